using JJBot.Knowledge.Extraction.Times.Calendars;

namespace JJBot.Knowledge.Extraction.Times.Words;

/// <summary>Which part of a stretch is told, by the words before it: "early", "mid-", "late in", "the end of", "later".</summary>
/// <param name="Portion">The part.</param>
/// <param name="End">The index of the first word of the stretch itself, an article left out.</param>
internal readonly record struct PortionPrefix(Portion Portion, int End)
{
    public static PortionPrefix Read(TimeWords words, int index)
    {
        index = words.TermAt(index) == Term.Sometime ? AfterPreposition(words, index + 1) : index;
        var start = AfterArticle(words, index);
        Portion? portion = words.TermAt(start) switch
        {
            Term.Early => Portion.Early,
            Term.Mid => Portion.Mid,
            Term.Late => Portion.Late,
            Term.Start when IsOf(words, start + 1) => Portion.Start,
            Term.Middle when IsOf(words, start + 1) => Portion.Mid,
            Term.End when IsOf(words, start + 1) => Portion.End,
            Term.Later => Portion.Later,
            Term.Earlier => Portion.Earlier,
            _ => null,
        };
        if (portion is not { } told)
        {
            return new PortionPrefix(Portion.Whole, start);
        }

        return new PortionPrefix(told, AfterArticle(words, AfterPreposition(words, start + 1)));
    }

    private static bool IsOf(TimeWords words, int index) => words.TermAt(index) == Term.Of;

    private static int AfterPreposition(TimeWords words, int index) =>
        words.TermAt(index) is Term.Of or Term.In or Term.On || words.IsMark(index, '-') ? index + 1 : index;

    private static int AfterArticle(TimeWords words, int index) => words.TermAt(index) == Term.The ? index + 1 : index;
}
