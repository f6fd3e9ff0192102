using System.Globalization;

namespace JJBot.Knowledge.Seeds;

/// <summary>Collects what is wrong with the seeds, one sentence each, so that all of it can be put right at once.</summary>
internal sealed class SeedMistakes(string folder)
{
    /// <summary>More than this many are counted, not listed.</summary>
    private const int Listed = 50;

    private readonly List<string> sentences = [];

    public int Count { get; private set; }

    public void Add(string place, string sentence)
    {
        Count++;
        if (sentences.Count < Listed)
        {
            sentences.Add($"{place}: {sentence}");
        }
    }

    /// <exception cref="KnowledgeException">There is at least one mistake; the message holds them all.</exception>
    public void ThrowIfAny()
    {
        if (Count == 0)
        {
            return;
        }

        var lines = Count == sentences.Count ? sentences : [.. sentences, string.Create(CultureInfo.InvariantCulture, $"... and {Count - sentences.Count} more.")];
        throw new KnowledgeException(Count == 1
            ? $"The seeds in {folder} have a mistake: {lines[0]}"
            : string.Create(CultureInfo.InvariantCulture, $"The seeds in {folder} have {Count} mistakes:\n- {string.Join("\n- ", lines)}"));
    }
}
