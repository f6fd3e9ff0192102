using System.Text.Json;
using System.Text.Json.Nodes;
using JJBot.Tests.Playground;

namespace JJBot.Tests.Bot.Sources;

/// <summary>What a server has added stays with that server, and what is done is done by those who may.</summary>
public sealed class SourcesScopeTests : IAsyncLifetime
{
    private ModeratedBot world = null!;
    private Person robin = null!;
    private string here = null!;
    private string there = null!;

    public async Task InitializeAsync()
    {
        world = await ModeratedBot.StartAsync();
        robin = await world.Bot.ArriveAsync("Moderator");
        here = await robin.ChannelIdAsync("general");
        there = await robin.ChannelIdAsync("general", server: 1);
    }

    public async Task DisposeAsync()
    {
        await robin.DisposeAsync();
        await world.DisposeAsync();
    }

    [Fact]
    public async Task Another_Server_Is_Answered_Nothing_From_It()
    {
        await AcceptAllAsync();
        Assert.Contains("2031", (await robin.AsksAsync(here, "release", ("season", 4))).TextOf(), StringComparison.Ordinal);

        Assert.DoesNotContain("2031", (await robin.AsksAsync(there, "release", ("season", 4))).TextOf(), StringComparison.Ordinal);
        Assert.DoesNotContain(Newspaper.Outlet, (await robin.AsksAsync(there, "sources", ("filter", "Daily"))).TextOf().Replace("\"Daily\"", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("2031", (await robin.AsksAsync(there, "timeline", ("topic", "release"), ("season", 4))).TextOf(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_Servers_Moderators_Find_Nothing_Of_It()
    {
        await world.AddAsync(robin, here);

        Assert.Contains("No sources yet", (await robin.AsksAsync(there, "source list")).TextOf(), StringComparison.Ordinal);
        Assert.Contains("All reviewed", (await robin.AsksAsync(there, "source review")).TextOf(), StringComparison.Ordinal);
        Assert.Contains("I know no source", (await robin.AsksAsync(there, "source show", ("source", "season 4"))).TextOf(), StringComparison.Ordinal);
        Assert.Contains("I know no source", (await robin.AsksAsync(there, "source remove", ("source", "season 4"))).TextOf(), StringComparison.Ordinal);
        Assert.Contains("Nothing yet", (await robin.AsksAsync(there, "audit")).TextOf(), StringComparison.Ordinal);
        Assert.DoesNotContain(await robin.TypesAsync(there, "source show", "source", ""), suggestion => suggestion.Contains("season 4", StringComparison.OrdinalIgnoreCase));
        Assert.Contains(await robin.TypesAsync(here, "source show", "source", ""), suggestion => suggestion.Contains("season 4", StringComparison.OrdinalIgnoreCase));
    }

    private async Task AcceptAllAsync()
    {
        var card = await world.AddAsync(robin, here);
        var question = await robin.PressesAsync(card, card.ButtonsOf().First(label => label.StartsWith("Accept all", StringComparison.Ordinal)));
        await robin.PressesAsync(question, question.ButtonsOf()[0]);
    }
}
