using System.Text.RegularExpressions;

namespace JJBot.Knowledge.Answers.Asking.Reading;

/// <summary>
/// The names of the outlets and events that claims came through, laid out for looking up word by word. An abbreviation that a longer name
/// begins with stands for it, and so do the first letters of three words or more.
/// </summary>
internal sealed partial class OutletNames
{
    private const int ShortestAbbreviation = 3;

    private readonly Dictionary<string, List<(string[] Stems, string Name)>> byFirstStem = new(StringComparer.Ordinal);

    /// <param name="names">As sources and claims have them.</param>
    public OutletNames(IEnumerable<string> names)
    {
        foreach (var name in names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            // "Example News", "ExampleNews" and "examplenews" are one.
            Add(QuestionTokens.StemsOf(name), name);
            Add(QuestionTokens.StemsOf(Capitals().Replace(name, " ")), name);
            Add(QuestionTokens.StemsOf(name.Replace(" ", "", StringComparison.Ordinal)), name);
            AddShort(name);
        }
    }

    public static OutletNames None { get; } = new([]);

    public (string Name, int Length)? At(ReadOnlySpan<string> stems)
    {
        if (stems.IsEmpty || !byFirstStem.TryGetValue(stems[0], out var names))
        {
            return null;
        }

        foreach (var (known, name) in names)
        {
            if (stems.Length >= known.Length && stems[..known.Length].SequenceEqual(known))
            {
                return (name, known.Length);
            }
        }

        return null;
    }

    /// <summary>"ABC" and "ABC Tour" for "ABC Summer Tour 2031", "NTV" for "News That Varies".</summary>
    private void AddShort(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words is [{ Length: >= ShortestAbbreviation } first, _, ..] && first.All(char.IsAsciiLetterUpper))
        {
            Add([first.ToLowerInvariant()], name);
            for (var at = 1; at < words.Length; at++)
            {
                Add(QuestionTokens.StemsOf($"{first} {words[at]}"), name);
                Add(QuestionTokens.StemsOf(string.Join(' ', words[..(at + 1)])), name);
            }
        }
        else if (words.Length >= ShortestAbbreviation && words.All(word => char.IsAsciiLetterUpper(word[0])))
        {
            Add([string.Concat(words.Select(word => char.ToLowerInvariant(word[0])))], name);
        }
    }

    private void Add(string[] stems, string name)
    {
        if (stems.Length == 0)
        {
            return;
        }

        if (!byFirstStem.TryGetValue(stems[0], out var names))
        {
            byFirstStem[stems[0]] = names = [];
        }

        names.Add((stems, name));
        names.Sort((one, other) => other.Stems.Length.CompareTo(one.Stems.Length));
    }

    [GeneratedRegex("(?<=[a-z])(?=[A-Z])")]
    private static partial Regex Capitals();
}
