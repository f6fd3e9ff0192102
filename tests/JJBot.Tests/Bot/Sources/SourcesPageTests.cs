using System.Text;
using JJBot.Testing;
using JJBot.Tests.Page;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace JJBot.Tests.Bot.Sources;

/// <summary>The whole way of a source as moderators go it: in the page, in browsers.</summary>
public sealed class SourcesPageTests(Chromium chromium) : IClassFixture<Chromium>
{
    [RequiresFact(Requirement.Chromium)]
    public async Task A_Link_Is_Added_And_Its_Claims_Are_Reviewed()
    {
        await using var world = await ModeratedBot.StartAsync();
        await using var chat = await OpenAsync(world);

        var card = await chat.AskAsync("source add", ("link", world.Site.Put("/season-4", Newspaper.Page())));
        await Expect(card).ToContainTextAsync("Only you can see this");
        await Expect(card).ToContainTextAsync("Claim 1 of");
        await chat.ScreenshotAsync("source-added");
        await ChatPage.PressForChangeAsync(card, "Accept");
        await Expect(card).ToContainTextAsync("Accepted:");
        await chat.ScreenshotAsync("review-accepted");
        await ChatPage.PressForChangeAsync(card, "Undo");
        await Expect(card).ToContainTextAsync("Taken back");
        await Expect(card).ToContainTextAsync("Claim 1 of");
        await ChatPage.PressForChangeAsync(card, "Skip");
        await ChatPage.PressForChangeAsync(card, "Reject");
        await Expect(card).ToContainTextAsync("Rejected:");
        await card.GetByRole(AriaRole.Button).Filter(new() { HasText = "Accept all" }).ClickAsync();
        await Expect(card).ToContainTextAsync("those too that you have not looked at");
        await chat.ScreenshotAsync("review-all");
        await card.GetByRole(AriaRole.Button).Filter(new() { HasText = "Accept all" }).ClickAsync();
        await Expect(card).ToContainTextAsync("All reviewed");
        await chat.ScreenshotAsync("review-done");
        Assert.Empty(chat.Problems);
    }

    [RequiresFact(Requirement.Chromium)]
    public async Task A_Claim_Is_Edited_In_A_Form_And_A_Mistake_In_It_Costs_Nothing()
    {
        await using var world = await ModeratedBot.StartAsync();
        await using var chat = await OpenAsync(world);
        var card = await chat.AskAsync("source add", ("link", world.Site.Put("/season-4", Newspaper.Page())));

        await ChatPage.PressAsync(card, "Edit");
        await chat.FillModalAsync(("Says", "Season 4 was said to be edited."), ("About", "nonsense"));
        await chat.ScreenshotAsync("edit-form");
        var mistake = await chat.SubmitModalForAnswerAsync();
        await Expect(mistake).ToContainTextAsync("what-you-typed.txt");
        await chat.ScreenshotAsync("edit-mistake");
        await ChatPage.PressAsync(mistake, "Open the form again");
        await Expect(chat.Modal.GetByLabel("Says")).ToHaveValueAsync("Season 4 was said to be edited.");
        await chat.FillModalAsync(("About", "release: Jessica Jones season 4"));
        await chat.SelectAsync(chat.Modal, "Stands as", "speculated, guess");
        await chat.SubmitModalAsync();

        await Expect(mistake).ToContainTextAsync("Edited: Season 4 was said to be edited.");
        await Expect(mistake).ToContainTextAsync("speculated, guess");
        Assert.Empty(chat.Problems);
    }

    [RequiresFact(Requirement.Chromium)]
    public async Task A_File_And_A_Pasted_Text_Are_Added_Too()
    {
        await using var world = await ModeratedBot.StartAsync();
        await using var chat = await OpenAsync(world);

        var file = await chat.AskWithFileAsync("source add", "file", new FilePayload { Name = "season-4.txt", MimeType = "text/plain", Buffer = Encoding.UTF8.GetBytes(Newspaper.Text) });
        await Expect(file).ToContainTextAsync($"Added: {Newspaper.Headline}");
        await chat.RunAsync("source add");
        await chat.FillModalAsync(("Title", "A second article about Jessica Jones"), ("About the article", "Outlet: The Weekly Example\nAuthor:\nDate: spring 2030\nLink:"));
        await chat.Modal.Locator("textarea").Nth(1).FillAsync("Jessica Jones season 4 starts filming in Toronto in May 2030.");
        await chat.ScreenshotAsync("paste-form");
        var pasted = await chat.SubmitModalForAnswerAsync();

        await Expect(pasted).ToContainTextAsync("The Weekly Example");
        await Expect(pasted).ToContainTextAsync("March to May 2030");
        Assert.Empty(chat.Problems);
    }

