using System.Globalization;
using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Answers;

/// <summary>How a proposition is meant: an assertion, a wish and an open question are three, even where they name the same value.</summary>
internal enum Mood
{
    /// <summary>Said to be so, however firmly: a fact, a plan, an opinion, a guess, or a possibility that its speaker raised.</summary>
    Asserted,

    Denied,

    Wished,

    /// <summary>Said not to be known, or not committed to.</summary>
    Open,
}

/// <summary>What claims must have in common to say the same.</summary>
/// <param name="Value">The value in one spelling; null for what has happened, which is grouped by overlapping windows instead.</param>
internal readonly record struct PropositionKey(string Topic, Subject Subject, string Aspect, Mood Mood, string? Value, string? Detail)
{
    public static PropositionKey Of(Claim claim, Vocabulary vocabulary) =>
        new(claim.Topic, claim.Subject, claim.Value.Aspect, MoodOf(claim), HasHappened(claim) ? null : ValueOf(claim.Value, vocabulary), claim.Value.Detail);

    public static Mood MoodOf(Claim claim) => (claim.Status, claim.Modality) switch
    {
        (Status.Denied, _) => Mood.Denied,
        (_, Modality.Wish) => Mood.Wished,
        (Status.Speculated, Modality.Open) when claim.Value is not Window { Anchor.Order: AnchorOrder.Undecided } => Mood.Asserted,
        (_, Modality.Open) => Mood.Open,
        _ => Mood.Asserted,
    };

    /// <summary>Whether the claim tells that something has come about, dated by nothing but its own publication.</summary>
    public static bool HasHappened(Claim claim) =>
        claim is { Modality: Modality.Fact, Value: Window { Precision: Precision.Publication } } && claim.Status != Status.Denied;

    /// <summary>The value without its detail, in one spelling.</summary>
    public static string ValueOf(Value value, Vocabulary vocabulary) => value switch
    {
        Window { Precision: Precision.Order, Anchor: { } anchor } => $"order {anchor.Order} {anchor.Series}",
        Window { Days.IsUnknown: true } window => $"said {window.Said?.ToUpperInvariant()}",
        Window window => $"days {Day(window.Days.Earliest)} {Day(window.Days.Latest)}",
        Count count => string.Create(CultureInfo.InvariantCulture, $"count {count.Number} {count.OutOf}"),
        People people => $"people {string.Join('|', people.Names.Select(vocabulary.FullName).Distinct().Order(StringComparer.Ordinal))}",
        Place place => $"place {place.Name.ToUpperInvariant()}",
        Text text => $"text {text.Content.ToUpperInvariant()}",
        _ => throw new ArgumentOutOfRangeException(nameof(value), value.GetType().Name, "Unknown kind of value."),
    };

    private static string Day(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture) ?? "open";
}
