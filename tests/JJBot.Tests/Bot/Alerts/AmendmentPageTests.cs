using JJBot.Testing;
using JJBot.Tests.Page;
using static Microsoft.Playwright.Assertions;

namespace JJBot.Tests.Bot.Alerts;

/// <summary>What becomes of an alert that was told, as a channel sees it: in the page, in a browser.</summary>
public sealed class AmendmentPageTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Reported = "Jessica Jones season 4 will premiere in March 2031, Variety reports.";

    private const string Denied = "Netflix has denied that Jessica Jones season 4 will premiere in March 2031.";

    [RequiresFact(Requirement.Chromium)]
    public async Task A_Denial_Amends_The_Alert_And_Answers_It()
    {
        await using var newsroom = await Newsroom.OpenAsync();
        await newsroom.SubscribeAsync("general");
        await using var chat = await ChatPage.OpenAsync(chromium.Browser, newsroom.Bot.Address);
        await newsroom.TellAsync(Reported);
        await Expect(chat.Messages).ToHaveCountAsync(1);

        var alert = chat.Message((await chat.Messages.Last.GetAttributeAsync("data-message-id"))!);
        await newsroom.TellAsync(Denied, "The Weekly Example");

        await Expect(chat.RepliesTo("Jessica Jones season 4 comes out in March 2031")).ToContainTextAsync("rule out");
        await Expect(chat.Messages).ToHaveCountAsync(2);
        await Expect(chat.Messages.Last).ToContainTextAsync("· denied");
        await Expect(alert).ToContainTextAsync("Now: Ruled out since.");
        await Expect(alert).ToContainTextAsync("(edited)");
        await chat.ScreenshotAsync("alert-denied");
        Assert.Empty(chat.Problems);
    }

    [RequiresFact(Requirement.Chromium)]
    public async Task A_Retraction_Strikes_The_Alert_Out_And_Answers_It()
    {
        await using var newsroom = await Newsroom.OpenAsync();
        await newsroom.SubscribeAsync("general");
        await newsroom.TellAsync(Reported);
        await using var chat = await ChatPage.OpenAsync(chromium.Browser, newsroom.Bot.Address);
        await chat.SwitchMemberAsync("Moderator");
        await Expect(chat.Messages).ToHaveCountAsync(1);
        var alert = chat.Message((await chat.Messages.Last.GetAttributeAsync("data-message-id"))!);

        await chat.OpenChannelAsync("moderators");
        var done = await chat.AskAsync("claim retract", ("claim", "Variety"), ("reason", "The paper took it back."));
        await Expect(done).ToContainTextAsync("Retracted:");
        await chat.ScreenshotAsync("claim-retracted");
        await chat.OpenChannelAsync("general");

        await Expect(chat.RepliesTo("Jessica Jones season 4 comes out in March 2031")).ToContainTextAsync("Withdrawn: no accepted claim says so any more.");
        await Expect(chat.Messages).ToHaveCountAsync(2);
        await Expect(alert.Locator("s, del")).ToContainTextAsync("March 2031");
        await Expect(alert).ToContainTextAsync("Now: Withdrawn");
        await Expect(alert).ToContainTextAsync("(edited)");
        await chat.ScreenshotAsync("alert-retracted");
        Assert.Empty(chat.Problems);
    }
}
