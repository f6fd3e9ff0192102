using JJBot.Knowledge.Shows;

namespace JJBot.Knowledge.Answers.Asking;

/// <summary>One thing that an answer to a question has to meet.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Word">As the question has it, for telling what was not met.</param>
/// <param name="Terms">What claims are looked up by; one of them is enough.</param>
/// <param name="Weight">Above 0; how much of the question it is.</param>
internal sealed record Unit(UnitKind Kind, string Word, IReadOnlyList<string> Terms, double Weight)
{
    /// <summary>Whether a claim that does not meet it is no answer, whatever else it meets.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether it names a city or a country.</summary>
    public bool IsPlace { get; init; }

    /// <summary>What a cue points to; empty for anything else.</summary>
    public IReadOnlyList<(Topic Topic, Aspect? Aspect)> Points { get; init; } = [];
}

internal enum UnitKind
{
    /// <summary>A person, a character, or a series as a hero's name.</summary>
    Name,

    /// <summary>A word that points to a topic or an aspect.</summary>
    Cue,

    /// <summary>Any other word that says something.</summary>
    Word,

    /// <summary>Whose word is asked for.</summary>
    Whose,
}
