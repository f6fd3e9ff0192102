using JJBot.Discord.Interactions;
using JJBot.Discord.Wire;
using JJBot.Knowledge.Sources.Intake;
using JJBot.Replies.Review;

namespace JJBot.Replies.Sources;

/// <summary>Tells moderators of what feeds have brought, each article with a button to its claims; whoever presses reviews for themselves.</summary>
internal static class ArrivalReply
{
    private const int MostSources = 5;
    private const int LongestSource = 100;

    /// <param name="arrived">At least one, each with claims that wait.</param>
    public static MessageBody From(IReadOnlyList<IntakeResult.Added> arrived)
    {
        List<Component> components =
        [
            new TextDisplay($"### {Counted.Of(arrived.Count, "new article")} to review"),
            .. arrived.Take(MostSources).Select(Article),
        ];
        if (arrived.Count > MostSources)
        {
            components.Add(new TextDisplay($"-# and {arrived.Count - MostSources} more: `/source review`"));
        }

        return new MessageBody([new Container(components, Accent.Neutral)]);
    }

    private static Section Article(IntakeResult.Added added)
    {
        var copy = added.Copy is { } of ? $"\n-# A copy of {Markdown.EscapeLine(Shortened.To(of.Title, LongestSource))}" : "";
        return new Section(
            [new TextDisplay($"{CitationText.Of(added.Source, LongestSource)}{copy}")],
            Button.Of($"{ReviewCard.OpenVerb}:{added.Source.Id}", $"Review {added.Proposed}", ButtonStyle.Primary));
    }
}
