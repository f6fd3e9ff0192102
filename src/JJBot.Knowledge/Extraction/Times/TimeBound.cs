using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Extraction.Times.Calendars;
using JJBot.Knowledge.Extraction.Times.Meanings;
using JJBot.Knowledge.Extraction.Times.Words;

namespace JJBot.Knowledge.Extraction.Times;

/// <summary>What the words around an expression make of it: "by 2018", "not until 2018", "2018 or later", "not this year".</summary>
internal static class TimeBound
{
    public static Meaning Around(TimeWords words, int start, int end, Meaning time)
    {
        if (time is UnitTime { IsThisYear: true } && Tenses.IsNegated(words, start) && Tenses.Around(words, start, end) != Direction.Past)
        {
            return new Plain("XXXX", Periods.NotThisYear);
        }

        return time is Plain or TimeOfDay || BoundOf(words, start, end) is not (not Bound.Within and var bound) ? time : new Bounded(time, bound);
    }

    private static Bound BoundOf(TimeWords words, int start, int end)
    {
        if (words.TermAt(end) is Term.Or or Term.At && (words.TermAt(end + 1) == Term.Later || words.Is(end + 2, "earliest")))
        {
            return Bound.OnFrom;
        }

        switch (words.TermAt(start - 1))
        {
            case Term.By:
                return Bound.By;
            case Term.Before:
                return Bound.Before;
            case Term.After:
                return Bound.OnFrom;
            case Term.Until:
                // What did not happen until March happened then; what will not, happens then at the earliest; what goes on until March ends by it.
                return !Tenses.IsNegated(words, start) ? Bound.By : Tenses.Around(words, start, start) == Direction.Past ? Bound.Within : Bound.OnFrom;
            default:
                return Bound.Within;
        }
    }
}
