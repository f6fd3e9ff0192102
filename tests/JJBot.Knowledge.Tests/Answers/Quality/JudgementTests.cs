using JJBot.Knowledge.Answers;
using JJBot.Knowledge.Answers.Quality;

namespace JJBot.Knowledge.Tests.Answers.Quality;

public sealed class JudgementTests
{
    private static readonly TestQuestion Question = new()
    {
        Id = "q1",
        Category = "single",
        Set = "dev",
        Text = "when is it out",
        Gist = "In 2018.",
        MustCite = [[Place(1), Place(2)]],
        MayCite = [Place(3)],
        MustSay = [["2018", "next year"]],
        MustNotSay = ["8 March"],
    };

    private static readonly TestQuestion Unanswerable = Question with { MustCite = [], MustSay = [], IsUnanswerable = true };

    [Theory]
    [InlineData("It is out in 2018.", "2", null)]
    [InlineData("It is out NEXT YEAR.", "1,3", null)]
    [InlineData("It is out in 2018.", "3", "not cited: a p1 or a p2")]
    [InlineData("It is out in 2018.", "", "not cited: a p1 or a p2")]
    [InlineData("It is out soon.", "1", "not said: 2018 or next year")]
    [InlineData("It is out on 8 march 2018.", "1", "said: 8 March")]
    public void An_Answer_Has_To_Cite_And_To_Say_What_The_Question_Asks_For(string text, string cited, string? fault)
    {
        Assert.Equal(fault, Judgement.Of(Question, Answer("answer", text, cited)).Fault);
    }

    [Theory]
    [InlineData("no-claim", "", true)]
    [InlineData("out-of-scope", "", true)]
    [InlineData("answer", "3", false)]
    [InlineData("speculation-only", "3", true)]
    [InlineData("speculation-only", "1", false)]
    public void What_Nobody_Knows_Is_Not_Answered_Except_By_Guesses_That_The_Question_Allows(string kind, string cited, bool right)
    {
        Assert.Equal(right, Judgement.Of(Unanswerable, Answer(kind, "Nobody knows.", cited)).IsRight);
    }

    [Fact]
    public void An_Abstention_Where_Something_Is_Known_Is_Wrong_And_Its_Citations_Do_Not_Count()
    {
        var judgement = Judgement.Of(Question, Answer("no-claim", "Nobody knows.", ""));

        Assert.Equal("abstained (no-claim)", judgement.Fault);
        Assert.Empty(judgement.Counted);
        Assert.Equal((1, 0), (judgement.Groups, judgement.GroupsCited));
    }

    [Theory]
    [InlineData("supported", "supported", "1", true)]
    [InlineData("supported", "contradicted", "1", false)]
    [InlineData("supported", null, "1", false)]
    [InlineData("unknown", "unknown", "", true)]
    [InlineData("unknown", "unknown", "3", true)]
    [InlineData("unknown", "unknown", "4", false)]
    [InlineData("unknown", "contradicted", "1", false)]
    public void A_Statement_Has_To_Get_Its_Verdict(string expected, string? verdict, string cited, bool right)
    {
        var answer = Answer("answer", "So it is, in 2018.", cited) with { Verdict = verdict };

        Assert.Equal(right, Judgement.Of(Question with { Verdict = expected }, answer).IsRight);
    }

    [Fact]
    public void The_Figures_Count_Citations_And_What_Was_To_Be_Cited()
    {
        var report = QualityReport.Of(
        [
            Judgement.Of(Question, Answer("answer", "In 2018.", "1,4")),
            Judgement.Of(Question with { Set = "held-out" }, Answer("answer", "In 2018.", "3,3")),
            Judgement.Of(Unanswerable, Answer("answer", "In 2018.", "1")),
        ]);

        Assert.Equal(new QualityRow("all", 3, Right: 1, Unanswerable: 1, RightAbstentions: 0, FalseAnswers: 1, Citations: 4, CitedWell: 3, Groups: 2, GroupsCited: 1), report.All);
        Assert.Equal((0.75, 0.5), (report.All.CitationPrecision, report.All.CitationRecall));
        Assert.Equal([("dev", 2), ("held-out", 1)], report.Sets.Select(set => (set.Name, set.Questions)));
        Assert.Equal(report.Sets[1] with { Name = "all" }, report.Of("held-out").All);
    }

    [Fact]
    public void Nothing_To_Take_A_Share_Of_Is_No_Share()
    {
        var row = QualityReport.Of([]).All;

        Assert.Equal((null, null, null, null), (row.RightShare, row.RightAbstentionShare, row.CitationPrecision, row.CitationRecall));
    }

    private static CitedPlace Place(int paragraph) => new("a", paragraph);

    /// <param name="cited">Paragraphs of the one source, with commas.</param>
    private static AnswerDocument Answer(string kind, string text, string cited) => new(
        "q1", kind, "release", new SubjectDocument("Example", 2), null, null, text, text,
        [.. cited.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(paragraph => new CitationDocument(
            1, $"a-{paragraph}", new SourceDocument("a", "An article", null, ""), int.Parse(paragraph, System.Globalization.CultureInfo.InvariantCulture), null))]);
}
