using System.Text.Json;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Review;
using JJBot.Knowledge.Storage;

namespace JJBot.Knowledge.Alerts;

/// <summary>A subscription as columns.</summary>
internal sealed record SubscriptionRow
{
    public required string Id { get; init; }
    public string? Server { get; init; }
    public required string Kind { get; init; }
    public required string ChannelKind { get; init; }
    public string? ChannelId { get; init; }
    public string? UserId { get; init; }
    public string? Topics { get; init; }
    public string? Series { get; init; }
    public long? Season { get; init; }
    public string? Question { get; init; }
    public required string MinimumStatus { get; init; }
    public required string Mode { get; init; }
    public string? RoleId { get; init; }
    public required string Spoilers { get; init; }
    public long Crosspost { get; init; }
    public required string CreatedBy { get; init; }
    public required string CreatedByName { get; init; }
    public required string CreatedAt { get; init; }
    public required string ChangedAt { get; init; }
    public string? PausedAt { get; init; }
    public string? SuspendedAt { get; init; }
    public string? SuspendedReason { get; init; }
    public string? SuspendedToldAt { get; init; }
    public string? EndedAt { get; init; }

    public static SubscriptionRow From(Subscription subscription) => new()
    {
        Id = subscription.Id.Value,
        Server = subscription.Server.Server,
        Kind = EnumName<SubscriptionKind>.Of(subscription.Kind),
        ChannelKind = EnumName<ChannelKind>.Of(subscription.Target.Kind),
        ChannelId = subscription.Target.ChannelId,
        UserId = subscription.Target.UserId,
        Topics = Write(subscription.Filter.Topics),
        Series = Write(subscription.Filter.Series),
        Season = subscription.Filter.Season,
        Question = subscription.Question,
        MinimumStatus = EnumName<Status>.Of(subscription.Filter.MinimumStatus),
        Mode = EnumName<DeliveryMode>.Of(subscription.Mode),
        RoleId = subscription.RoleId,
        Spoilers = EnumName<SpoilerPolicy>.Of(subscription.Spoilers),
        Crosspost = subscription.Crosspost ? 1 : 0,
        CreatedBy = subscription.CreatedBy.Id,
        CreatedByName = subscription.CreatedBy.Name,
        CreatedAt = Timestamp.Write(subscription.CreatedAt),
        ChangedAt = Timestamp.Write(subscription.ChangedAt),
        PausedAt = Write(subscription.PausedAt),
        SuspendedAt = Write(subscription.Suspension?.Since),
        SuspendedReason = subscription.Suspension?.Reason,
        SuspendedToldAt = Write(subscription.Suspension?.ToldAt),
        EndedAt = Write(subscription.EndedAt),
    };

    /// <exception cref="KnowledgeException">Something in the row is not what this program wrote.</exception>
    public Subscription ToSubscription()
    {
        try
        {
            return new Subscription
            {
                Id = new SubscriptionId(Id),
                Kind = EnumName<SubscriptionKind>.Parse(Kind),
                Server = new Scope(Server),
                Target = new SubscriptionTarget(EnumName<ChannelKind>.Parse(ChannelKind), ChannelId, UserId),
                Filter = new SubscriptionFilter(ReadList(Topics), ReadList(Series), (int?)Season, EnumName<Status>.Parse(MinimumStatus)),
                Question = Question,
                Mode = EnumName<DeliveryMode>.Parse(Mode),
                RoleId = RoleId,
                Spoilers = EnumName<SpoilerPolicy>.Parse(Spoilers),
                Crosspost = Crosspost == 1,
                CreatedBy = new Actor(CreatedBy, CreatedByName),
                CreatedAt = Timestamp.ReadInstant(CreatedAt),
                ChangedAt = Timestamp.ReadInstant(ChangedAt),
                PausedAt = Read(PausedAt),
                Suspension = SuspendedAt is null ? null : new Suspension(Timestamp.ReadInstant(SuspendedAt), SuspendedReason!, Read(SuspendedToldAt)),
                EndedAt = Read(EndedAt),
            };
        }
        catch (Exception exception) when (DatabaseTrouble.IsNonsense(exception))
        {
            throw DatabaseTrouble.Unreadable($"the subscription {Id}", exception);
        }
    }

    private static string? Write(IReadOnlyList<string>? names) => names is null ? null : JsonSerializer.Serialize(names, JsonText.Default.IReadOnlyListString);

    private static string[]? ReadList(string? names) => names is null ? null : JsonSerializer.Deserialize(names, JsonText.Default.StringArray);

    private static string? Write(DateTimeOffset? instant) => instant is { } some ? Timestamp.Write(some) : null;

    private static DateTimeOffset? Read(string? text) => text is null ? null : Timestamp.ReadInstant(text);
}
