namespace JJBot.Knowledge.Alerts;

/// <summary>Why something is not told, as the ledger keeps it: clauses, and what kind of reason each is.</summary>
internal static class SkipReason
{
    public const string Paused = "the subscription was paused";
    public const string Withdrawn = "it was withdrawn before it was told";
    public const string NothingToChange = "nothing was told here that it would change";
    public const string ToldLater = "it is told with a later change";
    public const string TooSmall = "the change is too small for a message of its own";
    public const string NewsSaysSo = "the new alert says so";

    private const string Twin = "the same is told by this server's own alert ";

    public static string TwinOf(AlertId own) => $"{Twin}{own}";

    public static WhyKind KindOf(string reason) => reason switch
    {
        Paused => WhyKind.Paused,
        Withdrawn => WhyKind.Withdrawn,
        _ when reason.StartsWith(Twin, StringComparison.Ordinal) => WhyKind.Duplicate,
        _ => WhyKind.Skipped,
    };
}
