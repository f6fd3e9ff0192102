using System.Net;
using JJBot.Tests.Bot;

namespace JJBot.Tests.Hardship;

/// <summary>What a supervisor is told.</summary>
public sealed class HealthTests
{
    [Fact]
    public async Task Ready_Is_Said_Only_While_The_Gateway_Is_There()
    {
        await using var bot = await TriedBot.StartAsync();
        await using var fan = await bot.ArriveAsync();
        Assert.Equal((HttpStatusCode.OK, "ready\n"), await GetAsync(bot, "/readyz"));

        bot.Tap.HoldConnections();
        await fan.FaultAsync("drop_sockets");
        await bot.Tap.Closes.ReadAsync();
        await bot.Tap.Knocks.ReadAsync();
        var (status, reason) = await GetAsync(bot, "/readyz");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, status);
        Assert.Equal("not ready: The connection was lost\n", reason);
        Assert.Equal((HttpStatusCode.OK, "alive\n"), await GetAsync(bot, "/healthz"));

        bot.Tap.Release();
        await bot.ReadyAsync();
        Assert.Equal((HttpStatusCode.OK, "ready\n"), await GetAsync(bot, "/readyz"));
        Assert.Equal((1, 1), (bot.Gateway.Current.Sessions, bot.Gateway.Current.Resumes));
        bot.Log.AssertNothingWentWrong();
    }

    [Fact]
    public async Task Before_The_First_Session_It_Is_Alive_And_Not_Ready()
    {
        await using var bot = await TriedBot.StartAsync(isReady: false);
        await bot.Tap.Knocks.ReadAsync();

        var (status, reason) = await GetAsync(bot, "/readyz");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, status);
        Assert.StartsWith("not ready: ", reason, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.OK, "alive\n"), await GetAsync(bot, "/healthz"));

        bot.Tap.Release();
        await bot.ReadyAsync();
        Assert.Equal(HttpStatusCode.OK, (await GetAsync(bot, "/readyz")).Status);
    }

    private static async Task<(HttpStatusCode Status, string Text)> GetAsync(TriedBot bot, string path)
    {
        using var http = new HttpClient();
        using var response = await http.GetAsync(new Uri(bot.Health, path));
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }
}
