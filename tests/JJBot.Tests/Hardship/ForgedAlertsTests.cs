using System.Text.Json;
using System.Text.Json.Nodes;
using JJBot.Commands.Alerts;
using JJBot.Knowledge.Alerts;
using JJBot.Knowledge.Claims;
using JJBot.Tests.Bot;
using JJBot.Tests.Playground;

namespace JJBot.Tests.Hardship;

/// <summary>What a server's managers have settled about its alerts is reached for by others, and by the managers of other servers.</summary>
public sealed class ForgedAlertsTests : IAsyncLifetime
{
    private const string ManageGuild = "32";
    private TriedBot bot = null!;
    private Person manager = null!;
    private Subscription subscription = null!;

    public async Task InitializeAsync()
    {
        bot = await TriedBot.StartAsync();
        manager = await bot.ArriveAsync("Moderator");
        await manager.AsksAsync(await manager.ChannelIdAsync("general"), "alerts subscribe", ("topics", "release"));
        subscription = await OnlyOneAsync();
    }

    public async Task DisposeAsync()
    {
        await manager.DisposeAsync();
        await bot.DisposeAsync();
    }

    [Fact]
    public async Task Whoever_Does_Not_Manage_The_Server_Is_Refused_By_Every_Button_And_Select()
    {
        var forger = new Forger(bot) { Server = subscription.Server.Server! };
        foreach (var customId in CustomIds())
        {
            var said = (await forger.PressAsync(customId, "villain")).GetProperty("data").TextOf();
            Assert.True(said.StartsWith("Only those who manage this server can do that", StringComparison.Ordinal), $"{customId}: {said}");
        }

        Assert.Equivalent(subscription, await OnlyOneAsync());
    }

    [Fact]
    public async Task The_Managers_Of_Another_Server_Neither_See_Nor_Change_It()
    {
        var forger = new Forger(bot) { Permissions = ManageGuild };
        foreach (var customId in CustomIds())
        {
            var said = (await forger.PressAsync(customId, "villain")).GetProperty("data").TextOf();
            Assert.DoesNotContain(subscription.Target.ChannelId!, said, StringComparison.Ordinal);
        }

        var listed = await forger.AnswerAsync(2, Command("list"));
        Assert.Contains("No channel gets alerts", listed.GetProperty("data").TextOf(), StringComparison.Ordinal);
        Assert.Equivalent(subscription, await OnlyOneAsync());
    }

    [Fact]
    public async Task A_Channel_Or_Role_That_Discord_Does_Not_Vouch_For_Is_Not_Taken()
    {
        var forger = new Forger(bot) { Permissions = ManageGuild };

        var channel = await forger.AnswerAsync(2, Command("subscribe", Option(7, "channel", subscription.Target.ChannelId!)));
        Assert.Contains("I cannot see that channel any more", channel.GetProperty("data").TextOf(), StringComparison.Ordinal);

        var role = await forger.AnswerAsync(2, Command("subscribe", Option(8, "role", "99")));
        Assert.Contains("That role is gone", role.GetProperty("data").TextOf(), StringComparison.Ordinal);
    }

    private IEnumerable<string> CustomIds() =>
        bot.Get<CardButtons>().All.SelectMany(button => new[] { $"{button.Verb}:{subscription.Id}", $"{button.Verb}:on:{subscription.Id}" });

    private async Task<Subscription> OnlyOneAsync() => Assert.Single(await bot.Get<SubscriptionDesk>().ListAsync(
        new Scope((await manager.StateAsync()).GetProperty("guilds")[0].GetProperty("id").GetString()), CancellationToken.None));

    private static JsonObject Command(string subcommand, params JsonNode[] options) => new()
    {
        ["id"] = "1",
        ["type"] = 1,
        ["name"] = "alerts",
        ["options"] = new JsonArray(new JsonObject { ["name"] = subcommand, ["type"] = 1, ["options"] = new JsonArray(options) }),
    };

    private static JsonObject Option(int type, string name, string value) => new() { ["name"] = name, ["type"] = type, ["value"] = value };
}
