using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Extraction;
using JJBot.Knowledge.Review;
using JJBot.Knowledge.Sources;
using JJBot.Knowledge.Tests.Support;

namespace JJBot.Knowledge.Tests.Review;

public sealed class ReviewDeskTests
{
    [Fact]
    public async Task What_Waits_Is_Laid_Out_By_Source_The_Longest_Waiting_First()
    {
        using var room = await Newsroom.OpenAsync();
        var first = await room.AddAsync(Newsroom.Article("The Paper", 2));
        room.Folder.Clock.Advance(TimeSpan.FromHours(1));
        await room.AddAsync(Newsroom.Article("The Gazette", 3));

        var backlog = await room.Desk.BacklogAsync(Newsroom.Seven, CancellationToken.None);

        Assert.Equal([("The Paper", 2), ("The Gazette", 3)], backlog.Sources.Select(source => (source.Title, source.Claims)));
        Assert.Equal(Newsroom.Claim(first), (await room.Desk.NextAsync(Newsroom.Seven, null, null, CancellationToken.None))!.Claim.Id);
    }

    [Fact]
    public async Task The_Next_Claim_Comes_In_The_Order_Of_The_Text_And_After_The_Last_The_First_That_Is_Left()
    {
        using var room = await Newsroom.OpenAsync();
        var source = await room.AddAsync(Newsroom.Article("The Paper", 3));
        await room.Review.RejectAsync(Newsroom.Claim(source, 2), Newsroom.Ann, Newsroom.Seven, CancellationToken.None);

        var second = await room.Desk.NextAsync(Newsroom.Seven, source.Id, Newsroom.Claim(source, 1), CancellationToken.None);
        var third = await room.Desk.NextAsync(Newsroom.Seven, source.Id, second!.Claim.Id, CancellationToken.None);

        Assert.Equal((Newsroom.Claim(source, 3), 2, 2), (second.Claim.Id, second.Position, second.Total));
        Assert.Equal((Newsroom.Claim(source, 1), 1, 2), (third!.Claim.Id, third.Position, third.Total));
    }

    [Fact]
    public async Task A_Claim_Comes_With_Its_Quote_And_What_Stands_Around_It()
    {
        var filler = new string('x', 500);
        using var room = await Newsroom.OpenAsync(extract: article => [Draft(article.Paragraphs[1].IndexOf("The", StringComparison.Ordinal), 10)]);
        var source = await room.AddAsync(Newsroom.Article("A title", $"{filler} The quote. {filler}"));

        var item = (await room.Desk.FindAsync(Newsroom.Claim(source), Newsroom.Seven, CancellationToken.None))!;

        Assert.Equal("The quote.", item.Quote);
        Assert.Equal($"…{new string('x', 199)} ", item.Before);
        Assert.Equal($" {new string('x', 199)}…", item.After);
    }

    [Theory]
    [InlineData("* The Example is out in 2018.", LikenessKind.SameOrigin)]
    [InlineData("* The Example is out in the spring of 2018.", LikenessKind.Refines)]
    [InlineData("* The Example is out in 2019.", LikenessKind.Conflicts)]
    public async Task How_A_Claim_Stands_To_What_Is_Known_Is_Told(string line, LikenessKind kind)
    {
        using var room = await Newsroom.OpenAsync(extract: Windows);
        var known = await room.AddAsync(Newsroom.Article("The Paper", "* The Example is out in 2018.") with { Outlet = "Daily" });
        await room.Review.AcceptAsync(Newsroom.Claim(known), Newsroom.Ann, Newsroom.Seven, CancellationToken.None);
        var source = await room.AddAsync(Newsroom.Article("The Gazette", line) with { Outlet = "Daily" });

        var likeness = Assert.Single((await room.Desk.FindAsync(Newsroom.Claim(source), Newsroom.Seven, CancellationToken.None))!.Known);

        // The same few words in both are too short to tell who copied whom; one outlet repeats itself.
        Assert.Equal(kind == LikenessKind.SameOrigin ? LikenessKind.SameQuote : kind, likeness.Kind);
        Assert.Equal(known.Id, likeness.Source.Id);
        Assert.Empty((await room.Desk.FindAsync(Newsroom.Claim(known), Newsroom.Seven, CancellationToken.None))!.Known);
    }

    [Fact]
    public async Task Another_Servers_Claims_Are_No_Likeness()
    {
        using var room = await Newsroom.OpenAsync(extract: Windows);
        var known = await room.AddAsync(Newsroom.Article("The Paper", "* The Example is out in 2018."), Newsroom.Eight);
        await room.Review.AcceptAsync(Newsroom.Claim(known), Newsroom.Ann, Newsroom.Eight, CancellationToken.None);
        var source = await room.AddAsync(Newsroom.Article("The Gazette", "* The Example is out in 2018."));

        Assert.Empty((await room.Desk.FindAsync(Newsroom.Claim(source), Newsroom.Seven, CancellationToken.None))!.Known);
    }

    /// <summary>A claim for each line with a year, or with the spring of one.</summary>
    private static DraftClaim[] Windows(Article article) =>
        [.. article.Paragraphs.Select((text, index) => (text, index)).Where(line => line.text.StartsWith('*')).Select(line =>
        {
            var year = int.Parse(line.text[^5..^1], System.Globalization.CultureInfo.InvariantCulture);
            var period = line.text.Contains("spring", StringComparison.Ordinal) ? Periods.Season(year, SeasonOfYear.Spring, PartOf.Whole) : Periods.Year(year);
            return Draft(2, line.text.Length - 2) with { Value = period.As("premiere"), Passage = new Passage(line.index + 1, new TextSpan(2, line.text.Length)) };
        })];

    private static DraftClaim Draft(int start, int length) => new()
    {
        Topic = "release",
        Subject = Subject.Of("Example", 2),
        Statement = "It is out.",
        Value = new Text("premiere", "out"),
        Status = Status.Reported,
        Modality = Modality.Plan,
        Passage = new Passage(2, new TextSpan(start, start + length)),
        Rule = "Test",
    };
}
