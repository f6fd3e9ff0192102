using JJBot.Discord.Interactions;
using JJBot.Discord.Wire;
using JJBot.Knowledge.Answers;
using JJBot.Knowledge.Sources;
using JJBot.Knowledge.Sources.Intake;
using JJBot.Replies.Review;

namespace JJBot.Replies.Sources;

/// <summary>What came of an article that a moderator added.</summary>
internal static class IntakeReply
{
    private const int Longest = 150;

    public static Container From(IntakeResult.Added added)
    {
        List<string> lines = [$"### Added: {Linked(added.Source)}", Head(added.Source), Found(added)];
        if (added.Copy is { } copy)
        {
            lines.Add($"🔎 **A copy of** {Markdown.EscapeLine(Shortened.To(copy.Title, Longest))}: {Markdown.EscapeLine(Shortened.To(copy.Why, Longest))} Both count as one origin.");
        }

        if (added.LeftOut > 0)
        {
            lines.Add($"-# {Counted.Of(added.LeftOut, "claim")} beyond that left out: a source may bring no more.");
        }

        return new Container([new TextDisplay(string.Join('\n', lines))], Accent.Done);
    }

    public static MessageBody From(IntakeResult.Known known) => new(
    [
        new Container(
            [
                new TextDisplay($"### Here already: {Linked(known.Source)}\n{Head(known.Source)}\n{Markdown.EscapeLine(Shortened.To(known.Why, 2 * Longest))} Nothing was added."),
                new ActionRow(Button.Of($"{ReviewCard.OpenVerb}:{known.Source.Id}", "Review what waits of it")),
            ],
            Accent.Neutral),
    ]);

    private static string Linked(Source source) => Markdown.Link(Shortened.To(source.Title, Longest), source.Url is { OriginalString.Length: <= 2 * Longest } url ? url.OriginalString : null);

    /// <summary>"Outlet · Author · 5 March 2018".</summary>
    private static string Head(Source source)
    {
        string?[] parts = [Short(source.Outlet), Short(source.Author), WindowWords.Published(source.Published)];
        return $"-# {string.Join(" · ", parts.Where(part => part is { Length: > 0 }))}";
    }

    private static string? Short(string? name) => name is null ? null : Markdown.EscapeLine(Shortened.To(name, Longest / 2));

    private static string Found(IntakeResult.Added added) => (added.Proposed, added.Accepted) switch
    {
        (0, 0) => "I found no claims in it. You can write one by hand with `/claim add`.",
        (0, var accepted) => $"{Counted.Of(accepted, "claim")} found and accepted, since this server trusts the outlet.",
        (var proposed, 0) => $"{Counted.Of(proposed, "claim")} found. Nothing is answered from until you accept it.",
        var (proposed, accepted) => $"{Counted.Of(accepted, "claim")} accepted, since this server trusts the outlet; {proposed} more to review.",
    };
}
