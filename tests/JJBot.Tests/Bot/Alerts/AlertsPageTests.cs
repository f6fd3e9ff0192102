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

    private const string Filming = "Season 4 of Jessica Jones will start filming in May 2030, the paper reports.";

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

    [RequiresFact(Requirement.Chromium)]
    public async Task A_Digest_Comes_At_Its_Hour_With_All_Of_The_Day()
    {
        await using var newsroom = await Newsroom.OpenAsync(("Alerts:CatchUpAfter", "7.00:00:00"));
        await newsroom.SubscribeAsync("general", ("mode", "daily"), ("time-zone", "Europe/Berlin"));
        await using var chat = await ChatPage.OpenAsync(chromium.Browser, newsroom.Bot.Address);
        await newsroom.TellAsync(Reported);
        await newsroom.TellAsync(Filming);
        await newsroom.IsWhyAsync("general", "waits for the daily digest");
        await Expect(chat.Messages).ToHaveCountAsync(0);

        newsroom.Clock.Forward(TimeSpan.FromDays(1));

        await Expect(chat.Messages.Last).ToContainTextAsync("Today: 2 new claims");
        await chat.ScreenshotAsync("alert-digest");
        await newsroom.IsWhyAsync("general", "was told in a digest");
    }

    [RequiresFact(Requirement.Chromium)]
    public async Task After_An_Outage_One_Message_Tells_What_Was_Missed()
    {
        await using var newsroom = await Newsroom.OpenAsync();
        await newsroom.SubscribeAsync("general");
        await using var chat = await ChatPage.OpenAsync(chromium.Browser, newsroom.Bot.Address);

        await newsroom.BeAwayAsync(TimeSpan.FromHours(5), Reported, Filming);

        await Expect(chat.Messages).ToHaveCountAsync(1);
        await Expect(chat.Messages.Last).ToContainTextAsync("While I could not tell you: 2 new claims");
        await chat.ScreenshotAsync("alert-catch-up");
    }

    [RequiresFact(Requirement.Chromium)]
    public async Task A_Channel_That_Takes_Nothing_Is_Held_Told_Of_Elsewhere_And_Caught_Up_With()
    {
        await using var newsroom = await Newsroom.OpenAsync();
        await newsroom.SubscribeAsync("general");
        await newsroom.SubscribeAsync("spoilers", ("topics", "villain"));
        var general = await newsroom.Moderator.ChannelIdAsync("general");
        await newsroom.Moderator.FaultAsync("channel_forbidden", true, general);
        await using var chat = await OpenAsync(newsroom, "Moderator");
        await chat.OpenChannelAsync("spoilers");

        await newsroom.TellAsync(Reported);
        await newsroom.TellAsync(Filming);
        await Expect(chat.Messages.Last).ToContainTextAsync("Alerts to #general are on hold");
        await Expect(await chat.AskAsync("alerts list")).ToContainTextAsync("On hold");
        await chat.ScreenshotAsync("alerts-on-hold");

        await newsroom.Moderator.FaultAsync("channel_forbidden", false, general);
        newsroom.Clock.Forward(TimeSpan.FromMinutes(2));
        await chat.OpenChannelAsync("general");
        await Expect(chat.Messages.Last).ToContainTextAsync("While I could not tell you: 2 new claims");
        await chat.ScreenshotAsync("alerts-recovered");
        await Expect(await chat.AskAsync("alerts list")).Not.ToContainTextAsync("On hold");
    }

    [RequiresFact(Requirement.Chromium)]
    public async Task Everybody_Can_Ask_Why_A_Claim_Was_Told_And_Why_Not()
    {
        await using var newsroom = await Newsroom.OpenAsync();
        await newsroom.SubscribeAsync("general", ("minimum-status", "confirmed"));
        await newsroom.TellAsync(Reported);
        await newsroom.IsWhyAsync("general", "it is only reported");
        await using var chat = await ChatPage.OpenAsync(chromium.Browser, newsroom.Bot.Address);

        var told = await chat.AskAsync("alerts why", ("claim", "Variety"), ("channel", "general"));
        await Expect(told).ToContainTextAsync("it is only reported, and the least that is asked for is confirmed");
        await chat.ScreenshotAsync("alerts-why");
        await Expect(await chat.AskAsync("alerts why", ("claim", "Variety"), ("channel", "spoilers"))).ToContainTextAsync("The channel is not subscribed.");
    }

    [RequiresFact(Requirement.Chromium)]
    public async Task Managers_Hear_Less_Where_An_Alert_Was_Not_For_Them_And_Others_Are_Refused()
    {
        await using var newsroom = await Newsroom.OpenAsync();
        await newsroom.SubscribeAsync("general");
        await newsroom.TellAsync(Reported);
        await using var chat = await OpenAsync(newsroom, "Moderator");
        await Expect(chat.Messages.Last).ToContainTextAsync("March 2031");

        var offer = await chat.PressForAnswerAsync(chat.Messages.Last, "Not for us");
        await Expect(offer).ToContainTextAsync("What should #general hear from now on?");
        await chat.ScreenshotAsync("alert-not-for-us");
        await ChatPage.PressForChangeAsync(offer, "Only what is confirmed");
        await Expect(offer).ToContainTextAsync("Every new claim, confirmed only");

        await chat.SwitchMemberAsync("Member");
        await Expect(await chat.PressForAnswerAsync(chat.Messages.First, "Not for us")).ToContainTextAsync("Only those who manage this server");
    }

    [RequiresFact(Requirement.Chromium)]
    public async Task A_Test_Shows_What_An_Alert_Looks_Like_Or_What_Is_In_The_Way()
    {
        await using var newsroom = await Newsroom.OpenAsync();
        await using var chat = await OpenAsync(newsroom, "Moderator");
        var card = await chat.AskAsync("alerts subscribe", ("role", "@News"));

        await ChatPage.PressAsync(card, "Send a test");
        await Expect(chat.Messages.Filter(new() { HasText = "This is a test" })).ToBeVisibleAsync();
        await Expect(chat.Messages.Filter(new() { HasText = "In a test nobody is pinged" })).ToBeVisibleAsync();
        await chat.ScreenshotAsync("alerts-test");

        await newsroom.Moderator.FaultAsync("channel_forbidden", true, await newsroom.Moderator.ChannelIdAsync("general"));
        await Expect(await chat.AskAsync("alerts test")).ToContainTextAsync("The test did not reach #general: I may not write in the channel any more.");
    }

    private async Task<ChatPage> OpenAsync(Newsroom newsroom, string member)
    {
        var chat = await ChatPage.OpenAsync(chromium.Browser, newsroom.Bot.Address);
        await chat.SwitchMemberAsync(member);
        return chat;
    }

    private static async Task<string> RoleAsync(Newsroom newsroom, string name) =>
        (await newsroom.Moderator.StateAsync()).GetProperty("guilds")[0].GetProperty("roles").EnumerateArray()
            .First(role => role.GetProperty("name").GetString() == name).GetProperty("id").GetString()!;
}
