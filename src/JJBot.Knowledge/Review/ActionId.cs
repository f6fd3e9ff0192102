namespace JJBot.Knowledge.Review;

/// <summary>The id of one entry of the audit: text, ordered by time.</summary>
public readonly record struct ActionId
{
    /// <exception cref="ArgumentException">The text is empty, longer than 64 characters, or holds anything but letters, digits and dashes.</exception>
    public ActionId(string value) => Value = Ids.Checked(value, nameof(value));

    public string Value { get; }

    /// <summary>The id, or null where the text is none.</summary>
    public static ActionId? TryParse(string value) => Ids.AreFit(value) ? new ActionId(value) : null;

    public override string ToString() => Value;
}
