using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Review;

/// <summary>What servers have settled, over the defaults of the options.</summary>
public sealed class ServerSettings
{
    /// <summary>The rules of a server; for <see cref="Scope.Shared"/> those of the operator, who has no limits.</summary>
    public Task<ServerRules> ReadAsync(Scope server, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>Settles rules anew. A server may tighten its limits; only the operator may widen them past the defaults.</summary>
    public Task<ReviewOutcome> ChangeAsync(RuleChange change, Actor by, Scope server, CancellationToken cancellationToken) => throw new NotImplementedException();
}
