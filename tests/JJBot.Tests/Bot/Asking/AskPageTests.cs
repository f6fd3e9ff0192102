using JJBot.Testing;
using JJBot.Tests.Page;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace JJBot.Tests.Bot.Asking;

/// <summary>Asking in free words as a newcomer does it: in the page, in a browser.</summary>
public sealed class AskPageTests(Chromium chromium) : IClassFixture<Chromium>, IAsyncLifetime
{
    private RunningBot bot = null!;
    private ChatPage chat = null!;

    public async Task InitializeAsync()
    {
        if (Requirements.Chromium is not null)
        {
            bot = await RunningBot.StartAsync();
            chat = await ChatPage.OpenAsync(chromium.Browser, bot.Address);
        }
    }

    public async Task DisposeAsync()
    {
        if (Requirements.Chromium is not null)
        {
            await chat.DisposeAsync();
            await bot.DisposeAsync();
        }
    }

    [RequiresFact(Requirement.Chromium)]
    public async Task A_Free_Question_Is_Answered_And_Leads_On()
    {
        var answer = await chat.AskAsync("ask", ("question", "how many eps we getting"));

        await Expect(answer).ToContainTextAsync("13 episodes");
        await Expect(answer).ToContainTextAsync("[1]");
        await chat.ScreenshotAsync("ask");
        var next = await chat.NextMessageAsync();
        await answer.GetByRole(AriaRole.Button).Filter(new() { HasText = "Show everything on" }).ClickAsync();
        await Expect(await next()).ToContainTextAsync("Only you can see this");
        await chat.ScreenshotAsync("ask-everything");
        Assert.Empty(chat.Problems);
    }

    [RequiresFact(Requirement.Chromium)]
    public async Task A_Question_Is_Completed_While_It_Is_Typed()
    {
        await chat.TypeAsync("ask");
        await chat.Page.Keyboard.TypeAsync("who");

        await Expect(chat.Suggestions.First).ToContainTextAsync("who", new() { IgnoreCase = true });
        await chat.ScreenshotAsync("ask-suggestions");
        var next = await chat.NextMessageAsync();
        await chat.Suggestions.First.ClickAsync();
        await chat.Page.Keyboard.PressAsync("Enter");
        await Expect(await next()).ToContainTextAsync("[1]");
    }

    [RequiresFact(Requirement.Chromium)]
    public async Task Two_Things_Asked_At_Once_Get_A_Card_Each()
    {
        var answer = await chat.AskAsync("ask", ("question", "when is s2 out and who directs it?"));

        await Expect(answer.GetByRole(AriaRole.Button, new() { Name = "Show everything on /release" })).ToBeVisibleAsync();
        await Expect(answer.GetByRole(AriaRole.Button, new() { Name = "Show everything on /directors" })).ToBeVisibleAsync();
        await chat.ScreenshotAsync("ask-two");
    }

    [RequiresFact(Requirement.Chromium)]
    public async Task A_Direct_Message_Is_Answered_With_A_Reply()
    {
        await chat.OpenServerAsync("Direct messages");
        await chat.OpenChannelAsync("JJBot");

        await chat.SendAsync("who is the villain this time?");

        await Expect(chat.RepliesTo("who is the villain this time?")).ToContainTextAsync("Nobody has said who the villain");
        await chat.ScreenshotAsync("ask-direct");
    }

    [RequiresFact(Requirement.Chromium)]
    public async Task A_Mention_Picked_From_The_List_Is_Answered_With_A_Reply()
    {
        await chat.MessageBox.ClickAsync();
        await chat.Page.Keyboard.TypeAsync("hey @JJB");
        await chat.Suggestions.First.ClickAsync();

        await chat.Page.Keyboard.TypeAsync("where do they film season 2?");
        await chat.Page.Keyboard.PressAsync("Enter");

        await Expect(chat.RepliesTo("hey @JJBot where do they film season 2?")).ToContainTextAsync("New York");
        await chat.ScreenshotAsync("ask-mention");
        Assert.Empty(chat.Problems);
    }

