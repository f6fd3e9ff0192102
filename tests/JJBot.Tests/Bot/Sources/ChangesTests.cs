using System.Text.Json;
using JJBot.Tests.Playground;

namespace JJBot.Tests.Bot.Sources;

/// <summary>What a fan who was away reads of what moderators did in between.</summary>
public sealed class ChangesTests : IAsyncLifetime
{
    private ModeratedBot world = null!;
    private Person robin = null!;
    private string channel = null!;

    public async Task InitializeAsync()
    {
        world = await ModeratedBot.StartAsync();
        robin = await world.Bot.ArriveAsync("Moderator");
        channel = await robin.ChannelIdAsync("general");
    }

    public async Task DisposeAsync()
    {
        await robin.DisposeAsync();
        await world.DisposeAsync();
    }

    [Fact]
    public async Task A_Report_That_Was_Accepted_Is_New_And_Cited_And_Only_In_Its_Server()
    {
        var card = await world.AddAsync(robin, channel);
        Assert.DoesNotContain("**Newspaper**", (await ChangesAsync()).TextOf(), StringComparison.Ordinal);
        await robin.PressesAsync(card, "Accept");

        var changes = (await ChangesAsync()).TextOf();

        Assert.Contains("Since ", changes, StringComparison.Ordinal);
        Assert.Contains("1 new", changes, StringComparison.Ordinal);
        Assert.Contains("The Daily Example", changes, StringComparison.Ordinal);
        Assert.DoesNotContain("1 new", (await robin.AsksAsync(await robin.ChannelIdAsync("dm"), "changes", ("since", "today"))).TextOf(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_The_Operator_Takes_Back_Is_Told_With_Its_Source()
    {
        await world.Bot.ChangeAsync("UPDATE claim SET withdrawn_at = '2999-01-01T00:00:00.0000000Z' WHERE id = 'jj-000-16'");

        var changes = (await ChangesAsync()).TextOf();

        Assert.Contains("1 withdrawn", changes, StringComparison.Ordinal);
        Assert.Contains("jj-000-16", changes, StringComparison.Ordinal);
    }

    private Task<JsonElement> ChangesAsync() => robin.AsksAsync(channel, "changes", ("since", "today"), ("private", true));
}
