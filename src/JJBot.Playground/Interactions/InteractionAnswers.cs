using System.Text.Json;
using System.Text.Json.Nodes;
using JJBot.Playground.Json;
using JJBot.Playground.Messages;
using JJBot.Playground.Page;
using JJBot.Playground.Rest;
using JJBot.Playground.Validation;
using JJBot.Playground.World;

namespace JJBot.Playground.Interactions;

/// <summary>The first answer to an interaction. https://docs.discord.com/developers/interactions/receiving-and-responding#create-interaction-response</summary>
internal sealed class InteractionAnswers(WorldState world, InteractionRegistry registry, InteractionDesk desk, MessageBook book, VisitorHub visitors)
{
    private const int ChannelMessage = 4;
    private const int DeferredMessage = 5;
    private const int DeferredUpdate = 6;
    private const int UpdateMessage = 7;
    private const int Suggestions = 8;
    private const int ShowModal = 9;

    public async ValueTask<Reply> AnswerAsync(ApiRequest request)
    {
        var id = request.Id("interaction");
        var body = await request.BodyAsync();
        var interaction = registry.Find(id, request.Text("token")) ?? throw ApiError.UnknownInteraction;
        RefuseSecond(interaction);
        var type = ReadType(interaction, body);
        Answer(interaction, type, body);
        desk.TellSuccess(interaction);
        return request.QueryFlag("with_response") ? Reply.Ok(Describe(interaction, type)) : Reply.NoContent;
    }

    private static void RefuseSecond(Interaction interaction)
    {
        if (interaction.IsFailed)
        {
            throw ApiError.UnknownInteraction;
        }

        if (interaction.IsAnswered)
        {
            throw ApiError.AlreadyAcknowledged;
        }
    }

    private static int ReadType(Interaction interaction, RequestBody body)
    {
        var errors = new FormErrors();
        var field = new FormField(errors, null, body.Json)["type"];
        field.Require();
        var type = field.Choice(interaction.Type switch
        {
            InteractionType.Autocomplete => [Suggestions],
            InteractionType.Command => [ChannelMessage, DeferredMessage, ShowModal],
            InteractionType.ModalSubmit when interaction.Source is null => [ChannelMessage, DeferredMessage],
            InteractionType.ModalSubmit => [ChannelMessage, DeferredMessage, DeferredUpdate, UpdateMessage],
            _ => [ChannelMessage, DeferredMessage, DeferredUpdate, UpdateMessage, ShowModal],
        });
        errors.ThrowIfAny();
        return (int)type!;
    }

    private void Answer(Interaction interaction, int type, RequestBody body)
    {
        switch (type)
        {
            case ChannelMessage:
                var form = MessageForm.Read(body, path: "data");
                Claim(interaction);
                interaction.Original = book.Create(interaction.Channel, form, Origin(interaction, IsEphemeral(form.Flags)));
                break;
            case DeferredMessage:
                Defer(interaction, body);
                break;
            case DeferredUpdate:
                Claim(interaction);
                interaction.Original = interaction.Source;
                break;
            case UpdateMessage:
                Update(interaction, body);
                break;
            case Suggestions:
                Suggest(interaction, body);
                break;
            default:
                OpenModal(interaction, body);
                break;
        }
    }

    // Only the flag EPHEMERAL counts here, and it is fixed from now on.
    private void Defer(Interaction interaction, RequestBody body)
    {
        var isEphemeral = IsEphemeral(body.Json.Object("data")?.Int("flags"));
        Claim(interaction);
        var origin = Origin(interaction, isEphemeral);
        interaction.Original = book.Create(interaction.Channel, MessageForm.Empty, origin with { Flags = origin.Flags | MessageFlags.Loading });
    }

    private void Update(Interaction interaction, RequestBody body)
    {
        var source = interaction.Channel.Messages.Current(interaction.Source!) ?? throw ApiError.UnknownMessage;
        var form = MessageForm.Read(body, source, "data");
        Claim(interaction);
        interaction.Original = book.Edit(source, form, mentionsUsersOnly: true, mayMentionEveryone: false) ?? throw ApiError.UnknownMessage;
    }