    [RequiresTheory(Requirement.Chromium)]
    [InlineData("out-of-scope", "when is stranger things 5 out", "nothing to look up")]
    [InlineData("no-claim", "who directs episode 3 of season 2?", "I found no source that answers that")]
    [InlineData("small-talk", "hey bot hows it goin", "Hi!")]
    public async Task What_Has_No_Answer_Names_No_Source_And_Offers_Questions_That_Have_One(string kind, string question, string said)
    {
        var answer = await chat.AskAsync("ask", ("question", question));

        await Expect(answer).ToContainTextAsync(said);
        await Expect(answer).Not.ToContainTextAsync("[1]");
        await chat.ScreenshotAsync($"ask-{kind}");
        var next = await chat.NextMessageAsync();
        await answer.GetByRole(AriaRole.Button).Filter(new() { HasText = "?" }).First.ClickAsync();
        await Expect(await next()).ToContainTextAsync("[1]");
    }

    [RequiresFact(Requirement.Chromium)]
    public async Task Where_There_Are_Only_Guesses_They_Are_Told_As_Guesses()
    {
        var answer = await chat.AskAsync("ask", ("question", "is nuke the villain?"));

        await Expect(answer).ToContainTextAsync("guess");
        await chat.ScreenshotAsync("ask-speculation-only");
    }

    [RequiresFact(Requirement.Chromium)]
    public async Task What_Is_Old_Says_Since_When()
    {
        await using var wary = await RunningBot.StartAsync(("Answers:StaleAfter", "30.00:00:00"));
        await using var page = await ChatPage.OpenAsync(chromium.Browser, wary.Address);

        var answer = await page.AskAsync("ask", ("question", "when is s2 out?"));

        await Expect(answer).ToContainTextAsync("2017");
        await page.ScreenshotAsync("ask-stale");
    }

    [RequiresFact(Requirement.Chromium)]
    public async Task Whoever_Wants_To_Know_Is_Told_Once_There_Is_An_Answer()
    {
        var answer = await chat.AskAsync("ask", ("question", "who plays trish's mom?"));

        var next = await chat.NextMessageAsync();
        await answer.GetByRole(AriaRole.Button, new() { Name = "Tell me when this is answered" }).ClickAsync();
        await Expect(await next()).ToContainTextAsync("who plays trish's mom?");
        await chat.ScreenshotAsync("ask-watch");
        await Expect(await chat.AskAsync("watch list")).ToContainTextAsync("who plays trish's mom?");
    }

    [RequiresTheory(Requirement.Chromium)]
    [InlineData("contradicted", "season 2 comes out in 2017", "Contradicted")]
    [InlineData("supported", "season 2 has 13 episodes", "Supported")]
    [InlineData("only-speculation", "season 2 comes out in spring 2018", "Only speculation")]
    [InlineData("unknown", "krysten ritter is directing an episode", "Unknown")]
    public async Task A_Statement_Gets_Its_Verdict_By_Command(string kind, string statement, string verdict)
    {
        var answer = await chat.AskAsync("fact-check", ("statement", statement));

        await Expect(answer).ToContainTextAsync(verdict);
        await chat.ScreenshotAsync($"check-{kind}");
    }

    [RequiresFact(Requirement.Chromium)]
    public async Task A_Message_Is_Checked_From_Its_Menu_For_Whoever_Wants_To_Know()
    {
        var message = await chat.SendAsync("season 2 comes out in 2017, my cousin says");

        var verdict = await chat.UseMessageCommandAsync(message, "Fact-check");

        await Expect(verdict).ToContainTextAsync("Contradicted");
        await Expect(verdict).ToContainTextAsync("Only you can see this");
        await chat.ScreenshotAsync("check-menu");
    }

    [RequiresFact(Requirement.Chromium)]
    public async Task Quality_Is_Told_To_Anybody()
    {
        var quality = await chat.AskAsync("quality");

        await Expect(quality).ToContainTextAsync("test questions are answered right");
        await chat.ScreenshotAsync("quality");
    }
}
