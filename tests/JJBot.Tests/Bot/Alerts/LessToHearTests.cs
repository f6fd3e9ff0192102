using JJBot.Commands.Alerts.Told;
using JJBot.Knowledge.Alerts;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Shows;
using JJBot.Knowledge.Sources;

namespace JJBot.Tests.Bot.Alerts;

public sealed class LessToHearTests
{
    private static readonly Show Show = new(
        "Example",
        [],
        2,
        [new Series("Example", []), new Series("Spin-off", [])],
        [],
        [new Topic("release", "When?", [], false, []), new Topic("villain", "Who?", [], true, []), new Topic("cast", "Who else?", [], false, [])]);

    [Fact]
    public void What_An_Alert_Is_About_Can_Be_Left_Out_Of_All_That_There_Is()
    {
        var offered = LessToHear.Of(SubscriptionFilter.Everything, About("villain", "Spin-off", Status.Speculated), Show);

        Assert.Equal(["Nothing about villain", "Nothing on Spin-off", "No guesses"], offered.Select(each => each.Label));
        Assert.Equal(["release", "cast"], offered[0].Change.Topics);
        Assert.Equal(["Example"], offered[1].Change.Series);
        Assert.Equal(Status.Reported, offered[2].Change.MinimumStatus);
    }

    [Fact]
    public void Nothing_Is_Offered_That_Would_Leave_A_Channel_Without_Anything()
    {
        var offered = LessToHear.Of(new SubscriptionFilter(["villain"], ["Example"]), About("villain", "Example", Status.Confirmed), Show);

        Assert.Empty(offered);
    }

    [Theory]
    [InlineData(Status.Reported, "Only what is confirmed")]
    [InlineData(Status.Speculated, "No guesses")]
    public void What_Is_Firmer_Is_Asked_For_Next(Status firmness, string label) =>
        Assert.Contains(label, LessToHear.Of(SubscriptionFilter.Everything, About("cast", series: null, firmness), Show).Select(each => each.Label));

    private static ToldAlert About(string topic, string? series, Status firmness)
    {
        var content = new AlertContent
        {
            Topic = topic,
            Subject = series ?? "the wider world",
            Headline = "Something is said.",
            Lead = "something",
            Status = firmness,
            Firmness = firmness,
            Spoiler = false,
            Chain = "Daily",
            Support = "reported by one site",
            Citation = new AlertCitation(new ClaimId("c-1"), new SourceId("s-1"), "Title", "Daily", "2030", 1, null),
            Sources = 1,
            Origins = 1,
            News = new AlertChange(AlertChangeKind.New, "not said before"),
        };
        return new ToldAlert(content, new Subject(series, null), [], Scope.Shared);
    }
}
