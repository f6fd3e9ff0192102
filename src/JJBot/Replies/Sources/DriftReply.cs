using JJBot.Discord.Interactions;
using JJBot.Discord.Wire;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Sources;
using JJBot.Knowledge.Sources.Refreshing;

namespace JJBot.Replies.Sources;

/// <summary>What came of reading a source again: for each claim that no longer stands there as it did, what stood there and what does now.</summary>
internal static class DriftReply
{
    public const string RefreshVerb = "refresh";
    private const int DriftRoom = 3_000;
    private const int LongestDiff = 400;
    private const int LongestStatement = 150;
    private const int LongestSource = 200;

    public static MessageBody From(RefreshResult.Read read)
    {
        if (read.Drifted.Count == 0)
        {
            return Said([$"### All as it was\n-# {CitationText.Of(read.Source, LongestSource)}", $"{Counted.Of(read.Standing, "claim")} of it stand{(read.Standing == 1 ? "s" : "")} there as before."], Accent.Done);
        }

        return Said(
            [
                $"### The source has changed\n-# {CitationText.Of(read.Source, LongestSource)}",
                $"{Counted.Of(read.Drifted.Count, "claim")} no longer stand{(read.Drifted.Count == 1 ? "s" : "")} there as before, {read.Standing} do{(read.Standing == 1 ? "es" : "")}. Answers say so beside the citation.",
                Room.Fill([.. read.Drifted.Select(Line)], DriftRoom, rest => $"-# and {rest} more"),
                "-# ~~taken away~~ **put in**. Change a claim with `/claim edit`, take it out of the answers with `/claim retract`.",
            ],
            Accent.Problem);
    }

    public static MessageBody From(RefreshResult.Gone gone) => Said(
        [
            $"### The page is gone\n-# {CitationText.Of(gone.Source, LongestSource)}",
            $"{Markdown.EscapeLine(gone.Sentence)} What it said still counts, and answers say that the page is gone.",
        ],
        Accent.Problem);

    private static string Line(ClaimDrift drift)
    {
        var what = drift.Claim.Drift == Drift.Vanished ? "Vanished" : "Changed";
        return $"**{what}:** {Markdown.EscapeLine(Shortened.To(drift.Claim.Statement, LongestStatement))}\n> {string.Join(' ', drift.Diff(LongestDiff).Select(Piece))}";
    }

    private static string Piece(DiffPiece piece)
    {
        var words = Markdown.EscapeLine(piece.Text);
        return piece.Kind switch
        {
            DiffKind.Removed => $"~~{words}~~",
            DiffKind.Added => $"**{words}**",
            _ => words,
        };
    }

    private static MessageBody Said(IReadOnlyList<string> texts, int accent) => new([new Container([.. texts.Select(text => new TextDisplay(text))], accent)]);
}
