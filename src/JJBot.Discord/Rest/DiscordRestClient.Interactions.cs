using JJBot.Discord.Interactions;
using JJBot.Discord.Wire;

namespace JJBot.Discord.Rest;

/// <remarks>https://docs.discord.com/developers/interactions/receiving-and-responding#endpoints</remarks>
public sealed partial class DiscordRestClient
{
    private static readonly Endpoint PostCallback =
        new(HttpMethod.Post, "interactions/{interaction}/{token}/callback", RouteAuth.InteractionCallback);

    private static readonly Endpoint PatchOriginal =
        new(HttpMethod.Patch, "webhooks/{application}/{token}/messages/@original", RouteAuth.InteractionToken);

    private static readonly Endpoint RemoveOriginal =
        new(HttpMethod.Delete, "webhooks/{application}/{token}/messages/@original", RouteAuth.InteractionToken);

    private static readonly Endpoint PostFollowup =
        new(HttpMethod.Post, "webhooks/{application}/{token}", RouteAuth.InteractionToken, repeatable: false);

    /// <summary>The first response, due within 3 seconds.</summary>
    public Task CreateInteractionResponseAsync(Interaction interaction, InteractionResponse response, CancellationToken cancellationToken) =>
        SendCallbackAsync(interaction, response.ToCallback(), response.Body?.Files, cancellationToken);

    /// <summary>Asks for more time: the answer follows as an edit of the original response, within 15 minutes.</summary>
    public Task DeferInteractionAsync(Interaction interaction, Deferral deferral, CancellationToken cancellationToken) =>
        SendCallbackAsync(interaction, InteractionResponse.ToCallback(deferral), files: null, cancellationToken);

    public Task<Message> EditOriginalResponseAsync(Interaction interaction, MessageBody message, CancellationToken cancellationToken) =>
        SendAsync(
            WebhookRoute(PatchOriginal, interaction, "/messages/@original"),
            RequestBody.Of(message.ToRequest(edits: true), DiscordJson.Wire.MessageRequest, message.Files),
            DiscordJson.Wire.Message,
            cancellationToken);

    public Task DeleteOriginalResponseAsync(Interaction interaction, CancellationToken cancellationToken) =>
        SendAsync(WebhookRoute(RemoveOriginal, interaction, "/messages/@original"), body: null, cancellationToken);

    public Task<Message> CreateFollowupMessageAsync(
        Interaction interaction, MessageBody message, bool ephemeral, CancellationToken cancellationToken) =>
        SendAsync(
            WebhookRoute(PostFollowup, interaction, "?wait=true"),
            RequestBody.Of(message.ToRequest(edits: false, ephemeral), DiscordJson.Wire.MessageRequest, message.Files),
            DiscordJson.Wire.Message,
            cancellationToken);

    private Task<byte[]> SendCallbackAsync(
        Interaction interaction, InteractionCallback callback, IReadOnlyList<OutgoingFile>? files, CancellationToken cancellationToken) =>
        SendAsync(
            new Route(PostCallback, $"interactions/{interaction.Id}/{PathToken(interaction)}/callback"),
            RequestBody.Of(callback, DiscordJson.Wire.InteractionCallback, files),
            cancellationToken);

    private static Route WebhookRoute(Endpoint endpoint, Interaction interaction, string rest) =>
        new(endpoint, $"webhooks/{interaction.ApplicationId}/{PathToken(interaction)}{rest}", $"{interaction.ApplicationId}/{interaction.Token}");

    /// <summary>What came as a token must not reach beyond its place in the path.</summary>
    private static string PathToken(Interaction interaction) => Uri.EscapeDataString(interaction.Token);
}
