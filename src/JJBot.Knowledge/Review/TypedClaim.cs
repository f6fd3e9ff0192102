using System.Globalization;
using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Review;

/// <summary>What a claim says as people type it, one text for each field of a form; null leaves a part as it is.</summary>
/// <param name="Statement">One sentence.</param>
/// <param name="About">The topic and what it is about: "release: Example season 2"; either part may be left out.</param>
/// <param name="Standing">The status, and how it is meant: "reported, plan".</param>
/// <param name="Value">The aspect and its value: "premiere: spring 2018", "episodes: 13 of 13", "director: Ann Maker, Bea Field".</param>
/// <param name="SaidBy">"Ann Maker, via Daily, via Weekly"; empty where the source says it itself.</param>
public sealed record TypedClaim(string? Statement = null, string? About = null, string? Standing = null, string? Value = null, string? SaidBy = null)
{
    /// <summary>What <see cref="About"/> calls a claim that is about no series.</summary>
    internal const string NoSeries = "beyond the series";

    /// <summary>A claim as these texts, to be shown in the form; reading them back changes nothing.</summary>
    public static TypedClaim Of(Claim claim) => new(
        claim.Statement,
        $"{claim.Topic}: {AboutOf(claim.Subject)}",
        $"{EnumName<Status>.Of(claim.Status)}, {EnumName<Modality>.Of(claim.Modality)}",
        $"{claim.Value.Aspect}: {ValueOf(claim.Value)}{(claim.Value.Detail is { } detail ? $" ({detail})" : "")}",
        string.Join(", ", new[] { claim.Speaker }.OfType<string>().Concat(claim.Via.Select(outlet => $"via {outlet}"))));

    private static string AboutOf(Subject subject) => (subject.Series, subject.Seasons) switch
    {
        (null, _) => NoSeries,
        (_, null) => subject.Series,
        (_, { First: var first, Last: var last }) when first == last => Invariant($"{subject.Series} season {first}"),
        _ => Invariant($"{subject.Series} seasons {subject.Seasons!.Value.First} to {subject.Seasons.Value.Last}"),
    };

    private static string ValueOf(Value value) => value switch
    {
        Window window => WindowOf(window),
        Count { OutOf: { } all } count => Invariant($"{count.Number} of {all}"),
        Count count => Invariant($"{count.Number}"),
        People people => people.Names.ToString(),
        Place place => place.Name,
        Text text => text.Content,
        _ => throw new ArgumentOutOfRangeException(nameof(value), value.GetType().Name, "Unknown kind of value."),
    };

    private static string WindowOf(Window window) => window switch
    {
        { Precision: Precision.Order, Anchor: { } anchor } => $"{OrderOf(anchor.Order)} {anchor.Series}",
        { Days: { IsUnknown: true }, Said: { } said } => said,
        { Said: { } said } when PeriodText.TryParse(said, out _)?.Days == window.Days => said,
        { Days: { Earliest: { } first, Latest: { } last } } => first == last ? Day(first) : $"{Day(first)} to {Day(last)}",
        { Days.Earliest: { } first } => $"from {Day(first)}",
        { Days.Latest: { } last } => $"until {Day(last)}",
        _ => "unknown",
    };

    private static string OrderOf(AnchorOrder order) => order == AnchorOrder.Undecided ? "before or after" : EnumName<AnchorOrder>.Of(order);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
