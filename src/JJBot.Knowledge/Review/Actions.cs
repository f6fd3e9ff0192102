using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Storage;

namespace JJBot.Knowledge.Review;

/// <summary>Runs actions: each in one transaction, and over only when whoever asks from then on sees what it changed.</summary>
public sealed class Actions(Database database, KnowledgeBase knowledge, IdMaker ids, TimeProvider clock)
{
    /// <param name="by">Who acts.</param>
    /// <param name="server">Where.</param>
    /// <param name="act">Decides first and writes then: what it has written is kept unless it throws.</param>
    /// <param name="cancellationToken">Gives up; nothing is kept then. What was kept is never given up.</param>
    internal async Task<T> RunAsync<T>(Actor by, Scope server, Func<ActionWriter, Task<T>> act, CancellationToken cancellationToken)
    {
        IReadOnlyCollection<Scope> touched = [];
        var result = await database.WriteAsync(
            async connection =>
            {
                var writer = new ActionWriter(connection, ids, clock.GetUtcNow(), by, server, cancellationToken);
                var outcome = await act(writer);
                touched = writer.Touched;
                return outcome;
            },
            cancellationToken);
        foreach (var scope in touched)
        {
            await knowledge.RefreshAsync(scope, CancellationToken.None);
        }

        return result;
    }
}
