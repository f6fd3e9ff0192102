using System.Text.Json;
using JJBot.Playground.Json;
using JJBot.Playground.Validation;
using JJBot.Playground.World;

namespace JJBot.Playground.Interactions;

/// <summary>Writes INTERACTION_CREATE. https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object</summary>
internal static class InteractionJson
{
    /// <param name="data">JSON object: what was done.</param>
    public static byte[] Write(WorldState world, Interaction interaction, ReadOnlyMemory<byte> data) =>
        JsonBytes.Write((world, interaction, data), static (writer, state) => Write(writer, state.world, state.interaction, state.data.Span));

    private static void Write(Utf8JsonWriter writer, WorldState world, Interaction interaction, ReadOnlySpan<byte> data)
    {
        writer.WriteStartObject();
        writer.WriteNumber("version", 1);
        writer.WriteNumber("type", (int)interaction.Type);
        writer.WriteString("id", interaction.Id.ToString());
        writer.WriteString("application_id", world.ApplicationId.ToString());
        writer.WriteString("token", interaction.Token);
        WritePerson(writer, world, interaction);
        WritePlace(writer, interaction.Channel);
        writer.WriteString("locale", User.Locale);
        writer.WriteNumber("context", CommandAccess.ContextOf(interaction.Channel));
        writer.WriteString("app_permissions", world.PermissionsOf(world.Bot.Id, interaction.Channel).ToWire());
        writer.WriteNumber("attachment_size_limit", MessageForm.MaximumFileBytes);
        writer.WriteStartArray("entitlements");
        writer.WriteEndArray();
        writer.WriteStartArray("entitlement_sku_ids");
        writer.WriteEndArray();
        WriteOwners(writer, interaction.Channel);
        if (interaction.Source is { } source)
        {
            writer.WritePropertyName("message");
            writer.WriteRawValue(source.Wire, skipInputValidation: true);
        }

        writer.WritePropertyName("data");
        writer.WriteRawValue(data, skipInputValidation: true);
        writer.WriteEndObject();
    }

    /// <summary>Who installed the application where it was used: the server, or, in a direct message, nobody ("0").</summary>
    public static void WriteOwners(Utf8JsonWriter writer, Channel channel)
    {
        writer.WriteStartObject("authorizing_integration_owners");
        writer.WriteString("0", channel.Guild?.Id.ToString() ?? "0");
        writer.WriteEndObject();
    }

    private static void WritePerson(Utf8JsonWriter writer, WorldState world, Interaction interaction)
    {
        if (interaction.Channel.Guild is { } guild)
        {
            writer.WritePropertyName("member");
            guild.Members[interaction.User.Id].WriteForInteraction(writer, world.PermissionsOf(interaction.User.Id, interaction.Channel));
            return;
        }

        writer.WritePropertyName("user");
        writer.WriteRawValue(interaction.User.Wire, skipInputValidation: true);
    }

    private static void WritePlace(Utf8JsonWriter writer, Channel channel)
    {
        writer.WriteString("channel_id", channel.Id.ToString());
        writer.WriteStartObject("channel");
        writer.WriteString("id", channel.Id.ToString());
        writer.WriteNumber("type", (int)channel.Type);
        writer.WriteNumber("flags", channel.Flags);
        if (channel.Guild is not { } guild)
        {
            writer.WriteEndObject();
            return;
        }

        writer.WriteString("name", channel.Name);
        writer.WriteString("guild_id", guild.Id.ToString());
        writer.WriteString("parent_id", channel.ParentId?.ToString());
        writer.WriteString("topic", channel.Topic);
        writer.WriteNumber("position", channel.Position);
        writer.WriteBoolean("nsfw", channel.Nsfw);
        writer.WriteNumber("rate_limit_per_user", channel.SlowmodeSeconds);
        writer.WriteEndObject();
        writer.WriteString("guild_id", guild.Id.ToString());
        writer.WriteString("guild_locale", Guild.Locale);
        writer.WriteStartObject("guild");
        writer.WriteString("id", guild.Id.ToString());
        writer.WriteString("locale", Guild.Locale);
        writer.WriteStartArray("features");
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

}
