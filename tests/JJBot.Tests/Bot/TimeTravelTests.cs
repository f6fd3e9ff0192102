using JJBot.Testing;

namespace JJBot.Tests.Bot;

/// <summary>What was known then, what has changed since, and how it moved.</summary>
public sealed class TimeTravelTests : BotTest
{
    [Theory]
    [InlineData("before 2017", "31 December 2016")]
    [InlineData("christmas 2016", "25 December 2016")]
    [InlineData("the end of 2016", "31 December 2016")]
    [InlineData("by March 2017", "31 March 2017")]
    public async Task Every_Answering_Command_Looks_Back_From_A_Time_In_Words(string typed, string day)
    {
        await using var fan = await Bot.ArriveAsync();
        var channel = await fan.ChannelIdAsync("general");

        Assert.Contains(day, (await fan.AsksAsync(channel, "production", ("as-of", typed))).TextOf(), StringComparison.Ordinal);
        Assert.Contains(day, (await fan.AsksAsync(channel, "ask", ("question", "where was it filmed?"), ("as-of", typed))).TextOf(), StringComparison.Ordinal);
        Assert.Contains(day, (await fan.AsksAsync(channel, "timeline", ("topic", "production"), ("as-of", typed))).TextOf(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("release", "when the defenders came out")]
    [InlineData("timeline", "soon")]
    [InlineData("ask", "after 2016")]
    public async Task A_Time_That_Is_Not_Understood_Is_Refused_In_One_Sentence_With_Examples(string command, string typed)
    {
        await using var fan = await Bot.ArriveAsync();

        var answer = command switch
        {
            "timeline" => await fan.AsksAsync(await fan.ChannelIdAsync("general"), command, ("topic", "release"), ("as-of", typed)),
            "ask" => await fan.AsksAsync(await fan.ChannelIdAsync("general"), command, ("question", "when is it out?"), ("as-of", typed)),
            _ => await fan.AsksAsync(await fan.ChannelIdAsync("general"), command, ("as-of", typed)),
        };

        Assert.True(answer.IsEphemeral());
        Assert.Contains("last spring", answer.TextOf(), StringComparison.Ordinal);
        Assert.DoesNotContain('\n', answer.TextOf());
    }

    [Fact]
    public async Task The_List_Of_Sources_Looks_Back_Too()
    {
        await using var fan = await Bot.ArriveAsync();
        var channel = await fan.ChannelIdAsync("general");

        Assert.Contains("1 source that had surely appeared by 31 December 2016", (await fan.AsksAsync(channel, "sources", ("as-of", "before 2017"))).TextOf(), StringComparison.Ordinal);
        Assert.Contains("had surely appeared by 31 December 2001", (await fan.AsksAsync(channel, "sources", ("as-of", "2001"))).TextOf(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_A_Time_Is_Understood_As_Is_Shown_While_It_Is_Typed()
    {
        await using var fan = await Bot.ArriveAsync();
        var channel = await fan.ChannelIdAsync("general");

        Assert.Equal(["before 2016: by 31 December 2015"], await fan.TypesAsync(channel, "release", "as-of", "before 2016"));
        Assert.Equal(["christmas 2016: by 25 December 2016"], await fan.TypesAsync(channel, "ask", "as-of", "christmas 2016"));
        Assert.Contains(await fan.TypesAsync(channel, "timeline", "as-of", "purple"), choice => choice.StartsWith("last spring: by 31 May ", StringComparison.Ordinal));
    }

    [RequiresFact(Requirement.Librsvg)]
    public async Task A_Timeline_Of_Windows_Comes_With_A_Picture_And_Its_Words()
    {
        await using var fan = await Bot.ArriveAsync();

        var timeline = await fan.AsksAsync(await fan.ChannelIdAsync("general"), "timeline", ("topic", "release"));

        var picture = Assert.Single(timeline.GetProperty("attachments").EnumerateArray());
        Assert.Equal("image/png", picture.GetProperty("content_type").GetString());
        Assert.Contains("spring 2018, a guess", picture.GetProperty("description").GetString(), StringComparison.Ordinal);
        Assert.Contains("first said", timeline.TextOf(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_Timeline_Without_Windows_Is_Told_In_Words()
    {
        await using var fan = await Bot.ArriveAsync();

        var timeline = await fan.AsksAsync(await fan.ChannelIdAsync("general"), "timeline", ("topic", "villain"));

        Assert.Equal(0, timeline.GetProperty("attachments").GetArrayLength());
        Assert.Contains("first said", timeline.TextOf(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_A_Renderer_A_Timeline_Is_Told_In_Words()
    {
        await using var plain = await RunningBot.StartAsync(("Pictures:Renderer", "no-such-program"));
        await using var fan = await plain.ArriveAsync();

        var timeline = await fan.AsksAsync(await fan.ChannelIdAsync("general"), "timeline", ("topic", "release"));

        Assert.Equal(0, timeline.GetProperty("attachments").GetArrayLength());
        Assert.Contains("spring 2018", timeline.TextOf(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_A_Fresh_Start_Not_All_Is_Told_As_New()
    {
        await using var fan = await Bot.ArriveAsync();

        var changes = await fan.AsksAsync(await fan.ChannelIdAsync("general"), "changes", ("since", "last week"));

        Assert.Contains("Nothing that I know has changed since", changes.TextOf(), StringComparison.Ordinal);
        Assert.Contains("I started on", changes.TextOf(), StringComparison.Ordinal);
        Assert.Empty(changes.ButtonsOf());
    }

    [Fact]
    public async Task What_Was_Said_Since_Is_Told_Topic_By_Topic_In_Pages()
    {
        await using var fan = await Bot.ArriveAsync();
        var channel = await fan.ChannelIdAsync("general");

        var first = await fan.AsksAsync(channel, "changes", ("since", "2016-10-01"));
        var second = await fan.PressesAsync(first, "Next");
        var release = await fan.AsksAsync(channel, "changes", ("since", "2016-10-01"), ("topic", "release"), ("series", "jj"), ("private", true));

        Assert.Contains("Page 1 of", first.TextOf(), StringComparison.Ordinal);
        Assert.Contains("Page 2 of", second.TextOf(), StringComparison.Ordinal);
        Assert.True(release.IsEphemeral());
        Assert.Contains("season 2: spring 2018", release.TextOf(), StringComparison.Ordinal);
        Assert.DoesNotContain("Daredevil", release.TextOf(), StringComparison.Ordinal);
        Assert.DoesNotContain("**villain**", release.TextOf(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tomorrow", "is still to come")]
    [InlineData("ages ago", "is not a time that I understand")]
    public async Task Changes_Since_No_Time_Are_Refused(string since, string sentence)
    {
        await using var fan = await Bot.ArriveAsync();

        var refused = await fan.AsksAsync(await fan.ChannelIdAsync("general"), "changes", ("since", since));

        Assert.True(refused.IsEphemeral());
        Assert.Contains(sentence, refused.TextOf(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Since_When_Is_Shown_While_It_Is_Typed()
    {
        await using var fan = await Bot.ArriveAsync();
        var channel = await fan.ChannelIdAsync("general");

        Assert.Contains(await fan.TypesAsync(channel, "changes", "since", "two we"), choice => choice.StartsWith("two weeks ago: since ", StringComparison.Ordinal));
    }
}
