using JJBot.Knowledge.Answers.Asking;
using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Answers.Checking;

/// <summary>One thing that a statement says to be so, or not to be so: what claims are held against.</summary>
internal sealed record Assertion
{
    /// <summary>The words that carry it, written out.</summary>
    public required string Words { get; init; }

    /// <summary>As the reading of questions has it.</summary>
    public required QuestionReading Reading { get; init; }

    /// <summary>What it speaks of; without a season where it names none and its kind of claim does not tell.</summary>
    public required Subject Subject { get; init; }

    /// <summary>The names of the topics that it may belong to, the likeliest first.</summary>
    public required IReadOnlyList<string> Topics { get; init; }

    /// <summary>What it says, typed; null where only its words can be compared.</summary>
    public Value? Value { get; init; }

    /// <summary>Whether it holds of whatever series it is told of: who plays whom.</summary>
    public bool IsAnywhere { get; init; }

    /// <summary>How a count is bounded ("at least 10").</summary>
    public Bound Bound { get; init; }

    public Mood Mood { get; init; }

    /// <summary>The same, to be compared by its words alone; null where it is so already.</summary>
    public Assertion? InWords { get; init; }

    /// <summary>Who it says said so, or null.</summary>
    public string? Speaker { get; init; }

    /// <summary>All that its words speak of, in their order.</summary>
    public required IReadOnlyList<Concept> Concepts { get; init; }

    /// <summary>What a claim has to speak of to say the same; which series and season are meant is compared apart.</summary>
    public IReadOnlyList<Concept> Content { get; init; } = [];

    /// <param name="asOf">The day to look back from, or null for now.</param>
    public Assertion LookedBackFrom(DateOnly? asOf) => this with { Reading = Reading with { AsOf = asOf }, InWords = InWords?.LookedBackFrom(asOf) };
}
