namespace JJBot.Knowledge.Review;

/// <summary>Which actions can be undone at all.</summary>
internal static class UndoRule
{
    /// <summary>Why not and what to do instead, in a sentence; null for an action that can be.</summary>
    public static string? Refusal(AuditEntry action, Actor by) => action.Kind switch
    {
        ActionKind.Undo => "An undo is not undone: do again what it took back.",
        ActionKind.AddSource => "Adding a source is not undone: remove the source.",
        ActionKind.Refresh => "What became of a source is not undone: read it again.",
        ActionKind.Subscribe or ActionKind.ChangeSubscription or ActionKind.PauseSubscription or ActionKind.ResumeSubscription or ActionKind.Unsubscribe =>
            "What was settled about a channel's alerts is not undone: settle it anew.",
        ActionKind.Publish when by != Actor.Operator => "Only the operator of the bot takes back what was published.",
        _ => null,
    };
}
