using System.Text.Json;
using System.Text.Json.Nodes;
using JJBot.Testing;
using JJBot.Tests.Bot;
using JJBot.Tests.Playground;

namespace JJBot.Tests.Hardship;

/// <summary>The line to Discord breaks in every way that it can, while fans go on asking.</summary>
public sealed class TroubledConnectionTests
{
    private const int Fans = 3;
    private const int Questions = 6;

    /// <summary>Between two heartbeats.</summary>
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(41_250);

    [Theory]
    [InlineData("drop_sockets", null, true)]
    [InlineData("reconnect", null, true)]
    [InlineData("invalid_session", true, true)]
    [InlineData("late_ms", 150, false)]
    [InlineData("duplicate_deliveries", true, false)]
    [InlineData("rate_limit_next", 2, false)]
    [InlineData("server_error_next", 2, false)]
    public async Task Every_Question_Is_Answered_Once_Or_Told_That_It_Failed(string fault, object? value, bool resumes)
    {
        await using var bot = await TriedBot.StartAsync();
        await using var troublemaker = await bot.ArriveAsync("Owner");
        var asking = Enumerable.Range(0, Fans).Select(number => AskAsync(bot, number)).ToList();
        for (var time = 0; time < (resumes ? 1 : 3); time++)
        {
            (await troublemaker.FaultAsync(fault, JsonSerializer.SerializeToNode(value))).EnsureSuccessStatusCode();
        }

        var outcomes = (await Task.WhenAll(asking)).SelectMany(each => each).ToList();
        await troublemaker.FaultAsync("late_ms", 0);

        Assert.Equal(Fans * Questions, outcomes.Count);
        var answers = await AnswersAsync(troublemaker);
        foreach (var (interaction, answered) in outcomes)
        {
            Assert.Equal(answered ? 1 : 0, answers.Count(answer => answer == interaction));
        }

        // The trouble is over: the next question is answered.
        await bot.ReadyAsync();
        Assert.Contains("2018", (await troublemaker.AsksAsync(await troublemaker.ChannelIdAsync("general"), "release")).TextOf(), StringComparison.Ordinal);
        Assert.Equal((1, resumes ? 1 : 0), (bot.Gateway.Current.Sessions, bot.Gateway.Current.Resumes));
        await bot.AssertDiscordWouldAgreeAsync();
    }

    [Fact]
    public async Task A_Session_That_Is_Gone_Is_Followed_By_A_New_One()
    {
        var clock = new TestTimeProvider(DateTimeOffset.UtcNow);
        await using var bot = await TriedBot.StartAsync(clock: clock);
        await using var fan = await bot.ArriveAsync();

        await fan.FaultAsync("invalid_session", false);
        await clock.WhenWaitingAsync(TimeSpan.FromSeconds(3));
        clock.Advance(TimeSpan.FromSeconds(3));
        // One session in five seconds, says Discord.
        await clock.WhenWaitingAsync(TimeSpan.FromSeconds(2));
        clock.Advance(TimeSpan.FromSeconds(2));
        await bot.ReadyAsync();

        Assert.Contains("2018", (await fan.AsksAsync(await fan.ChannelIdAsync("general"), "release")).TextOf(), StringComparison.Ordinal);
        Assert.Equal((2, 0), (bot.Gateway.Current.Sessions, bot.Gateway.Current.Resumes));
        bot.Log.AssertNothingWentWrong();
    }

    [Fact]
    public async Task Silent_Heartbeats_Cost_The_Connection_And_Not_The_Session()
    {
        var clock = new TestTimeProvider(DateTimeOffset.UtcNow);
        await using var bot = await TriedBot.StartAsync(clock: clock);
        await using var fan = await bot.ArriveAsync();

        await fan.FaultAsync("silent_heartbeats", true);
        await clock.WhenWaitingAsync(Interval / 2);
        clock.Advance(Interval / 2);
        await clock.WhenWaitingAsync(Interval);
        clock.Advance(Interval);
        Assert.NotInRange(await bot.Tap.Closes.ReadAsync() ?? 4000, 1000, 1001);
        await bot.ReadyAsync();
        Assert.Contains("2018", (await fan.AsksAsync(await fan.ChannelIdAsync("general"), "release")).TextOf(), StringComparison.Ordinal);
        Assert.Equal((1, 1), (bot.Gateway.Current.Sessions, bot.Gateway.Current.Resumes));
        bot.Log.AssertNothingWentWrong();
    }

    [Fact]
    public async Task Neither_The_Token_Nor_That_Of_An_Interaction_Is_Ever_Logged()
    {
        await using var bot = await TriedBot.StartAsync();
        await using var fan = await bot.ArriveAsync();
        var channel = await fan.ChannelIdAsync("general");
        await fan.FaultAsync("duplicate_deliveries", true);
        await fan.FaultAsync("server_error_next", 1);
        await AskAsync(bot, 0);
        await fan.FaultAsync("drop_sockets");
        var answer = await fan.AsksAsync(channel, "characters");
        await fan.PressesAsync(answer, "Timeline");
        await bot.StopAsync();

        var tokens = bot.Requests.Select(request => request.Path.Split('/')).Where(path => path is ["", "interactions", ..] or ["", "webhooks", ..]).Select(path => path[3]).ToHashSet();
        Assert.NotEmpty(tokens);
        Assert.NotEmpty(bot.Log.Lines);
        foreach (var secret in tokens.Append(bot.Playground.BotToken))
        {
            Assert.DoesNotContain(bot.Log.Lines, line => line.Text.Contains(secret, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Two_Bots_With_One_Token_Answer_Each_Question_Once_Between_Them()
    {
        await using var one = await TriedBot.StartAsync();
        await using var other = await TriedBot.StartAsync(playground: one.Playground);
        await using var fan = await one.ArriveAsync();

        var outcomes = await AskAsync(one, 0);

        var answers = await AnswersAsync(fan);
        Assert.All(outcomes, outcome => Assert.Equal((true, 1), (outcome.Answered, answers.Count(answer => answer == outcome.Interaction))));
        one.Log.AssertNothingWentWrong();
        other.Log.AssertNothingWentWrong();
    }

    /// <summary>Asks one question after the other, each as soon as the last one has come to an end.</summary>
    private static async Task<List<(string Interaction, bool Answered)>> AskAsync(TriedBot bot, int number)
    {
        await using var fan = await bot.ArriveAsync(new[] { "Member", "Moderator", "Owner" }[number]);
        var channel = await fan.ChannelIdAsync("general");
        var outcomes = new List<(string, bool)>();
        for (var question = 0; question < Questions; question++)
        {
            var nonce = await fan.UseAsync(channel, question % 2 == 0 ? "release" : "directors");
            outcomes.Add(await fan.LearnsAsync(nonce));
        }

        return outcomes;
    }

    private static async Task<List<string>> AnswersAsync(Person reader) =>
        [.. (await reader.MessagesAsync(await reader.ChannelIdAsync("general")))
            .Where(message => message.TryGetProperty("interaction_metadata", out var _))
            .Select(message => message.GetProperty("interaction_metadata").GetProperty("id").GetString()!)];
}
