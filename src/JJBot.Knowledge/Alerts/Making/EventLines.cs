using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Review;
using JJBot.Knowledge.Storage;

namespace JJBot.Knowledge.Alerts;

/// <summary>Lines of the queue of what happened to claims.</summary>
/// <param name="Events">Those that can be read.</param>
/// <param name="Unreadable">The ids of the others, as they stand in the database.</param>
internal sealed record EventLines(IReadOnlyList<ClaimEvent> Events, IReadOnlyList<string> Unreadable)
{
    public int Count => Events.Count + Unreadable.Count;

    /// <summary>One line that cannot be read takes no other with it.</summary>
    public static EventLines Of(IEnumerable<EventRow> rows)
    {
        var (events, unreadable) = (new List<ClaimEvent>(), new List<string>());
        foreach (var row in rows)
        {
            try
            {
                events.Add(row.ToEvent());
            }
            catch (Exception exception) when (exception is FormatException or ArgumentException)
            {
                unreadable.Add(row.Id);
            }
        }

        return new EventLines(events, unreadable);
    }
}

internal sealed record EventRow
{
    public required string Id { get; init; }
    public required string At { get; init; }
    public string? Server { get; init; }
    public required string ClaimId { get; init; }
    public required string Kind { get; init; }
    public string? ToldAt { get; init; }

    /// <exception cref="FormatException">The time or the kind is none.</exception>
    /// <exception cref="ArgumentException">One of the ids is none.</exception>
    public ClaimEvent ToEvent() => new(
        new ActionId(Id), Timestamp.ReadInstant(At), new Scope(Server), new ClaimId(ClaimId), EnumName<ClaimEventKind>.Parse(Kind));
}
