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
            if (time.Kind == TimeKind.Date && span.Contains(time.Span) && !sentence.IsSetOff(LastToken(sentence, time.Span), first) && (time.Period is not null || SaysSeason(time.Value)))
            {
                yield return (time, LastToken(sentence, time.Span));
            }
        }
    }

    /// <summary>The value of a claim that something happens then.</summary>
    public static Window Window(TimeExpression time, string aspect, SentenceReading sentence) =>
        time.Period?.As(aspect) ?? new Window(aspect, DayRange.Unknown, Precision.Season, Said: time.Span.Of(sentence.Text).ToLowerInvariant());

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

    private static bool SaysSeason(string value) => value.EndsWith("SP", StringComparison.Ordinal) || value.EndsWith("SU", StringComparison.Ordinal) || value.EndsWith("FA", StringComparison.Ordinal) || value.EndsWith("WI", StringComparison.Ordinal);

    private static int LastToken(SentenceReading sentence, TextSpan span)
    {
        var last = Array.FindIndex(sentence.Tokens, token => token.Span.End >= span.End);
        return last < 0 ? sentence.Tokens.Length - 1 : last;
    }
}
