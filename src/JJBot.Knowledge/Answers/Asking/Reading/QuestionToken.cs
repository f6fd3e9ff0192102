using JJBot.Knowledge.Answers.Asking.English;

namespace JJBot.Knowledge.Answers.Asking.Reading;

/// <summary>A word of a question.</summary>
/// <param name="Word">In lower case, without apostrophes, short forms written out and typing errors mended.</param>
/// <param name="Start">Where it begins in the question as typed.</param>
/// <param name="End">Behind its last letter.</param>
internal sealed record QuestionToken(string Word, int Start, int End)
{
    /// <summary>What its forms have in common.</summary>
    public string Stem { get; } = Stems.Of(Word);

    /// <summary>Whether a sentence or a clause ends before it.</summary>
    public bool BeginsClause { get; init; }
}
