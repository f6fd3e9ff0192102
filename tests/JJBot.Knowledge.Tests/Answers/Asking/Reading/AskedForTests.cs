using JJBot.Knowledge.Answers.Asking;
using JJBot.Knowledge.Answers.Asking.English;
using JJBot.Knowledge.Answers.Asking.Reading;

namespace JJBot.Knowledge.Tests.Answers.Asking.Reading;

/// <summary>What is read from the words of a question before any show is known.</summary>
public sealed class AskedForTests
{
    [Theory]
    [InlineData("harbour lights when?? cant wait", "harbour lights when")]
    [InlineData("is the smuggler back pls say yes", "is the smuggler back please")]
    [InlineData("what is it about, asking b4 i watch", "what is it about")]
    [InlineData("no spoilers but who directs", "but who directs")]
    [InlineData("idk if its out yet", "its out yet")]
    [InlineData("is it filming or just about to, im seein both", "is it filming or just about to i am seein both")]
    [InlineData("do we know the date yet", "the date yet")]
    [InlineData("why was she crying", "why was she crying")]
    [InlineData("wait, who is in it", "who is in it")]
    [InlineData("why do we wait so long", "why do we wait so long")]
    [InlineData("sry if this was asked already but who directs", "but who directs")]
    public void What_Is_Said_Around_A_Question_Is_No_Part_Of_It(string text, string left)
    {
        var line = Line(text);

        Chatter.Take(line);

        Assert.Equal(left, Free(line));
    }

    [Theory]
    [InlineData("which site spotted them filming", true)]
    [InlineData("who spotted em shooting", true)]
    [InlineData("how did they find out that it moved", true)]
    [InlineData("where does the lighthouse thing come from", true)]
    [InlineData("what website says so", true)]
    [InlineData("who let slip that it moved", true)]
    [InlineData("which actor let it slip that it moved", true)]
    [InlineData("who spilled that it moved", true)]
    [InlineData("who revealed when it moves", false)]
    [InlineData("which street did they film on", false)]
    [InlineData("where does the smuggler come from", false)]
    [InlineData("did they say who is in it", false)]
    public void Where_A_Report_Comes_From_Is_Asked(string text, bool isAsked) => Assert.Equal(isAsked, ComparisonReader.Take(Line(text)) == QuestionForm.Provenance);

    [Theory]
    [InlineData("when do they tell us who directs", true)]
    [InlineData("when are they likely to finally reveal the cast", true)]
    [InlineData("when do we get the names", true)]
    [InlineData("in which month was it officially announced", true)]
    [InlineData("when did they make it official", true)]
    [InlineData("when was it made official", true)]
    [InlineData("at what point do we hear who directs", true)]
    [InlineData("when is it out", false)]
    [InlineData("when do we know", false)]
    [InlineData("did they announce who directs", false)]
    public void When_Something_Is_Made_Known_Is_Asked(string text, bool isAsked) => Assert.Equal(isAsked, AnnouncementWords.Take(Line(text)));

    [Theory]
    [InlineData("when was it meant to start", true)]
    [InlineData("what month were they sposed to begin", true)]
    [InlineData("when is it meant to be out", false)]
    [InlineData("when did it start", false)]
    public void What_Was_Planned_Is_Asked(string text, bool isAsked) => Assert.Equal(isAsked, PlanWords.Stand(Line(text)));

    [Theory]
    [InlineData("melinda", "mel")]
    [InlineData("bessie", "bess")]
    [InlineData("rachel", "rach")]
    [InlineData("finn", "finn")]
    [InlineData("bo", "bo")]
    public void A_Given_Name_Is_Shortened_To_Its_First_Syllable(string name, string shortened) => Assert.Equal(shortened, ShortNames.Of(name));

    [Theory]
    [InlineData("series 3", 3, 0)]
    [InlineData("the second series", 2, 0)]
    [InlineData("another season", null, 1)]
    [InlineData("any new episodes", null, 1)]
    [InlineData("harbour lights part two", 2, 0)]
    [InlineData("the second run", 2, 0)]
    [InlineData("run 2", 2, 0)]
    [InlineData("round two when", 2, 0)]
    [InlineData("the sophomore outing", 2, 0)]
    [InlineData("the debut run", 1, 0)]
    [InlineData("the next batch of episodes", null, 1)]
    [InlineData("season ii", 2, 0)]
    public void A_Season_Is_Named_In_Many_Ways(string text, int? number, int step)
    {
        var mark = Assert.NotNull(SeasonMarks.Take(Line(text)));

        Assert.Equal((number, step), (mark.Number, mark.Step));
    }

    [Theory]
    [InlineData("the first set photos")]
    [InlineData("who runs the first shop")]
    [InlineData("how many chapters are there")]
    public void Not_Every_Number_Is_A_Seasons(string text) => Assert.Null(SeasonMarks.Take(Line(text)));

    [Theory]
    [InlineData("sooooo", "so")]
    [InlineData("pleaaase", "please")]
    [InlineData("sooon", "soon")]
    [InlineData("plsss", "pls")]
    [InlineData("plss", "pls")]
    [InlineData("stress", "stress")]
    [InlineData("2000", "2000")]
    public void Letters_Drawn_Out_Are_Taken_Back(string typed, string word) => Assert.Equal(word, Stretches.Of(typed, common => common is "so" or "soon" or "please"));

    [Theory]
    [InlineData("at what point do they stop", QuestionFocus.When)]
    [InlineData("any dates for the second run", QuestionFocus.When)]
    [InlineData("how far off is it", QuestionFocus.When)]
    [InlineData("premiere month please", QuestionFocus.When)]
    [InlineData("location of the shoot", QuestionFocus.Where)]
    [InlineData("is there a location", QuestionFocus.Anything)]
    [InlineData("what point did she make", QuestionFocus.Anything)]
    public void A_Time_Or_A_Place_Is_Asked_For_In_Many_Ways(string text, QuestionFocus focus) => Assert.Equal(focus, QuestionWords.Take(Line(text)));

    private static QuestionLine Line(string text) => new(text, QuestionTokens.Of(text));

    private static string Free(QuestionLine line) => string.Join(' ', Enumerable.Range(0, line.Count).Where(line.IsFree).Select(line.WordAt));
}
