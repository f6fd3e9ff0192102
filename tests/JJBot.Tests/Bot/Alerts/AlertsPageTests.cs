using JJBot.Testing;
using JJBot.Tests.Page;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace JJBot.Tests.Bot.Alerts;

/// <summary>What channels and people are told of the bot's own accord, as they see it: in the page, in browsers.</summary>
public sealed class AlertsPageTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Reported = "Jessica Jones season 4 will premiere in March 2031, Variety reports.";

    private const string Confirmed = "Netflix has confirmed that Jessica Jones season 4 will premiere in March 2031.";

    private const string Moved = "Netflix has announced that Jessica Jones season 4 will premiere in May 2031.";

    [RequiresFact(Requirement.Chromium)]
    public async Task A_Subscribed_Channel_Hears_Of_A_Claim_Is_Amended_And_Answered_And_Shows_More()
    {
        await using var newsroom = await Newsroom.OpenAsync();
        await newsroom.SubscribeAsync("general", ("role", await RoleAsync(newsroom, "News")));
        await using var chat = await ChatPage.OpenAsync(chromium.Browser, newsroom.Bot.Address);

        await newsroom.TellAsync(Reported);
        var alert = chat.Messages.Last;
        await Expect(alert).ToContainTextAsync("March 2031");
        await Expect(alert).ToContainTextAsync("@News");
        await chat.ScreenshotAsync("alert");

        var first = chat.Message((await alert.GetAttributeAsync("data-message-id"))!);
        await newsroom.TellAsync(Confirmed, "The Weekly Example");
        await Expect(first).ToContainTextAsync("· confirmed");
        await Expect(chat.Messages.Last).ToContainTextAsync("Confirmed now");
        await chat.ScreenshotAsync("alert-confirmed");

        await newsroom.TellAsync(Moved, "The Monthly Example");
        await Expect(chat.Messages.Last).ToContainTextAsync("May 2031");
        await chat.ScreenshotAsync("alert-moved");

        var sources = await chat.PressForAnswerAsync(first, "Sources");
        await Expect(sources).ToContainTextAsync("What the sources say");
        await chat.ScreenshotAsync("alert-sources");
        var timeline = await chat.PressForAnswerAsync(first, "Timeline");
        await Expect(timeline).ToContainTextAsync("moved");
        await chat.ScreenshotAsync("alert-timeline");
        Assert.Empty(chat.Problems);
    }

    private static async Task<string> RoleAsync(Newsroom newsroom, string name) =>
        (await newsroom.Moderator.StateAsync()).GetProperty("guilds")[0].GetProperty("roles").EnumerateArray()
            .First(role => role.GetProperty("name").GetString() == name).GetProperty("id").GetString()!;
}
