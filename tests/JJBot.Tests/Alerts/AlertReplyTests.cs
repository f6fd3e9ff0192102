using JJBot.Discord.Interactions;
using JJBot.Discord.Wire;
using JJBot.Knowledge.Alerts;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Review;
using JJBot.Knowledge.Sources;
using JJBot.Replies.Alerts;

namespace JJBot.Tests.Alerts;

/// <summary>The look of an alert, whatever it is made of.</summary>
public sealed class AlertReplyTests
{
    [Theory]
    [InlineData("a", 10)]
    [InlineData("*", 5_000)]
    [InlineData("漢", 5_000)]
    [InlineData("||", 3_000)]
    [InlineData("\ud83d\ude00", 2_500)]
    [InlineData("\n", 3_000)]
    [InlineData("<@&1> @everyone [x](http://y) ", 200)]
    public void However_Long_Its_Parts_Are_It_Is_A_Message_That_Discord_Takes(string piece, int times)
    {
        var text = string.Concat(Enumerable.Repeat(piece, times));
        var content = Some() with
        {
            Headline = text,
            Quote = text,
            Chain = text,
            Spoiler = true,
            News = new AlertChange(AlertChangeKind.Moved, text, text, text, text),
            Notes = [.. Enumerable.Repeat(text, 30)],
            Citation = Some().Citation with { Title = text, Outlet = text, Published = text, Url = $"https://example.org/{Uri.EscapeDataString(text)}" },
        };

        // Made at all, it is within Discord's limits.
        var body = AlertReply.From(content, Subscription(), Address());

        Assert.DoesNotContain("<@&1>", TextOf(body), StringComparison.Ordinal);
        Assert.Null(body.PingedRole);
    }

    [Theory]
    [InlineData(SpoilerPolicy.Hide, "### ||The end is told.||")]
    [InlineData(SpoilerPolicy.Show, "### The end is told.")]
    public void What_Spoils_Is_Hidden_Where_The_Channel_Wants_It(SpoilerPolicy policy, string headline)
    {
        var body = AlertReply.From(Some() with { Spoiler = true, Headline = "The end is told." }, Subscription() with { Spoilers = policy }, address: null);

        Assert.Contains(headline, TextOf(body), StringComparison.Ordinal);
        Assert.Contains("production · season 3 · spoiler", TextOf(body), StringComparison.Ordinal);
    }

    [Fact]
    public void What_No_Longer_Stands_Is_Struck_Out()
    {
        var body = AlertReply.From(Some() with { Stands = false, Notes = ["retracted by a moderator"] }, Subscription(), Address());

        Assert.Contains("### ~~Filming has begun.~~", TextOf(body), StringComparison.Ordinal);
        Assert.Contains("*Now:* Retracted by a moderator.", TextOf(body), StringComparison.Ordinal);
    }

    [Fact]
    public void A_Change_Is_Told_From_What_To_What_And_By_How_Much()
    {
        var moved = new AlertChange(AlertChangeKind.Moved, "moved", "March 2018", "May 2018", "2 months later");

        Assert.Contains("**March 2018 → May 2018** (2 months later)", TextOf(AlertReply.From(Some() with { News = moved }, Subscription(), Address())), StringComparison.Ordinal);
    }

    private static AlertContent Some() => new()
    {
        Topic = "production",
        Subject = "season 3",
        Headline = "Filming has begun.",
        Lead = "filming",
        Status = Status.Confirmed,
        Firmness = Status.Confirmed,
        Spoiler = false,
        Chain = "Ann Maker, via Daily",
        Support = "confirmed by Ann Maker",
        Citation = new AlertCitation(new ClaimId("c-1"), new SourceId("s-1"), "On the set", "Daily", "3 March 2018", 4, "https://example.org/set"),
        Sources = 1,
        Origins = 1,
        News = new AlertChange(AlertChangeKind.New, "nobody had said it before"),
    };

    private static Subscription Subscription() => new()
    {
        Id = new SubscriptionId("01kb0000000000000000000001"),
        Kind = SubscriptionKind.Channel,
        Server = new Scope("7"),
        Target = new SubscriptionTarget(ChannelKind.Text, "8"),
        Filter = SubscriptionFilter.Everything,
        CreatedBy = Actor.Operator,
        CreatedAt = DateTimeOffset.UnixEpoch,
        ChangedAt = DateTimeOffset.UnixEpoch,
    };

    private static AlertAddress Address() =>
        new(new AlertId("01kb0000000000000000000002"), Subscription().Id, new DeliveryId("01kb0000000000000000000003"));

    private static string TextOf(MessageBody body) => string.Join('\n', body.Components.OfType<Container>().SelectMany(container => container.Components).OfType<TextDisplay>().Select(text => text.Content));
}
