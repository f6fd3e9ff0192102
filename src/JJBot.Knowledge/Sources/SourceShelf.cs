using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Review;

namespace JJBot.Knowledge.Sources;

/// <summary>The sources that a server has added (for <see cref="Scope.Shared"/>, everybody's): lists, finds and removes them.</summary>
public sealed class SourceShelf
{
    public const int PageSize = 10;

    /// <summary>A page of the server's own sources, newest first.</summary>
    /// <param name="server">Whose.</param>
    /// <param name="page">From 1; past the last is the last.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<ShelfPage> ListAsync(Scope server, int page, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>Up to 25 sources that the server sees, its own first: by id, by link, or by words of title and outlet; all for an empty text.</summary>
    public Task<IReadOnlyList<ShelvedSource>> FindAsync(string words, Scope server, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>Withdraws a source of the server's with all its claims; the audit keeps what they were.</summary>
    public Task<ReviewOutcome> RemoveAsync(SourceId source, Actor by, Scope server, CancellationToken cancellationToken) => throw new NotImplementedException();
}

/// <param name="Number">From 1.</param>
/// <param name="Count">At least 1.</param>
public sealed record ShelfPage(IReadOnlyList<ShelvedSource> Sources, int Number, int Count, int Total);

/// <summary>A source with what became of its claims.</summary>
/// <param name="AddedBy">The name of who added it.</param>
/// <param name="Proposed">How many of its claims wait for review.</param>
/// <param name="Accepted">How many are answered from.</param>
/// <param name="Drifted">How many of the accepted ones no longer stand in the source as they did.</param>
public sealed record ShelvedSource(Source Source, string AddedBy, DateTimeOffset AddedAt, int Proposed, int Accepted, int Drifted);
