using System.Text.Json;
using JJBot.Discord.Wire;

namespace JJBot.Discord.Gateway;

/// <summary>The envelope of what the gateway sends; the data inside is read later, by who knows its type.</summary>
/// <remarks>https://docs.discord.com/developers/events/gateway-events#payload-structure</remarks>
internal readonly record struct GatewayPayload(GatewayOpcode Opcode, long? Sequence, string? EventName, ReadOnlyMemory<byte> Data)
{
    public const string InteractionCreate = "INTERACTION_CREATE";

    /// <exception cref="JsonException">This is no envelope.</exception>
    public static GatewayPayload Read(ReadOnlyMemory<byte> json)
    {
        var reader = new Utf8JsonReader(json.Span);
        Require(reader.Read() && reader.TokenType == JsonTokenType.StartObject);
        var (opcode, sequence, name, data) = (-1, (long?)null, (string?)null, ReadOnlyMemory<byte>.Empty);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("op"u8))
            {
                Require(reader.Read() && reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out opcode));
            }
            else if (reader.ValueTextEquals("s"u8))
            {
                sequence = ReadSequence(ref reader);
            }
            else if (reader.ValueTextEquals("t"u8))
            {
                name = ReadName(ref reader);
            }
            else
            {
                var isData = reader.ValueTextEquals("d"u8);
                Require(reader.Read());
                var start = (int)reader.TokenStartIndex;
                reader.Skip();
                data = isData ? json[start..(int)reader.BytesConsumed] : data;
            }
        }

        Require(opcode >= 0);
        return new GatewayPayload((GatewayOpcode)opcode, sequence, name, data);
    }

    private static long? ReadSequence(ref Utf8JsonReader reader)
    {
        Require(reader.Read());
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        var sequence = 0L;
        Require(reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out sequence));
        return sequence;
    }

    private static string? ReadName(ref Utf8JsonReader reader)
    {
        Require(reader.Read() && reader.TokenType is JsonTokenType.String or JsonTokenType.Null);
        return reader.TokenType == JsonTokenType.Null ? null
            : reader.ValueTextEquals("INTERACTION_CREATE"u8) ? InteractionCreate
            : ReadText(ref reader);
    }

    private static string? ReadText(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException exception)
        {
            // Half of a surrogate pair, written as an escape.
            throw new JsonException("The name of the event is not text.", exception);
        }
    }

    private static void Require(bool condition)
    {
        if (!condition)
        {
            throw new JsonException("This is no gateway payload.");
        }
    }
}
