namespace JJBot.Knowledge.Sources.Feeds;

/// <summary>A watched feed's id: text, ordered by time.</summary>
public readonly record struct FeedId
{
    /// <exception cref="ArgumentException">The text is empty, longer than 64 characters, or holds anything but letters, digits and dashes.</exception>
    public FeedId(string value) => Value = Ids.Checked(value, nameof(value));

    public string Value { get; }

    /// <summary>The id, or null where the text is none.</summary>
    public static FeedId? TryParse(string value) => Ids.AreFit(value) ? new FeedId(value) : null;

    public override string ToString() => Value;
}
