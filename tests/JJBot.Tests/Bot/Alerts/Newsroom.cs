using System.Text;
using System.Text.Json.Nodes;
using JJBot.Knowledge;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Review;
using JJBot.Knowledge.Sources;
using JJBot.Knowledge.Sources.Intake;
using JJBot.Tests.Bot.Sources;
using JJBot.Tests.Playground;
using Microsoft.Extensions.DependencyInjection;

namespace JJBot.Tests.Bot.Alerts;

/// <summary>A bot whose channels are told of what a moderator accepts, on a clock that can be put forward.</summary>
internal sealed class Newsroom : IAsyncDisposable
{
    private readonly ModeratedBot world;
    private readonly Person moderator;
    private readonly string desk;
    private int articles;

    private Newsroom(ModeratedBot world, MovableClock clock, Person moderator, string desk) =>
        (this.world, Clock, this.moderator, this.desk) = (world, clock, moderator, desk);

    public RunningBot Bot => world.Bot;

    public MovableClock Clock { get; }

    /// <summary>Robin, who works in the channel for moderators.</summary>
    public Person Moderator => moderator;

    public static async Task<Newsroom> OpenAsync(params (string Key, string Value)[] settings)
    {
        var clock = new MovableClock();
        var world = await ModeratedBot.StartAsync(clock, settings);
        var moderator = await world.Bot.ArriveAsync("Moderator");
        return new Newsroom(world, clock, moderator, await moderator.ChannelIdAsync("moderators"));
    }

    public async Task SubscribeAsync(string channel, params (string Name, JsonNode Value)[] options)
    {
        await moderator.UsesAsync(desk, "alerts subscribe", [("channel", await moderator.ChannelIdAsync(channel)), .. options]);
        Assert.Contains("Subscribed:", (await moderator.IsToldAloneAsync()).TextOf(), StringComparison.Ordinal);
    }

    /// <summary>Puts an article on the site, adds it, and accepts one by one what is found in it.</summary>
    /// <param name="paragraph">Holds the claim.</param>
    /// <param name="outlet">Which paper it is of.</param>
    public async Task TellAsync(string paragraph, string outlet = Newspaper.Outlet)
    {
        var number = ++articles;
        var page = Newspaper.Page($"Report {number} on Jessica Jones", paragraph)
            .Replace(Newspaper.Outlet, outlet, StringComparison.Ordinal)
            .Replace("2030-03-05", $"2030-03-{5 + number:00}", StringComparison.Ordinal);
        await moderator.UsesAsync(desk, "source add", ("link", world.Site.Put($"/{number}", page)));
        var card = await moderator.IsToldAloneAsync();
        Assert.Contains("Accept", card.ButtonsOf());
        while (card.ButtonsOf().Contains("Accept"))
        {
            await moderator.PressAsync(card, card.CustomIdOf("Accept"));
            card = await moderator.IsToldAloneAsync();
        }
    }

    /// <summary>Asks why the newest claim of the server's was told in a channel, until the answer has these words in it.</summary>
    public async Task IsWhyAsync(string channel, string words)
    {
        var server = new Scope((await moderator.StateAsync()).GetProperty("guilds")[0].GetProperty("id").GetString());
        var index = Bot.Services.GetRequiredService<KnowledgeBase>().Current;
        var newest = index.Sources(server).SelectMany(source => index.From(source.Id, server)).Where(claim => claim.Scope == server).Max(claim => claim.Id.Value)!;
        var place = await moderator.ChannelIdAsync(channel);
        await moderator.IsToldWhenAskedAsync(desk, "alerts why", words, ("claim", newest), ("channel", place));
    }

    /// <summary>The bot is down for a while; meanwhile the operator accepts what articles claim.</summary>
    public Task BeAwayAsync(TimeSpan time, params string[] paragraphs) => Bot.RestartAsync(async services =>
    {
        foreach (var paragraph in paragraphs)
        {
            var page = Encoding.UTF8.GetBytes($"# Report {++articles} on Jessica Jones\n\n{paragraph}\n");
            var added = await services.GetRequiredService<SourceIntake>().AddAsync(ArticleReader.ReadFile("report.md", page), Actor.Operator, Scope.Shared, CancellationToken.None);
            var source = Assert.IsType<IntakeResult.Added>(added).Source.Id;
            Assert.IsType<ReviewOutcome.Applied>(await services.GetRequiredService<ClaimReview>().AcceptAllAsync(source, Actor.Operator, Scope.Shared, CancellationToken.None));
        }

        Clock.Forward(time);
    });

    public async ValueTask DisposeAsync()
    {
        await moderator.DisposeAsync();
        await world.DisposeAsync();
    }
}
