using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace JJBot.Discord.Wire;

/// <summary>Discord's id: a 64-bit number that begins with the moment of its making, in milliseconds. A string on the wire.</summary>
/// <remarks>https://docs.discord.com/developers/reference#snowflakes</remarks>
[JsonConverter(typeof(SnowflakeConverter))]
public readonly record struct Snowflake(ulong Value) : IComparable<Snowflake>
{
    private const long EpochMilliseconds = 1_420_070_400_000;

    public DateTimeOffset CreatedAt => DateTimeOffset.FromUnixTimeMilliseconds((long)(Value >> 22) + EpochMilliseconds);

    public static Snowflake Parse(string text) => new(ulong.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture));

    public static bool TryParse(string? text, out Snowflake snowflake)
    {
        var parsed = ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value);
        snowflake = new Snowflake(value);
        return parsed;
    }

    /// <summary>The first id of a moment, as Discord's paging and these tests need it.</summary>
    public static Snowflake At(DateTimeOffset moment) => new((ulong)(moment.ToUnixTimeMilliseconds() - EpochMilliseconds) << 22);

    public int CompareTo(Snowflake other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);

    public static bool operator <(Snowflake left, Snowflake right) => left.Value < right.Value;

    public static bool operator >(Snowflake left, Snowflake right) => left.Value > right.Value;

    public static bool operator <=(Snowflake left, Snowflake right) => left.Value <= right.Value;

    public static bool operator >=(Snowflake left, Snowflake right) => left.Value >= right.Value;
}

internal sealed class SnowflakeConverter : JsonConverter<Snowflake>
{
    public override Snowflake Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Number => new Snowflake(reader.GetUInt64()),
        JsonTokenType.String => FromText(reader.GetString()),
        _ => throw new JsonException("A snowflake is a string of digits."),
    };

    public override void Write(Utf8JsonWriter writer, Snowflake value, JsonSerializerOptions options)
    {
        Span<byte> digits = stackalloc byte[20];
        value.Value.TryFormat(digits, out var written, default, CultureInfo.InvariantCulture);
        writer.WriteStringValue(digits[..written]);
    }

    public override Snowflake ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        FromText(reader.GetString());

    public override void WriteAsPropertyName(Utf8JsonWriter writer, Snowflake value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value.ToString());

    private static Snowflake FromText(string? text) =>
        Snowflake.TryParse(text, out var snowflake) ? snowflake : throw new JsonException("A snowflake is a string of digits.");
}
