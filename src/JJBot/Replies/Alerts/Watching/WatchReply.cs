using JJBot.Discord.Interactions;
using JJBot.Discord.Wire;
using JJBot.Knowledge.Alerts;

namespace JJBot.Replies.Alerts.Watching;

/// <summary>The look of what a person watches: one thing that was just begun or ended, and the list.</summary>
internal static class WatchReply
{
    public const string PageVerb = "watch-list";
    private const int PerPage = 6;

    public static MessageBody Begun(Subscription watch, bool isNew)
    {
        var heading = isNew ? "### I will tell you of" : "### You watch that already:";
        var how = watch.Kind == SubscriptionKind.Question
            ? "Once it has an answer you get it by direct message, once."
            : "What is reported on it from now on comes to you by direct message.";
        return Said(
            watch.Suspension is null ? Accent.Done : Accent.Problem,
            $"{heading} {WatchWords.Of(watch)}\n{WatchWords.Trouble(watch) ?? $"{how}\n-# Your direct messages have to be open to members of this server. What you watch is under `/watch list`."}",
            Button.Of($"{AlertReply.StopVerb}:{watch.Id}", isNew ? "Never mind" : "Stop telling me"));
    }

    public static MessageBody Ended(Subscription watch) => Said(Accent.Neutral, $"I tell you nothing more of {WatchWords.Of(watch)}.");

    public static MessageBody List(IReadOnlyList<Subscription> watches, int page)
    {
        if (watches.Count == 0)
        {
            return Said(Accent.Neutral, "### You watch nothing\nWith `/watch add` I tell you of a topic, or of the answer to a question, by direct message.");
        }

        var pages = (watches.Count + PerPage - 1) / PerPage;
        var number = Math.Clamp(page, 1, pages);
        List<Component> components =
        [
            new TextDisplay($"### You watch {Counted.Of(watches.Count, "thing")}"),
            .. watches.Skip((number - 1) * PerPage).Take(PerPage).Select(Entry),
        ];
        if (pages > 1)
        {
            components.Add(new ActionRow(
                Button.Of($"{PageVerb}:{number - 1}", "Previous", disabled: number == 1),
                Button.Of($"{PageVerb}:{number + 1}", "Next", disabled: number == pages)));
        }

        return new MessageBody([new Container(components, Accent.Neutral)]);
    }

    private static Section Entry(Subscription watch)
    {
        var small = WatchWords.Trouble(watch) ?? $"since {Markdown.Timestamp(watch.CreatedAt, TimestampStyle.ShortDate)}{(watch.Kind == SubscriptionKind.Question ? ", until it has an answer" : "")}";
        return new Section([new TextDisplay($"{WatchWords.Of(watch)}\n-# {small}")], Button.Of($"{AlertReply.StopVerb}:{watch.Id}", "Stop"));
    }

    private static MessageBody Said(int accent, string words, params Button[] buttons)
    {
        List<Component> components = [new TextDisplay(words)];
        if (buttons.Length > 0)
        {
            components.Add(new ActionRow([.. buttons]));
        }

        return new MessageBody([new Container(components, accent)]);
    }
}
