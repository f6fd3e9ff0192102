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
        { Seasons: { } seasons } when subject.Series == show.Name => Of(seasons),
        { Seasons: { } seasons } => $"{subject.Series} {Of(seasons)}",
    };

    /// <summary>"season 2", "seasons 1 and 2", "seasons 1 to 3".</summary>
    public static string Of(Seasons seasons) => (seasons.Last - seasons.First) switch
    {
        0 => $"season {seasons.First}",
        1 => $"seasons {seasons.First} and {seasons.Last}",
        _ => $"seasons {seasons}",
    };

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
    /// <param name="proposition">What is told.</param>
    /// <param name="aspect">Of its value; null where the show does not list it.</param>
    /// <param name="subject">What it is told of, in words.</param>
    /// <param name="isPlain">Whether the answer speaks of this aspect alone, so that it need not be named.</param>
    public static string Lead(Proposition proposition, Aspect? aspect, string subject, bool isPlain)
    {
        var (value, name) = (proposition.Value, aspect?.Label ?? proposition.Value.Aspect);
        var words = PropositionKey.MoodOf(proposition.Lead) switch
        {
            Mood.Denied => $"not {Of(value)}",
            _ when PropositionKey.HasHappened(proposition.Lead) => aspect?.Happened is { } template ? Fill(template, subject, proposition).TrimEnd('.') : name,
            _ when value is Count count => $"{CountOf(count)} {name}",
            _ when proposition.Lead is { Modality: Modality.Open, Status: Status.Speculated } => $"{Of(value)}?",
            _ when value is Text text && SharesWord(text.Content, name) => Of(value),
            _ when value is not Text && isPlain => Of(value),
            _ when name.StartsWith("as ", StringComparison.Ordinal) => $"{Of(value)} {name}",
            _ => $"{name}: {Of(value)}",
        };
        return value.Detail is { } detail ? $"{words}, {detail}" : words;
    }

    /// <summary>Whether a text already names its aspect: "a larger ensemble" needs no "ensemble:" before it.</summary>
    private static bool SharesWord(string content, string name) =>
        name.Split(' ', '\'').Where(word => word.Length >= 5).Any(word => content.Contains(word, StringComparison.OrdinalIgnoreCase));

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
