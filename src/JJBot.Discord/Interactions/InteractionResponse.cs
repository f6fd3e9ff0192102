using JJBot.Discord.Wire;

namespace JJBot.Discord.Interactions;

/// <summary>The answer to an interaction, in one of four shapes. Within Discord's limits once it exists.</summary>
/// <remarks>https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object</remarks>
public sealed class InteractionResponse
{
    private readonly InteractionCallbackData? data;

    private InteractionResponse(InteractionCallbackType type, MessageBody? body = null, bool ephemeral = false, InteractionCallbackData? data = null)
    {
        Type = type;
        Body = body;
        IsEphemeral = ephemeral;
        this.data = data;
    }

    public InteractionCallbackType Type { get; }

    /// <summary>Of a message or an update.</summary>
    public MessageBody? Body { get; }

    /// <summary>Seen by the asking person alone.</summary>
    public bool IsEphemeral { get; }

    /// <summary>The suggestions of an autocompletion.</summary>
    public IReadOnlyList<ApplicationCommandOptionChoice> Suggestions => data?.Choices ?? [];

    /// <summary>The title of a modal.</summary>
    public string? Title => data?.Title;

    /// <summary>What a modal asks for.</summary>
    public IReadOnlyList<Component> Fields => data?.Components ?? [];

    /// <summary>A new message.</summary>
    public static InteractionResponse Message(MessageBody body, bool ephemeral = false) =>
        new(InteractionCallbackType.ChannelMessageWithSource, body, ephemeral);

    /// <summary>Replaces the message whose component was used.</summary>
    public static InteractionResponse Update(MessageBody body) => new(InteractionCallbackType.UpdateMessage, body);

    /// <summary>Suggestions for the option being typed; at most 25, of which the rest is left away.</summary>
    public static InteractionResponse Choices(params IEnumerable<Choice> choices) => new(
        InteractionCallbackType.ApplicationCommandAutocompleteResult,
        data: new InteractionCallbackData { Choices = [.. choices.Take(CommandLimits.Choices).Select(choice => choice.ToWire())] });

    /// <summary>A form. Cannot answer the submission of another form.</summary>
    /// <exception cref="ArgumentException">Something is longer, or more, than Discord takes.</exception>
    public static InteractionResponse Modal(string customId, string title, params IReadOnlyList<Component> components)
    {
        ModalLimits.Check(customId, title, components);
        return new InteractionResponse(
            InteractionCallbackType.Modal,
            data: new InteractionCallbackData { CustomId = customId, Title = title, Components = components });
    }

    internal static InteractionCallback ToCallback(Deferral deferral) => deferral switch
    {
        Deferral.Public => new InteractionCallback(InteractionCallbackType.DeferredChannelMessageWithSource),
        Deferral.Ephemeral => new InteractionCallback(
            InteractionCallbackType.DeferredChannelMessageWithSource, new InteractionCallbackData { Flags = MessageFlags.Ephemeral }),
        Deferral.Update => new InteractionCallback(InteractionCallbackType.DeferredUpdateMessage),
        _ => throw new ArgumentOutOfRangeException(nameof(deferral), deferral, "There is no such deferral."),
    };

    internal InteractionCallback ToCallback() => new(Type, Body?.ToCallbackData(Type == InteractionCallbackType.UpdateMessage, IsEphemeral) ?? data);
}
