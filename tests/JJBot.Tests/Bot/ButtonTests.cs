namespace JJBot.Tests.Bot;

public sealed class ButtonTests : BotTest
{
    [Fact]
    public async Task The_Sources_Button_Shows_What_Each_Source_Says_To_Whoever_Pressed()
    {
        await using var fan = await Bot.ArriveAsync();
        var answer = await fan.AsksAsync(await fan.ChannelIdAsync("general"), "release");

        var sources = await fan.PressesAsync(answer, answer.ButtonsOf().First(label => label.EndsWith("sources", StringComparison.Ordinal)));

        Assert.True(sources.IsEphemeral());
        Assert.Contains("Jessica Jones returns in 2018", sources.TextOf(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_Timeline_Tells_A_Repeat_Once_And_Heads_Each_Time_Once()
    {
        await using var fan = await Bot.ArriveAsync();

        var timeline = (await fan.AsksAsync(await fan.ChannelIdAsync("general"), "timeline", ("topic", "release"))).TextOf();

        Assert.Contains("How the reports on season 2 moved: release", timeline, StringComparison.Ordinal);
        Assert.Contains("2018 *(repeated by 2 sources)*", timeline, StringComparison.Ordinal);
        var headings = timeline.Split('\n').Where(line => line.StartsWith("**", StringComparison.Ordinal)).ToList();
        Assert.Equal(headings.Distinct(), headings);
    }

    [Fact]
    public async Task A_Claim_Names_No_Origin_That_It_Has_To_Itself()
    {
        await using var fan = await Bot.ArriveAsync();
        var channel = await fan.ChannelIdAsync("general");

        Assert.DoesNotContain("Same origin as", (await fan.AsksAsync(channel, "claim show", ("claim", "jj-004-05"))).TextOf(), StringComparison.Ordinal);
        Assert.Contains("Same origin as", (await fan.AsksAsync(channel, "claim show", ("claim", "jj-000-10"))).TextOf(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_Denial_Is_Not_Told_As_Denied_Itself()
    {
        await using var fan = await Bot.ArriveAsync();

        var claim = (await fan.AsksAsync(await fan.ChannelIdAsync("general"), "claim show", ("claim", "jj-003-20"))).TextOf();

        Assert.Contains("**Stands as:** a denial\n", claim, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_Are_Turned_In_Place()
    {
        await using var fan = await Bot.ArriveAsync();
        var answer = await fan.AsksAsync(await fan.ChannelIdAsync("general"), "characters");
        var first = await fan.PressesAsync(answer, answer.ButtonsOf().First(label => label.StartsWith("All", StringComparison.Ordinal)));

        var second = await fan.PressesAsync(first, "Next");

        Assert.Equal(first.GetProperty("id").GetString(), second.GetProperty("id").GetString());
        Assert.Contains("Page 2 of", second.TextOf(), StringComparison.Ordinal);
    }
}
