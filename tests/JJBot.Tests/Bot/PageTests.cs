using JJBot.Testing;
using JJBot.Tests.Page;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace JJBot.Tests.Bot;

/// <summary>Every command as a newcomer drives it: in the page, in a browser.</summary>
public sealed class PageTests(Chromium chromium) : IClassFixture<Chromium>
{
    [RequiresTheory(Requirement.Chromium)]
    [InlineData("release", "2018")]
    [InlineData("directors", "directed by women")]
    [InlineData("villain", "Nobody has said who the villain")]
    [InlineData("cast", "return")]
    [InlineData("crew", "Raelle Tucker")]
    [InlineData("production", "New York City")]
    [InlineData("story", "plot")]
    [InlineData("characters", "Jessica")]
    [InlineData("reception", "response")]
    public async Task Every_Topic_Is_Read_In_The_Page(string topic, string said)
    {
        await using var bot = await RunningBot.StartAsync();
        await using var chat = await ChatPage.OpenAsync(chromium.Browser, bot.Address);

        var answer = await chat.AskAsync(topic);

        await Expect(answer).ToContainTextAsync(said);
        await Expect(answer).ToContainTextAsync("[1]");
        await chat.ScreenshotAsync($"answer-{topic}");
        Assert.Empty(chat.Problems);
    }

    [RequiresFact(Requirement.Chromium)]
    public async Task Options_Narrow_An_Answer_Down()
    {
        await using var bot = await RunningBot.StartAsync();
        await using var chat = await ChatPage.OpenAsync(chromium.Browser, bot.Address);

        var answer = await chat.AskAsync("release", ("series", "The Defenders"), ("as-of", "2017"), ("private", "True"));

        await Expect(answer).ToContainTextAsync("The Defenders");
        await Expect(answer).ToContainTextAsync("31 December 2017");
        await Expect(answer).ToContainTextAsync("Only you can see this");
        await chat.ScreenshotAsync("answer-narrowed");
    }

    [RequiresFact(Requirement.Chromium)]
    public async Task The_Buttons_Below_An_Answer_Show_Sources_Timeline_And_All_Reports()
    {
        await using var bot = await RunningBot.StartAsync();
        await using var chat = await ChatPage.OpenAsync(chromium.Browser, bot.Address);
        var answer = await chat.AskAsync("release");

        var sources = await PressAsync(chat, answer, "sources");
        await Expect(sources).ToContainTextAsync("Jessica Jones returns in 2018");
        await Expect(sources.Locator(".origin-text")).ToContainTextAsync("Season 2 is confirmed for 2018. No day has been announced.");
        await chat.ScreenshotAsync("button-sources");
        var timeline = await PressAsync(chat, answer, "Timeline");
        await Expect(timeline).ToContainTextAsync("first said");
        await chat.ScreenshotAsync("button-timeline");
        var reports = await PressAsync(chat, answer, "reports");
        await Expect(reports).ToContainTextAsync("All reports");
        await chat.ScreenshotAsync("button-reports");
    }

    [RequiresFact(Requirement.Chromium)]
    public async Task A_Spoiler_Is_Not_Read_Aloud_Before_It_Is_Uncovered()
    {
        await using var bot = await RunningBot.StartAsync();
        await using var chat = await ChatPage.OpenAsync(chromium.Browser, bot.Address);

        await chat.AskAsync("villain");

        var read = chat.Page.Locator("[aria-live]").Filter(new() { HasText = "Nobody has said who the villain" });
        await Expect(read).ToContainTextAsync("JJBot: Nobody has said");
        Assert.DoesNotContain("Nuke", await read.TextContentAsync(), StringComparison.Ordinal);
    }

    [RequiresFact(Requirement.Chromium)]
    public async Task A_Claim_Is_Found_By_Words_And_Shown_With_Its_Provenance()
    {
        await using var bot = await RunningBot.StartAsync();
        await using var chat = await ChatPage.OpenAsync(chromium.Browser, bot.Address);

        var claim = await chat.AskAsync("claim show", ("claim", "jj-003-04"));

        await Expect(claim).ToContainTextAsync("On Location Vacations");
        await Expect(claim).ToContainTextAsync("MCUExchange");
        await Expect(claim).ToContainTextAsync("GeekFeed");
        await chat.ScreenshotAsync("claim");
    }

