using System.Text;
using System.Text.RegularExpressions;
using JJBot.Discord.Interactions;
using JJBot.Discord.Wire;

namespace JJBot.Discord.Tests.Interactions;

public sealed class PagerTests
{
    [Fact]
    public void What_Fits_Is_One_Page() => Assert.Equal([["a", "b\nc"]], Pager.Split(["a", "b\nc"]));

    [Fact]
    public void Nothing_Is_One_Empty_Page() => Assert.Equal([[]], Pager.Split([]));

    [Fact]
    public void A_Block_That_Does_Not_Fit_Any_More_Begins_The_Next_Page() =>
        Assert.Equal([["12345", "123"], ["123"]], Pager.Split(["12345", "123", "123"], new PageSize(Characters: 10)));

    [Fact]
    public void A_Page_Has_No_More_Blocks_Than_Allowed() =>
        Assert.Equal([["a", "b"], ["c"]], Pager.Split(["a", "b", "c"], new PageSize(Blocks: 2)));

    [Fact]
    public void A_Block_Larger_Than_A_Page_Is_Cut_Between_Lines() =>
        Assert.Equal([["one\ntwo"], ["three"]], Pager.Split(["one\ntwo\nthree"], new PageSize(Characters: 8)));

    [Theory]
    [InlineData("word word word", 9, "word word/word")]
    [InlineData("a fact [12] and more", 10, "a fact/[12] and/more")]
    [InlineData("aaaaaaaa[12]bbbb", 10, "aaaaaaaa/[12]bbbb")]
    [InlineData("see [the long words](<https:x>) now", 32, "see [the long words](<https:x>)/now")]
    [InlineData("x ||a secret here|| y", 20, "x ||a secret here||/y")]
    [InlineData("abcdefghij", 4, "abcd/efgh/ij")]
    [InlineData("[never closed and so on", 10, "[never clo/sed and so/on")]
    public void A_Line_Larger_Than_A_Page_Is_Cut_Where_Nothing_Is_Cut_Through(string line, int characters, string expected) =>
        Assert.Equal(expected.Split('/'), Pager.Split([line], new PageSize(characters)).SelectMany(page => page));

    [Fact]
    public void Characters_Of_Two_Halves_Stay_Whole() =>
        Assert.Equal(["😀", "😀"], Pager.Split(["😀😀"], new PageSize(Characters: 3)).SelectMany(page => page));

    [Fact]
    public void Whatever_The_Text_Every_Page_Is_A_Message_And_Nothing_Is_Lost()
    {
        var random = new Random(7);
        for (var round = 0; round < 50; round++)
        {
            var blocks = Enumerable.Range(0, random.Next(1, 40)).Select(_ => Block(random)).ToList();

            var pages = Pager.Split(blocks);

            foreach (var page in pages)
            {
                Assert.NotNull(new MessageBody([.. page.Select(block => new TextDisplay(block))]));
            }

            Assert.Equal(Citations(blocks), Citations(pages.SelectMany(page => page)));
            Assert.Equal(Letters(blocks), Letters(pages.SelectMany(page => page)));
        }
    }

    private static string Block(Random random)
    {
        var text = new StringBuilder();
        var words = random.Next(1, random.Next(4) == 0 ? 3000 : 60);
        for (var i = 0; i < words; i++)
        {
            text.Append(random.Next(6) switch
            {
                0 => $"[{random.Next(1, 500)}]",
                1 => "漢字漢字",
                2 => "😀",
                3 when random.Next(9) == 0 => "end\nbegin",
                _ => "word",
            }).Append(random.Next(12) == 0 ? "" : " ");
        }

        return text.ToString().Trim();
    }

    private static string[] Citations(IEnumerable<string> texts) => [.. texts.SelectMany(text => Regex.Matches(text, @"\[\d+\]").Select(match => match.Value))];

    private static string Letters(IEnumerable<string> texts) => string.Concat(texts.SelectMany(text => text.Where(c => !char.IsWhiteSpace(c))));
}
