using JJBot.Knowledge.Answers.Asking;
using JJBot.Knowledge.Answers.Asking.Reading;

namespace JJBot.Knowledge.Tests.Answers.Asking;

/// <summary>How people ask about sources, over an invented show: what kind of comparison is wanted, and that nothing of its frame is left to be looked up.</summary>
public sealed class ComparisonReaderTests
{
    private static readonly Understanding Understanding = new(Told.Show);
    private static readonly OutletNames Outlets = new(["Daily", "XYZ Summer Tour 2031", "News That Varies"]);

    [Theory]
    [InlineData("do the articles match on when ex gets released", QuestionForm.Agreement, "release")]
    [InlineData("are all four sites sure about the villain", QuestionForm.Agreement, "villain")]
    [InlineData("does every blog have the villain", QuestionForm.Agreement, "villain")]
    [InlineData("does everyone say its filming", QuestionForm.Agreement, "film")]
    [InlineData("villain: keep seeing different answers, which is it", QuestionForm.Agreement, "villain")]
    [InlineData("is the villain certain or just a rumor", QuestionForm.Agreement, "villain")]
    [InlineData("the villain, known or is it just a guess", QuestionForm.Agreement, "villain")]
    [InlineData("is the villain on more than one site", QuestionForm.Agreement, "villain")]
    [InlineData("the villain: who says what", QuestionForm.Agreement, "villain")]
    [InlineData("how sure are they about the villain", QuestionForm.Agreement, "villain")]
    [InlineData("do both lists say the villain", QuestionForm.Agreement, "villain")]
    [InlineData("does the daily agree with the others on the villain", QuestionForm.Agreement, "Daily villain")]
    [InlineData("which articles mention the villain", QuestionForm.Origins, "villain")]
    [InlineData("how many of these articles have the villain", QuestionForm.Origins, "villain")]
    [InlineData("the villain quote is on 3 pages, are those 3 different interviews", QuestionForm.Origins, "villain")]
    [InlineData("did she say the villain thing more than once", QuestionForm.Origins, "villain")]
    [InlineData("which site had the villain first", QuestionForm.WhoFirst, "villain")]
    [InlineData("how did the reports on the filming develop from one article to the next", QuestionForm.WhatChanged, "film")]
    [InlineData("is that still the plan for filming", QuestionForm.WhatChanged, "film")]
    [InlineData("which website spotted the filming", QuestionForm.Provenance, "film")]
    [InlineData("where does the villain thing come from", QuestionForm.Provenance, "villain")]
    [InlineData("how do we know the villain", QuestionForm.Provenance, "villain")]
    [InlineData("whats the source for the villain", QuestionForm.Provenance, "villain")]
    [InlineData("do these two articles tell the same story about the villain or not", QuestionForm.Agreement, "villain")]
    [InlineData("are the articles in agreement about the villain", QuestionForm.Agreement, "villain")]
    [InlineData("is there any disagreement about the villain", QuestionForm.Agreement, "villain")]
    [InlineData("did more than one outlet report the villain", QuestionForm.Agreement, "villain")]
    [InlineData("do the reports on the villain line up", QuestionForm.Agreement, "villain")]
    [InlineData("is the villain a fact or one blogs idea", QuestionForm.Agreement, "villain")]
    [InlineData("half of these articles quote her on the villain, is that just everyone copying one interview", QuestionForm.Origins, "villain")]
    [InlineData("which article is the only one to mention the villain", QuestionForm.Provenance, "villain")]
    [InlineData("put side by side what the various articles say about the villain", QuestionForm.Sources, "villain")]
    [InlineData("what do the various articles make of the villain", QuestionForm.Sources, "villain")]
    [InlineData("do the sites give the same villain", QuestionForm.Agreement, "villain")]
    [InlineData("is the villain mentioned by several sources or only by one", QuestionForm.Agreement, "villain")]
    [InlineData("has anyone besides ann talked about the villain", QuestionForm.Agreement, "villain")]
    [InlineData("who else besides the daily says its the villain", QuestionForm.Agreement, "villain")]
    [InlineData("did she tell them twice about the villain", QuestionForm.Origins, "villain")]
    [InlineData("did the plan for the villain hold", QuestionForm.WhatChanged, "villain")]
    [InlineData("the villain: is that a contradiction", QuestionForm.Agreement, "villain")]
    [InlineData("which site should i trust about the villain", QuestionForm.Agreement, "villain")]
    [InlineData("do the sites say the villain with equal certainty", QuestionForm.Agreement, "villain")]
    [InlineData("Two pages have a sentence about the villain. Do both mean the same one?", QuestionForm.Agreement, "villain")]
    [InlineData("i saw the villain quote on three sites, was it three interviews or copy paste", QuestionForm.Origins, "villain")]
    [InlineData("Two of the pages carry the villain remark. Were these separate talks?", QuestionForm.Origins, "villain")]
    [InlineData("Compare, if you would be so kind, what Daily and NTV had about the villain.", QuestionForm.Sources, "Daily villain")]
    [InlineData("what do the articles say about the villain", QuestionForm.Sources, "villain")]
    [InlineData("gimme all the theories about the villain", QuestionForm.Sources, "villain")]
    [InlineData("the villain, opinions?", QuestionForm.Sources, "villain")]
    [InlineData("list the different takes on the villain", QuestionForm.Sources, "villain")]
    [InlineData("put together everything on the villain", QuestionForm.Sources, "villain")]
    public void What_Is_Compared_Is_Read_Without_Its_Frame(string text, QuestionForm form, string left)
    {
        var read = Read(text);

        Assert.Equal((form, left), (read.Form, string.Join(' ', read.Units.Select(unit => unit.Word))));
    }

