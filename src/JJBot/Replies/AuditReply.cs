using JJBot.Discord.Interactions;
using JJBot.Discord.Wire;
using JJBot.Knowledge.Review;
using JJBot.Replies.Review;

namespace JJBot.Replies;

/// <summary>The look of the audit: one line for each thing that somebody did, with the button that takes it back.</summary>
internal static class AuditReply
{
    public const string PageVerb = "audit";
    private const int Longest = 90;

    public static MessageBody From(AuditPage page, AuditFilter filter)
    {
        if (page.Entries.Count == 0)
        {
            return new MessageBody([new Container([new TextDisplay("### Nothing yet\nNobody here has done anything like that.")], Accent.Neutral)]);
        }

        List<Component> components = [new TextDisplay($"### Who did what{(page.Count > 1 ? $", page {page.Number} of {page.Count}" : "")}"), .. page.Entries.Select(Entry)];
        if (page.Count > 1)
        {
            components.Add(new ActionRow(
                Button.Of(PageId(page.Number - 1, filter), "Newer", disabled: page.Number == 1),
                Button.Of(PageId(page.Number + 1, filter), "Older", disabled: page.Number == page.Count)));
        }

        return new MessageBody([new Container(components, Accent.Neutral)]);
    }

    private static string PageId(int page, AuditFilter filter) => $"{PageVerb}:{page}:{filter.ActorId}:{filter.Source}:{filter.Claim}";

    private static Component Entry(AuditEntry entry)
    {
        var text = new TextDisplay($"{Sentence(entry)}\n-# {Markdown.Timestamp(entry.At, TimestampStyle.ShortDateTime)}{Id(entry)}{(entry.UndoneBy is null ? "" : " · taken back since")}");
        return CanBeUndone(entry) ? new Section([text], Button.Of($"{ReviewCard.UndoVerb}:{entry.Id}", "Undo")) : text;
    }

    private static bool CanBeUndone(AuditEntry entry) =>
        entry.UndoneBy is null && entry.Kind is not (
            ActionKind.Undo or ActionKind.Publish or ActionKind.AddSource or ActionKind.Refresh or ActionKind.Subscribe or ActionKind.ChangeSubscription
            or ActionKind.PauseSubscription or ActionKind.ResumeSubscription or ActionKind.Unsubscribe);

    private static string Sentence(AuditEntry entry)
    {
        var about = entry.About is { } words ? $": {Short(words)}" : "";
        var note = entry.Note is { Length: > 0 } said ? $" ({Short(said)})" : "";
        return $"**{Short(entry.By.Name)}** {Did(entry)}{about}{note}";
    }

    private static string Did(AuditEntry entry) => entry.Kind switch
    {
        ActionKind.AddSource => "added a source",
        ActionKind.AddClaim => "wrote a claim by hand",
        ActionKind.Accept => "accepted",
        ActionKind.AcceptAll => $"accepted all {Counted.Of(entry.Claims, "claim")} that waited",
        ActionKind.AcceptTrusted => $"brought {Counted.Of(entry.Claims, "claim")} of a trusted outlet",
        ActionKind.Approve => "approved, as the first of two",
        ActionKind.Reject => "rejected",
        ActionKind.Edit => "edited",
        ActionKind.Retract => "retracted",
        ActionKind.Resolve => "noted how it turned out",
        ActionKind.Teach => "said how people ask for",
        ActionKind.Remove => $"removed a source with {Counted.Of(entry.Claims, "claim")}",
        ActionKind.Publish => $"shared {Counted.Of(entry.Claims, "claim")} with every server",
        ActionKind.Refresh => $"found {Counted.Of(entry.Claims, "claim")} changed in the source",
        ActionKind.Set => "changed a setting",
        ActionKind.Subscribe => "subscribed a channel to alerts",
        ActionKind.ChangeSubscription => "changed what a channel is told",
        ActionKind.PauseSubscription => "paused a channel's alerts",
        ActionKind.ResumeSubscription => "resumed a channel's alerts",
        ActionKind.Unsubscribe => "unsubscribed a channel from alerts",
        ActionKind.Undo => "took something back",
        _ => "did something",
    };

    private static string Id(AuditEntry entry) => entry.Claim is { } claim ? $" · `{claim}`" : "";

    private static string Short(string words) => Markdown.EscapeLine(Shortened.To(words, Longest));
}
