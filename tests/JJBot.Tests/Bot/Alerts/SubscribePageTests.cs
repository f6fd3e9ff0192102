using JJBot.Testing;
using JJBot.Tests.Page;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace JJBot.Tests.Bot.Alerts;

/// <summary>What server managers settle about alerts: in the page, in browsers.</summary>
public sealed class SubscribePageTests(Chromium chromium) : IClassFixture<Chromium>
{
    [RequiresFact(Requirement.Chromium)]
    public async Task A_Channel_Is_Subscribed_And_Everything_About_It_Is_Changed_By_Clicking()
    {
        await using var bot = await RunningBot.StartAsync();
        await using var chat = await OpenAsync(bot);

        var card = await chat.AskAsync("alerts subscribe", ("topics", "release, villain"), ("minimum-status", "Reported or confirmed"));
        await Expect(card).ToContainTextAsync("Only you can see this");
        await Expect(card).ToContainTextAsync("New claims about release and villain, reported or confirmed, as they come; spoilers hidden.");
        await chat.ScreenshotAsync("alerts-subscribed");

        await chat.SelectAsync(card, "Every topic", "cast");
        await Expect(card).ToContainTextAsync("New claims about release, villain and cast");
        await chat.SelectAsync(card, "How firm", "Confirmed only");
        await Expect(card).ToContainTextAsync("confirmed only");
        await chat.SelectAsync(card, "Ping no role", "@News");
        await Expect(card).ToContainTextAsync("@News is pinged");
        await ChatPage.PressForChangeAsync(card, "Pause");
        await Expect(card).ToContainTextAsync("Paused");
        await chat.ScreenshotAsync("alerts-paused");
        await ChatPage.PressForChangeAsync(card, "Go on");
        await ChatPage.PressForChangeAsync(card, "Unsubscribe");
        await Expect(card).ToContainTextAsync("hears nothing more");
        await chat.ScreenshotAsync("alerts-unsubscribed");
        Assert.Empty(chat.Problems);
        await bot.AssertDiscordWouldAgreeAsync();
    }

    private async Task<ChatPage> OpenAsync(RunningBot bot, string member = "Moderator")
    {
        var chat = await ChatPage.OpenAsync(chromium.Browser, bot.Address);
        await chat.SwitchMemberAsync(member);
        return chat;
    }
}
