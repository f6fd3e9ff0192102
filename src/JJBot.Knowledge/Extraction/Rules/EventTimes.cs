using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Extraction.Clauses;
using JJBot.Knowledge.Extraction.Reading;
using JJBot.Knowledge.Extraction.Times;

namespace JJBot.Knowledge.Extraction.Rules;

/// <summary>Finds when something is said to happen.</summary>
internal static class EventTimes
{
    /// <summary>The times told between two tokens, both included, that mean days or at least a season of the year.</summary>
    public static IEnumerable<(TimeExpression Time, int Last)> In(SentenceReading sentence, int first, int last)
    {
        var span = sentence.SpanOf(first, last);
        foreach (var time in sentence.Times)
        {
            if (time.Kind is TimeKind.Date or TimeKind.Duration && span.Contains(time.Span) && !sentence.IsSetOff(LastToken(sentence, time.Span), first) && time.Period is not null)
            {
                yield return (time, LastToken(sentence, time.Span));
            }
        }
    }

    /// <summary>The value of a claim that something happens then.</summary>
    public static Window Window(TimeExpression time, string aspect, SentenceReading sentence) =>
        SeasonOfYearIn(sentence, time, aspect) ?? time.Period!.As(aspect);

    /// <summary>"the usual spring slot for 2031": a season of the year apart from its year.</summary>
    private static Window? SeasonOfYearIn(SentenceReading sentence, TimeExpression time, string aspect)
    {
        if (time.Period is not { Precision: Precision.Year, Days: { Earliest: { DayOfYear: 1 } first, Latest: { } last } } || first.Year != last.Year)
        {
            return null;
        }

        foreach (var token in sentence.Tokens)
        {
            if (token.Span.End <= time.Span.Start && SeasonNamed(token.Word) is { } season)
            {
                return Periods.Season(first.Year, season).As(aspect);
            }
        }

        return null;
    }

    private static SeasonOfYear? SeasonNamed(string word) => word switch
    {
        "spring" => SeasonOfYear.Spring,
        "summer" => SeasonOfYear.Summer,
        "fall" or "autumn" => SeasonOfYear.Autumn,
        "winter" => SeasonOfYear.Winter,
        _ => null,
    };

    /// <summary>The series after or before which something is said to happen, up to a token; null for none.</summary>
    public static (Period Period, int Last)? AnchorIn(SentenceReading sentence, int first, int last)
    {
        foreach (var subject in sentence.Subjects)
        {
            if (subject.First > first && subject.First <= last && OrderOf(sentence, subject.First) is { } order)
            {
                var period = order == AnchorOrder.After ? Periods.After(subject.Series.Name) : Periods.Before(subject.Series.Name);
                return (period, subject.Last);
            }
        }

        return null;
    }

    private static AnchorOrder? OrderOf(SentenceReading sentence, int first)
    {
        var at = first - 1;
        return sentence.Word(sentence.Word(at) is "the" ? at - 1 : at) switch
        {
            "after" or "following" => AnchorOrder.After,
            "until" or "till" => AnchorOrder.After,
            "before" or "preceding" => AnchorOrder.Before,
            _ => null,
        };
    }

    private static int LastToken(SentenceReading sentence, TextSpan span)
    {
        var last = Array.FindIndex(sentence.Tokens, token => token.Span.End >= span.End);
        return last < 0 ? sentence.Tokens.Length - 1 : last;
    }
}
