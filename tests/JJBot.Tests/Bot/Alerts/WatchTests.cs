using JJBot.Tests.Playground;

namespace JJBot.Tests.Bot.Alerts;

/// <summary>What fans ask to be told of directly.</summary>
public sealed class WatchTests() : BotTest(("Alerts:WatchesPerPerson", "2"))
{
    private const string Open = "who directs season 9?";

    private Person alex = null!;
    private string channel = null!;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        alex = await Bot.ArriveAsync();
        channel = await alex.ChannelIdAsync("general");
    }

    public override async Task DisposeAsync()
    {
        await alex.DisposeAsync();
        await base.DisposeAsync();
    }

    [Fact]
    public async Task A_Topic_Is_Watched_Listed_And_Left_Again()
    {
        Assert.Contains("You watch nothing", (await alex.AsksAsync(channel, "watch list")).TextOf(), StringComparison.Ordinal);

        var begun = await alex.AsksAsync(channel, "watch add", ("topic", "release"), ("season", 2));
        Assert.Contains("I will tell you", begun.TextOf(), StringComparison.Ordinal);
        Assert.Contains("**release** of Jessica Jones season 2", begun.TextOf(), StringComparison.Ordinal);
        Assert.True(begun.IsEphemeral());

        var again = await alex.AsksAsync(channel, "watch add", ("topic", "release"), ("season", 2));
        Assert.Contains("You watch that already", again.TextOf(), StringComparison.Ordinal);

        var list = await alex.AsksAsync(channel, "watch list");
        Assert.Contains("You watch 1 thing", list.TextOf(), StringComparison.Ordinal);
        Assert.Contains("I tell you nothing more", (await alex.PressesAsync(list, "Stop")).TextOf(), StringComparison.Ordinal);
        Assert.Contains("You watch nothing", (await alex.AsksAsync(channel, "watch list")).TextOf(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_Question_Without_An_Answer_Is_Watched_And_One_With_An_Answer_Is_Not()
    {
        var begun = await alex.AsksAsync(channel, "watch add", ("question", Open));
        Assert.Contains($"\"{Open}\"", begun.TextOf(), StringComparison.Ordinal);
        Assert.Contains("Once it has an answer", begun.TextOf(), StringComparison.Ordinal);

        var answered = await alex.AsksAsync(channel, "watch add", ("question", "when is season 2 out?"));
        Assert.Contains("That has an answer already", answered.TextOf(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_Is_Watched_Is_Completed_And_Removed()
    {
        await alex.AsksAsync(channel, "watch add", ("topic", "villain"));
        Assert.Equal(["villain"], await alex.TypesAsync(channel, "watch remove", "what", "vil"));

        Assert.Contains("I tell you nothing more of **villain**", (await alex.AsksAsync(channel, "watch remove", ("what", "villain"))).TextOf(), StringComparison.Ordinal);
        Assert.Contains("You do not watch \"villain\"", (await alex.AsksAsync(channel, "watch remove", ("what", "villain"))).TextOf(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_A_Direct_Message_It_Works_As_Well()
    {
        var direct = await alex.ChannelIdAsync("dm");

        Assert.Contains("I will tell you", (await alex.AsksAsync(direct, "watch add", ("topic", "cast"))).TextOf(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_Cannot_Be_Meant_Is_Refused_With_What_To_Do()
    {
        var unknown = await alex.AsksAsync(channel, "watch add", ("topic", "weather"));
        Assert.Contains("Choose a topic: release,", unknown.TextOf(), StringComparison.Ordinal);

        var nothing = await alex.AsksAsync(channel, "watch add", ("season", 3));
        Assert.Contains("Name a topic to hear what is reported on it, or write a question", nothing.TextOf(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_Person_Watches_Only_So_Much()
    {
        await alex.AsksAsync(channel, "watch add", ("topic", "cast"));
        await alex.AsksAsync(channel, "watch add", ("topic", "crew"));

        Assert.Contains("You can watch 2 things, and do", (await alex.AsksAsync(channel, "watch add", ("topic", "story"))).TextOf(), StringComparison.Ordinal);
    }
}
