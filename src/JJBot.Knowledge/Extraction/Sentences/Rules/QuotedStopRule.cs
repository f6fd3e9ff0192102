using System.Collections.Frozen;

namespace JJBot.Knowledge.Extraction.Sentences.Rules;

/// <summary>
/// A stop within quotes or brackets does not end the sentence around them where that goes on with a small letter or a dash, or where it names the
/// speaker of a question or an exclamation ("Who is it?" Miller asked).
/// </summary>
internal sealed class QuotedStopRule : ISentenceRule
{
    private const int LongestSpeaker = 4;

    private static readonly FrozenSet<string> SpeechVerbs = new[]
    {
        "said", "says", "asked", "asks", "added", "adds", "told", "tells", "wrote", "writes", "replied", "replies", "exclaimed", "wondered", "joked", "teased",
        "cried", "shouted", "answered", "continued", "explained", "tweeted",
    }.ToFrozenSet(StringComparer.Ordinal);

    public Verdict Judge(in Gap gap)
    {
        var text = gap.Text;
        var stopped = gap.Stopped;
        var isClosedBehindStop = stopped.HasStop && (stopped.HasClosers || gap.StopIndex < gap.Index) && !EmoticonRule.IsEmoticon(text, gap.Left);
        if (!isClosedBehindStop)
        {
            return Verdict.None;
        }

        if (gap.Right.BeginsLower(text) || text[gap.Right.Span.Start] is '-' or '–' or '—')
        {
            return Verdict.Join;
        }

        return stopped.Stops(text) is not "." && NamesSpeaker(gap) ? Verdict.Join : Verdict.None;
    }

    private static bool NamesSpeaker(in Gap gap)
    {
        for (var offset = 2; offset <= LongestSpeaker; offset++)
        {
            var word = gap.At(offset);
            if (SpeechVerbs.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word.Core(gap.Text).TrimEnd(',')))
            {
                return true;
            }

            if (word.HasStop)
            {
                return false;
            }
        }

        return false;
    }
}
