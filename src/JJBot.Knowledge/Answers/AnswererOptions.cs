namespace JJBot.Knowledge.Answers;

/// <summary>How answers are made. Section "Answers".</summary>
public sealed class AnswererOptions
{
    public const string Section = "Answers";

    /// <summary>How old the newest source may be before an answer says that it is stale; null (the default) for however old. A day or more.</summary>
    public TimeSpan? StaleAfter { get; set; }

    /// <summary>How many answers are kept until the index changes: 1 to 100,000. Default: 2,000.</summary>
    public int CachedAnswers { get; set; } = 2_000;
}
