namespace JJBot.Knowledge.Alerts;

/// <summary>How changes are told.</summary>
internal static class AlertChangeKinds
{
    /// <summary>Whether a change only brings a message up to date, without another one that says so.</summary>
    public static bool IsQuiet(this AlertChangeKind kind) => kind is AlertChangeKind.Counted or AlertChangeKind.Reworded or AlertChangeKind.Cleared;

    /// <summary>Whether a later change is news for somebody who was told nothing of the alert before.</summary>
    public static bool IsNews(this AlertChangeKind kind) =>
        kind is AlertChangeKind.StatusChanged or AlertChangeKind.Moved or AlertChangeKind.Corrected or AlertChangeKind.Reinstated;
}
