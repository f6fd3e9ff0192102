using FsCheck;
using FsCheck.Fluent;
using JJBot.Knowledge.Extraction;
using JJBot.Knowledge.Extraction.Attributions;
using JJBot.Knowledge.Extraction.Certainties;
using JJBot.Knowledge.Extraction.Words;
using JJBot.Knowledge.Tests.Support;

namespace JJBot.Knowledge.Tests.Extraction.Attributions;

public sealed class HostileTextTests
{
    private static readonly string[] Pieces =
    [
        "Ann Lee", "she", "The showrunner", "sources", "Ms. Lee's", "who", " said ", " told ", " says ", "according to ", " hopes ", " is expected to ", " called ", " seems to ", " has made it clear ",
        " that ", " to ", " as ", " by ", " which ", " (via Deadwater) ", "via", " in an interview with ", "“", "”", "\"", "``", "''", "'", "’", "‘", "...", ", ", ". ", ": ", "; ", " — ", "(", ")", "[", "]",
        " and ", " or ", "her", "promise", "plans", "13", "'s", "n't", " going to ", " about to ", "\n", "\u00A0", "\uD83D", "\uDE00", "É", "@", "#", "$",
    ];

    [RepeatableProperty(Arbitrary = [typeof(RandomText)], MaxTest = 300)]
    public void Words_Lie_In_Order_Within_Any_Text(RandomText text)
    {
        Assert.True(text.Holds(TokenReader.Read(text.Content).Select(token => token.Span)));
    }

    [RepeatableProperty(MaxTest = 500)]
    public void Any_Text_Is_Read_Without_A_Failure(NonNull<string>[] paragraphs) => AssertSound([.. paragraphs.Select(text => text.Get)]);

    [RepeatableProperty(MaxTest = 2000)]
    public Property Any_Mixture_Of_Names_Cues_And_Marks_Is_Read_Without_A_Failure() => Prop.ForAll(
        Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)).ListOf().ToArbitrary(),
        paragraphs => AssertSound([.. paragraphs]));

    [RepeatableProperty(MaxTest = 2000)]
    public Property The_Certainty_Of_Any_Target_Is_On_The_Scale() => Prop.ForAll(
        Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)).ToArbitrary(),
        Gen.Choose(0, 60).Two().ToArbitrary(),
        (text, ends) =>
        {
            var target = new TextSpan(Math.Min(ends.Item1, ends.Item2), Math.Max(ends.Item1, ends.Item2));

            Assert.InRange(CertaintyReader.Read(text, target).Factuality, -3, 3);
        });

    [Theory]
    [InlineData("\"")]
    [InlineData("“a” ")]
    [InlineData("\"a,\" he said ")]
    [InlineData("she told Bob that (via X) ")]
    [InlineData("a, ")]
    [InlineData("cat of ")]
    [InlineData("Ann ")]
    [InlineData("(")]
    public void A_Text_That_Never_Ends_Is_Read_To_Its_End(string piece)
    {
        AssertSound([string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length))]);
    }

    [Theory]
    [InlineData("Ann, ", "called it a gift")]
    [InlineData("Ann, ", "'s claim that it ends")]
    [InlineData("Ann of ", "Ann said that it ends")]
    [InlineData("Ann (", "said that it ends")]
    [InlineData("and ", "said that it ends")]
    public void A_Subject_That_Never_Began_Is_Given_Up(string piece, string end)
    {
        AssertSound([string.Concat(Enumerable.Repeat(piece, 50_000)) + end]);
    }

    private static void AssertSound(string[] paragraphs)
    {
        foreach (var attribution in AttributionReader.Read(paragraphs))
        {
            Assert.NotEmpty(attribution.Content);
            foreach (var passage in attribution.Content.Concat(new[] { attribution.Source, attribution.Cue }.OfType<Passage>()))
            {
                Assert.InRange(passage.Paragraph, 1, paragraphs.Length);
                Assert.InRange(passage.Span.Start, 0, passage.Span.End - 1);
                Assert.InRange(passage.Span.End, 1, paragraphs[passage.Paragraph - 1].Length);
            }
        }
    }
}
