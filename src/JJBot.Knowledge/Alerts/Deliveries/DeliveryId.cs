namespace JJBot.Knowledge.Alerts;

/// <summary>The id of one line of the ledger: text, ordered by time.</summary>
public readonly record struct DeliveryId
{
    private const int LongestNonce = 25;

    /// <exception cref="ArgumentException">The text is empty, longer than 64 characters, or holds anything but letters, digits and dashes.</exception>
    public DeliveryId(string value) => Value = Ids.Checked(value, nameof(value));

    public string Value { get; }

    /// <summary>The same for each attempt, 25 characters at most: the end of the id, which holds all of its chance.</summary>
    public string Nonce => Value.Length <= LongestNonce ? Value : Value[^LongestNonce..];

    /// <summary>The id, or null where the text is none.</summary>
    public static DeliveryId? TryParse(string value) => Ids.AreFit(value) ? new DeliveryId(value) : null;

    public override string ToString() => Value;
}
