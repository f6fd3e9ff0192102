namespace JJBot.Tests.Bot;

public sealed class ButtonTests : IAsyncLifetime
{
    private RunningBot bot = null!;

    public async Task InitializeAsync() => bot = await RunningBot.StartAsync();

    public async Task DisposeAsync()
    {
        await bot.AssertDiscordWouldAgreeAsync();
        await bot.DisposeAsync();
    }

    [Fact]
    public async Task The_Sources_Button_Shows_What_Each_Source_Says_To_Whoever_Pressed()
    {
        await using var fan = await bot.ArriveAsync();
        var answer = await fan.AsksAsync(await fan.ChannelIdAsync("general"), "release");

        var sources = await fan.PressesAsync(answer, answer.ButtonsOf().First(label => label.EndsWith("sources", StringComparison.Ordinal)));

        Assert.True(sources.IsEphemeral());
        Assert.Contains("Studio and streamer have said that Jessica Jones returns in 2018", sources.TextOf(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_Are_Turned_In_Place()
    {
        await using var fan = await bot.ArriveAsync();
        var answer = await fan.AsksAsync(await fan.ChannelIdAsync("general"), "characters");
        var first = await fan.PressesAsync(answer, answer.ButtonsOf().First(label => label.StartsWith("All", StringComparison.Ordinal)));

        var second = await fan.PressesAsync(first, "Next", happens: "MESSAGE_UPDATE");

        Assert.Equal(first.GetProperty("id").GetString(), second.GetProperty("id").GetString());
        Assert.Contains("Page 2 of", second.TextOf(), StringComparison.Ordinal);
    }
}
