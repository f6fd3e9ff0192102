namespace JJBot.Knowledge.Sources;

/// <summary>A source's id: text, ordered by time.</summary>
public readonly record struct SourceId
{
    /// <exception cref="ArgumentException">The text is empty, longer than 64 characters, or holds anything but letters, digits and dashes.</exception>
    public SourceId(string value) => Value = Ids.Checked(value, nameof(value));

    public string Value { get; }

    /// <summary>The id, or null where the text is none.</summary>
    public static SourceId? TryParse(string value) => Ids.AreFit(value) ? new SourceId(value) : null;

    public override string ToString() => Value;
}
