using System.Reflection;
using JJBot.Discord.Interactions;
using JJBot.Discord.Wire;
using JJBot.Knowledge.Shows;

namespace JJBot.Replies;

/// <summary>The look of <c>/about</c>.</summary>
internal static class AboutReply
{
    public static MessageBody From(Show show, int sources, int reports)
    {
        var version = typeof(AboutReply).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0];
        return new MessageBody(
        [
            new Container(
                [
                    new TextDisplay($"### JJBot, for fans of {Markdown.Escape(show.Name)}"),
                    new TextDisplay(
                        $"I answer from {Counted.Of(reports, "report")} in {Counted.Of(sources, "source")}: who said what, when, through whom, how firmly. "
                        + "Every line cites. Where nobody knows, I say so; a guess stays a guess, and ten repeats of one quote stay one origin."),
                    new TextDisplay(
                        "**What I keep:** of those who ask, nothing: I store no questions, and read no messages but those that mention me, that are written to me alone, or that somebody has me check or add. "
                        + "Of moderators I keep by name who added, accepted or changed what, and when."),
                    new TextDisplay($"-# Version {version}"),
                ],
                Accent.Neutral),
        ]);
    }
}
