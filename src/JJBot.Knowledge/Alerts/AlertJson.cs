using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Sources;
using JJBot.Knowledge.Storage;

namespace JJBot.Knowledge.Alerts;

/// <summary>What the database keeps of alerts as JSON.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true,
    Converters = [typeof(ClaimIdConverter), typeof(SourceIdConverter)])]
[JsonSerializable(typeof(AlertContent))]
[JsonSerializable(typeof(AlertFacts))]
internal sealed partial class AlertJson : JsonSerializerContext
{
    public static string Write(AlertContent content) => JsonSerializer.Serialize(content, Default.AlertContent);

    public static string Write(AlertFacts facts) => JsonSerializer.Serialize(facts, Default.AlertFacts);

    /// <exception cref="KnowledgeException">It is not what this program wrote.</exception>
    public static AlertContent ReadContent(string json) => Read(json, Default.AlertContent);

    /// <exception cref="KnowledgeException">It is not what this program wrote.</exception>
    public static AlertFacts ReadFacts(string json) => Read(json, Default.AlertFacts);

    private static T Read<T>(string json, JsonTypeInfo<T> type)
    {
        try
        {
            return JsonSerializer.Deserialize(json, type)!;
        }
        catch (Exception exception) when (DatabaseTrouble.IsNonsense(exception))
        {
            throw DatabaseTrouble.Unreadable("an alert", exception);
        }
    }

    private sealed class ClaimIdConverter : JsonConverter<ClaimId>
    {
        public override ClaimId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, ClaimId value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
    }

    private sealed class SourceIdConverter : JsonConverter<SourceId>
    {
        public override SourceId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, SourceId value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
    }
}
