using System.Text.Json.Nodes;

namespace JJBot.Tests.Bot;

public sealed class AnswerTests : BotTest
{
    [Theory]
    [InlineData("release", "2018", "GeekFeed")]
    [InlineData("directors", "women", "episodes")]
    [InlineData("villain", "Nobody has said", "Melissa Rosenberg")]
    [InlineData("cast", "David Tennant", "return")]
    [InlineData("crew", "Raelle Tucker", "Deadline")]
    [InlineData("production", "New York City", "13 episodes")]
    [InlineData("story", "plot", "Melissa Rosenberg")]
    [InlineData("characters", "Jessica", "Melissa Rosenberg")]
    [InlineData("reception", "response", "Deadline")]
    public async Task Every_Topic_Is_Answered_With_Citations(string topic, string said, string alsoSaid)
    {
        await using var fan = await Bot.ArriveAsync();

        var answer = await fan.AsksAsync(await fan.ChannelIdAsync("general"), topic);

        var text = answer.TextOf();
        Assert.Contains(said, text, StringComparison.Ordinal);
        Assert.Contains(alsoSaid, text, StringComparison.Ordinal);
        Assert.Contains("`[1]`", text, StringComparison.Ordinal);
        Assert.Contains("Timeline", answer.ButtonsOf());
    }

    [Theory]
    [InlineData("UPDATE claim SET drift = 'changed'", "the source has changed since")]
    [InlineData("UPDATE claim SET drift = 'vanished'", "the source no longer says so")]
    [InlineData("UPDATE source SET gone_at = '2026-01-01T00:00:00.0000000Z'", "its page is gone since")]
    public async Task A_Source_That_No_Longer_Reads_As_It_Did_Says_So_In_Small_Print(string happened, string said)
    {
        await using var fan = await Bot.ArriveAsync();
        var channel = await fan.ChannelIdAsync("general");
        var before = await fan.AsksAsync(channel, "release");
        await Bot.ChangeAsync(happened);

        var after = await fan.AsksAsync(channel, "release");

        Assert.DoesNotContain(said, before.TextOf(), StringComparison.Ordinal);
        Assert.Contains(after.TextOf().Split('\n'), line => line.StartsWith("-# `[1]` ", StringComparison.Ordinal) && line.EndsWith($" · {said}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_Season_That_Nobody_Talks_About_Gets_An_Honest_No_Without_Sources()
    {
        await using var fan = await Bot.ArriveAsync();

        var answer = await fan.AsksAsync(await fan.ChannelIdAsync("general"), "release", ("season", 7));

        Assert.Contains("season 7", answer.TextOf(), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("`[1]`", answer.TextOf(), StringComparison.Ordinal);
        Assert.Empty(answer.ButtonsOf());
    }

    [Fact]
    public async Task Looking_Back_Counts_Only_What_Was_Said_By_Then()
    {
        await using var fan = await Bot.ArriveAsync();
        var channel = await fan.ChannelIdAsync("general");

        var then = (await fan.AsksAsync(channel, "production", ("as-of", "2016"))).TextOf();
        var now = (await fan.AsksAsync(channel, "production")).TextOf();

        Assert.Contains("31 December 2016", then, StringComparison.Ordinal);
        Assert.Contains("Bloomberg", then, StringComparison.Ordinal);
        Assert.DoesNotContain("has started", then, StringComparison.Ordinal);
        Assert.Contains("has started", now, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_Series_Is_Answered_By_Its_Alias()
    {
        await using var fan = await Bot.ArriveAsync();

        var answer = await fan.AsksAsync(await fan.ChannelIdAsync("general"), "release", ("series", "ironfist"), ("season", 2));

        Assert.Contains("Iron Fist", answer.TextOf(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_Private_Answer_Is_Seen_By_Its_Asker_Alone()
    {
        await using var fan = await Bot.ArriveAsync();
        await using var moderator = await Bot.ArriveAsync("Moderator");
        var channel = await fan.ChannelIdAsync("general");

        var answer = await fan.AsksAsync(channel, "villain", ("private", true));

        Assert.True(answer.IsEphemeral());
        Assert.DoesNotContain(await moderator.MessagesAsync(channel), message => message.GetProperty("id").GetString() == answer.GetProperty("id").GetString());
    }

    [Fact]
    public async Task What_Spoils_Is_Hidden_Until_Somebody_Wants_To_Know()
    {
        await using var fan = await Bot.ArriveAsync();

        var text = (await fan.AsksAsync(await fan.ChannelIdAsync("general"), "villain")).TextOf();

        var line = text.Split('\n').First(line => line.Contains("Will Simpson", StringComparison.Ordinal));
        Assert.Contains("||", line[..line.IndexOf("Will Simpson", StringComparison.Ordinal)], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_Direct_Message_Is_Answered_As_A_Channel_Is()
    {
        await using var fan = await Bot.ArriveAsync();

        var answer = await fan.AsksAsync(await fan.ChannelIdAsync("dm"), "release");

        Assert.Contains("2018", answer.TextOf(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_The_Bot_May_Not_Write_The_Answer_Goes_To_The_Asker_Alone()
    {
        await using var owner = await Bot.ArriveAsync("Owner");

        var answer = await owner.AsksAsync(await owner.ChannelIdAsync("read-only"), "release");

        Assert.True(answer.IsEphemeral());
        Assert.Contains("2018", answer.TextOf(), StringComparison.Ordinal);
        Assert.Contains("may not write in this channel", answer.TextOf(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("as-of", "2017-02-30")]
    [InlineData("as-of", "the day after never")]
    [InlineData("series", "Stranger Things")]
    public async Task What_Cannot_Be_Meant_Gets_One_Sentence_For_The_Asker_Alone(string option, string value)
    {
        await using var fan = await Bot.ArriveAsync();

        var answer = await fan.AsksAsync(await fan.ChannelIdAsync("general"), "release", (option, JsonValue.Create(value)));

        Assert.True(answer.IsEphemeral());
        Assert.DoesNotContain('\n', answer.TextOf());
        Assert.Empty(answer.ButtonsOf());
    }

    [Fact]
    public async Task Options_Are_Completed_While_They_Are_Typed()
    {
        await using var fan = await Bot.ArriveAsync();
        var channel = await fan.ChannelIdAsync("general");

        Assert.Equal(["The Defenders"], await fan.TypesAsync(channel, "release", "series", "defen"));
        Assert.Equal(["Season 2", "Season 1"], await fan.TypesAsync(channel, "release", "season", ""));
        Assert.Equal(["march 2017: by 31 March 2017"], await fan.TypesAsync(channel, "release", "as-of", "march 2017"));
        Assert.Contains("GeekFeed", await fan.TypesAsync(channel, "sources", "filter", "gee"));
    }
}
