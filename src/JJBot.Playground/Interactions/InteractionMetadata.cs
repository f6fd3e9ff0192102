using System.Text.Json;
using JJBot.Playground.Commands;
using JJBot.Playground.Json;

namespace JJBot.Playground.Interactions;

/// <summary>What a message says about the interaction that it answers. https://docs.discord.com/developers/resources/message#message-interaction-metadata-object</summary>
internal static class InteractionMetadata
{
    /// <param name="originalId">The first answer, on messages that follow it.</param>
    public static byte[] Write(Interaction interaction, World.Snowflake? originalId = null) =>
        JsonBytes.Write((interaction, originalId), static (writer, state) => Write(writer, state.interaction, state.originalId));

    private static void Write(Utf8JsonWriter writer, Interaction interaction, World.Snowflake? originalId)
    {
        writer.WriteStartObject();
        writer.WriteString("id", interaction.Id.ToString());
        writer.WriteNumber("type", (int)interaction.Type);
        writer.WritePropertyName("user");
        writer.WriteRawValue(interaction.User.Wire, skipInputValidation: true);
        InteractionJson.WriteOwners(writer, interaction.Channel);
        if (originalId is { } original)
        {
            writer.WriteString("original_response_message_id", original.ToString());
        }

        switch (interaction.Type)
        {
            case InteractionType.Command:
                writer.WriteString("name", interaction.CommandName);
                writer.WriteNumber("command_type", interaction.CommandType);
                if (interaction is { CommandType: ApplicationCommand.MessageMenu, TargetId: { } target })
                {
                    writer.WriteString("target_message_id", target.ToString());
                }

                break;
            case InteractionType.Component when interaction.Source is { } source:
                writer.WriteString("interacted_message_id", source.Id.ToString());
                break;
            case InteractionType.ModalSubmit when interaction.TriggeredBy is { } trigger:
                writer.WritePropertyName("triggering_interaction_metadata");
                writer.WriteRawValue(trigger, skipInputValidation: true);
                break;
        }

        writer.WriteEndObject();
    }

    /// <summary>The older form, which commands' answers carry besides.</summary>
    public static byte[]? WriteOld(Interaction interaction) => interaction.Type != InteractionType.Command ? null : JsonBytes.Write(interaction, static (writer, value) =>
    {
        writer.WriteStartObject();
        writer.WriteString("id", value.Id.ToString());
        writer.WriteNumber("type", (int)value.Type);
        writer.WriteString("name", value.CommandName);
        writer.WritePropertyName("user");
        writer.WriteRawValue(value.User.Wire, skipInputValidation: true);
        writer.WriteEndObject();
    });
}
