using System.Text.Json;
using System.Text.Json.Nodes;
using JJBot.Playground.Gateway;
using JJBot.Playground.Json;
using JJBot.Playground.Page;
using JJBot.Playground.Rest;
using JJBot.Playground.Validation;
using JJBot.Playground.World;

namespace JJBot.Playground.Interactions;

/// <summary>Takes what a person does at the page, checks it as Discord does, and hands it to the bot.</summary>
internal sealed class InteractionDesk
{
    private readonly WorldState world;
    private readonly GatewayHub gateway;
    private readonly VisitorHub visitors;
    private readonly InteractionRegistry registry;
    private readonly CommandUse commandUse;
    private readonly ComponentUse componentUse;
    private readonly ModalUse modalUse;

    public InteractionDesk(
        WorldState world, GatewayHub gateway, VisitorHub visitors, InteractionRegistry registry, CommandUse commandUse, ComponentUse componentUse, ModalUse modalUse)
    {
        (this.world, this.gateway, this.visitors, this.registry) = (world, gateway, visitors, registry);
        (this.commandUse, this.componentUse, this.modalUse) = (commandUse, componentUse, modalUse);
        registry.Failed += TellFailure;
    }

    public void Take(User viewer, RequestBody body)
    {
        var errors = new FormErrors();
        var form = new FormField(errors, null, body.Json);
        form["channel_id"].Require();
        if (form["channel_id"].Id() is not { } channelId || world.Channel(channelId) is not { } channel || !world.CanView(viewer.Id, channel))
        {
            throw ApiError.UnknownChannel;
        }

        if (form["application_id"].Id() is { } application && application != world.ApplicationId)
        {
            throw ApiError.UnknownApplication;
        }

        form["type"].Require();
        form["data"].Require();
        errors.ThrowIfAny();
        var prepared = form["type"].Choice(2, 3, 4, 5) switch
        {
            2 => commandUse.Prepare(viewer, channel, form, body.Files, InteractionType.Command),
            3 => componentUse.Prepare(viewer, channel, form),
            4 => commandUse.Prepare(viewer, channel, form, [], InteractionType.Autocomplete),
            5 => modalUse.Prepare(viewer, channel, form, body.Files),
            _ => null,
        };
        errors.ThrowIfAny();
        Send(prepared!);
    }

    private void Send(PreparedInteraction prepared)
    {
        var interaction = prepared.Interaction;
        registry.Add(interaction);
        Tell(interaction, "INTERACTION_CREATE");
        byte[]? written = null;
        byte[] Write(GatewaySession session) => written ??= InteractionJson.Write(world, interaction, prepared.Data);
        if (!gateway.Dispatch("INTERACTION_CREATE", interaction.Channel.Guild?.Id, Intents.None, Write))
        {
            registry.Fail(interaction);
        }
    }

    public void TellSuccess(Interaction interaction) => Tell(interaction, "INTERACTION_SUCCESS");

    private void TellFailure(Interaction interaction) => Tell(interaction, "INTERACTION_FAILURE");

    private void Tell(Interaction interaction, string name)
    {
        if (visitors.Any)
        {
            var json = new JsonObject { ["id"] = interaction.Id.ToString(), ["nonce"] = interaction.Nonce };
            visitors.Tell(interaction.User.Id, name, JsonBytes.From(json));
        }
    }
}

/// <summary>An interaction and its data (JSON object), ready to be sent.</summary>
internal sealed record PreparedInteraction(Interaction Interaction, byte[] Data);
