using JJBot.Knowledge.Alerts;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Review;
using JJBot.Knowledge.Sources;
using JJBot.Knowledge.Tests.Support;

namespace JJBot.Knowledge.Tests.Alerts;

/// <summary>What changes about alerts that were told, and in which words.</summary>
public sealed class AlertChangeTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task A_Denial_Answers_What_It_Rules_Out()
    {
        using var room = await AlertRoom.OpenAsync();
        await room.SubscribeAsync("10");
        await room.TellAsync("* reported Drake: Drake is the villain.");
        await room.SendAsync();

        await room.TellAsync("* denied by Ann Maker Drake: Maker says it is not Drake.");

        Assert.Equal(
            [
                "10: Edit: villain: Drake (reported, 1): ruled out by Ann Maker [ruled out since]",
                "10: Message in reply: not Drake (denied, 1): rules out \"villain: Drake\"",
            ],
            (await room.SendAsync()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_Has_Come_About_Overtakes_What_Was_Planned()
    {
        using var room = await AlertRoom.OpenAsync();
        await room.SubscribeAsync("10");
        await room.TellAsync("* reported 2018: The show comes in 2018.");
        await room.SendAsync();

        await room.TellAsync("* reported fact 2018-03: The show has come.");

        Assert.Equal(
            [
                "10: Edit: 2018 (reported, 1): out of date since: March 2018 [out of date since: March 2018]",
                "10: Message in reply: March 2018 (reported, 1): overtakes \"2018\"",
            ],
            (await room.SendAsync()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_Older_Alert_Is_Answered_Where_The_New_One_Is_Not_Asked_For()
    {
        using var room = await AlertRoom.OpenAsync();
        var subscription = await room.SubscribeAsync("10");
        await room.TellAsync("* confirmed by Ann Maker 2018-03: Maker says March.");
        await room.SendAsync();
        await room.Subscriptions.ChangeAsync(subscription.Id, new SubscriptionChange(MinimumStatus: Status.Confirmed), Newsroom.Ann, Newsroom.Seven, None);

        await room.TellAsync("* reported 2018-05: The show comes in May.");

        Assert.Equal("10: Reply: March 2018 (confirmed, 1): \"May 2018\" is reported, which does not go with it", (await room.SendAsync())[1]);
    }

    [Fact]
    public async Task A_Source_That_Changes_Is_Told_Where_Its_Claim_Was()
    {
        var seed = Some.SeedSource("old-1", 1);
        using var room = await AlertRoom.OpenAsync(seeds: Some.Seeds(seed));
        await room.SubscribeAsync("10");
        var source = await room.TellAsync("* reported 2018-03: The show comes in March.");
        await room.SendAsync();

        await room.DriftAsync(Newsroom.Claim(source), Drift.Vanished);
        Assert.Equal("10: Reply: March 2018 (reported, 1): the source no longer says so", (await room.SendAsync())[1]);
        await room.DriftAsync(Newsroom.Claim(source), Drift.None);
        Assert.Equal("10: Reply: March 2018 (reported, 1): the source reads as it did again", (await room.SendAsync())[1]);

        await room.DriftAsync(seed.Claims[0].Id, Drift.Changed);
        Assert.Empty(await room.SendAsync());
    }

    [Fact]
    public async Task What_Another_Process_Accepts_Is_Told()
    {
        using var room = await AlertRoom.OpenAsync();
        await room.SubscribeAsync("10");
        var source = await room.AddAsync(Newsroom.Seven, "* reported 2018-03: The show comes in March.");
        using var terminal = await room.Room.OpenAgainAsync();

        await terminal.Review.AcceptAllAsync(source.Id, Newsroom.Ann, Newsroom.Seven, None);
        Assert.Equal(["10: Message: March 2018 (reported, 1): not said before"], await room.SendAsync());
        await terminal.Review.RetractAsync(Newsroom.Claim(source), "wrong", Newsroom.Ann, Newsroom.Seven, None);

        Assert.Equal(2, (await room.SendAsync()).Count);
    }

    [Fact]
    public async Task Why_Something_Was_Not_Told_Goes_By_What_Was_Asked_For_Then()
    {
        using var room = await AlertRoom.OpenAsync();
        var subscription = await room.SubscribeAsync("10", new SubscriptionFilter(Topics: ["villain"]));
        var other = await room.SubscribeAsync("11");
        var untold = await room.TellAsync("* reported 2018-03: The show comes in March.");
        await room.SendAsync();
        await ChangeAsync(subscription, new SubscriptionChange(Topics: [], MinimumStatus: Status.Confirmed));
        await ChangeAsync(other, new SubscriptionChange(Topics: ["villain"]));
        var weak = await room.TellAsync("* reported 2019: The show comes in 2019.");
        await room.SendAsync();
        await ChangeAsync(subscription, new SubscriptionChange(MinimumStatus: Status.Speculated));

        Assert.Equal("It was not told: its topic, release, is not among those asked for. What is asked for was changed since.", await WhyAsync(untold, "10"));
        Assert.Equal("It was told in a message of its own.", await WhyAsync(untold, "11"));
        Assert.Equal("It was not told: it is only reported, and the least that is asked for is confirmed. What is asked for was changed since.", await WhyAsync(weak, "10"));
        Assert.Equal("It was not told: its topic, release, is not among those asked for.", await WhyAsync(weak, "11"));

        async Task ChangeAsync(Subscription of, SubscriptionChange change)
        {
            room.Room.Folder.Clock.Advance(TimeSpan.FromMinutes(1));
            Assert.IsType<SubscriptionOutcome.Done>(await room.Subscriptions.ChangeAsync(of.Id, change, Newsroom.Ann, Newsroom.Seven, None));
            room.Room.Folder.Clock.Advance(TimeSpan.FromMinutes(1));
        }

        async Task<string> WhyAsync(Source source, string channel) =>
            (await room.Explainer.WhyAsync(Newsroom.Claim(source), channel, Newsroom.Seven, None))[0].Words;
    }

    [Fact]
    public async Task Who_Asks_For_Confirmed_Alone_Hears_Of_It_When_It_Is()
    {
        using var room = await AlertRoom.OpenAsync();
        await room.SubscribeAsync("10", new SubscriptionFilter(MinimumStatus: Status.Confirmed));
        var first = await room.TellAsync("* reported 2018-03: The show comes in March.");
        Assert.Empty(await room.SendAsync());
        var why = Assert.Single(await room.Explainer.WhyAsync(Newsroom.Claim(first), "10", Newsroom.Seven, None));
        Assert.Equal((WhyKind.Filtered, "It was not told: it is only reported, and the least that is asked for is confirmed."), (why.Kind, why.Words));

        await room.TellAsync("* confirmed by Ann Maker 2018-03: Maker confirmed March.");

        Assert.Equal(["10: Message: March 2018 (confirmed, 2): not said before"], await room.SendAsync());
    }

    [Fact]
    public async Task An_Edit_Of_A_Told_Claim_Moves_Its_Alert()
    {
        using var room = await AlertRoom.OpenAsync();
        await room.SubscribeAsync("10");
        var source = await room.TellAsync("* reported 2018-03: The show comes in March.");
        await room.SendAsync();

        var april = new Window("premiere", new DayRange(new DateOnly(2018, 4, 1), new DateOnly(2018, 4, 30)), Precision.Month);
        await room.Room.Review.EditAsync(Newsroom.Claim(source), new ClaimEdit("release", Subject.Of("Example", 2), "The show comes in April.", april, Status.Reported, Modality.Plan, null, []), Newsroom.Ann, Newsroom.Seven, None);

        Assert.Equal(
            [
                "10: Edit: April 2018 (reported, 1): moved from March 2018 to April 2018, 1 month later",
                "10: Reply: April 2018 (reported, 1): moved from March 2018 to April 2018, 1 month later",
            ],
            await room.SendAsync());
    }

    [Fact]
    public async Task How_It_Turned_Out_Is_Told()
    {
        using var room = await AlertRoom.OpenAsync();
        await room.SubscribeAsync("10");
        var source = await room.TellAsync("* reported 2018-03: The show comes in March.");
        await room.SendAsync();

        await room.Room.Review.ResolveAsync(Newsroom.Claim(source), Resolution.DidNot, Newsroom.Ann, Newsroom.Seven, None);
        Assert.Equal("10: Reply: March 2018 (reported, 1): it did not come true", (await room.SendAsync())[1]);

        await room.Room.Review.ResolveAsync(Newsroom.Claim(source), Resolution.Unresolved, Newsroom.Ann, Newsroom.Seven, None);
        Assert.Equal("10: Reply: March 2018 (reported, 1): how it turned out is open again", (await room.SendAsync())[1]);
    }

    [Fact]
    public async Task What_Was_Retracted_And_Stands_Again_Says_So()
    {
        using var room = await AlertRoom.OpenAsync();
        await room.SubscribeAsync("10");
        var source = await room.TellAsync("* reported 2018-03: The show comes in March.");
        await room.SendAsync();
        var retracted = Assert.IsType<ReviewOutcome.Applied>(
            await room.Room.Review.RetractAsync(Newsroom.Claim(source), "wrong", Newsroom.Ann, Newsroom.Seven, None));
        await room.SendAsync();

        await room.Room.Undo.UndoAsync(retracted.Action, Newsroom.Ann, Newsroom.Seven, None);

        Assert.Equal(
            ["10: Edit: March 2018 (reported, 1): stands again", "10: Reply: March 2018 (reported, 1): stands again"],
            await room.SendAsync());
    }

    [Fact]
    public async Task A_Retraction_Before_The_Message_Was_Sent_Takes_It_Back()
    {
        using var room = await AlertRoom.OpenAsync();
        await room.SubscribeAsync("10");
        var source = await room.TellAsync("* reported 2018-03: The show comes in March.");
        await room.TakeAsync();

        await room.Room.Review.RetractAsync(Newsroom.Claim(source), "wrong", Newsroom.Ann, Newsroom.Seven, None);

        Assert.Empty(await room.SendAsync());
        Assert.Equal([WhyKind.Withdrawn, WhyKind.Withdrawn], (await room.Explainer.WhyAsync(Newsroom.Claim(source), "10", Newsroom.Seven, None)).Select(line => line.Kind));
    }

    [Fact]
    public async Task A_Second_Report_Before_The_First_Was_Sent_Is_Told_With_It()
    {
        using var room = await AlertRoom.OpenAsync();
        await room.SubscribeAsync("10");
        await room.TellAsync("* reported 2018-03: The show comes in March.");
        await room.TakeAsync();

        await room.TellAsync("* reported 2018-03: It arrives in March.");

        Assert.Equal(["10: Message: March 2018 (reported, 2): not said before"], await room.SendAsync());
    }

    [Fact]
    public async Task A_Claim_Of_Two_Approvals_Is_Told_With_The_Second()
    {
        using var room = await AlertRoom.OpenAsync();
        await room.SubscribeAsync("10");
        await room.Room.Settings.ChangeAsync(new RuleChange(SecondApproval: true), Newsroom.Ann, Newsroom.Seven, None);
        var source = await room.AddAsync(Newsroom.Seven, "* reported 2018-03: The show comes in March.");
        await room.Room.Review.AcceptAsync(Newsroom.Claim(source), Newsroom.Ann, Newsroom.Seven, None);
        Assert.Empty(await room.SendAsync());
        Assert.Equal([WhyKind.NotAccepted], (await room.Explainer.WhyAsync(Newsroom.Claim(source), "10", Newsroom.Seven, None)).Select(line => line.Kind));

        await room.Room.Review.AcceptAsync(Newsroom.Claim(source), Newsroom.Ben, Newsroom.Seven, None);

        Assert.Single(await room.SendAsync());
    }

    [Fact]
    public async Task A_Guess_Does_Not_Speak_Against_What_Is_Confirmed()
    {
        using var room = await AlertRoom.OpenAsync();
        await room.SubscribeAsync("10");
        await room.TellAsync("* confirmed by Ann Maker 2018-03: Maker confirmed March.");
        await room.SendAsync();

        await room.TellAsync("* speculated 2018-08: Maybe it comes in August.");

        Assert.Equal(
            ["10: Message in reply: August 2018 (speculated, 1): does not go with \"March 2018\" (confirmed)"],
            await room.SendAsync());
    }

    [Fact]
    public async Task Spoilers_Are_Marked_Or_Left_Out()
    {
        using var room = await AlertRoom.OpenAsync();
        await room.SubscribeAsync("10");
        await room.SubscribeAsync("11", spoilers: SpoilerPolicy.LeaveOut);
        var source = await room.TellAsync("* reported Twist: It was the butler.");

        Assert.Equal(["10: Message: villain: Twist (reported, 1): not said before"], await room.SendAsync());
        var why = Assert.Single(await room.Explainer.WhyAsync(Newsroom.Claim(source), "11", Newsroom.Seven, None));
        Assert.Equal((WhyKind.Filtered, "It was not told: it is a spoiler, and those are left out."), (why.Kind, why.Words));
    }

    [Fact]
    public async Task The_Quote_Is_The_Passage_Byte_For_Byte()
    {
        using var room = await AlertRoom.OpenAsync();
        await room.SubscribeAsync("10");
        await room.TellAsync("* confirmed by Ann Maker 2018-03: Maker confirmed  March…");
        await room.TakeAsync();

        var content = Assert.Single(await room.Ledger.DueAsync(10, None)).Items[0].Content;

        Assert.Equal("Maker confirmed  March…", content.Quote);
        Assert.Equal(("Ann Maker", 2, "Outlet 1"), (content.Speaker, content.Citation.Paragraph, content.Citation.Outlet));
    }
}
