using JJBot.Playground.Messages;
using JJBot.Playground.Rest;
using JJBot.Playground.Validation;
using JJBot.Playground.World;

namespace JJBot.Playground.Interactions;

/// <summary>What follows the first answer, for 15 minutes. https://docs.discord.com/developers/interactions/receiving-and-responding#followup-messages</summary>
internal sealed class InteractionFollowups(WorldState world, InteractionRegistry registry, MessageBook book)
{
    private const string OriginalName = "@original";

    public async ValueTask<Reply> CreateAsync(ApiRequest request)
    {
        var interaction = Find(request);
        var body = await request.BodyAsync();
        if (interaction.Original is { IsLoading: true } placeholder && interaction.Channel.Messages.Current(placeholder) is { IsLoading: true } waiting)
        {
            // Discord still lets a first follow-up fill the placeholder.
            return Reply.Ok(Edit(interaction, waiting, MessageForm.Read(body, waiting)).Wire);
        }

        var form = MessageForm.Read(body);
        var isEphemeral = ((form.Flags ?? 0) & MessageFlags.Ephemeral) != 0;
        var message = book.Create(interaction.Channel, form, new MessageOrigin(world.Bot)
        {
            Type = interaction.Original is null ? MessageType.Default : MessageType.Reply,
            ReplyTo = interaction.Original?.Id,
            Flags = isEphemeral ? MessageFlags.Ephemeral : 0,
            EphemeralFor = isEphemeral ? interaction.User.Id : null,
            ApplicationId = world.ApplicationId,
            InteractionMetadata = InteractionMetadata.Write(interaction, interaction.Original?.Id),
            MentionsUsersOnly = true,
        });
        return Reply.Ok(message.Wire);
    }

    public ValueTask<Reply> GetAsync(ApiRequest request) => ValueTask.FromResult(Reply.Ok(FindMessage(request, Find(request)).Wire));

    public async ValueTask<Reply> EditAsync(ApiRequest request)
    {
        var interaction = Find(request);
        var body = await request.BodyAsync();
        var message = FindMessage(request, interaction);
        return Reply.Ok(Edit(interaction, message, MessageForm.Read(body, message)).Wire);
    }

    public ValueTask<Reply> DeleteAsync(ApiRequest request)
    {
        var interaction = Find(request);
        return book.Delete(FindMessage(request, interaction)) ? ValueTask.FromResult(Reply.NoContent) : throw ApiError.UnknownMessage;
    }

    private Message Edit(Interaction interaction, Message message, MessageForm form)
    {
        var edited = book.Edit(message, form, mentionsUsersOnly: true, mayMentionEveryone: false) ?? throw ApiError.UnknownMessage;
        if (interaction.Original?.Id == edited.Id)
        {
            interaction.Original = edited;
        }

        return edited;
    }

    private Interaction Find(ApiRequest request)
    {
        if (request.Id("application") != world.ApplicationId)
        {
            throw ApiError.UnknownWebhook;
        }

        var interaction = registry.Find(request.Text("token")) ?? throw ApiError.InvalidWebhookToken;

        // Before the first answer there is no webhook yet; after a missed one there never will be.
        return interaction.IsAnswered ? interaction : throw ApiError.UnknownWebhook;
    }

    private static Message FindMessage(ApiRequest request, Interaction interaction)
    {
        if (request.Text("message") == OriginalName)
        {
            return interaction.Original is { } original && interaction.Channel.Messages.Current(original) is { } current ? current : throw ApiError.UnknownMessage;
        }

        return interaction.Channel.Messages.Find(request.Id("message")) is { } message && message.IsVisibleTo(interaction.User.Id) && message.ApplicationId is not null
            ? message
            : throw ApiError.UnknownMessage;
    }
}
