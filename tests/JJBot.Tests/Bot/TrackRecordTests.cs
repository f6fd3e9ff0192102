using System.Text.Json;
using JJBot.Testing;
using JJBot.Tests.Bot.Sources;
using JJBot.Tests.Page;
using JJBot.Tests.Playground;
using static Microsoft.Playwright.Assertions;

namespace JJBot.Tests.Bot;

/// <summary>Who has been right, from an article's first reading to the share that a fan sees.</summary>
public sealed class TrackRecordTests(Chromium chromium) : IClassFixture<Chromium>, IAsyncLifetime
{
    /// <summary>What the paper says will come, and how it turns out.</summary>
    private static readonly (string Sentence, string Word, string Outcome)[] Foretold =
    [
        ("Season 4 will premiere in autumn 2031.", "autumn 2031", "came true"),
        ("Season 4 will have eight episodes.", "episodes", "did not come true"),
        ("Season 4 is expected to start filming in May 2030.", "May 2030", "came true"),
    ];

    private ModeratedBot world = null!;
    private Person robin = null!;
    private string channel = null!;

    public async Task InitializeAsync()
    {
        world = await ModeratedBot.StartAsync(("TrackRecord:SmallestSample", "3"));
        robin = await world.Bot.ArriveAsync("Moderator");
        channel = await robin.ChannelIdAsync("general");
        var page = Newspaper.Page("What is to come of Jessica Jones season 4", [.. Foretold.Select(told => told.Sentence)]);
        var card = await robin.AsksAsync(channel, "source add", ("link", world.Site.Put("/foretold", page)));
        var asked = await robin.PressesAsync(card, AcceptAll(card));
        await robin.PressesAsync(asked, AcceptAll(asked));
    }

    public async Task DisposeAsync()
    {
        await robin.DisposeAsync();
        await world.DisposeAsync();
    }

    [Fact]
    public async Task What_Moderators_Noted_Makes_The_Record_Of_An_Outlet()
    {
        await ResolveAsync();

        var record = (await robin.AsksAsync(channel, "track-record", ("outlet", Newspaper.Outlet))).TextOf();

        Assert.Contains("The Daily Example: 2 of 3 came true", record, StringComparison.Ordinal);
        Assert.Contains("(95 %)", record, StringComparison.Ordinal);
        Assert.Contains("**did not** · Season 4: ", record, StringComparison.Ordinal);
        Assert.Equal([Newspaper.Outlet], await robin.TypesAsync(channel, "track-record", "outlet", "daily"));
    }

    [Fact]
    public async Task Below_The_Smallest_Sample_Nothing_Is_Said_And_Nobody_Suggested()
    {
        await ResolveAsync(most: 2);

        var record = (await robin.AsksAsync(channel, "track-record", ("outlet", Newspaper.Outlet))).TextOf();

        Assert.Contains("No track record yet", record, StringComparison.Ordinal);
        Assert.Contains("of 2 things that The Daily Example said", record, StringComparison.Ordinal);
        Assert.Contains("from 3 on", record, StringComparison.Ordinal);
        Assert.Empty(await robin.TypesAsync(channel, "track-record", "outlet", ""));
    }

    [Fact]
    public async Task One_Of_The_Two_Is_To_Be_Named()
    {
        Assert.Contains("one of the two", (await robin.AsksAsync(channel, "track-record")).TextOf(), StringComparison.Ordinal);
        Assert.Contains("one of the two", (await robin.AsksAsync(channel, "track-record", ("outlet", "A"), ("speaker", "B"))).TextOf(), StringComparison.Ordinal);
    }

    [RequiresFact(Requirement.Chromium)]
    public async Task A_Record_Is_Read_In_The_Page()
    {
        await ResolveAsync();
        await using var chat = await ChatPage.OpenAsync(chromium.Browser, world.Bot.Address);

        var record = await chat.AskAsync("track-record", ("outlet", Newspaper.Outlet));

        await Expect(record).ToContainTextAsync("came true");
        await chat.ScreenshotAsync("track-record");
        await Expect(await chat.AskAsync("track-record", ("speaker", "Nobody"))).ToContainTextAsync("No track record yet");
        await chat.ScreenshotAsync("track-record-silent");
        Assert.Empty(chat.Problems);
    }

    /// <summary>Notes how the paper's claims turned out, by the command that moderators have for it.</summary>
    private async Task ResolveAsync(int most = int.MaxValue)
    {
        foreach (var (_, word, outcome) in Foretold.Take(most))
        {
            var claim = (await robin.TypesAsync(channel, "claim resolve", "claim", word)).Single();
            var done = await robin.AsksAsync(channel, "claim resolve", ("claim", claim[..claim.IndexOf(':', StringComparison.Ordinal)]), ("outcome", outcome));
            Assert.Contains($"**Noted that it {outcome}:**", done.TextOf(), StringComparison.Ordinal);
        }
    }

    private static string AcceptAll(JsonElement card) => card.ButtonsOf().Single(label => label.StartsWith("Accept all", StringComparison.Ordinal));
}
