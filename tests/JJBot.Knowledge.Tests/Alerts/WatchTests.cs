using JJBot.Knowledge.Alerts;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Review;
using JJBot.Knowledge.Tests.Support;

namespace JJBot.Knowledge.Tests.Alerts;

public sealed class WatchTests
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly Actor Fan = new("42", "Fan");

    [Fact]
    public async Task A_Watched_Topic_Is_Told_Directly_Without_Guesses()
    {
        using var room = await AlertRoom.OpenAsync();
        await room.Watches.WatchTopicAsync("release", Subject.Of("Example", 2), Fan, Newsroom.Seven, None);
        await room.TellAsync("* speculated 2018-03: Maybe March.", "* reported Drake: Drake it is.");
        Assert.Empty(await room.SendAsync());

        await room.TellAsync("* reported 2018-05: The show comes in May.");
        Assert.Equal("user 42: Message: May 2018", Assert.Single(await room.SendAsync())[..26]);

        await room.Suspensions.SetChannelAsync("42", "4200", None);
        await room.TellAsync("* confirmed by Ann Maker 2018-05: Maker says May.");
        Assert.Equal(["4200: Edit", "4200: Reply"], (await room.SendAsync()).Select(words => words[..words.IndexOf(": May", StringComparison.Ordinal)]));
    }

    [Fact]
    public async Task A_Question_Is_Told_Once_When_It_Has_An_Answer()
    {
        using var room = await AlertRoom.OpenAsync();
        var watch = Assert.IsType<SubscriptionOutcome.Done>(await room.Watches.WatchQuestionAsync(" When is the release of Example season 2? ", "release", null, Fan, Newsroom.Seven, None)).Subscription;
        await room.TellAsync("* speculated 2018-03: Maybe March.");
        Assert.Empty(await room.SendAsync());
        await room.TellAsync(Newsroom.Eight, "* reported 2018-04: The show comes in April.");
        Assert.Empty(await room.SendAsync());

        await room.TellAsync("* reported 2018-05: The show comes in May.");
        await room.TakeAsync();
        var answer = Assert.Single(await room.Ledger.DueAsync(10, None));
        Assert.Equal((DeliveryStep.Answer, "When is the release of Example season 2?"), (answer.Step, answer.Subscription.Question));

        Assert.Single(await room.SendAsync());
        Assert.Empty(await room.Watches.ListAsync("42", None));
        await room.TellAsync("* confirmed by Ann Maker 2018-05: Maker says May.");
        Assert.Empty(await room.SendAsync());
        Assert.IsType<SubscriptionOutcome.Refused>(await room.Watches.UnwatchAsync(watch.Id, "42", None));
    }

    [Fact]
    public async Task The_Same_Is_Watched_Once_And_A_Person_Has_A_Limit()
    {
        using var room = await AlertRoom.OpenAsync(new AlertsOptions { WatchesPerPerson = 2 });
        var first = Assert.IsType<SubscriptionOutcome.Done>(await room.Watches.WatchTopicAsync("release", null, Fan, Newsroom.Seven, None)).Subscription;
        Assert.Equal(first.Id, Assert.IsType<SubscriptionOutcome.Already>(await room.Watches.WatchTopicAsync("Release", null, Fan, Newsroom.Seven, None)).Subscription.Id);
        await room.Watches.WatchTopicAsync("release", null, Fan, Newsroom.Eight, None);

        Assert.Equal(
            "You can watch 2 things, and do: end one of them first.",
            Assert.IsType<SubscriptionOutcome.Refused>(await room.Watches.WatchTopicAsync("villain", null, Fan, Newsroom.Seven, None)).Sentence);
        Assert.IsType<SubscriptionOutcome.Refused>(await room.Watches.UnwatchAsync(first.Id, "43", None));
        Assert.IsType<SubscriptionOutcome.Done>(await room.Watches.UnwatchAsync(first.Id, "42", None));
        Assert.IsType<SubscriptionOutcome.Done>(await room.Watches.WatchTopicAsync("villain", null, Fan, Newsroom.Seven, None));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public async Task A_Question_Without_Words_Is_Refused(string question)
    {
        using var room = await AlertRoom.OpenAsync();

        Assert.IsType<SubscriptionOutcome.Refused>(await room.Watches.WatchQuestionAsync(question, null, null, Fan, Newsroom.Seven, None));
        Assert.IsType<SubscriptionOutcome.Refused>(await room.Watches.WatchQuestionAsync(new string('a', 201), null, null, Fan, Newsroom.Seven, None));
        Assert.IsType<SubscriptionOutcome.Refused>(await room.Watches.WatchTopicAsync("gossip", null, Fan, Newsroom.Seven, None));
    }
}
