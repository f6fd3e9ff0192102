using JJBot.Knowledge.Answers;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Seeds;
using JJBot.Knowledge.Sources;
using JJBot.Knowledge.Tests.Support;

namespace JJBot.Knowledge.Tests.Answers;

/// <summary>What the shipped seeds answer, word for word where it matters most.</summary>
public sealed class ShippedAnswersTests
{
    private static readonly SeedSet Seeds = SeedFolder.Read(KnowledgeFolder.ShippedSeeds, Some.Moment);
    private static readonly List<Claim> Claims = [.. Seeds.Sources.SelectMany(source => source.Claims)];
    private static readonly Dictionary<SourceId, Source> Sources = Seeds.Sources.ToDictionary(source => source.Source.Id, source => source.Source);

    public static TheoryData<string, int, DateOnly?> Questions
    {
        get
        {
            var questions = new TheoryData<string, int, DateOnly?>();
            foreach (var topic in Seeds.Show.Topics)
            {
                questions.Add(topic.Name, 1, null);
                questions.Add(topic.Name, 2, null);
                questions.Add(topic.Name, 2, new DateOnly(2016, 12, 31));
            }

            return questions;
        }
    }

    [Fact]
    public void The_Second_Season_Comes_In_2018()
    {
        var answer = Ask("release", 2);

        Assert.Equal("Season 2 is confirmed for 2018. No day has been announced.", answer.Headline);
        Assert.Equal(
            [
                "2018 - confirmed by Marvel and Netflix, as relayed; two more sites report it; they do not say where from, so count it as one origin",
                "after The Defenders - reported by two sites; only one says where from (TCA Winter Tour 2016), so count it as one origin",
                "spring 2018 - a guess, on two sites; the articles share a text, so one origin; one headline states it flatly, its own text does not",
            ],
            Lines(answer, LineRole.Main).Take(3));
        Assert.Equal(
            ["before The Defenders - a wish of Melissa Rosenberg, via CinemaBlend", "before or after The Defenders? - left open by Melissa Rosenberg, via CinemaBlend"],
            Lines(answer, LineRole.Earlier));
        Assert.Equal(["month and day"], answer.NotKnown.Select(item => item.Words));
        Assert.Equal(Told.Days("2017-01-01", "2017-12-31"), answer.Freshness.Newest);
    }

    [Fact]
    public void Women_Direct_The_Second_Season_And_Nobody_Has_Named_Them()
    {
        var answer = Ask("directors", 2);

        Assert.Equal("All 13 episodes of season 2 are reported to be directed by women. None of the directors has been named.", answer.Headline);
        Assert.Equal(
            [
                "13 of 13 women - reported by four sites; only one says where from (unnamed event attendees), so count it as one origin",
                "names not known, expected around the end of the shoot - one site's guess",
            ],
            Lines(answer, LineRole.Main).Take(2));
        Assert.Equal("who the directors are", Assert.Single(answer.NotKnown).Words);
    }

    [Fact]
    public void Nobody_Has_Said_Who_The_Villain_Is()
    {
        var answer = Ask("villain", 2);

        Assert.Equal(AnswerKind.SpeculationOnly, answer.Kind);
        Assert.Equal("Nobody has said who the villain of season 2 is.", answer.Headline);
        var lines = Lines(answer, LineRole.Main);
        Assert.Contains("not another Kilgrave - according to Melissa Rosenberg, via ScreenCrush", lines);
        Assert.Contains("more than one villain? - left open by Melissa Rosenberg, via ScreenCrush; also one site's guess", lines);
        Assert.Contains("Will Simpson, becoming Nuke - one site's guess", lines);
        Assert.True(answer.Lines.Single(line => line.Lead == "Will Simpson, becoming Nuke").Spoiler);
    }

    [Fact]
    public void Before_2017_Only_The_Plan_To_Start_Was_Known()
    {
        var answer = Ask("production", 2, new DateOnly(2016, 12, 31));

        Assert.Equal("As of 31 December 2016: Production of season 2 is confirmed to start in 2017. No day has been announced.", answer.Headline);
        Assert.All(answer.Citations, citation => Assert.Equal("jj-001", citation.Source.Id.Value));
    }

    [Fact]
    public void What_Comes_Of_A_Series_With_Seasons_Is_Told_As_Its_Return() =>
        Assert.StartsWith("Daredevil returns in 2018", OfSeries("release", "Daredevil").Headline, StringComparison.Ordinal);

    [Fact]
    public void What_Is_Not_Known_Is_Named_Once()
    {
        Assert.Equal(["cast changes"], Ask("cast", 2).NotKnown.Select(item => item.Words));
        Assert.Equal(["who the villain is"], Ask("villain", 2).NotKnown.Select(item => item.Words));
        Assert.Equal(["the premiere date (season 2)"], OfSeries("release", "Luke Cage").NotKnown.Select(item => item.Words));
    }

    [Fact]
    public void A_Later_Article_Is_Told_As_Looking_Back()
    {
        var before = AnswerText.Of(Ask("release", 2, new DateOnly(2015, 12, 31)));

        Assert.Contains("It looks back on what had been said by then.", before, StringComparison.Ordinal);
        Assert.DoesNotContain("It looks back", AnswerText.Of(Ask("release", 2, new DateOnly(2017, 12, 31))), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public void No_Two_Lines_Of_An_Answer_Come_Down_To_The_Same_Words(string topic, int season, DateOnly? asOf)
    {
        var leads = Ask(topic, season, asOf).Lines.Where(line => line.Role != LineRole.NotKnown).Select(line => line.Lead).ToList();

        Assert.Equal(leads.Distinct(), leads);
    }

    [Fact]
    public void A_Third_Season_Is_Not_Answered() => Assert.Equal(AnswerKind.NoClaim, Ask("release", 3).Kind);

    [Theory]
    [MemberData(nameof(Questions))]
    public void Every_Answer_Cites_Each_Line_And_Gives_Nothing_Away_In_Its_Headline(string topic, int season, DateOnly? asOf)
    {
        var answer = Ask(topic, season, asOf);

        Assert.All(answer.Lines, line => Assert.NotEmpty(line.Citations));
        Assert.All(answer.Citations, citation => Assert.Contains(answer.Lines, line => line.Citations.Contains(citation.Number)));
        Assert.All(answer.Lines.Where(line => line.Spoiler), line => Assert.DoesNotContain(line.Proposition.Lead.Statement.TrimEnd('.'), answer.Headline, StringComparison.Ordinal));
        Assert.DoesNotContain("{", AnswerText.Of(answer), StringComparison.Ordinal);
    }

    private static Answer Ask(string topic, int season, DateOnly? asOf = null) =>
        Decide.Answer(new Question(Seeds.Show.FindTopic(topic)!, Subject.Of("Jessica Jones", season), asOf), Claims, Sources, Seeds.Show, Told.Now);

    private static Answer OfSeries(string topic, string series) =>
        Decide.Answer(new Question(Seeds.Show.FindTopic(topic)!, new Subject(series, null)), Claims, Sources, Seeds.Show, Told.Now);

    private static List<string> Lines(Answer answer, LineRole role) =>
        [.. answer.Lines.Where(line => line.Role == role).Select(line => $"{line.Lead} - {line.Support}")];
}
