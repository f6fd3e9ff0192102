using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace JJBot.Discord.Wire;

/// <summary>The one place where Discord's JSON is read and written: snake case, unknown fields skipped, nulls left out.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(InteractionCreate))]
[JsonSerializable(typeof(InteractionCallback))]
[JsonSerializable(typeof(MessageRequest))]
[JsonSerializable(typeof(CreateDMRequest))]
[JsonSerializable(typeof(Message))]
[JsonSerializable(typeof(IReadOnlyList<Message>))]
[JsonSerializable(typeof(Channel))]
[JsonSerializable(typeof(Application))]
[JsonSerializable(typeof(IReadOnlyList<ApplicationCommand>))]
[JsonSerializable(typeof(ErrorResponse))]
[JsonSerializable(typeof(GatewayBot))]
[JsonSerializable(typeof(Hello))]
[JsonSerializable(typeof(Ready))]
[JsonSerializable(typeof(Guild))]
[JsonSerializable(typeof(IReadOnlyList<Role>))]
[JsonSerializable(typeof(MessageCreate))]
[JsonSerializable(typeof(OutgoingPayload<Identify>))]
[JsonSerializable(typeof(OutgoingPayload<Resume>))]
[JsonSerializable(typeof(bool))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(long))]
[JsonSerializable(typeof(double))]
public sealed partial class DiscordJson : JsonSerializerContext
{
    /// <summary>Writes letters beyond ASCII as they are: nothing of this is ever put into a web page.</summary>
    public static DiscordJson Wire { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
