using JJBot.Tests.Playground;

namespace JJBot.Tests.Bot.Sources;

public sealed class AuditTests : IAsyncLifetime
{
    private ModeratedBot world = null!;
    private Person robin = null!;
    private Person sam = null!;
    private string channel = null!;

    public async Task InitializeAsync()
    {
        world = await ModeratedBot.StartAsync();
        robin = await world.Bot.ArriveAsync("Moderator");
        sam = await world.Bot.ArriveAsync("Owner");
        channel = await robin.ChannelIdAsync("general");
    }

    public async Task DisposeAsync()
    {
        await robin.DisposeAsync();
        await sam.DisposeAsync();
        await world.DisposeAsync();
    }

    [Fact]
    public async Task What_One_Person_Did_Is_Told_Apart()
    {
        await robin.PressesAsync(await world.AddAsync(robin, channel), "Accept");
        await sam.PressesAsync(await sam.AsksAsync(channel, "source review"), "Reject");

        var his = (await robin.AsksAsync(channel, "audit", ("who", sam.Id))).TextOf();

        Assert.Contains("**Sam** rejected", his, StringComparison.Ordinal);
        Assert.DoesNotContain("Robin", his, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_Was_Done_With_One_Source_Or_Claim_Is_Told_Apart()
    {
        var card = await world.AddAsync(robin, channel);
        var claim = card.CustomIdOf("Accept").Split(':')[1];
        await robin.PressesAsync(card, "Accept");
        await robin.PressesAsync(await robin.AsksAsync(channel, "source settings"), "Turn on");

        var ofSource = (await robin.AsksAsync(channel, "audit", ("source", "season 4"))).TextOf();
        var ofClaim = (await robin.AsksAsync(channel, "audit", ("claim", claim))).TextOf();

        Assert.Contains("added a source", ofSource, StringComparison.Ordinal);
        Assert.DoesNotContain("changed a setting", ofSource, StringComparison.Ordinal);
        Assert.Contains("accepted", ofClaim, StringComparison.Ordinal);
        Assert.DoesNotContain("added a source", ofClaim, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_Long_Audit_Is_Read_In_Pages_And_Undone_From()
    {
        var card = await world.AddAsync(robin, channel);
        for (var turn = 0; turn < 6; turn++)
        {
            card = await robin.PressesAsync(card, "Accept");
            card = await robin.PressesAsync(card, "Undo");
        }

        await robin.PressesAsync(card, "Accept");
        var newest = await robin.AsksAsync(channel, "audit");
        Assert.Contains("page 1 of 2", newest.TextOf(), StringComparison.Ordinal);
        var undone = await robin.PressesAsync(newest, "Undo");
        Assert.Contains("Taken back", undone.TextOf(), StringComparison.Ordinal);
        var older = await robin.PressesAsync(newest, "Older");

        Assert.Contains("page 2 of 2", older.TextOf(), StringComparison.Ordinal);
        Assert.Contains("added a source", older.TextOf(), StringComparison.Ordinal);
    }
}
