using System.Text.Json;
using System.Text.Json.Serialization;
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
internal sealed partial class AlertJson : JsonSerializerContext
{
    public static string Write(AlertContent content) => JsonSerializer.Serialize(content, Default.AlertContent);

    /// <exception cref="KnowledgeException">It is not what this program wrote.</exception>
    public static AlertContent ReadContent(string json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, Default.AlertContent)!;
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
