using JJBot.Knowledge.Answers.TrackRecords;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Sources;
using JJBot.Knowledge.Tests.Support;

namespace JJBot.Knowledge.Tests.Answers.TrackRecords;

public sealed class ResolvedSampleTests
{
    [Fact]
    public void What_Is_Repeated_From_One_Interview_Counts_Once()
    {
        var sample = Sample(
            CameTrue(Told.Plan("1-01", Told.Year(2018)).By("Ann Maker", "Daily")),
            Told.Plan("2-01", Told.Year(2018)).By("Ann Maker", "Daily"),
            Told.Plan("3-01", Told.Year(2018)).By("Ann Maker"));

        Assert.True(Assert.Single(sample.OfSpeaker("Ann Maker")).CameTrue);
        Assert.Single(sample.OfOutlet("Daily"));
    }

    [Fact]
    public void The_Same_Said_Twice_Apart_Counts_Twice()
    {
        var sample = Sample(
            CameTrue(Told.Plan("1-01", Told.Year(2018)).By("Ann Maker", "Daily")),
            Told.Plan("2-01", Told.Year(2018)).By("Ann Maker", "Weekly"));

        Assert.Equal(2, sample.OfSpeaker("Ann Maker").Count);
        Assert.Single(sample.OfOutlet("Weekly"));
    }

    [Fact]
    public void What_Was_Observed_Hoped_Or_Thought_Is_Nobodys_Forecast()
    {
        var sample = Sample(
            CameTrue(Told.Fact("1-01", Told.Happened("start", "2017-01-01", "2017-04-30")).By("Ann Maker")),
            CameTrue(Told.Wish("2-01", Told.Spring(2018))),
            CameTrue(Told.Plan("3-01", new Text("return", "worth it"), "villain").By("Ann Maker") with { Modality = Modality.Opinion }));

        Assert.Empty(sample.OfSpeaker("Ann Maker"));
        Assert.Empty(sample.Speakers);
    }

    [Fact]
    public void What_Nobody_Resolved_Or_Moderators_Differ_On_Does_Not_Count()
    {
        var sample = Sample(
            Told.Plan("1-01", Told.Year(2018)).By("Ann Maker"),
            CameTrue(Told.Plan("2-01", new Count("episodes", 13), "production").By("Ann Maker", "Daily")),
            DidNot(Told.Plan("3-01", new Count("episodes", 13), "production").By("Ann Maker", "Weekly")));

        Assert.Empty(sample.OfSpeaker("Ann Maker"));
    }

    [Fact]
    public void A_Guess_Is_Its_Outlets_Own_And_Counts_As_Told()
    {
        var sample = Sample(DidNot(Told.Guess("1-01", Told.Spring(2018)) with { Source = new SourceId("theirs") }));

        Assert.False(Assert.Single(sample.OfOutlet("example post")).CameTrue);
    }

    [Theory]
    [InlineData(4, false)]
    [InlineData(5, true)]
    public void Below_The_Smallest_Sample_Nothing_Is_Said(int resolved, bool isTold)
    {
        var sample = Sample([.. Enumerable.Range(1, resolved).Select(number => CameTrue(Told.Plan($"{number}-01", Told.Year(2017 + number)).By("Ann Maker")))]);

        var record = TrackRecord.Of("Ann Maker", isOutlet: false, sample.OfSpeaker("Ann Maker"), sample.Sources, Told.Show, smallestSample: 5);

        Assert.Equal((resolved, isTold, isTold ? resolved : 0), (record.Resolved, record.Interval is not null, record.Entries.Count));
    }

    [Fact]
    public void A_Record_Tells_What_Was_Said_And_How_It_Turned_Out_In_The_Order_Of_Saying()
    {
        var sample = Sample(
            DidNot(Told.Plan("1-01", Told.Year(2018)).By("Ann Maker").Said("2017-05-01", "2017-05-01")),
            CameTrue(Told.Plan("2-01", new Count("episodes", 13), "production").By("Ann Maker").Said("2016-05-01", "2016-05-01")));

        var record = TrackRecord.Of("Ann Maker", isOutlet: false, sample.OfSpeaker("Ann Maker"), sample.Sources, Told.Show, smallestSample: 2);

        Assert.Equal((1, 2), (record.CameTrue, record.Resolved));
        Assert.Equal(["13 episodes", "2018"], record.Entries.Select(entry => entry.What));
        Assert.Equal([true, false], record.Entries.Select(entry => entry.CameTrue));
    }

    private static Claim CameTrue(Claim claim) => claim with { Resolution = Resolution.CameTrue };

    private static Claim DidNot(Claim claim) => claim with { Resolution = Resolution.DidNot };

    private static ResolvedSample Sample(params Claim[] claims)
    {
        var sources = claims.Select(claim => claim.Source).Distinct().ToDictionary(id => id, id => Some.Source(id.Value) with { Outlet = id.Value == "theirs" ? "Example Post" : null });
        return new ResolvedSample(JJBot.Knowledge.Answers.ClaimWeb.Of(claims, sources, Told.Show).Propositions, sources);
    }
}
