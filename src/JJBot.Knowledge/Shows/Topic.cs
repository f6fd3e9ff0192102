namespace JJBot.Knowledge.Shows;

/// <summary>What one slash command answers.</summary>
/// <param name="Name">The command's name: lower case, 1 to 32 characters.</param>
/// <param name="Question">The question that it answers; the command's description, 1 to 100 characters.</param>
/// <param name="Words">Words that point to it in a free question.</param>
/// <param name="Spoils">Whether its answers are hidden behind a spoiler unless asked for.</param>
/// <param name="Season">The season that it means when none is named; null for the show's upcoming one.</param>
/// <param name="Aspects">The questions within it that have words of their own; the first key one leads the answer.</param>
public sealed record Topic(string Name, string Question, IReadOnlyList<string> Words, bool Spoils, IReadOnlyList<Aspect> Aspects, int? Season = null)
{
    /// <summary>Whether its question is when something comes out, once: what a mere date or order speaks of.</summary>
    public bool IsOfRelease => Aspects.Any(aspect => aspect is { Key: true, Exclusive: true, Stage: not null });
}

/// <summary>A question within a topic, and the words that an answer to it is told with.</summary>
/// <param name="Name">What claims' values name as their aspect.</param>
/// <param name="Key">Whether the topic's question asks for it: the headline speaks of it.</param>
/// <param name="Exclusive">Whether two different values cannot both hold (one premiere); otherwise they add up (many story points).</param>
/// <param name="Stage">Its place in the life of a production, from 1; a later stage that has come supersedes an earlier one. Null for none.</param>
/// <param name="Label">Short words that lead a line ("filming location"); null to use the name.</param>
/// <param name="Told">The headline where it is known, with {subject}, {value}, {when} (the value with its preposition) and {status}.</param>
/// <param name="Unknown">The sentence where it is not known, with {subject}.</param>
/// <param name="Happened">The headline where it has come about, with the same places to fill as <paramref name="Told"/>; null to use that.</param>
/// <param name="Missing">What it is called among what is not known ("who the villain is"); null to use the name.</param>
public sealed record Aspect(
    string Name,
    bool Key = false,
    bool Exclusive = false,
    int? Stage = null,
    string? Label = null,
    string? Told = null,
    string? Unknown = null,
    string? Happened = null,
    string? Missing = null)
{
    /// <summary>Words and expressions that point to it in a free question, more exactly than those of its topic do.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>The sentence where it is asked for and an earlier <see cref="Stage"/> is all that is told, with {subject}; null for none.</summary>
    public string? NotYet { get; init; }
}
