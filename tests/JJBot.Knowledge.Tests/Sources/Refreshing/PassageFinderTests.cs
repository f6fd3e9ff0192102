using JJBot.Knowledge.Sources.Refreshing;

namespace JJBot.Knowledge.Tests.Sources.Refreshing;

public sealed class PassageFinderTests
{
    private const string Passage = "The second season of Lake Town will be filmed in the old harbour this April, the studio said.";

    [Theory]
    [InlineData("A heading", Passage)]
    [InlineData("A heading", "In short: " + Passage + " Nothing more is known.")]
    [InlineData("A heading", "The second season of \u201cLake\u00a0Town\u201d will be filmed in the old harbour this April \u2014 the studio said.")]
    [InlineData("A heading", "the second season of lake town will be filmed in the old harbour\nthis april, the studio said")]
    public void A_Passage_Stands_Whatever_Its_Typography(params string[] text) => Assert.Equal(new PassageFinding.Unchanged(), Find(text));

    [Theory]
    [InlineData(3, "A heading", "A new first paragraph.", Passage)]
    [InlineData(1, Passage)]
    [InlineData(4, "A heading", "One.", "Two.", "Update: the second season of Lake Town will be filmed in the old harbour this April, the studio said!")]
    public void A_Passage_That_Moved_Is_Found_Where_It_Is(int paragraph, params string[] text) => Assert.Equal(new PassageFinding.Moved(paragraph), Find(text));

    [Theory]
    [InlineData(
        "The second season of Lake Town will be filmed in the old harbour this May, the studio said.",
        "The second season of Lake Town will be filmed in the old harbour this May, the studio said")]
    [InlineData(
        "Correction. The second season of Lake Town will not be filmed in the old harbour this April, the studio said. We are sorry.",
        "The second season of Lake Town will not be filmed in the old harbour this April, the studio said")]
    [InlineData(
        "The third season of Lake Town will be filmed in the old harbour this autumn, people say.",
        "The third season of Lake Town will be filmed in the old harbour this autumn, people say")]
    public void A_Passage_That_Was_Reworded_Is_Found_As_It_Reads_Now(string paragraph, string words) =>
        Assert.Equal(new PassageFinding.Changed(3, words), Find("A heading", "Something else altogether.", paragraph, "And more of that."));

    [Theory]
    [InlineData("A heading", "The cast of another series met in the capital, and the fans of it were there too.")]
    [InlineData("A heading", "The day of the festival will be in the week of the fair this year, the mayor said.")]
    [InlineData("")]
    [InlineData]
    public void A_Passage_That_Nothing_Is_Like_Has_Vanished(params string[] text) => Assert.Equal(new PassageFinding.Vanished(), Find(text));

    [Theory]
    [InlineData("In May", "In June they met.")]
    [InlineData("\u2026!", "Words.")]
    public void A_Short_Passage_Is_Like_Nothing_But_Itself(string passage, string text) =>
        Assert.Equal(new PassageFinding.Vanished(), new PassageFinder([text]).Find(passage, 1));

    [Fact]
    public void A_Reworded_Passage_May_Be_Spread_Over_Two_Paragraphs()
    {
        var found = Find("A heading", "The second season of Lake Town will be filmed,", "in the old harbour and this April, the studio said.");

        var changed = Assert.IsType<PassageFinding.Changed>(found);
        Assert.Equal((2, "The second season of Lake Town will be filmed,\nin the old harbour and this April, the studio said"), (changed.Paragraph, changed.Words));
    }

    [Fact]
    public void A_Text_That_Repeats_Itself_Without_End_Takes_No_Longer_Than_Any_Other()
    {
        var text = string.Concat(Enumerable.Repeat("the studio said ", 100_000));

        Assert.Equal(new PassageFinding.Vanished(), new PassageFinder([text]).Find(Passage, 1));
    }

    private static PassageFinding Find(params string[] text) => new PassageFinder(text).Find(Passage, paragraph: 2);
}
