using System.Globalization;
using System.Text.Json;

namespace JJBot.Playground.World;

/// <summary>Discord's id: milliseconds since 2015 above 22 bits that keep it unique. https://docs.discord.com/developers/reference#snowflakes</summary>
internal readonly record struct Snowflake(ulong Value) : IComparable<Snowflake>
{
    public const long EpochMilliseconds = 1_420_070_400_000;

    public static Snowflake? Parse(string? text) =>
        ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value <= long.MaxValue ? new Snowflake(value) : null;

    /// <summary>An id on the wire is a string; Discord takes a whole number too.</summary>
    public static Snowflake? From(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => Parse(element.GetString()),
        JsonValueKind.Number when element.TryGetInt64(out var value) && value >= 0 => new Snowflake((ulong)value),
        _ => null,
    };

    public int CompareTo(Snowflake other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
