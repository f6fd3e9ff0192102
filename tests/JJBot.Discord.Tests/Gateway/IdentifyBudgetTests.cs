using System.Net;
using JJBot.Discord.Gateway;
using JJBot.Discord.Tests.Infrastructure;

namespace JJBot.Discord.Tests.Gateway;

[Collection("The process's exit code")]
public sealed class IdentifyBudgetTests
{
    [Fact]
    public async Task No_Session_Is_Started_While_The_Budget_Is_Spent()
    {
        await using var bot = await TestBot.CreateAsync();
        bot.Discord.SessionsRemaining = 0;
        bot.Discord.ResetAfterMilliseconds = 3_600_000;
        await bot.Host.StartAsync();

        await bot.Clock.WhenWaitingAsync(TimeSpan.FromHours(1)).WaitAsync(Some.Patience);
        Assert.Contains("next session", bot.Status.Current.LastError, StringComparison.Ordinal);
        bot.Discord.SessionsRemaining = 1000;
        bot.Clock.Advance(TimeSpan.FromHours(1));

        await (await bot.Discord.NextConnectionAsync()).GreetAsync();
        Assert.Equal(2, bot.Discord.Calls.Count(call => call.Path == "gateway/bot"));
    }

    [Fact]
    public async Task A_Resume_Costs_No_Session_And_Asks_For_No_Address()
    {
        var (bot, gateway) = await TestBot.ConnectAsync();
        await using var both = bot;
        bot.Discord.SessionsRemaining = 0;

        gateway.Drop();

        Assert.Equal(6, (await (await bot.Discord.NextConnectionAsync()).GreetAsync()).GetProperty("op").GetInt32());
    }

    [Fact]
    public void Waits_Between_Connections_Double_Up_To_A_Minute()
    {
        var waits = ReconnectPace.Delays(new FixedRandom(0)).Take(9).Select(wait => wait.TotalSeconds);

        Assert.Equal([0, 1, 2, 4, 8, 16, 32, 60, 60], waits);
    }

    [Fact]
    public void Chance_Takes_Up_To_Half_Of_A_Wait_Away()
    {
        var waits = ReconnectPace.Delays(new FixedRandom(0.999999)).Take(4).Select(wait => Math.Round(wait.TotalSeconds, 2));

        Assert.Equal([0, 0.5, 1, 2], waits);
    }

    [Fact]
    public void Waits_Begin_Anew_After_A_Connection_That_Lasted()
    {
        var pace = new ReconnectPace(new FixedRandom(0));

        TimeSpan[] waits = [pace.Next(null), pace.Next(null), pace.Next(TimeSpan.FromSeconds(59)), pace.Next(TimeSpan.FromMinutes(1)), pace.Next(null)];

        Assert.Equal([0, 1, 2, 0, 1], waits.Select(wait => wait.TotalSeconds));
    }

    [Fact]
    public async Task A_Refused_Token_Stops_The_Program_Before_Any_Connection()
    {
        var exitCode = Environment.ExitCode;
        try
        {
            await using var bot = await TestBot.CreateAsync();
            bot.Discord.Script("GET gateway/bot", HttpStatusCode.Unauthorized, """{"message":"401: Unauthorized","code":0}""");
            await bot.Host.StartAsync();

            await bot.StoppingAsync();

            Assert.Contains("Discord:Token", bot.Status.Current.Fatal, StringComparison.Ordinal);
        }
        finally
        {
            Environment.ExitCode = exitCode;
        }
    }

    [Fact]
    public async Task Trouble_On_The_Way_To_The_Gateway_Is_Survived()
    {
        await using var bot = await TestBot.CreateAsync();
        bot.Discord.Script("GET gateway/bot", HttpStatusCode.BadRequest, "no JSON at all");
        await bot.Host.StartAsync();

        Assert.Equal(2, (await (await bot.Discord.NextConnectionAsync()).GreetAsync()).GetProperty("op").GetInt32());
    }
}
