using JJBot.Discord.Interactions;
using JJBot.Discord.Wire;
using JJBot.Knowledge.Review;
using JJBot.Replies.Review;

namespace JJBot.Replies.Sources;

/// <summary>The look of a server's settings, each beside what changes it.</summary>
internal static class SettingsReply
{
    public const string OutletsVerb = "settrusted";
    public const string SecondApprovalVerb = "setsecond";
    public const string NoticesVerb = "setnotices";
    public const string On = "on";
    public const string Off = "off";
    private const int LongestOutlet = 60;
    private const int OutletsRoom = 1_500;

    public static MessageBody From(ServerRules rules, ReviewNote? note)
    {
        List<Component> components = note is null ? [] : [note.ToComponent(), new Separator()];
        components.AddRange(
        [
            new TextDisplay("### How sources are handled here"),
            new Section(
                [new TextDisplay($"**Trusted outlets:** {Outlets(rules)}\n-# What is found in their articles is accepted on arrival.")],
                Button.Of($"{OutletsVerb}:", "Change")),
            new Section(
                [new TextDisplay($"**Second approval:** {(rules.SecondApproval ? "on" : "off")}\n-# {(rules.SecondApproval ? "Two moderators have" : "One moderator has")} to accept a claim before it counts.")],
                Button.Of($"{SecondApprovalVerb}:{(rules.SecondApproval ? Off : On)}", rules.SecondApproval ? "Turn off" : "Turn on")),
            new TextDisplay($"**Notices:** {(Snowflake.TryParse(rules.NoticesTo, out var channel) ? $"<#{channel}>" : "none settled")}\n-# Where I tell moderators of new articles to review, of dead feeds and of sources that have changed. Everybody there sees it."),
            new ActionRow(new ChannelSelect($"{NoticesVerb}:", [ChannelType.GuildText, ChannelType.GuildAnnouncement]) { Placeholder = "Choose a channel for notices", MinValues = 0 }),
            new TextDisplay($"-# Limits here: {Counted.Of(rules.SourcesPerDay, "source")} a day, each of at most {FileSize.Of(rules.LargestBytes)}; {Counted.Of(rules.Feeds, "feed")}."),
        ]);
        return new MessageBody([new Container(components, Accent.Neutral)]);
    }

    private static string Outlets(ServerRules rules)
    {
        string[] names = [.. rules.TrustedOutlets.Select(outlet => Markdown.EscapeLine(Shortened.To(outlet, LongestOutlet)))];
        return names.Length == 0 ? "none" : Room.Fill(names, OutletsRoom, rest => $"and {rest} more").Replace("\n", ", ", StringComparison.Ordinal);
    }
}
