using System.Globalization;
using JJBot.Discord.Interactions;
using JJBot.Discord.Wire;
using JJBot.Knowledge.Answers.Quality;

namespace JJBot.Replies;

/// <summary>The look of how well questions are answered.</summary>
internal static class QualityReply
{
    private const int RowsRoom = 1_500;

    public static MessageBody From(QualityReport report) => new(
    [
        new Container(
            [
                new TextDisplay($"### {Percent(report.All.RightShare)} of {report.All.Questions} test questions are answered right"),
                new TextDisplay(
                    $"**Citations:** {Percent(report.All.CitationPrecision)} of those given hold; {Percent(report.All.CitationRecall)} of those needed are given\n"
                    + $"**No answer known:** {Percent(report.All.RightAbstentionShare)} of {report.All.Unanswerable} such questions get an honest no; {report.All.FalseAnswers} are answered all the same"),
                new TextDisplay(Rows("By kind", report.Categories)),
                new TextDisplay(Rows("By set", report.Sets)),
                new TextDisplay(
                    "-# Measured just as you see me, over the sources that I came with. The questions held out were kept apart while I was tuned: they say best how I do with yours."),
            ],
            Accent.Neutral),
    ]);

    private static string Rows(string title, IReadOnlyList<QualityRow> rows) =>
        Room.Fill([$"**{title}**", .. rows.Select(Row)], RowsRoom, rest => $"-# and {Counted.Of(rest, "kind")} more");

    private static string Row(QualityRow row)
    {
        var citations = row.CitationPrecision is { } precision ? $"; citations {Percent(precision)} hold" : "";
        return $"- {Markdown.EscapeLine(NameOf(row))} — {Percent(row.RightShare)} of {row.Questions} right{citations}";
    }

    /// <summary>What the names in the file of questions mean; any other name says so itself.</summary>
    private static string NameOf(QualityRow row) => row.Name switch
    {
        "single" => "One fact",
        "unanswerable" => "What nobody has told",
        "asof_source" => "As of a day, or by one source",
        "multi_source" => "Several sources compared",
        "factcheck" => "Fact-checks",
        "dev" => "Used for tuning",
        "held-out" => "Held out",
        var name => name,
    };

    private static string Percent(double? share) => share is { } value ? value.ToString("0 %", CultureInfo.InvariantCulture) : "none";
}
