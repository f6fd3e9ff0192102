using JJBot.Knowledge.Sources.Refreshing;

namespace JJBot.Knowledge.Tests.Sources.Refreshing;

public sealed class WordDiffTests
{
    [Theory]
    [InlineData("It comes in May.", "It comes in June.", "It comes in [-May.-] {+June.+}")]
    [InlineData("It comes in May.", "It comes late in May.", "It comes {+late+} in May.")]
    [InlineData("It surely comes in May.", "It comes in May.", "It [-surely-] comes in May.")]
    [InlineData("It comes in May.", "", "[-It comes in May.-]")]
    [InlineData("", "It comes in May.", "{+It comes in May.+}")]
    [InlineData("It\ncomes  in May.", "It comes in May.", "It comes in May.")]
    [InlineData("", "", "")]
    public void What_Was_Taken_Away_And_Put_In_Is_Told_Word_By_Word(string before, string after, string told) => Assert.Equal(told, Told(before, after, 1_000));

    [Fact]
    public void What_Is_The_Same_Is_Shown_Only_Around_A_Change()
    {
        var same = string.Join(' ', Enumerable.Range(100, 100));

        Assert.Equal(
            "\u2026 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 [-May-] {+June+} 100 101 102 103 104 105 106 107 108 109 110 111 112 113 114 \u2026"
                + " 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 [-one-] {+two+} 100 101 102 103 104 105 106 107 108 109 110 111 112 113 114 \u2026",
            Told($"{same} May {same} one {same}", $"{same} June {same} two {same}", 1_000));
    }

    [Theory]
    [InlineData(12)]
    [InlineData(1)]
    public void A_Long_Change_Is_Cut(int longest)
    {
        var pieces = WordDiff.Of(new string('a', 100), string.Concat(Enumerable.Repeat("\U0001F600", 100)), longest);

        Assert.True(pieces.Sum(piece => piece.Text.Length) <= longest);
        Assert.All(pieces, piece => Assert.False(char.IsHighSurrogate(piece.Text[^1])));
    }

    private static string Told(string before, string after, int longest) => string.Join(' ', WordDiff.Of(before, after, longest).Select(piece => piece.Kind switch
    {
        DiffKind.Removed => $"[-{piece.Text}-]",
        DiffKind.Added => $"{{+{piece.Text}+}}",
        _ => piece.Text,
    }));
}
