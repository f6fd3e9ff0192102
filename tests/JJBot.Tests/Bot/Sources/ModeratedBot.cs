using System.Text.Json;
using JJBot.Tests.Playground;

namespace JJBot.Tests.Bot.Sources;

/// <summary>A bot beside a web site that it may read, and moderators who use both.</summary>
internal sealed class ModeratedBot : IAsyncDisposable
{
    private ModeratedBot(RunningBot bot, WebSite site) => (Bot, Site) = (bot, site);

    public RunningBot Bot { get; }

    public WebSite Site { get; }

    public static Task<ModeratedBot> StartAsync(params (string Key, string Value)[] settings) => StartAsync(TimeProvider.System, settings);

    /// <param name="clock">The bot's and the playground's.</param>
    /// <param name="settings">Beyond those that every test needs.</param>
    public static async Task<ModeratedBot> StartAsync(TimeProvider clock, params (string Key, string Value)[] settings)
    {
        var site = await WebSite.StartAsync();
        return new ModeratedBot(await RunningBot.StartAsync(clock, [("Sources:Fetching:AllowedHosts:0", site.Host), .. settings]), site);
    }

    /// <summary>Puts the paper's article on the site and has a moderator add it by its link.</summary>
    /// <returns>What the bot answers: what it read, and the first claim to review.</returns>
    public async Task<JsonElement> AddAsync(Person moderator, string channel) =>
        await moderator.AsksAsync(channel, "source add", ("link", Site.Put("/season-4", Newspaper.Page())));

    public async ValueTask DisposeAsync()
    {
        await Bot.AssertDiscordWouldAgreeAsync();
        await Bot.DisposeAsync();
        await Site.DisposeAsync();
    }
}