    private void Suggest(Interaction interaction, RequestBody body)
    {
        var errors = new FormErrors();
        var choices = new FormField(errors, null, body.Json)["data"]["choices"];
        choices.Require();
        const int TextOption = 3;
        const int NumberOption = 10;
        var isNumber = body.Json.Object("data")?.Items("choices").Any(choice => choice.Field("value")?.ValueKind == JsonValueKind.Number) == true;
        ChoiceRules.Check(choices, isNumber ? NumberOption : TextOption);
        errors.ThrowIfAny();
        Claim(interaction);
        visitors.Tell(interaction.User.Id, "APPLICATION_COMMAND_AUTOCOMPLETE_RESPONSE", JsonBytes.From(new JsonObject
        {
            ["nonce"] = interaction.Nonce,
            ["choices"] = JsonBytes.ToNode(choices.Value),
        }));
    }

    private void OpenModal(Interaction interaction, RequestBody body)
    {
        var errors = new FormErrors();
        ModalRules.Check(new FormField(errors, null, body.Json)["data"]);
        errors.ThrowIfAny();
        Claim(interaction);
        var data = body.Json.GetProperty("data");
        var components = ComponentIntake.Take(data.GetProperty("components"), []);
        var modal = new JsonObject
        {
            ["id"] = interaction.Id.ToString(),
            ["nonce"] = interaction.Nonce,
            ["channel_id"] = interaction.Channel.Id.ToString(),
            ["application"] = ApplicationJson.Basic(world),
            ["custom_id"] = data.Text("custom_id"),
            ["title"] = data.Text("title"),
            ["components"] = JsonBytes.ToNode(JsonBytes.Parse(components)),
        };
        var wire = JsonBytes.From(modal);
        interaction.Modal = JsonBytes.Parse(wire);
        visitors.Tell(interaction.User.Id, "INTERACTION_MODAL_CREATE", wire);
    }

    private static void Claim(Interaction interaction)
    {
        if (!interaction.TryAnswer())
        {
            RefuseSecond(interaction);
        }
    }

    private static bool IsEphemeral(int? flags) => ((flags ?? 0) & MessageFlags.Ephemeral) != 0;

    private MessageOrigin Origin(Interaction interaction, bool isEphemeral) => new(world.Bot)
    {
        Type = interaction.Type switch
        {
            InteractionType.Command when interaction.CommandType == Commands.ApplicationCommand.ChatInput => MessageType.ChatInputCommand,
            InteractionType.Command => MessageType.ContextMenuCommand,
            _ when interaction.Source is not null => MessageType.Reply,
            _ => MessageType.Default,
        },
        Flags = isEphemeral ? MessageFlags.Ephemeral : 0,
        EphemeralFor = isEphemeral ? interaction.User.Id : null,
        ReplyTo = interaction.Source?.Id,
        ApplicationId = world.ApplicationId,
        InteractionMetadata = InteractionMetadata.Write(interaction),
        Interaction = InteractionMetadata.WriteOld(interaction),
        MentionsUsersOnly = true,
    };

    // https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-callback-interaction-callback-response-object
    private static JsonObject Describe(Interaction interaction, int type)
    {
        var about = new JsonObject
        {
            ["id"] = interaction.Id.ToString(),
            ["type"] = (int)interaction.Type,
            ["channel_id"] = interaction.Channel.Id.ToString(),
        };
        if (interaction.Channel.Guild is { } guild)
        {
            about["guild_id"] = guild.Id.ToString();
        }

        var json = new JsonObject { ["interaction"] = about };
        if (interaction.Original is not { } message)
        {
            return json;
        }

        about["response_message_id"] = message.Id.ToString();
        about["response_message_loading"] = message.IsLoading;
        about["response_message_ephemeral"] = message.EphemeralFor is not null;
        if (type is ChannelMessage or UpdateMessage)
        {
            json["resource"] = new JsonObject { ["type"] = type, ["message"] = JsonBytes.ToNode(JsonBytes.Parse(message.Wire)) };
        }

        return json;
    }
}
