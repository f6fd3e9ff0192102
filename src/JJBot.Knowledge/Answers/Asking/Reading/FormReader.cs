using JJBot.Knowledge.Answers.Asking.Reading.Framing;
using JJBot.Knowledge.Answers.Asking.Reading.Phrases;

namespace JJBot.Knowledge.Answers.Asking.Reading;

/// <summary>Tells what kind of answer a question wants, and which part of it is the statement asked about.</summary>
/// <param name="names">The show's.</param>
internal sealed class FormReader(ShowNames names)
{
    private static readonly PhraseTable IdleChoice = PhraseTable.AsTyped("or not/no/nah/naw/what/nope yet/still?");

    private readonly StatementFrame frame = new(names);

    /// <summary>The form, the statement, and the words that belong to it; the words of the frame are taken.</summary>
    public (QuestionForm Form, string Statement, Range Words) Take(QuestionLine line)
    {
        if (line.Count == 0)
        {
            return (QuestionForm.Open, line.Text, ..);
        }

        if (ComparisonReader.Take(line) is { } comparison)
        {
            return (comparison, line.Text, ..);
        }

        if (frame.Find(line) is var (first, end))
        {
            line.Take(0, first);
            line.Take(end, line.Count - end);
            return (QuestionForm.Check, line.Typed(first, end - 1), first..end);
        }

        var begin = Enumerable.Range(0, line.Count).FirstOrDefault(at => !IsFiller(line.WordAt(at)));
        var isYesNo = Enumerable.Range(begin, line.Count - begin).Any(at => (at == begin || line.Tokens[at].BeginsClause) && frame.IsAuxiliary(line, at)) && !line.Tokens.Any(token => StatementFrame.IsAsking(token.Word));
        return isYesNo ? YesNo(line, begin) : (QuestionForm.Open, line.Text, ..);
    }

    /// <summary>"Isn't it out, or what?" asks whether it is out: neither the "not" nor the "or" is part of what is asked.</summary>
    private static (QuestionForm Form, string Statement, Range Words) YesNo(QuestionLine line, int begin)
    {
        var first = StatementFrame.IsAuxiliary(line.WordAt(begin)) && line.WordAt(begin + 1) == "not" ? begin + 2 : begin;
        var end = IdleChoice.StartBefore(line, line.Count);
        return first < end ? (QuestionForm.YesNo, line.Typed(first, end - 1), first..end) : (QuestionForm.YesNo, line.Text, ..);
    }

    /// <summary>Whether it opens a question without saying anything.</summary>
    public static bool IsFiller(string word) => word is "so" or "and" or "but" or "ok" or "hey" or "wait" or "um" or "well" or "yo" or "also" or "like" or "bot" or "hi" or "please";
}
