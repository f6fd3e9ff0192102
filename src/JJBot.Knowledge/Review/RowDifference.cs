using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace JJBot.Knowledge.Review;

/// <summary>What differs between two states of a row, as two JSON objects with those columns alone; and the way back.</summary>
internal static class RowDifference
{
    public const string Nothing = "{}";

    public static (string Before, string After) Between<T>(T before, T after, JsonTypeInfo<T> type)
    {
        var (old, young) = (Columns(before, type), Columns(after, type));
        var differing = old.Where(column => !JsonNode.DeepEquals(column.Value, young[column.Key])).Select(column => column.Key).ToList();
        return (Only(old, differing), Only(young, differing));
    }

    /// <summary>Whether a row still has what a difference says.</summary>
    public static bool Holds<T>(T row, string difference, JsonTypeInfo<T> type)
    {
        var columns = Columns(row, type);
        return Read(difference).All(column => JsonNode.DeepEquals(columns[column.Key], column.Value));
    }

    /// <summary>A row with the columns of a difference in place of its own.</summary>
    public static T Apply<T>(T row, string difference, JsonTypeInfo<T> type)
    {
        var columns = Columns(row, type);
        foreach (var (name, value) in Read(difference))
        {
            columns[name] = value?.DeepClone();
        }

        return columns.Deserialize(type)!;
    }

    private static JsonObject Columns<T>(T row, JsonTypeInfo<T> type) => JsonSerializer.SerializeToNode(row, type)!.AsObject();

    private static JsonObject Read(string difference) => JsonNode.Parse(difference)!.AsObject();

    private static string Only(JsonObject columns, IEnumerable<string> names) =>
        new JsonObject(names.Select(name => KeyValuePair.Create(name, columns[name]?.DeepClone()))).ToJsonString();
}
