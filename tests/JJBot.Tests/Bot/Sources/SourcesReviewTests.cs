using System.Text.Json;
using JJBot.Tests.Playground;

namespace JJBot.Tests.Bot.Sources;

public sealed class SourcesReviewTests : IAsyncLifetime
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
    public async Task A_Card_Shows_The_Exact_Quote_And_What_Is_Made_Of_It()
    {
        var card = (await CardAboutAsync(await world.AddAsync(robin, channel), "release: ")).TextOf();

        Assert.Contains($"> Netflix has confirmed that **{Newspaper.Quote}**.", card, StringComparison.Ordinal);
        Assert.Contains("**About:** release: Jessica Jones season 4", card, StringComparison.Ordinal);
        Assert.Contains("autumn 2031", card, StringComparison.Ordinal);
        Assert.Contains("**Said by:** ", card, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_Accepted_Claim_Is_Answered_From_With_Its_Quote_And_Not_Before()
    {
        var card = await world.AddAsync(robin, channel);
        var before = await robin.AsksAsync(channel, "release", ("season", 4), ("private", true));
        Assert.DoesNotContain("2031", before.TextOf(), StringComparison.Ordinal);

        var next = await robin.PressesAsync(await CardAboutAsync(card, "release: "), "Accept");
        Assert.Contains("**Accepted:**", next.TextOf(), StringComparison.Ordinal);

        var answer = await robin.AsksAsync(channel, "release", ("season", 4), ("private", true));
        Assert.Contains("autumn 2031", answer.TextOf(), StringComparison.Ordinal);
        var sources = await robin.PressesAsync(answer, answer.ButtonsOf()[0]);
        Assert.Contains($"> {Newspaper.Quote}", sources.TextOf(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_Is_Undone_Waits_Again_And_Is_No_Longer_Answered_From()
    {
        var next = await robin.PressesAsync(await CardAboutAsync(await world.AddAsync(robin, channel), "release: "), "Accept");

        var card = await robin.PressesAsync(next, "Undo");

        Assert.Contains("Taken back", card.TextOf(), StringComparison.Ordinal);
        Assert.Contains(Newspaper.Quote, card.TextOf(), StringComparison.Ordinal);
        Assert.DoesNotContain("2031", (await robin.AsksAsync(channel, "release", ("season", 4), ("private", true))).TextOf(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_Two_Moderators_The_Second_Sees_Who_Was_Faster_And_The_Next_Card()
    {
        var hers = await world.AddAsync(robin, channel);
        var his = await sam.AsksAsync(channel, "source review");

        await robin.PressesAsync(hers, "Accept");
        var seen = await sam.PressesAsync(his, "Reject");

        Assert.Contains("**Robin** accepted that", seen.TextOf(), StringComparison.Ordinal);
        Assert.Contains("Claim 1 of", seen.TextOf(), StringComparison.Ordinal);
        Assert.DoesNotContain("Undo", seen.ButtonsOf());
    }

    [Fact]
    public async Task Of_Many_Clicks_At_Once_One_Applies()
    {
        await world.AddAsync(robin, channel);
        var cards = new List<(Person Who, JsonElement Card)>();
        foreach (var who in new[] { robin, sam, robin, sam, robin, sam })
        {
            cards.Add((who, await who.AsksAsync(channel, "source review")));
        }

        await Task.WhenAll(cards.Select(each => each.Who.PressAsync(each.Card, each.Card.CustomIdOf("Accept"))));
        var seen = new List<string>();
        foreach (var (who, _) in cards)
        {
            seen.Add((await who.IsAnsweredAsync()).TextOf());
        }

        Assert.Single(seen, text => text.Contains("**Accepted:**", StringComparison.Ordinal));
        Assert.Equal(5, seen.Count(text => text.Contains("accepted that", StringComparison.Ordinal)));
        Assert.Equal(WaitingIn(cards[0].Card) - 1, WaitingIn(await robin.AsksAsync(channel, "source review")));
    }

    [Fact]
    public async Task A_Rejected_Claim_Is_Gone_And_The_Audit_Says_By_Whom()
    {
        await robin.PressesAsync(await world.AddAsync(robin, channel), "Reject");

        var audit = await sam.AsksAsync(channel, "audit");

        Assert.Contains("**Robin** rejected", audit.TextOf(), StringComparison.Ordinal);
        Assert.Contains("**Robin** added a source", audit.TextOf(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_That_Wait_Are_Accepted_After_One_Question_And_Taken_Back_With_One_Click()
    {
        var card = await world.AddAsync(robin, channel);
        var waiting = WaitingIn(card);
        var question = await robin.PressesAsync(card, $"Accept all {waiting} that wait");
        Assert.Contains($"Accept all {waiting} claims", question.TextOf(), StringComparison.Ordinal);

        var done = await robin.PressesAsync(question, $"Accept all {waiting}");
        Assert.Contains($"**Accepted {waiting} claims.**", done.TextOf(), StringComparison.Ordinal);
        Assert.Contains("All reviewed", done.TextOf(), StringComparison.Ordinal);
        var undone = await robin.PressesAsync(done, "Undo");

        Assert.Equal(waiting, WaitingIn(undone));
    }

    [Fact]
    public async Task An_Edited_Claim_Says_What_The_Form_Says()
    {
        var card = await CardAboutAsync(await world.AddAsync(robin, channel), "release: ");
        var modal = await robin.OpensAsync(card, "Edit");

        await robin.SubmitAsync(
            modal,
            ("statement", "Season 4 comes in 2032, a colleague corrected."),
            ("about", "release: Jessica Jones season 4"),
            ("value", "premiere: 2032"),
            ("standing", "reported, plan"),
            ("saidby", "Ada Placeholder, via The Weekly Example"));
        var edited = await robin.IsAnsweredAsync();

        Assert.Contains("**Edited:** Season 4 comes in 2032", edited.TextOf(), StringComparison.Ordinal);
        Assert.Contains("**Said by:** Ada Placeholder, via The Weekly Example", edited.TextOf(), StringComparison.Ordinal);
        await robin.PressesAsync(edited, "Accept");
        Assert.Contains("2032", (await robin.AsksAsync(channel, "release", ("season", 4), ("private", true))).TextOf(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_Second_Approval_One_Moderator_Is_Not_Enough()
    {
        await robin.PressesAsync(await robin.AsksAsync(channel, "source settings"), "Turn on");
        var card = await CardAboutAsync(await world.AddAsync(robin, channel), "release: ");

        var noted = await robin.PressesAsync(card, "Approve (0 of 2)");
        Assert.Contains("**Approved, 1 of 2:**", noted.TextOf(), StringComparison.Ordinal);
        Assert.DoesNotContain("2031", (await robin.AsksAsync(channel, "release", ("season", 4), ("private", true))).TextOf(), StringComparison.Ordinal);
        var his = await CardAboutAsync(await sam.AsksAsync(channel, "source review"), "release: ", sam);
        Assert.Contains("**Approved by:** Robin", his.TextOf(), StringComparison.Ordinal);
        await sam.PressesAsync(his, "Approve (1 of 2)");

        Assert.Contains("2031", (await robin.AsksAsync(channel, "release", ("season", 4), ("private", true))).TextOf(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_Articles_Of_A_Trusted_Outlet_Are_Answered_From_At_Once()
    {
        var settings = await robin.AsksAsync(channel, "source settings");
        await robin.SubmitAsync(await robin.OpensAsync(settings, "Change"), ("outlets", $"{Newspaper.Outlet}\nexample.org"));
        Assert.Contains($"**Trusted outlets:** {Newspaper.Outlet}, example.org", (await robin.IsAnsweredAsync()).TextOf(), StringComparison.Ordinal);

        var added = await world.AddAsync(robin, channel);

        Assert.Contains("accepted, since this server trusts the outlet", added.TextOf(), StringComparison.Ordinal);
        Assert.Contains("2031", (await robin.AsksAsync(channel, "release", ("season", 4), ("private", true))).TextOf(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_Removed_Source_Takes_Its_Claims_With_It_And_Can_Be_Brought_Back()
    {
        await robin.PressesAsync(await CardAboutAsync(await world.AddAsync(robin, channel), "release: "), "Accept");
        var question = await robin.AsksAsync(channel, "source remove", ("source", "season 4"));
        Assert.Contains("Remove this source?", question.TextOf(), StringComparison.Ordinal);

        var done = await robin.PressesAsync(question, "Remove");
        Assert.Contains("Removed with its claims", done.TextOf(), StringComparison.Ordinal);
        Assert.DoesNotContain("2031", (await robin.AsksAsync(channel, "release", ("season", 4), ("private", true))).TextOf(), StringComparison.Ordinal);
        Assert.Contains("No sources yet", (await robin.AsksAsync(channel, "source list")).TextOf(), StringComparison.Ordinal);
        Assert.Contains("**Robin** removed a source", (await robin.AsksAsync(channel, "audit")).TextOf(), StringComparison.Ordinal);
        await robin.PressesAsync(done, "Undo");

        Assert.Contains("2031", (await robin.AsksAsync(channel, "release", ("season", 4), ("private", true))).TextOf(), StringComparison.Ordinal);
    }

    /// <summary>Skips until the card is about this.</summary>
    private async Task<JsonElement> CardAboutAsync(JsonElement card, string about, Person? who = null)
    {
        for (var skipped = 0; skipped < 20; skipped++)
        {
            if (card.TextOf().Contains($"**About:** {about}", StringComparison.Ordinal) && card.TextOf().Contains(Newspaper.Quote, StringComparison.Ordinal))
            {
                return card;
            }

            card = await (who ?? robin).PressesAsync(card, "Skip");
        }

        throw new InvalidOperationException($"No card is about {about}.");
    }

    private static int WaitingIn(JsonElement card)
    {
        var words = card.TextOf();
        var start = words.IndexOf("Claim 1 of ", StringComparison.Ordinal) + "Claim 1 of ".Length;
        return int.Parse(new string([.. words[start..].TakeWhile(char.IsAsciiDigit)]), System.Globalization.CultureInfo.InvariantCulture);
    }
}
