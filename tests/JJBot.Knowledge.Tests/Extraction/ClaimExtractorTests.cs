using FsCheck;
using FsCheck.Fluent;
using JJBot.Knowledge.Tests.Support;

namespace JJBot.Knowledge.Tests.Extraction;

public sealed class ClaimExtractorTests
{
    private static readonly string[] Pieces =
    [
        "Nora Vale", "season 3", "the second season", "The Undertow", "Ines Okafor", "Silas Crane", "Tess", " and ", ", ", ". ", "? ", "“", "”", "‘", "’s ", "(", ")", " will be ", " is ", " premieres ", " in 2032",
        " directed by ", "all 13 episodes", " as ", " which ", " who ", " said ", " that ", "according to ", "(via The Gull)", " starring ", " showrunner ", " aka ", " don't know ", " wrapping up production ", " after ",
        " until ", "because ", "—", "…", "\n", "\u00A0", "\uD83D", "13", "s", "-", "/", " of ", " the ", "'", "[", "]", ":", "The", "both seasons of ", "season 99", "S3",
    ];

    [RepeatableProperty(MaxTest = 300)]
    public void Any_Text_Is_Read_Without_A_Failure(NonNull<string>[] paragraphs) => AssertSound([.. paragraphs.Select(text => text.Get)]);

    [RepeatableProperty(MaxTest = 500)]
    public Property Any_Mixture_Of_Cues_And_Names_Is_Read_Without_A_Failure() => Prop.ForAll(
        Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)).ListOf().ToArbitrary(),
        paragraphs => AssertSound([.. paragraphs]));

    [Fact]
    public void A_Text_Of_Nothing_But_Claims_Gives_At_Most_The_Stated_Number()
    {
        var drafts = Invented.Read(string.Concat(Enumerable.Repeat("Nora Vale is set in a harbour town. ", 5_000)));

        Assert.Equal(JJBot.Knowledge.Extraction.ClaimExtractor.MaximumDrafts, drafts.Count);
    }

    [Fact]
    public void What_Stands_Beside_An_Article_Holds_No_Claim()
    {
        string[] article = ["The Undertow Season 3 Begins Filming", "The Undertow season 3 will premiere in 2032.", "Nora Vale returns as the harbour master, and ten episodes are planned.", "Advertisement"];
        string[] bio = ["Written by:", "Pat Quill is an editor at The Gull. She has written about The Undertow for many years."];

        Assert.Equal(Invented.Read(article).Count, Invented.Read([.. article, .. bio]).Count);
        Assert.NotEmpty(Invented.Read(article));
    }

    private static void AssertSound(string[] paragraphs)
    {
        var article = Invented.Article(paragraphs);
        foreach (var draft in Invented.Read(paragraphs))
        {
            var paragraph = article.Paragraphs[draft.Passage.Paragraph - 1];
            Assert.InRange(draft.Passage.Span.Start, 0, draft.Passage.Span.End - 1);
            Assert.InRange(draft.Passage.Span.End, 1, paragraph.Length);
            Assert.Contains(draft.Passage.Span.Of(paragraph), paragraph, StringComparison.Ordinal);
            Assert.NotNull(Invented.Show.FindTopic(draft.Topic));
            Assert.False(string.IsNullOrWhiteSpace(draft.Statement));
        }
    }
}
