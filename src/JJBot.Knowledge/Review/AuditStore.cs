using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Storage;

namespace JJBot.Knowledge.Review;

/// <summary>Who did what when, in the database.</summary>
public sealed class AuditStore(Database database)
{
    public const int PageSize = 10;

    /// <summary>A page of what was done in a server (for <see cref="Scope.Shared"/>, by the operator), newest first.</summary>
    /// <param name="server">Where.</param>
    /// <param name="filter">Which entries.</param>
    /// <param name="page">From 1; past the last is the last.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<AuditPage> ReadAsync(Scope server, AuditFilter filter, int page, CancellationToken cancellationToken) => throw new NotImplementedException(database.FilePath);

    /// <summary>What an action changed; empty where the server has no such action.</summary>
    public Task<IReadOnlyList<AuditChange>> ChangesAsync(ActionId action, Scope server, CancellationToken cancellationToken) => throw new NotImplementedException();
}
