using JJBot.Knowledge.Answers;
using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Tests.Answers;

public sealed class DecideTests
{
    [Fact]
    public void A_Confirmed_Year_Leads_And_A_Guess_Follows_As_A_Guess()
    {
        var answer = Told.Ask(
            "release",
            Told.Guess("1-01", Told.Spring(2018)),
            Told.Guess("2-01", Told.Spring(2018)),
            Told.Plan("3-01", Told.Year(2018)).By("Ann Maker"),
            Told.Plan("4-01", Told.Year(2018)));

        Assert.Equal(AnswerKind.Answer, answer.Kind);
        Assert.Equal(Status.Confirmed, answer.Status);
        Assert.Equal("Season 2 is confirmed for 2018. No day has been announced.", answer.Headline);
        Assert.Equal(["month and day"], answer.NotKnown.Select(item => item.Words));
        Assert.Equal(
            ["2018: confirmed by Ann Maker, as relayed; one more site reports it; they do not say where from, so count it as one origin", "spring 2018: a guess, on two sites"],
            answer.Lines.Select(line => $"{line.Lead}: {line.Support}"));
    }

    [Fact]
    public void A_Guess_Never_Outranks_A_Report()
    {
        var guesses = Enumerable.Range(1, 5).Select(article => Told.Guess($"{article}-01", Told.Year(2019)));

        var answer = Told.Ask("release", [.. guesses, Told.Plan("9-01", Told.Year(2018))]);

        Assert.StartsWith("Season 2 is reported for 2018.", answer.Headline, StringComparison.Ordinal);
    }

    [Fact]
    public void A_Confirmed_Wish_Is_Told_As_A_Wish()
    {
        var answer = Told.Ask("release", Told.Wish("1-01", Told.Year(2017)).Via("Daily"));

        Assert.Equal(AnswerKind.SpeculationOnly, answer.Kind);
        Assert.Null(answer.Status);
        Assert.Equal("No date for season 2 has been given.", answer.Headline);
        Assert.Equal("a wish of Ann Maker, via Daily", Assert.Single(answer.Lines).Support);
        Assert.Single(answer.Citations);
    }

    [Fact]
    public void An_Outlet_That_Only_One_Site_Names_Is_Not_Laid_To_All()
    {
        var answer = Told.Ask("release", Told.Wish("1-01", Told.Year(2017)).Via("Daily"), Told.Wish("2-01", Told.Year(2017)));

        Assert.Equal("a wish of Ann Maker, via Daily, as one of the sites says; one speaker, so one origin", Assert.Single(answer.Lines).Support);
    }

    [Fact]
    public void What_Was_Observed_Needs_No_Speaker()
    {
        var answer = Told.Ask("production", Told.Fact("1-01", Told.Happened("start", "2017-01-01", "2017-12-31")) with { Status = Status.Confirmed });

        Assert.Equal("Work on season 2 has started (confirmed).", answer.Headline);
        Assert.Equal("observed by one site", Assert.Single(answer.Lines).Support);
    }

    [Fact]
    public void Whatever_The_Claims_The_Answer_Is_Told()
    {
        var random = new Random(7);
        for (var round = 0; round < 300; round++)
        {
            var claims = Enumerable.Range(1, random.Next(1, 30)).Select(number => Any(random, number)).ToArray();
            foreach (var topic in Told.Show.Topics)
            {
                var answer = Told.Ask(topic.Name, claims);

                Assert.All(answer.Lines, line => Assert.NotEmpty(line.Citations));
                Assert.Equal(answer.Freshness.Claims, answer.Lines.Sum(line => line.Proposition.Claims.Count));
                Assert.NotEmpty(AnswerText.Of(answer));
            }
        }
    }

    private static Claim Any(Random random, int number)
    {
        var topic = Told.Show.Topics[random.Next(Told.Show.Topics.Count)];
        var aspect = random.Next(5) == 0 ? "something else" : topic.Aspects[random.Next(topic.Aspects.Count)].Name;
        var start = new DateOnly(2015 + random.Next(5), 1 + random.Next(12), 1);
        Value value = random.Next(6) switch
        {
            0 => new Window(aspect, new DayRange(start, start.AddDays(random.Next(400))), (Precision)random.Next(6)),
            1 => new Window(aspect, DayRange.Unknown, Precision.Order, new Anchor((AnchorOrder)random.Next(3), "Other")),
            2 => new Count(aspect, random.Next(3), random.Next(2) == 0 ? 5 : null),
            3 => new People(aspect, new NameList("ABCDE".Take(1 + random.Next(5)).Select(letter => $"{letter}")), random.Next(3) == 0 ? "more" : null),
            4 => new Place(aspect, random.Next(2) == 0 ? "Street, City" : "City"),
            _ => new Text(aspect, random.Next(2) == 0 ? "x" : "y", random.Next(3) == 0 ? "more" : null),
        };
        return Told.Plan($"{1 + random.Next(6)}-{number}", value, topic.Name) with
        {
            Subject = random.Next(4) switch { 0 => Subject.Of("Example"), 1 => Subject.Of("All shows"), _ => Subject.Of("Example", 2) },
            Status = (Status)random.Next(4),
            Modality = (Modality)random.Next(6),
            Speaker = random.Next(3) == 0 ? "Ann Maker" : null,
            Via = random.Next(3) == 0 ? ["Daily"] : [],
            Spoiler = random.Next(4) == 0,
            SaidOn = random.Next(3) == 0 ? DayRange.Unknown : new DayRange(start, start.AddDays(random.Next(300))),
        };
    }

