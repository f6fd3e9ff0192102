using JJBot.Knowledge.Storage;
using JJBot.Tests.Playground;
using JJBot.Workers;
using Microsoft.Extensions.DependencyInjection;

namespace JJBot.Tests.Bot.Sources;

public sealed class SourcesDriftTests : IAsyncLifetime
{
    private ModeratedBot world = null!;
    private Person robin = null!;
    private string channel = null!;

    public async Task InitializeAsync()
    {
        world = await ModeratedBot.StartAsync();
        robin = await world.Bot.ArriveAsync("Moderator");
        channel = await robin.ChannelIdAsync("moderators");
        await world.AddAsync(robin, channel);
    }

    public async Task DisposeAsync()
    {
        await robin.DisposeAsync();
        await world.DisposeAsync();
    }

    [Fact]
    public async Task A_Source_That_Stands_As_It_Did_Is_Said_To()
    {
        var answer = (await robin.AsksAsync(channel, "source refresh", ("source", "season 4"))).TextOf();

        Assert.Contains("All as it was", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_Has_Changed_In_A_Source_Is_Shown_Word_By_Word()
    {
        Change();

        var answer = (await robin.AsksAsync(channel, "source refresh", ("source", "season 4"))).TextOf();

        Assert.Contains("The source has changed", answer, StringComparison.Ordinal);
        Assert.Contains("> Jessica Jones season 4 will premiere in ~~autumn 2031~~ **spring 2032**", answer, StringComparison.Ordinal);
        Assert.Contains("changed in the source", (await robin.AsksAsync(channel, "source show", ("source", "season 4"))).TextOf() + (await robin.AsksAsync(channel, "audit")).TextOf(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_Page_That_Is_Gone_Is_Said_To_Be()
    {
        world.Site.Remove("/season-4");

        Assert.Contains("The page is gone", (await robin.AsksAsync(channel, "source refresh", ("source", "season 4"))).TextOf(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Moderators_Are_Told_Once_Of_What_The_Bot_Finds_Changed_On_Its_Own()
    {
        var settings = await robin.AsksAsync(channel, "source settings");
        await robin.PressAsync(settings, "setnotices:", componentType: 8, channel);
        await robin.IsAnsweredAsync();
        Change();

        await AgeAsync();
        await world.Bot.Services.GetRequiredService<RefreshWorker>().RunRoundAsync(CancellationToken.None);
        await robin.SeesAsync("MESSAGE_CREATE", message => !message.IsEphemeral() && message.TextOf().Contains("The source has changed", StringComparison.Ordinal));
        await AgeAsync();
        await world.Bot.Services.GetRequiredService<RefreshWorker>().RunRoundAsync(CancellationToken.None);

        Assert.Single(await robin.MessagesAsync(channel), message => message.TextOf().Contains("The source has changed", StringComparison.Ordinal));
    }

    private void Change() => world.Site.Put(
        "/season-4", Newspaper.Page(Newspaper.Headline, [.. Newspaper.Paragraphs.Select(paragraph => paragraph.Replace("in autumn 2031", "in spring 2032", StringComparison.Ordinal))]));

    /// <summary>As if the last reading were long ago.</summary>
    private Task<int> AgeAsync() => world.Bot.Services.GetRequiredService<Database>().WriteAsync(
        async connection =>
        {
            await using var command = connection.CreateCommand();
            command.CommandText = "UPDATE source SET recorded_at = '2020-01-01T00:00:00.0000000Z', checked_at = NULL WHERE server IS NOT NULL";
            return await command.ExecuteNonQueryAsync();
        },
        CancellationToken.None);
}