    [RequiresFact(Requirement.Chromium)]
    public async Task The_Timeline_Of_A_Topic_Tells_What_Overtook_What()
    {
        await using var bot = await RunningBot.StartAsync();
        await using var chat = await ChatPage.OpenAsync(chromium.Browser, bot.Address);

        var timeline = await chat.AskAsync("timeline", ("topic", "production"));

        await Expect(timeline).ToContainTextAsync("overtakes");
        await chat.ScreenshotAsync("timeline");
    }

    [RequiresTheory(Requirement.Chromium)]
    [InlineData(1280, 1000, "changes")]
    [InlineData(390, 844, "changes-phone")]
    public async Task What_Has_Changed_Is_Read_At_A_Glance(int width, int height, string screenshot)
    {
        await using var bot = await RunningBot.StartAsync();
        await using var chat = await ChatPage.OpenAsync(chromium.Browser, bot.Address, width, height);

        var changes = await chat.AskAsync("changes", ("since", "autumn 2016"));

        await Expect(changes).ToContainTextAsync("What has changed since 1 September 2016");
        await Expect(changes).ToContainTextAsync("spring 2018 (narrows");
        await chat.ScreenshotAsync(screenshot);
        Assert.Empty(chat.Problems);
    }

    [RequiresTheory(Requirement.Chromium, Requirement.Librsvg)]
    [InlineData(1280, 1200, "timeline-picture")]
    [InlineData(390, 844, "timeline-picture-phone")]
    public async Task The_Picture_Of_A_Timeline_Is_Seen_Whole_And_Has_Words(int width, int height, string screenshot)
    {
        await using var bot = await RunningBot.StartAsync();
        await using var chat = await ChatPage.OpenAsync(chromium.Browser, bot.Address, width, height);

        var timeline = await chat.AskAsync("timeline", ("topic", "release"));

        var picture = timeline.Locator(".gallery img");
        await Expect(picture).ToHaveAttributeAsync("alt", new System.Text.RegularExpressions.Regex("^Chart of the reports on release, season 2"));
        await picture.ScrollIntoViewIfNeededAsync();
        await Expect(picture).ToHaveJSPropertyAsync("complete", true);
        var shown = await picture.EvaluateAsync<double>("image => Math.abs((image.clientWidth / image.clientHeight) / (image.naturalWidth / image.naturalHeight) - 1)");
        Assert.InRange(shown, 0, 0.05);
        await chat.ScreenshotAsync(screenshot);
    }

    [RequiresFact(Requirement.Chromium)]
    public async Task Help_Offers_Commands_To_Click()
    {
        await using var bot = await RunningBot.StartAsync();
        await using var chat = await ChatPage.OpenAsync(chromium.Browser, bot.Address);

        var help = await chat.AskAsync("help");
        await chat.ScreenshotAsync("help");
        await help.GetByText("/villain").First.ClickAsync();

        await Expect(chat.Page.GetByRole(AriaRole.Group, new() { Name = "Command /villain", Exact = true })).ToBeVisibleAsync();
    }

    [RequiresFact(Requirement.Chromium)]
    public async Task Sources_And_About_Say_What_The_Bot_Rests_On()
    {
        await using var bot = await RunningBot.StartAsync();
        await using var chat = await ChatPage.OpenAsync(chromium.Browser, bot.Address);

        var sources = await chat.AskAsync("sources", ("filter", "GeekFeed"));
        await Expect(sources).ToContainTextAsync("Brianna Reeves");
        var about = await chat.AskAsync("about");
        await Expect(about).ToContainTextAsync("5 sources");
        await chat.ScreenshotAsync("sources-about");
    }

    [RequiresFact(Requirement.Chromium)]
    public async Task An_Answer_Fits_A_Phone()
    {
        await using var bot = await RunningBot.StartAsync();
        await using var chat = await ChatPage.OpenAsync(chromium.Browser, bot.Address, 390, 844);

        await chat.AskAsync("release");

        Assert.True(await chat.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
        await chat.ScreenshotAsync("answer-phone");
    }

    private static async Task<ILocator> PressAsync(ChatPage chat, ILocator answer, string label)
    {
        var next = await chat.NextMessageAsync();
        await answer.GetByRole(AriaRole.Button).Filter(new() { HasText = label }).ClickAsync();
        return await next();
    }
}
