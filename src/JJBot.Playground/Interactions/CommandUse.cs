using System.Text.Json;
using JJBot.Playground.Commands;
using JJBot.Playground.Json;
using JJBot.Playground.Rest;
using JJBot.Playground.Validation;
using JJBot.Playground.World;

namespace JJBot.Playground.Interactions;

/// <summary>A slash or context-menu command, or the suggestions for one being typed.</summary>
internal sealed class CommandUse(WorldState world, CommandStore commands, CommandAccess access)
{
    public PreparedInteraction? Prepare(User viewer, Channel channel, FormField form, IReadOnlyList<UploadedFile> files, InteractionType type)
    {
        var data = form["data"];
        if (data["id"].Id() is not { } id || commands.Find(id, channel.Guild?.Id) is not { } command)
        {
            throw ApiError.UnknownCommand;
        }

        if (!access.MayUse(viewer, channel, command))
        {
            throw ApiError.MissingPermissions;
        }

        var resolved = new Resolved(world, channel, viewer);
        var target = command.Type == ApplicationCommand.ChatInput ? null : Target(viewer, channel, command, data["target_id"], resolved);
        var uploads = new Uploads(files, world.Attachments, channel.Id);
        var use = new Use(command, data, resolved, uploads, target, type);
        var json = JsonBytes.Write(use, WriteData);
        return form.Errors.Any ? null : new PreparedInteraction(
            new Interaction(world.Ids.Next(), type, viewer, channel, world.Time.GetUtcNow())
            {
                Nonce = form.Value.Text("nonce"),
                CommandName = PathOf(command, data["options"].Value),
                CommandType = command.Type,
                TargetId = target,
            },
            json);
    }

    /// <summary>"source add": the name with the subcommand and its group, as messages tell it.</summary>
    private static string PathOf(ApplicationCommand command, JsonElement options)
    {
        var path = command.Name;
        while (options.ValueKind == JsonValueKind.Array && options.GetArrayLength() == 1 && options[0].Int("type") is OptionReader.Subcommand or OptionReader.Group)
        {
            path = $"{path} {options[0].Text("name")}";
            options = options[0].Field("options") ?? default;
        }

        return path;
    }

    private static void WriteData(Utf8JsonWriter writer, Use use)
    {
        var (command, data, resolved, uploads, target, type) = use;
        writer.WriteStartObject();
        writer.WriteString("id", command.Id.ToString());
        writer.WriteString("name", command.Name);
        writer.WriteNumber("type", command.Type);
        if (command.GuildId is { } guild)
        {
            writer.WriteString("guild_id", guild.ToString());
        }

        if (target is { } targetId)
        {
            writer.WriteString("target_id", targetId.ToString());
        }
        else
        {
            var reader = new OptionReader(writer, resolved, uploads, partial: type == InteractionType.Autocomplete);
            reader.WriteOptions(command.Options, data["options"]);
            if (type == InteractionType.Autocomplete && reader.FocusedDefinition?.Bool("autocomplete") != true)
            {
                data["options"].Fail("APPLICATION_COMMAND_OPTION_AUTOCOMPLETE", "One option with autocomplete must be focused");
            }
        }

        resolved.Write(writer);
        writer.WriteEndObject();
    }

    private static Snowflake? Target(User viewer, Channel channel, ApplicationCommand command, FormField target, Resolved resolved)
    {
        target.Require();
        if (target.Id() is not { } id)
        {
            return null;
        }

        if (command.Type == ApplicationCommand.UserMenu)
        {
            return resolved.AddUser(id) ? id : throw ApiError.UnknownUser;
        }

        if (channel.Messages.Find(id) is not { } message || !message.IsVisibleTo(viewer.Id))
        {
            throw ApiError.UnknownMessage;
        }

        resolved.Add(message);
        return id;
    }

    private sealed record Use(ApplicationCommand Command, FormField Data, Resolved Resolved, Uploads Uploads, Snowflake? Target, InteractionType Type);
}