    [Theory]
    [InlineData("what is the villain called")]
    [InlineData("did they say who the villain is")]
    [InlineData("is there more than one villain")]
    [InlineData("is it one villain or two")]
    [InlineData("how did they find the villain")]
    [InlineData("can they match the villain")]
    [InlineData("which one is the villain")]
    [InlineData("how do i change my name here")]
    [InlineData("did the villain change over season 1")]
    public void A_Question_For_A_Fact_Compares_Nothing(string text) => Assert.False(Read(text).Form is QuestionForm.Agreement or QuestionForm.Origins or QuestionForm.Provenance or QuestionForm.Sources or QuestionForm.WhatChanged);

    [Fact]
    public void Each_Side_Is_Read_By_Itself()
    {
        var read = Assert.Single(Understanding.ReadAll("one site says filming starts in may 2030, another says there is no villain: which is it", new DateOnly(2026, 3, 1), [Outlets]));

        Assert.Equal(["production", "villain"], read.Sides.Select(side => side.Topics[0].Name));
    }

    [Theory]
    [InlineData("one site says filming n another says the villain so who do i trust", "filming", "the villain")]
    [InlineData("Here I read filming, there the villain. Is that a contradiction?", "filming", "the villain")]
    [InlineData("first i read filming, then the villain, is that a contradiction", "filming", "the villain")]
    [InlineData("page a says filming, page b says the villain. whats the truth", "filming", "the villain")]
    [InlineData("filming but the villain?? how does that fit together", "filming", "the villain")]
    [InlineData("one site says filming but the villain, is that a contradiction", "filming", "the villain")]
    public void A_Side_Ends_Where_The_Question_Begins(string text, string one, string other)
    {
        var read = Assert.Single(Understanding.ReadAll(text, new DateOnly(2026, 3, 1), [Outlets]));

        Assert.Equal([one, other], read.Sides.Select(side => side.Text.TrimEnd(',', '.', '?', ' ')));
    }

    [Theory]
    [InlineData("what was the point ann made in the daily", "Ann Maker", "Daily")]
    [InlineData("whats the daily quote from ann", "Ann Maker", "Daily")]
    [InlineData("that daily chat with ann, what was it about", "Ann Maker", "Daily")]
    [InlineData("what did ann let slip", "Ann Maker", null)]
    [InlineData("everything ann said", "Ann Maker", null)]
    [InlineData("what came out of the xyz panel", null, "XYZ Summer Tour 2031")]
    [InlineData("what did people learn at the xyz summer event", null, "XYZ Summer Tour 2031")]
    [InlineData("what did ntv find out", null, "News That Varies")]
    [InlineData("what did ntv hear from the showrunner", "Ann Maker", "News That Varies")]
    [InlineData("what came out at the xyz summer meeting", null, "XYZ Summer Tour 2031")]
    [InlineData("ntv got something out of ann, what was it", "Ann Maker", "News That Varies")]
    [InlineData("anyone remember what she said in the daily", null, "Daily")]
    [InlineData("whats the showrunners rule", "Ann Maker", null)]
    public void Somebodys_Word_Is_Asked_For_Whatever_It_Is_Called(string text, string? speaker, string? outlet)
    {
        var read = Read(text);

        Assert.Equal((speaker, outlet), (read.Speaker, read.Outlet));
        Assert.All(read.Units, unit => Assert.Equal(UnitKind.Whose, unit.Kind));
    }

    [Theory]
    [InlineData("what did the daily and ntv get out of her about the villain", "Daily", "News That Varies")]
    [InlineData("what did the daily get out of her about the villain", "Daily", null)]
    [InlineData("is there a daily villain in ntv", "News That Varies", null)]
    public void Two_Outlets_May_Be_Asked_At_Once(string text, string outlet, string? other) =>
        Assert.Equal((outlet, other), (Read(text).Outlet, Read(text).OtherOutlet));

