using System.Text.RegularExpressions;

namespace JJBot.Knowledge.Answers.Asking.Reading;

/// <summary>The names of the outlets that claims came through, laid out for looking up word by word.</summary>
internal sealed partial class OutletNames
{
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
