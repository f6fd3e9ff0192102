using JJBot.Discord.Wire;

namespace JJBot.Discord.Rest;

/// <remarks>https://docs.discord.com/developers/resources/application and /interactions/application-commands</remarks>
public sealed partial class DiscordRestClient
{
    private static readonly Endpoint GetApplication = new(HttpMethod.Get, "applications/@me");
    private static readonly Endpoint GetCommands = new(HttpMethod.Get, "applications/{application}/commands");
    private static readonly Endpoint PutCommands = new(HttpMethod.Put, "applications/{application}/commands");

    public Task<Application> GetCurrentApplicationAsync(CancellationToken cancellationToken) =>
        SendAsync(new Route(GetApplication, "applications/@me"), body: null, DiscordJson.Wire.Application, cancellationToken);

    /// <summary>The global commands, with all of their localizations.</summary>
    public Task<IReadOnlyList<ApplicationCommand>> GetGlobalCommandsAsync(Snowflake applicationId, CancellationToken cancellationToken) =>
        SendAsync(
            new Route(GetCommands, $"applications/{applicationId}/commands?with_localizations=true"),
            body: null,
            DiscordJson.Wire.IReadOnlyListApplicationCommand,
            cancellationToken);

    /// <summary>Replaces all global commands, of every type. Only new names count against the 200 creations of a day.</summary>
    public Task<IReadOnlyList<ApplicationCommand>> BulkOverwriteGlobalCommandsAsync(
        Snowflake applicationId, IReadOnlyList<ApplicationCommand> commands, CancellationToken cancellationToken) =>
        SendAsync(
            new Route(PutCommands, $"applications/{applicationId}/commands"),
            RequestBody.Of(commands, DiscordJson.Wire.IReadOnlyListApplicationCommand),
            DiscordJson.Wire.IReadOnlyListApplicationCommand,
            cancellationToken);
}
