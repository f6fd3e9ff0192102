using System.Globalization;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Shows;

namespace JJBot.Knowledge.Answers;

/// <summary>Subjects, values and headlines in plain words. Every name and number comes out of a claim or the show.</summary>
internal static class Wording
{
    /// <summary>"Season 2" of the main series, "Daredevil season 2" of another, "The Defenders".</summary>
    public static string Of(Subject subject, Show show) => subject switch
    {
        { Series: null } => "the wider world",
        { Seasons: null } => subject.Series,
        { Seasons: { } seasons } when subject.Series == show.Name => $"season {SeasonsOf(seasons)}",
        { Seasons: { } seasons } => $"{subject.Series} season {SeasonsOf(seasons)}",
    };

    private static string SeasonsOf(Seasons seasons) => seasons.Last - seasons.First == 1 ? $"{seasons.First} and {seasons.Last}" : seasons.ToString();

    /// <summary>The value alone, as it stands in a sentence.</summary>
    public static string Of(Value value) => value switch
    {
        Window window => WindowWords.Of(window),
        Count { OutOf: { } all } count when all == count.Number => $"all {count.Number}",
        Count count => CountOf(count),
        People people => Names(people.Names),
        Place place => place.Name,
        Text text => text.Content,
        _ => value.ToString(),
    };

    /// <summary>"a, b and c".</summary>
    public static string Names(IReadOnlyList<string> names) =>
        names.Count == 1 ? names[0] : $"{string.Join(", ", names.Take(names.Count - 1))} and {names[^1]}";

    /// <summary>The few words that a proposition comes down to, set in bold.</summary>
    public static string Lead(Proposition proposition, Aspect? aspect, string subject)
    {
        var value = proposition.Value;
        var detail = value.Detail is { } added ? $", {added}" : "";
        var name = aspect?.Label ?? value.Aspect;
        return PropositionKey.MoodOf(proposition.Lead) switch
        {
            Mood.Denied => $"not {Of(value)}{detail}",
            _ when PropositionKey.HasHappened(proposition.Lead) => aspect?.Happened is { } template ? Fill(template, subject, proposition).TrimEnd('.') + detail : $"{name}: yes{detail}",
            Mood.Open when value is Text => $"{name}: {Of(value)}{detail}",
            _ when proposition.Lead.Modality == Modality.Open => $"{Of(value)}{detail}?",
            _ when value is Count count => $"{CountOf(count)} {name}{detail}",
            _ when value is Text text && text.Content.Contains(name, StringComparison.OrdinalIgnoreCase) => $"{Of(value)}{detail}",
            _ when aspect is { Key: true, Label: null } => $"{Of(value)}{detail}",
            _ when name.StartsWith("as ", StringComparison.Ordinal) => $"{Of(value)} {name}{detail}",
            _ => $"{name}: {Of(value)}{detail}",
        };
    }

    /// <summary>A template of the show, filled in and beginning with a capital.</summary>
    public static string Fill(string template, string subject, Proposition? proposition = null)
    {
        var filled = template.Replace("{subject}", subject, StringComparison.Ordinal);
        if (proposition is not null)
        {
            filled = filled
                .Replace("{value}", Of(proposition.Value), StringComparison.Ordinal)
                .Replace("{when}", proposition.Value is Window window ? WindowWords.When(window) : Of(proposition.Value), StringComparison.Ordinal)
                .Replace("{status}", StatusWord(proposition.Status), StringComparison.Ordinal);
        }

        return Capital(filled);
    }

    public static string StatusWord(Status status) => status switch
    {
        Status.Confirmed => "confirmed",
        Status.Reported => "reported",
        Status.Denied => "denied",
        _ => "only guessed",
    };

    public static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    /// <summary>Small numbers in letters, as they stand in a sentence.</summary>
    public static string Number(int number) => number switch
    {
        1 => "one",
        2 => "two",
        3 => "three",
        4 => "four",
        5 => "five",
        6 => "six",
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    private static string CountOf(Count count) => count.OutOf is { } all ? $"{count.Number} of {all}" : count.Number.ToString(CultureInfo.InvariantCulture);
}
