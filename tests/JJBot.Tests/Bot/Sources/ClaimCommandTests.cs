using System.Text.Json;
using JJBot.Tests.Playground;

namespace JJBot.Tests.Bot.Sources;

/// <summary>What moderators do with single claims, by hand.</summary>
public sealed class ClaimCommandTests : IAsyncLifetime
{
    private const int ReportedFact = 6;
    private ModeratedBot world = null!;
    private Person robin = null!;
    private string channel = null!;

    public async Task InitializeAsync()
    {
        world = await ModeratedBot.StartAsync();
        robin = await world.Bot.ArriveAsync("Moderator");
        channel = await robin.ChannelIdAsync("general");
        await world.AddAsync(robin, channel);
    }

    public async Task DisposeAsync()
    {
        await robin.DisposeAsync();
        await world.DisposeAsync();
    }

    [Fact]
    public async Task A_Claim_Written_By_Hand_Is_Answered_From_With_Its_Quote()
    {
        var added = await AddAsync();

        Assert.Contains("**Added:** Season 4 is directed by Ada Placeholder.", added.TextOf(), StringComparison.Ordinal);
        var answer = await robin.AsksAsync(channel, "directors", ("season", 4), ("private", true));
        Assert.Contains("Ada Placeholder", answer.TextOf(), StringComparison.Ordinal);
        var sources = await robin.PressesAsync(answer, answer.ButtonsOf()[0]);
        Assert.Contains("> showrunner Ada Placeholder told The Daily Example", sources.TextOf(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_Quote_That_Does_Not_Stand_In_The_Source_Is_Refused_And_The_Form_Kept()
    {
        var refused = await AddAsync(quote: "Ada Placeholder never said that.");

        Assert.True(refused.IsEphemeral());
        Assert.Contains("Open the form again", refused.ButtonsOf());
        var again = await robin.OpensAsync(refused, "Open the form again");
        Assert.Contains("Ada Placeholder never said that.", again.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_Retracted_Claim_Is_Answered_From_No_Longer_Until_That_Is_Taken_Back()
    {
        await AddAsync();
        var claim = await IdAsync();

        var done = await robin.AsksAsync(channel, "claim retract", ("claim", claim), ("reason", "The paper took it back."));
        Assert.Contains("**Retracted:**", done.TextOf(), StringComparison.Ordinal);
        Assert.DoesNotContain("Ada Placeholder", (await robin.AsksAsync(channel, "directors", ("season", 4), ("private", true))).TextOf(), StringComparison.Ordinal);
        Assert.Contains("The paper took it back.", (await robin.AsksAsync(channel, "audit")).TextOf(), StringComparison.Ordinal);
        Assert.Contains("Taken back", (await robin.PressesAsync(done, "Undo")).TextOf(), StringComparison.Ordinal);

        Assert.Contains("Ada Placeholder", (await robin.AsksAsync(channel, "directors", ("season", 4), ("private", true))).TextOf(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_Accepted_Claim_Is_Edited_By_Its_Form()
    {
        await AddAsync();
        await robin.UsesAsync(channel, "claim edit", ("claim", await IdAsync()));
        var modal = await robin.SeesAsync("INTERACTION_MODAL_CREATE");
        Assert.Contains("directors: Jessica Jones season 4", modal.ToString(), StringComparison.Ordinal);

        await robin.SubmitAsync(
            modal,
            ("statement", "Season 4 is directed by Bea Field."),
            ("about", "directors: Jessica Jones season 4"),
            ("value", "director: Bea Field"),
            ("standing", "reported, fact"),
            ("saidby", ""));

        Assert.Contains("**Edited:** Season 4 is directed by Bea Field.", (await robin.IsAnsweredAsync()).TextOf(), StringComparison.Ordinal);
        Assert.Contains("Bea Field", (await robin.AsksAsync(channel, "directors", ("season", 4), ("private", true))).TextOf(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task How_A_Claim_Turned_Out_Is_Noted_And_Audited()
    {
        await AddAsync();

        var done = await robin.AsksAsync(channel, "claim resolve", ("claim", await IdAsync()), ("outcome", "came true"));

        Assert.Contains("**Noted that it came true:**", done.TextOf(), StringComparison.Ordinal);
        Assert.Contains("**Robin** noted how it turned out", (await robin.AsksAsync(channel, "audit")).TextOf(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_Question_In_Other_Words_Is_Answered_Once_A_Moderator_Has_Said_Them()
    {
        await AddAsync();
        async Task<string> AskAsync() => (await robin.AsksAsync(channel, "ask", ("question", "who is captain of the ship in season 4"), ("private", true))).TextOf();
        var before = await AskAsync();

        var done = await robin.AsksAsync(channel, "claim words", ("claim", await IdAsync()), ("words", "Gaffer,  captain of the ship, gaffer"));
        var after = await AskAsync();
        await robin.PressesAsync(done, "Undo");

        Assert.DoesNotContain("Ada Placeholder", before, StringComparison.Ordinal);
        Assert.Contains("**Also asked as gaffer, captain of the ship:**", done.TextOf(), StringComparison.Ordinal);
        Assert.Contains("Ada Placeholder", after, StringComparison.Ordinal);
        Assert.DoesNotContain("Ada Placeholder", await AskAsync(), StringComparison.Ordinal);
        Assert.Contains("**Robin** said how people ask for", (await robin.AsksAsync(channel, "audit")).TextOf(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("!!!, ???", "letters or digits")]
    [InlineData("a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u", "at most 20")]
    public async Task Words_That_Cannot_Be_Asked_By_Change_Nothing(string words, string why)
    {
        await AddAsync();

        var answer = await robin.AsksAsync(channel, "claim words", ("claim", await IdAsync()), ("words", words));

        Assert.Contains(why, answer.TextOf(), StringComparison.Ordinal);
        Assert.DoesNotContain("Also asked as", (await robin.AsksAsync(channel, "claim show", ("claim", await IdAsync()))).TextOf(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shared_Claims_Are_The_Operators_To_Change()
    {
        foreach (var (command, more) in new[] { ("claim edit", ""), ("claim retract", "reason"), ("claim resolve", "outcome"), ("claim words", "words") })
        {
            (string, System.Text.Json.Nodes.JsonNode)[] options = more.Length == 0 ? [("claim", "jj-003-04")] : [("claim", "jj-003-04"), (more, "came true")];
            var answer = await robin.AsksAsync(channel, command, options);
            Assert.Contains("only the bot's operator can change it", answer.TextOf(), StringComparison.Ordinal);
        }
    }

    private async Task<JsonElement> AddAsync(string quote = "showrunner Ada Placeholder told The Daily Example")
    {
        await robin.UsesAsync(channel, "claim add", ("source", "season 4"), ("stands-as", ReportedFact));
        await robin.SubmitAsync(
            await robin.SeesAsync("INTERACTION_MODAL_CREATE"),
            ("quote", quote),
            ("statement", "Season 4 is directed by Ada Placeholder."),
            ("about", "directors: Jessica Jones season 4"),
            ("value", "director: Ada Placeholder"),
            ("saidby", ""));
        return await robin.IsAnsweredAsync();
    }

    /// <summary>Of the claim that was written by hand, as one finds it: by typing words of it.</summary>
    private async Task<string> IdAsync()
    {
        var suggestion = (await robin.TypesAsync(channel, "claim retract", "claim", "directed by Ada")).Single();
        return suggestion[..suggestion.IndexOf(':', StringComparison.Ordinal)];
    }
}
