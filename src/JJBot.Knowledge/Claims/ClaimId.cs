namespace JJBot.Knowledge.Claims;

/// <summary>A claim's id: text, ordered by time within its source.</summary>
public readonly record struct ClaimId
{
    /// <exception cref="ArgumentException">The text is empty, longer than 64 characters, or holds anything but letters, digits and dashes.</exception>
    public ClaimId(string value) => Value = Ids.Checked(value, nameof(value));

    public string Value { get; }

    /// <summary>The id, or null where the text is none.</summary>
    public static ClaimId? TryParse(string value) => Ids.AreFit(value) ? new ClaimId(value) : null;

    public override string ToString() => Value;
}