    [RequiresFact(Requirement.Chromium)]
    public async Task The_Menu_Of_A_Message_Adds_Its_Link()
    {
        await using var world = await ModeratedBot.StartAsync();
        await using var chat = await OpenAsync(world);
        var message = await chat.SendAsync($"Look: {world.Site.Put("/season-4", Newspaper.Page())}");

        var answer = await chat.UseMessageCommandAsync(message, "Add as source");

        await Expect(answer).ToContainTextAsync("Added:");
        Assert.Empty(chat.Problems);
    }

    [RequiresFact(Requirement.Chromium)]
    public async Task Two_Moderators_At_Once_Never_Decide_Twice()
    {
        await using var world = await ModeratedBot.StartAsync();
        await using var robin = await OpenAsync(world);
        await using var sam = await OpenAsync(world, "Owner");
        var hers = await robin.AskAsync("source add", ("link", world.Site.Put("/season-4", Newspaper.Page())));
        var his = await sam.AskAsync("source review");
        await Expect(his).ToContainTextAsync("Claim 1 of");

        await ChatPage.PressForChangeAsync(hers, "Accept");
        await ChatPage.PressForChangeAsync(his, "Reject");

        await Expect(his).ToContainTextAsync("Robin accepted that");
        await Expect(his).ToContainTextAsync("Claim 1 of");
        await sam.ScreenshotAsync("review-faster");
        Assert.Empty(robin.Problems.Concat(sam.Problems));
    }

    [RequiresFact(Requirement.Chromium)]
    public async Task Lists_Settings_And_Audit_Are_Read_In_The_Page()
    {
        await using var world = await ModeratedBot.StartAsync();
        await using var chat = await OpenAsync(world);
        var card = await chat.AskAsync("source add", ("link", world.Site.Put("/season-4", Newspaper.Page())));
        await ChatPage.PressForChangeAsync(card, "Accept");

        await Expect(await chat.AskAsync("source list")).ToContainTextAsync(Newspaper.Headline);
        await chat.ScreenshotAsync("source-list");
        await Expect(await chat.AskAsync("source show", ("source", "season 4"))).ToContainTextAsync("1 accepted");
        await chat.ScreenshotAsync("source-show");
        var settings = await chat.AskAsync("source settings");
        await ChatPage.PressForChangeAsync(settings, "Turn on");
        await Expect(settings).ToContainTextAsync("Two moderators have to accept a claim");
        await chat.ScreenshotAsync("source-settings");
        await Expect(await chat.AskAsync("audit")).ToContainTextAsync("Robin accepted");
        await chat.ScreenshotAsync("audit");
        await Expect(await chat.AskAsync("help")).ToContainTextAsync("For moderators");
        await chat.ScreenshotAsync("help-moderator");
        Assert.Empty(chat.Problems);
    }

    [RequiresFact(Requirement.Chromium)]
    public async Task A_Review_Card_Fits_A_Phone()
    {
        await using var world = await ModeratedBot.StartAsync();
        await using var chat = await ChatPage.OpenAsync(chromium.Browser, world.Bot.Address, 390, 844);
        await chat.SwitchMemberAsync("Moderator");

        await chat.AskAsync("source add", ("link", world.Site.Put("/season-4", Newspaper.Page())));

        Assert.True(await chat.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
        await chat.ScreenshotAsync("review-phone");
    }

    [RequiresFact(Requirement.Chromium)]
    public async Task A_Newcomer_Becomes_A_Moderator_With_One_Click_And_Then_Sees_What_Moderators_Can_Do()
    {
        await using var world = await ModeratedBot.StartAsync();
        await using var chat = await ChatPage.OpenAsync(chromium.Browser, world.Bot.Address);
        await Expect(await chat.AskAsync("help")).Not.ToContainTextAsync("/source add");

        await chat.Page.GetByRole(AriaRole.Button, new() { Name = "Robin, Moderator", Exact = true }).ClickAsync();
        await Expect(chat.Page.Locator("#member-switch")).ToContainTextAsync("Robin");

        await Expect(await chat.AskAsync("help")).ToContainTextAsync("/source add");
        Assert.Empty(chat.Problems);
    }

    private async Task<ChatPage> OpenAsync(ModeratedBot world, string member = "Moderator")
    {
        var chat = await ChatPage.OpenAsync(chromium.Browser, world.Bot.Address);
        await chat.SwitchMemberAsync(member);
        return chat;
    }
}
