namespace JJBot.Tests.Bot.Asking;

public sealed class AskTests : BotTest
{
    [Fact]
    public async Task A_Free_Question_Gets_A_Short_Answer_With_Citations_And_A_Way_To_The_Rest()
    {
        await using var fan = await Bot.ArriveAsync();

        var answer = await fan.AsksAsync(await fan.ChannelIdAsync("general"), "ask", ("question", "when is s2 out?"));

        Assert.Contains("2018", answer.TextOf(), StringComparison.Ordinal);
        Assert.Contains("`[1]`", answer.TextOf(), StringComparison.Ordinal);
        Assert.StartsWith("-# Asked: \"when is s2 out?\"", answer.TextOf(), StringComparison.Ordinal);
        Assert.False(answer.IsEphemeral());
        var everything = await fan.PressesAsync(answer, "Show everything on /release");
        Assert.True(everything.IsEphemeral());
        Assert.Contains("Timeline", everything.ButtonsOf());
    }

    [Fact]
    public async Task What_Is_Not_About_The_Show_Is_Refused_Without_Sources_And_Offers_Questions_To_Press()
    {
        await using var fan = await Bot.ArriveAsync();

        var refused = await fan.AsksAsync(await fan.ChannelIdAsync("general"), "ask", ("question", "what is the weather in Paris?"));

        Assert.DoesNotContain("`[1]`", refused.TextOf(), StringComparison.Ordinal);
        var offered = refused.ButtonsOf();
        Assert.NotEmpty(offered);
        var answer = await fan.PressesAsync(refused, offered[0]);
        Assert.True(answer.IsEphemeral());
        Assert.Contains("`[1]`", answer.TextOf(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Looking_Back_Leaves_Out_What_Was_Said_Later()
    {
        await using var fan = await Bot.ArriveAsync();

        var channel = await fan.ChannelIdAsync("general");

        var now = await fan.AsksAsync(channel, "ask", ("question", "has filming started?"));
        var then = await fan.AsksAsync(channel, "ask", ("question", "has filming started?"), ("as-of", "2016"), ("private", true));

        Assert.Contains("has started", now.TextOf(), StringComparison.Ordinal);
        Assert.True(then.IsEphemeral());
        Assert.DoesNotContain("has started", then.TextOf(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_Day_That_Cannot_Be_Meant_Gets_One_Sentence_For_The_Asker_Alone()
    {
        await using var fan = await Bot.ArriveAsync();

        var answer = await fan.AsksAsync(await fan.ChannelIdAsync("general"), "ask", ("question", "when is it out?"), ("as-of", "the day after never"));

        Assert.True(answer.IsEphemeral());
        Assert.DoesNotContain('\n', answer.TextOf());
    }

    [Fact]
    public async Task Questions_That_Have_An_Answer_Are_Completed_While_They_Are_Typed()
    {
        await using var fan = await Bot.ArriveAsync();
        var channel = await fan.ChannelIdAsync("general");

        var offered = await fan.TypesAsync(channel, "ask", "question", "");

        Assert.NotEmpty(offered);
        foreach (var question in offered.Take(3))
        {
            Assert.Contains("`[1]`", (await fan.AsksAsync(channel, "ask", ("question", question))).TextOf(), StringComparison.Ordinal);
        }
    }
}
