using System.Text.Json;

namespace JJBot.Playground.World;

/// <summary>Writes a message as Discord's API gives it.</summary>
internal static class MessageJson
{
    public static void Write(Utf8JsonWriter writer, Message message)
    {
        writer.WriteStartObject();
        WriteFields(writer, message);
        if (message.ReplyTo is { } replyTo)
        {
            WriteReference(writer, message, replyTo, _ => true);
        }

        writer.WriteEndObject();
    }

    /// <summary>
    /// MESSAGE_CREATE and MESSAGE_UPDATE also say where, and who as a member. Without the right to its content, a bot gets the shell; the
    /// same goes for the message that it replies to.
    /// </summary>
    public static void WriteForGateway(Utf8JsonWriter writer, Message message, Func<Message, bool> showsContent)
    {
        writer.WriteStartObject();
        WriteFields(writer, message, showsContent(message));
        if (message.ReplyTo is { } replyTo)
        {
            WriteReference(writer, message, replyTo, showsContent);
        }

        writer.WriteNumber("channel_type", (int)message.Channel.Type);
        if (message.Channel.Guild is { } guild)
        {
            writer.WriteString("guild_id", guild.Id.ToString());
            if (guild.Members.TryGetValue(message.Author.Id, out var member))
            {
                WriteRaw(writer, "member", member.PartialWire);
            }
        }

        writer.WriteEndObject();
    }

    private static void WriteFields(Utf8JsonWriter writer, Message message, bool withContent = true)
    {
        writer.WriteString("id", message.Id.ToString());
        writer.WriteString("channel_id", message.Channel.Id.ToString());
        writer.WriteNumber("type", (int)message.Type);
        writer.WriteString("content", withContent ? message.Content : "");
        WriteRaw(writer, "author", message.Author.Wire);
        WriteRaw(writer, "embeds", withContent ? message.Embeds : "[]"u8);
        WriteRaw(writer, "components", withContent ? message.Components : "[]"u8);
        WriteAttachments(writer, withContent ? message.Attachments : []);
        WriteMentions(writer, message);
        writer.WriteString("timestamp", message.Timestamp.ToWire());
        writer.WriteString("edited_timestamp", message.EditedTimestamp?.ToWire());
        writer.WriteNumber("flags", message.Flags);
        writer.WriteBoolean("pinned", false);
        writer.WriteBoolean("tts", false);
        WriteOrigin(writer, message);
    }

    private static void WriteOrigin(Utf8JsonWriter writer, Message message)
    {
        if (message.Nonce is not null)
        {
            writer.WriteString("nonce", message.Nonce);
        }

        if (message.ApplicationId is { } application)
        {
            writer.WriteString("application_id", application.ToString());
            writer.WriteString("webhook_id", application.ToString());
        }

        if (message.InteractionMetadata is not null)
        {
            WriteRaw(writer, "interaction_metadata", message.InteractionMetadata);
        }

        if (message.Interaction is not null)
        {
            WriteRaw(writer, "interaction", message.Interaction);
        }
    }

    private static void WriteAttachments(Utf8JsonWriter writer, IReadOnlyList<Attachment> attachments)
    {
        writer.WriteStartArray("attachments");
        foreach (var attachment in attachments)
        {
            attachment.Write(writer);
        }

        writer.WriteEndArray();
    }

    private static void WriteMentions(Utf8JsonWriter writer, Message message)
    {
        writer.WriteStartArray("mentions");
        foreach (var user in message.Mentions)
        {
            writer.WriteRawValue(user.Wire, skipInputValidation: true);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("mention_roles");
        foreach (var role in message.MentionRoles)
        {
            writer.WriteStringValue(role.ToString());
        }

        writer.WriteEndArray();
        writer.WriteBoolean("mention_everyone", message.MentionEveryone);
    }

    private static void WriteReference(Utf8JsonWriter writer, Message message, Snowflake messageId, Func<Message, bool> showsContent)
    {
        var channel = message.Channel;
        writer.WriteStartObject("message_reference");
        writer.WriteNumber("type", 0);
        writer.WriteString("message_id", messageId.ToString());
        writer.WriteString("channel_id", channel.Id.ToString());
        if (channel.Guild is { } guild)
        {
            writer.WriteString("guild_id", guild.Id.ToString());
        }

        writer.WriteEndObject();
        writer.WritePropertyName("referenced_message");

        // Whoever sees the answer sees what it answers; what was whispered to one person stays with them.
        if (channel.Messages.Find(messageId) is { } referenced && (referenced.EphemeralFor is null || referenced.EphemeralFor == message.EphemeralFor))
        {
            writer.WriteStartObject();
            WriteFields(writer, referenced, showsContent(referenced));
            writer.WriteEndObject();
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    private static void WriteRaw(Utf8JsonWriter writer, string name, ReadOnlySpan<byte> json)
    {
        writer.WritePropertyName(name);
        writer.WriteRawValue(json, skipInputValidation: true);
    }
}
