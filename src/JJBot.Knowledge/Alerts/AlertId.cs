namespace JJBot.Knowledge.Alerts;

/// <summary>An alert's id: text, ordered by time.</summary>
public readonly record struct AlertId
{
    /// <exception cref="ArgumentException">The text is empty, longer than 64 characters, or holds anything but letters, digits and dashes.</exception>
    public AlertId(string value) => Value = Ids.Checked(value, nameof(value));

    public string Value { get; }

    /// <summary>The id, or null where the text is none.</summary>
    public static AlertId? TryParse(string value) => Ids.AreFit(value) ? new AlertId(value) : null;

    public override string ToString() => Value;
}