    [Fact]
    public void A_Wish_That_Was_Settled_Since_Is_Told_As_Earlier()
    {
        var answer = Told.Ask("release", Told.Plan("1-01", Told.Order(AnchorOrder.After, "Other")), Told.Wish("2-01", Told.Order(AnchorOrder.Before, "Other")));

        Assert.Equal([LineRole.Main, LineRole.Earlier], answer.Lines.Select(line => line.Role));
        Assert.Equal("before Other", answer.Lines[1].Lead);
    }

    [Fact]
    public void What_Is_Said_Of_A_Series_Is_Told_Of_The_Series()
    {
        var claim = Told.Fact("1-01", new Text("villain", "The Crow"), "villain").On("Example", null);

        Assert.StartsWith("The Crow is reported as the villain of Example", Told.Ask("villain", claim).Headline, StringComparison.Ordinal);
    }

    [Fact]
    public void That_Nothing_Is_Known_Of_A_Season_Leads_What_Is_Said_Of_The_Series()
    {
        var answer = Told.Ask("release", Told.Plan("1-01", Told.Year(2018)).On("Example", null), Told.Open("2-01", new Text("premiere", "no date known")));

        Assert.Equal((AnswerKind.Answer, "No date for season 2 has been given."), (answer.Kind, answer.Headline));
        Assert.Equal(["a1-01", "a2-01"], answer.Citations.Select(citation => citation.Claim.Id.Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Conflicting_Reports_Stand_Side_By_Side()
    {
        var answer = Told.Ask("release", Told.Plan("1-01", Told.Year(2018)).By("Ann Maker"), Told.Plan("2-01", Told.Year(2019)), Told.Guess("3-01", Told.Spring(2018)));

        Assert.Equal(
            [("2018", LineRole.Main), ("2019", LineRole.Conflicting), ("spring 2018", LineRole.Main)],
            answer.Lines.Select(line => (line.Lead, line.Role)));
        Assert.EndsWith("their windows share no day", answer.Lines[1].Support, StringComparison.Ordinal);
    }

    [Fact]
    public void What_Has_Begun_Leads_And_The_Plan_For_It_Is_Told_As_Earlier()
    {
        var answer = Told.Ask("production", Told.Fact("1-01", Told.Happened("start", "2017-01-01", "2017-12-31")), Told.Plan("2-01", Told.Month(2017, 4, "start"), "production").By("Ann Maker"));

        Assert.Equal("Work on season 2 has started (reported by one site).", answer.Headline);
        Assert.Equal([("Work on season 2 has started", LineRole.Main), ("start: April 2017", LineRole.Earlier)], answer.Lines.Select(line => (line.Lead, line.Role)));
    }

    [Fact]
    public void Who_Is_Not_Known_Is_Said_Before_The_Guesses()
    {
        var answer = Told.Ask(
            "villain",
            Told.Guess("1-01", new People("villain", new NameList(["Somebody"])), "villain"),
            Told.Denial("2-01", new Text("return", "the old one"), "villain").Via("Daily"),
            Told.Open("3-01", new Text("villain", "not disclosed"), "villain"));

        Assert.Equal(AnswerKind.SpeculationOnly, answer.Kind);
        Assert.Equal("Nobody has said who the villain of season 2 is.", answer.Headline);
        Assert.Equal(
            ["not the old one - according to Ann Maker, via Daily", "Somebody - one site's guess"],
            answer.Lines.Where(line => line.Role == LineRole.Main).Select(line => $"{line.Lead} - {line.Support}"));
        var unknown = Assert.Single(answer.NotKnown);
        Assert.Equal("villain", unknown.Words);
        Assert.Equal("a3", Assert.Single(answer.Citations, citation => unknown.Citations.Contains(citation.Number)).Source.Id.Value);
    }

    [Fact]
    public void Nobody_Knows_What_No_Claim_Speaks_To_And_No_Source_Is_Named()
    {
        var answer = Told.Ask("villain", Told.Plan("1-01", Told.Year(2018)), Told.Plan("2-01", new Text("villain", "x"), "villain").On("Example", 1));

        Assert.Equal(AnswerKind.NoClaim, answer.Kind);
        Assert.Equal("No source here answers \"Who is the villain?\" for season 2.", answer.Headline);
        Assert.Empty(answer.Lines);
        Assert.Empty(answer.Citations);
        Assert.Equal(["There are reports under /villain for season 1.", "On season 2 there is something under /release."], answer.Nearby);
    }

    [Fact]
    public void A_Season_That_Nobody_Talks_About_Is_Not_Answered_From_The_Series()
    {
        var claims = new[] { Told.Plan("1-01", Told.Year(2018)).On("Example", null) };

        var answer = Decide.Answer(new Question(Told.Show.Topics[0], Subject.Of("Example", 7)), claims, Told.Sources(claims), Told.Show, Told.Now);

        Assert.Equal(AnswerKind.NoClaim, answer.Kind);
    }

    [Fact]
    public void What_Is_Said_Of_The_Series_And_Of_Its_Group_Holds_For_The_Season()
    {
        var answer = Told.Ask("release", Told.Plan("1-01", Told.Year(2018)).On("Example", null), Told.Plan("2-01", Told.Order(AnchorOrder.After, "Other")).On("All shows", null));

        Assert.Equal(["2018", "after Other (All shows as a whole)"], answer.Lines.Select(line => line.Lead));
    }

    [Fact]
    public void What_The_Series_Plans_Is_Nothing_To_A_Season_That_Is_Out()
    {
        var claims = new[] { Told.Fact("1-01", Told.Year(2015), "release").On("Example", 1), Told.Plan("2-01", Told.Year(2018)).On("Example", null) };

        var answer = Decide.Answer(new Question(Told.Show.Topics[0], Subject.Of("Example", 1)), claims, Told.Sources(claims), Told.Show, Told.Now);

        Assert.Equal("Season 1 came out in 2015 (reported by one site).", answer.Headline);
        Assert.Equal(["2015"], answer.Lines.Select(line => line.Lead));
    }

    [Fact]
    public void Another_Show_Is_Out_Of_Scope()
    {
        var answer = Decide.Answer(new Question(Told.Show.Topics[0], Subject.Of("Nothing of ours", 1)), [], Told.Sources([]), Told.Show, Told.Now);

        Assert.Equal(AnswerKind.OutOfScope, answer.Kind);
        Assert.Empty(answer.Citations);
    }

    [Theory]
    [InlineData("2016-12-31", "Season 2 is reported for 2017. No day has been announced.", 1)]
    [InlineData("2017-12-30", "Season 2 is reported for 2017. No day has been announced.", 1)]
    [InlineData("2017-12-31", "Season 2 is reported for 2018. No day has been announced.", 0)]
    public void A_Look_Back_Counts_What_Was_Surely_Said_By_Then(string day, string headline, int possiblyLater)
    {
        var answer = Told.Ask(
            "release",
            Told.Day(day),
            Told.Plan("1-01", Told.Year(2017)).Said("2016-05-01", "2016-09-21"),
            Told.Plan("2-01", Told.Year(2018)).Said(null, "2017-12-31"),
            Told.Plan("3-01", Told.Year(2018)).Said(null, "2017-12-31"),
            Told.Plan("4-01", Told.Year(2019)).Said("2018-01-01", "2018-12-31"));

        Assert.EndsWith(headline, answer.Headline, StringComparison.Ordinal);
        Assert.StartsWith("As of ", answer.Headline, StringComparison.Ordinal);
        Assert.Equal(possiblyLater * 2, answer.Freshness.PossiblyLater);
    }

    [Fact]
    public void A_Look_Back_Leaves_Out_What_Was_Learned_Later()
    {
        var claims = new[] { Told.Plan("1-01", Told.Year(2017)), Told.Plan("2-01", Told.Year(2018)).By("Ann Maker") with { RecordedAt = Told.Now } };

        var answer = Decide.Answer(new Question(Told.Show.Topics[0], Subject.Of("Example", 2), LearnedBy: Told.Now.AddDays(-1)), claims, Told.Sources(claims), Told.Show, Told.Now);

        Assert.StartsWith("Season 2 is reported for 2017.", answer.Headline, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(365, AnswerKind.Stale)]
    [InlineData(36_500, AnswerKind.Answer)]
    public void An_Old_Answer_Says_Since_When(int days, AnswerKind kind)
    {
        var claims = new[] { Told.Plan("1-01", Told.Year(2018)) };

        var answer = Decide.Answer(new Question(Told.Show.Topics[0], Subject.Of("Example", 2)), claims, Told.Sources(claims), Told.Show, Told.Now, TimeSpan.FromDays(days));

        Assert.Equal(kind, answer.Kind);
        Assert.Equal(kind == AnswerKind.Stale, answer.Headline.EndsWith("Nothing newer than this is at hand: January to April 2017, day unknown.", StringComparison.Ordinal));
        Assert.Single(answer.Lines);
    }

    [Fact]
    public void Only_Accepted_Claims_Are_Answered_From()
    {
        var answer = Told.Ask("release", Told.Plan("1-01", Told.Year(2018)) with { Review = ReviewState.Proposed }, Told.Plan("2-01", Told.Year(2019)) with { Review = ReviewState.Retracted });

        Assert.Equal(AnswerKind.NoClaim, answer.Kind);
    }

    [Fact]
    public void The_Order_Of_The_Claims_Does_Not_Matter()
    {
        Claim[] claims =
        [
            Told.Plan("1-01", Told.Year(2018)).By("Ann Maker"), Told.Plan("2-01", Told.Year(2018)), Told.Guess("3-01", Told.Spring(2018)), Told.Plan("4-01", Told.Year(2019)),
            Told.Wish("5-01", Told.Order(AnchorOrder.Before, "Other")), Told.Plan("6-01", Told.Order(AnchorOrder.After, "Other")), Told.Plan("6-02", Told.Spring(2018)),
        ];
        var expected = AnswerText.Of(Told.Ask("release", claims));

        var random = new Random(1);
        for (var round = 0; round < 50; round++)
        {
            random.Shuffle(claims);
            Assert.Equal(expected, AnswerText.Of(Told.Ask("release", claims)));
        }
    }

    [Fact]
    public void Every_Line_Cites_And_Every_Citation_Is_Used()
    {
        var answer = Told.Ask(
            "release",
            Told.Plan("1-01", Told.Year(2018)),
            Told.Plan("2-01", Told.Year(2019)),
            Told.Guess("3-01", Told.Spring(2018)),
            Told.Plan("3-02", Told.Spring(2018)),
            Told.Open("4-01", new Text("premiere", "nothing known")));

        Assert.All(answer.Lines, line => Assert.NotEmpty(line.Citations));
        Assert.Equal(Enumerable.Range(1, 4), answer.Lines.SelectMany(line => line.Citations).Distinct());
        Assert.Equal(answer.Lines.SelectMany(line => line.Proposition.Claims).OrderBy(claim => claim.Id.Value), answer.Citations.Select(citation => citation.Claim).OrderBy(claim => claim.Id.Value));
        Assert.All(answer.Lines, line => Assert.Equal(line.Support, string.Join("; ", line.Parts.Select(part => part.Words))));
    }

    [Theory]
    [InlineData("2015-11-20", "2015-11-20", Precision.Day, "20 November 2015")]
    [InlineData("2018-03-01", "2018-03-31", Precision.Month, "March 2018")]
    [InlineData("2018-03-01", "2018-05-31", Precision.Season, "spring 2018")]
    [InlineData("2018-03-01", "2018-04-30", Precision.Season, "early spring 2018")]
    [InlineData("2017-10-01", "2017-12-31", Precision.Quarter, "the end of 2017")]
    [InlineData("2018-01-01", "2018-12-31", Precision.Year, "2018")]
    [InlineData("2017-01-01", "2018-12-31", Precision.Year, "2017 or 2018")]
    [InlineData("2016-01-01", "2018-12-31", Precision.Year, "2016 to 2018")]
    [InlineData(null, "2017-12-31", Precision.Year, "by the end of 2017")]
    [InlineData(null, "2017-04-30", Precision.Month, "by the end of April 2017")]
    [InlineData("2018-01-01", null, Precision.Year, "1 January 2018 or later")]
    [InlineData("2016-05-01", "2016-09-21", Precision.Month, "May to September 2016")]
    public void A_Window_Is_Told_In_Plain_Words(string? earliest, string? latest, Precision precision, string words)
    {
        var answer = Told.Ask("release", Told.Plan("1-01", new Window("premiere", Told.Days(earliest, latest), precision)));

        Assert.Equal(words, Assert.Single(answer.Lines).Lead);
    }

    [Fact]
    public void A_Window_Without_Days_Is_Told_As_It_Was_Said()
    {
        var answer = Told.Ask("release", Told.Plan("1-01", new Window("premiere", DayRange.Unknown, Precision.Season, Said: "early spring, year not stated")));

        Assert.Equal("early spring, year not stated", Assert.Single(answer.Lines).Lead);
    }
}
