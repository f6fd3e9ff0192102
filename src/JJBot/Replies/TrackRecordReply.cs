using System.Globalization;
using JJBot.Discord.Interactions;
using JJBot.Discord.Wire;
using JJBot.Knowledge.Answers.TrackRecords;

namespace JJBot.Replies;

/// <summary>The look of a track record: the share with its interval, how it is counted, then what was said and how it turned out.</summary>
internal static class TrackRecordReply
{
    private const int LongestName = 100;
    private const int LongestWords = 160;
    private const int LongestSource = 100;
    private const int EntriesRoom = 2_000;

    public static MessageBody From(TrackRecord record)
    {
        string[] texts = record.Interval is { } interval ? [Head(record, interval), Entries(record)] : [Silence(record)];
        return new MessageBody([new Container([.. texts.Select(text => new TextDisplay(text))], Accent.Neutral)]);
    }

    private static string Head(TrackRecord record, WilsonInterval interval) =>
        $"""
        ### {Name(record)}: {record.CameTrue} of {record.Resolved} came true
        That is {Percent((double)record.CameTrue / record.Resolved)}; from so few, the share may well be anything from {Percent(interval.Low)} to {Percent(interval.High)} (95 %).
        -# Counted are plans, reports and guesses of what was to come, once each however often they were repeated, where moderators noted how they turned out.
        """;

    /// <summary>A share of two or three says nothing, and would be taken for a judgement all the same.</summary>
    private static string Silence(TrackRecord record)
    {
        var known = record.Resolved switch
        {
            0 => $"Moderators have noted of nothing that {Name(record)} said would come how it turned out.",
            1 => $"Moderators have noted of one thing that {Name(record)} said would come how it turned out.",
            var count => $"Moderators have noted of {count} things that {Name(record)} said would come how they turned out.",
        };
        return $"### No track record yet\n{known} A record is shown from {record.SmallestSample} on, because fewer say nothing.";
    }

    private static string Entries(TrackRecord record) =>
        Room.Fill([.. record.Entries.Select(Entry)], EntriesRoom, rest => $"-# and {rest} more");

    private static string Entry(TrackRecordEntry entry)
    {
        var words = $"{Markdown.EscapeLine(entry.About)}: {Markdown.EscapeLine(Shortened.To(entry.What, LongestWords))}";
        var source = CitationText.Of(entry.Citation.Source, LongestSource);
        return $"- **{(entry.CameTrue ? "came true" : "did not")}** · {CitationText.Hidden(words, entry.Spoiler)}\n-# {source} · ¶{entry.Citation.Claim.Locator.Paragraph} · `{entry.Citation.Claim.Id}`";
    }

    private static string Name(TrackRecord record) => Markdown.EscapeLine(Shortened.To(record.Name, LongestName));

    private static string Percent(double share) => $"{Math.Round(share * 100).ToString(CultureInfo.InvariantCulture)} %";
}
