using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Review;
using JJBot.Knowledge.Storage;

namespace JJBot.Knowledge.Sources;

/// <summary>Makes a server's source everybody's. For the operator alone.</summary>
public sealed class Publisher(Database database, Actions actions)
{
    /// <summary>The source and its accepted claims become shared; claims that wait stay with the server that reviews them.</summary>
    /// <param name="source">Of whichever server.</param>
    /// <param name="by">Must be the operator.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<ReviewOutcome> PublishAsync(SourceId source, Actor by, CancellationToken cancellationToken)
    {
        if (by != Actor.Operator)
        {
            return new ReviewOutcome.Refused("Only the operator of the bot publishes a source, on the terminal.");
        }

        if (await database.ReadAsync(connection => ShelfStore.OwnerAsync(connection, source, cancellationToken), cancellationToken) is not { } owner)
        {
            return new ReviewOutcome.Refused($"There is no source {source}: jjbot sources lists those of a server.");
        }

        return owner == Scope.Shared
            ? new ReviewOutcome.Refused($"The source {source} is everybody's already.")
            : await actions.RunAsync(by, owner, writer => PublishAsync(writer, source), cancellationToken);
    }

    // On record where it happened: the server's moderators see who took their source over.
    private static async Task<ReviewOutcome> PublishAsync(ActionWriter writer, SourceId source)
    {
        var before = await ShelfStore.StateAsync(writer.Connection, source, writer.CancellationToken);
        if (before.Server != writer.Server.Server || before.WithdrawnAt is not null)
        {
            return new ReviewOutcome.Refused($"The source {source} was removed or published in the meantime.");
        }

        var after = before with { Server = null };
        if (await ShelfStore.FindTwinAsync(writer.Connection, source, after, writer.CancellationToken) is { } twin)
        {
            return new ReviewOutcome.Refused($"The shared source {twin} has the same text already.");
        }

        var action = await writer.BeginAsync(new ActionHeader(ActionKind.Publish, source));
        var claims = await ClaimStore.LoadFromAsync(writer.Connection, source, writer.Server, writer.CancellationToken);
        var accepted = claims.Where(claim => claim.Review == ReviewState.Accepted).Select(claim => ClaimRow.From(claim, shipped: false)).ToList();
        await SourceShelf.ChangeAsync(writer, source, before, after);
        foreach (var row in accepted)
        {
            await writer.ChangeAsync(row, row with { Server = null });
        }

        return new ReviewOutcome.Applied(action, accepted.Count);
    }
}
