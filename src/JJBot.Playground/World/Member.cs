using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using JJBot.Playground.Json;

namespace JJBot.Playground.World;

/// <summary>https://docs.discord.com/developers/resources/guild#guild-member-object</summary>
internal sealed record Member(User User, IReadOnlyList<Role> Roles, DateTimeOffset JoinedAt, string? Nick = null)
{
    /// <summary>The member without its user, as a message carries it.</summary>
    public byte[] PartialWire => field ??= JsonBytes.Write(this, static (writer, member) =>
    {
        writer.WriteStartObject();
        member.WriteFields(writer);
        writer.WriteEndObject();
    });

    public JsonObject ToJson()
    {
        var json = JsonObject.Create(JsonBytes.Parse(PartialWire))!;
        json["user"] = User.ToJson();
        return json;
    }

    /// <summary>The member as an interaction carries it, with what it may do in the channel.</summary>
    public void WriteForInteraction(Utf8JsonWriter writer, Permission permissions)
    {
        writer.WriteStartObject();
        writer.WritePropertyName("user");
        writer.WriteRawValue(User.Wire, skipInputValidation: true);
        WriteFields(writer);
        writer.WriteString("permissions", permissions.ToWire());
        writer.WriteEndObject();
    }

    /// <summary>The member beside its user, as among an interaction's resolved objects: without user, deaf and mute.</summary>
    public void WriteForResolved(Utf8JsonWriter writer, Permission permissions)
    {
        writer.WriteStartObject();
        WriteFields(writer, withVoice: false);
        writer.WriteString("permissions", permissions.ToWire());
        writer.WriteEndObject();
    }

    private void WriteFields(Utf8JsonWriter writer, bool withVoice = true)
    {
        writer.WriteString("nick", Nick);
        writer.WriteNull("avatar");
        writer.WriteNull("banner");
        writer.WriteStartArray("roles");
        foreach (var role in Roles)
        {
            writer.WriteStringValue(role.Id.ToString());
        }

        writer.WriteEndArray();
        writer.WriteString("joined_at", JoinedAt.ToWire());
        writer.WriteNull("premium_since");
        if (withVoice)
        {
            writer.WriteBoolean("deaf", false);
            writer.WriteBoolean("mute", false);
        }

        writer.WriteNumber("flags", 0);
        writer.WriteBoolean("pending", false);
        writer.WriteNull("communication_disabled_until");
    }
}

internal static class WireTime
{
    public static string ToWire(this DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.ffffff+00:00", CultureInfo.InvariantCulture);
}