    [Theory]
    [InlineData("would ann like more of the villain", true)]
    [InlineData("what was her wish about the villain in the daily", true)]
    [InlineData("does ann wish for a villain", true)]
    [InlineData("what did ann say about the villain", false)]
    [InlineData("what would the daily like", false)]
    public void A_Wish_Is_Asked_For(string text, bool isWish) => Assert.Equal(isWish, Read(text).IsWish);

    [Theory]
    [InlineData("who wrote that daily article", true)]
    [InlineData("Author of the Daily piece, please.", true)]
    [InlineData("whos the journalist behind the daily post", true)]
    [InlineData("the daily article, by who", true)]
    [InlineData("who is the writer of season 2", false)]
    [InlineData("what does the author of the daily article think of the villain", false)]
    [InlineData("why do the writers of these articles doubt the villain", false)]
    public void Who_Wrote_An_Article_Is_Not_Who_Writes_The_Show(string text, bool isByline) =>
        Assert.Equal(isByline, Read(text).Units.Any(unit => unit.Word == "byline"));

    [Theory]
    [InlineData("which series comes out after other", true)]
    [InlineData("what follows other", true)]
    [InlineData("what comes right after other", true)]
    [InlineData("is ex out after other", false)]
    [InlineData("what do we know about the villain after other", false)]
    public void What_Stands_Behind_A_Series_May_Be_Asked_For(string text, bool isAsked) => Assert.Equal(isAsked, Read(text).Follows is { Series: "Other" });

    [Theory]
    [InlineData("by 2016 had anyone named the villain", "2016-12-31")]
    [InlineData("in 2016 who did people think the villain was", "2016-12-31")]
    [InlineData("in the article from 2016, who was the villain", "2016-12-31")]
    [InlineData("does the 2016 one say who the villain is", "2016-12-31")]
    [InlineData("what was the plan in 2016 for the filming", "2016-12-31")]
    [InlineData("was the villain already out in 2016", "2016-12-31")]
    [InlineData("what was the word in mid 2016 on filming", "2016-09-23")]
    [InlineData("Going back to 2016: who was the villain?", "2016-12-31")]
    [InlineData("in the summer of 2016, who did they suppose the villain was", "2016-09-23")]
    [InlineData("2016: was the villain known", "2016-12-31")]
    [InlineData("what was said about the villain in mid 2016", "2016-09-23")]
    [InlineData("what had been reported by the end of 2016 on the villain", "2016-12-31")]
    [InlineData("did the articles of late 2016 know the villain", "2016-12-31")]
    [InlineData("is the villain out by the end of 2016", null)]
    [InlineData("what was the buzz in 2016 about the villain", "2016-12-31")]
    [InlineData("how far was filming when the 2016 article came out", "2016-12-31")]
    [InlineData("did they say that it comes out in 2018", null)]
    [InlineData("is it going back to 2018", null)]
    public void The_Day_To_Look_Back_From_Is_Read(string text, string? day) => Assert.Equal(Told.Day(day), Read(text).AsOf);

    [Fact]
    public void A_Question_Not_For_Both_Sides_Has_None() =>
        Assert.All(Understanding.ReadAll("one article says filming, but what does ann say, do they agree", new DateOnly(2026, 3, 1), [Outlets]), read => Assert.Empty(read.Sides));

    [Theory]
    [InlineData("how far was filming when the 2016 article came out")]
    [InlineData("was it filming when the oldest post was written")]
    public void When_An_Article_Came_Out_Is_Not_Asked(string text) => Assert.Equal((QuestionFocus.Anything, "film"), (Read(text).Focus, string.Join(' ', Read(text).Units.Select(unit => unit.Word))));

    [Theory]
    [InlineData("back in 2016 who was the article betting on for the villain")]
    [InlineData("Looking back to 2016: which person did the press tip as the villain?")]
    [InlineData("in 2016 who did the author reckon was the villain")]
    public void Whatever_Was_Thought_At_A_Time_Is_Told(string text) => Assert.Equal(["villain"], Read(text).Units.Select(unit => unit.Word));

    [Theory]
    [InlineData("back when other wasnt out yet, what was ex up to", "Other")]
    [InlineData("before other came out, was ex filming", "Other")]
    [InlineData("when is other out", null)]
    [InlineData("is ex out before other is out", null)]
    public void A_Release_May_Be_The_Day_To_Look_Back_From(string text, string? series) => Assert.Equal(series, Read(text).BeforeReleaseOf?.Name);

    [Theory]
    [InlineData("at the time of the oldest article, who was the villain", true)]
    [InlineData("what does the earliest post say about the villain", true)]
    [InlineData("who is the oldest villain", false)]
    public void The_Oldest_Article_May_Be_The_Day_To_Look_Back_From(string text, bool isOldest) => Assert.Equal(isOldest, Read(text).IsOfOldest);

    private static QuestionReading Read(string text) => Understanding.Read(text, new DateOnly(2026, 3, 1), [Outlets]);
}
