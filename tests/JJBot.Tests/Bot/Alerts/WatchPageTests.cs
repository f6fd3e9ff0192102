using JJBot.Testing;
using JJBot.Tests.Page;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace JJBot.Tests.Bot.Alerts;

/// <summary>What fans are told directly, as they see it: in the page, in browsers.</summary>
public sealed class WatchPageTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Reported = "Jessica Jones season 4 will premiere in March 2031, Variety reports.";

    private const string Question = "when is season 4 out?";

    [RequiresFact(Requirement.Chromium)]
    public async Task A_Watched_Topic_Is_Told_Directly_Until_The_Fan_Has_Enough()
    {
        await using var newsroom = await Newsroom.OpenAsync();
        await using var chat = await ChatPage.OpenAsync(chromium.Browser, newsroom.Bot.Address);
        var begun = await chat.AskAsync("watch add", ("topic", "release"));
        await Expect(begun).ToContainTextAsync("I will tell you");
        await chat.ScreenshotAsync("watch-begun");

        await newsroom.TellAsync(Reported);
        await chat.OpenServerAsync("Direct messages");
        await Expect(chat.Messages.Last).ToContainTextAsync("March 2031");
        await chat.ScreenshotAsync("watch-told");

        await Expect(await chat.PressForAnswerAsync(chat.Messages.Last, "Sources")).ToContainTextAsync("What the sources say");
        await Expect(await chat.PressForAnswerAsync(chat.Messages.First, "Stop telling me")).ToContainTextAsync("I tell you nothing more of release");
        await Expect(await chat.AskAsync("watch list")).ToContainTextAsync("You watch nothing");
        Assert.Empty(chat.Problems);
    }

    [RequiresFact(Requirement.Chromium)]
    public async Task A_Question_That_Nobody_Could_Answer_Is_Answered_Directly_Once_Somebody_Can()
    {
        await using var newsroom = await Newsroom.OpenAsync();
        await using var chat = await ChatPage.OpenAsync(chromium.Browser, newsroom.Bot.Address);
        await Expect(await chat.AskAsync("watch add", ("question", Question))).ToContainTextAsync("Once it has an answer");

        await newsroom.TellAsync(Reported);
        await chat.OpenServerAsync("Direct messages");

        await Expect(chat.Messages.Last).ToContainTextAsync($"now there is an answer: \"{Question}\"");
        await Expect(chat.Messages.Last).ToContainTextAsync("March 2031");
        await chat.ScreenshotAsync("watch-answered");
        await Expect(await chat.AskAsync("watch list")).ToContainTextAsync("You watch nothing");
    }

    [RequiresFact(Requirement.Chromium)]
    public async Task Closed_Direct_Messages_Are_Said_In_The_List_And_What_Was_Missed_Follows()
    {
        await using var newsroom = await Newsroom.OpenAsync();
        await using var alex = await newsroom.Bot.ArriveAsync();
        var direct = await alex.ChannelIdAsync("dm");
        await alex.FaultAsync("channel_forbidden", true, direct);
        var general = await alex.ChannelIdAsync("general");
        await alex.AsksAsync(general, "watch add", ("topic", "release"));

        await newsroom.TellAsync(Reported);
        await alex.IsToldWhenAskedAsync(general, "watch list", "direct messages from me are closed");
        await using var chat = await ChatPage.OpenAsync(chromium.Browser, newsroom.Bot.Address);
        await Expect(await chat.AskAsync("watch list")).ToContainTextAsync("I cannot write to you");
        await chat.ScreenshotAsync("watch-closed");

        await alex.FaultAsync("channel_forbidden", false, direct);
        newsroom.Clock.Forward(TimeSpan.FromMinutes(2));
        await chat.OpenServerAsync("Direct messages");
        await Expect(chat.Messages.Last).ToContainTextAsync("March 2031");
    }
}
