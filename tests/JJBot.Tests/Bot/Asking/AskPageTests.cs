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

        await Expect(answer).ToContainTextAsync("2018");
        await Expect(answer).ToContainTextAsync("women");
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
    [InlineData("out-of-scope", "when is stranger things 5 out", "not about")]
    [InlineData("no-claim", "who directs episode 3 of season 2?", "")]
    [InlineData("speculation-only", "is nuke the villain?", "")]
    [InlineData("small-talk", "hey bot hows it goin", "")]
    public async Task An_Abstention_Has_No_Source_And_Leads_On(string kind, string question, string said)
    {
        var answer = await chat.AskAsync("ask", ("question", question));

        await Expect(answer).ToContainTextAsync(said);
        await chat.ScreenshotAsync($"ask-{kind}");
    }

    [RequiresFact(Requirement.Chromium)]
    public async Task A_Message_Is_Checked_From_Its_Menu_And_A_Statement_By_Command()
    {
        var message = await chat.SendAsync("season 2 comes out in 2017, my cousin says");

        var verdict = await chat.UseMessageCommandAsync(message, "Fact-check");
        await Expect(verdict).ToContainTextAsync("Only you can see this");
        await chat.ScreenshotAsync("check-menu");
        var supported = await chat.AskAsync("fact-check", ("statement", "David Tennant returns as Kilgrave"));
        await Expect(supported).ToContainTextAsync("Checked:");
        await chat.ScreenshotAsync("check-command");
    }
}
