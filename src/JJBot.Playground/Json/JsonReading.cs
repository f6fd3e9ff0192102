using System.Text.Json;
using JJBot.Playground.World;

namespace JJBot.Playground.Json;

/// <summary>Lenient reads of a JSON object: a field that is absent, null or of another kind is null.</summary>
internal static class JsonReading
{
    public static JsonElement? Field(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    /// <summary>Whether the field is there at all, be it null.</summary>
    public static bool Has(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out _);

    public static string? Text(this JsonElement element, string name) =>
        element.Field(name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    public static int? Int(this JsonElement element, string name) =>
        element.Field(name) is { ValueKind: JsonValueKind.Number } number && number.TryGetInt32(out var value) ? value : null;

    public static bool? Bool(this JsonElement element, string name) => element.Field(name)?.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    public static Snowflake? Id(this JsonElement element, string name) => element.Field(name) is { } value ? Snowflake.From(value) : null;

    public static JsonElement? Object(this JsonElement element, string name) =>
        element.Field(name) is { ValueKind: JsonValueKind.Object } value ? value : null;

    /// <summary>The items of an array field; none where there is no array.</summary>
    public static IEnumerable<JsonElement> Items(this JsonElement element, string name) =>
        element.Field(name) is { ValueKind: JsonValueKind.Array } array ? array.EnumerateArray() : [];
}
