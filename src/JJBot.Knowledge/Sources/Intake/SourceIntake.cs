using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Review;

namespace JJBot.Knowledge.Sources.Intake;

/// <summary>Takes in an article that somebody brought: looks whether it is known, finds its claims, and keeps both.</summary>
public sealed class SourceIntake
{
    /// <param name="article">As it was read.</param>
    /// <param name="by">Who brought it.</param>
    /// <param name="scope">The server that it belongs to; <see cref="Scope.Shared"/> for the operator.</param>
    /// <param name="cancellationToken">Gives up; nothing is kept then.</param>
    public Task<IntakeResult> AddAsync(Article article, Actor by, Scope scope, CancellationToken cancellationToken) => throw new NotImplementedException();
}
