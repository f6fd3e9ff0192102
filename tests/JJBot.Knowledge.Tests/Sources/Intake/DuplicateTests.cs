using JJBot.Knowledge.Answers;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Review;
using JJBot.Knowledge.Sources;
using JJBot.Knowledge.Sources.Intake;
using JJBot.Knowledge.Tests.Support;

namespace JJBot.Knowledge.Tests.Sources.Intake;

public sealed class DuplicateTests
{
    private static readonly string[] Story = [.. Enumerable.Range(1, 12).Select(Sentences)];

    public static TheoryData<string, Func<Article, Article>> SameArticles => new()
    {
        { "the same text", article => article },
        { "the same text under another link", article => article with { Url = new Uri("https://other.example/copy") } },
        { "another link to it", article => Newsroom.Article("Quite another text", 1) with { Url = new Uri("http://www.paper.example/story/?utm_source=feed#top") } },
        { "other bytes, the same words", article => article with { Sha256 = Some.Sha256("other bytes"), Url = null, Paragraphs = [.. article.Paragraphs.Select(text => text.Replace(' ', '\u00a0').ToUpperInvariant())] } },
    };

    [Theory]
    [MemberData(nameof(SameArticles))]
    public async Task An_Article_That_Is_Known_Adds_Nothing(string what, Func<Article, Article> again)
    {
        using var room = await Newsroom.OpenAsync();
        var article = Newsroom.Article("The Paper", Story) with { Url = new Uri("https://paper.example/story") };
        var source = await room.AddAsync(article);

        var known = await room.Intake.AddAsync(again(article), Newsroom.Ben, Newsroom.Seven, CancellationToken.None);

        Assert.True(known is IntakeResult.Known found && found.Source.Id == source.Id, what);
        Assert.Equal(1, room.Ask<long>("SELECT COUNT(*) FROM source"));
        Assert.Equal(1, room.Ask<long>("SELECT COUNT(*) FROM audit"));
    }

    [Fact]
    public async Task What_Everybody_Has_Is_Known_In_Every_Server()
    {
        using var room = await Newsroom.OpenAsync();
        var article = Newsroom.Article("The Paper", Story);
        await room.AddAsync(article, Scope.Shared, Actor.Operator);

        Assert.IsType<IntakeResult.Known>(await room.Intake.AddAsync(article, Newsroom.Ann, Newsroom.Seven, CancellationToken.None));
    }

    public static TheoryData<string, string[]> Copies => new()
    {
        { "one word in twelve changed", [.. Story.Select((text, index) => text.Replace("story", $"tale{index}", StringComparison.Ordinal))] },
        { "a lead of the copier's own", ["Our own correspondent has read the following with great interest and passes it on to you.", .. Story] },
        { "cut to two thirds", Story[..8] },
        { "paragraphs run together", [string.Join(' ', Story)] },
    };

    [Theory]
    [MemberData(nameof(Copies))]
    public async Task A_Copy_Is_A_Source_Of_Its_Own_That_Names_The_First(string what, string[] lines)
    {
        using var room = await Newsroom.OpenAsync();
        var first = await room.AddAsync(Newsroom.Article("The Paper", Story));

        var copy = Assert.IsType<IntakeResult.Added>(await room.Intake.AddAsync(Newsroom.Article("The Gazette", lines), Newsroom.Ann, Newsroom.Seven, CancellationToken.None));
        var third = Assert.IsType<IntakeResult.Added>(
            await room.Intake.AddAsync(Newsroom.Article("The Herald", [.. lines, "A last word of the Herald."]), Newsroom.Ann, Newsroom.Seven, CancellationToken.None));

        Assert.True(copy.Copy?.Source == first.Id, what);
        Assert.Equal("The Paper", copy.Copy!.Title);
        Assert.Equal(first.Id, copy.Source.CopyOf);
        Assert.Equal(first.Id, third.Source.CopyOf);
    }

    [Fact]
    public async Task Articles_That_Share_A_Paragraph_Are_No_Copies()
    {
        using var room = await Newsroom.OpenAsync();
        await room.AddAsync(Newsroom.Article("The Paper", Story));

        var other = await room.AddAsync(Newsroom.Article("The Gazette", [.. Story[..2], .. Enumerable.Range(101, 8).Select(Sentences)]));

        Assert.Null(other.CopyOf);
    }

    [Fact]
    public async Task What_A_Copy_Claims_Counts_As_One_Origin()
    {
        using var room = await Newsroom.OpenAsync();
        foreach (var name in (string[])["The Paper", "The Gazette"])
        {
            var source = await room.AddAsync(Newsroom.Article(name, [.. Story, "* It is out soon."]));
            await room.Review.AcceptAllAsync(source.Id, Newsroom.Ann, Newsroom.Seven, CancellationToken.None);
        }

        var lone = await room.AddAsync(Newsroom.Article("The Herald", "Something else stands here.", "* It is out soon."));
        await room.Review.AcceptAllAsync(lone.Id, Newsroom.Ann, Newsroom.Seven, CancellationToken.None);
        var index = room.Knowledge.Current;

        var web = ClaimWeb.Of(index.On("release", Newsroom.Seven), index.Sources(Newsroom.Seven).ToDictionary(source => source.Id), Newsroom.Show);

        var proposition = Assert.Single(web.Propositions);
        Assert.Equal([2, 1], proposition.Origins.Select(origin => origin.Claims.Count));
        Assert.Equal(OriginBasis.CopiedArticle, proposition.Origins[0].Basis);
    }

    [Theory]
    [InlineData("other typography", "* “We will come back — and sooner than anyone thinks,” she said.", true)]
    [InlineData("a cut", "* \"We will come back, and sooner than anyone thinks\"", true)]
    [InlineData("a lead-in", "* As she told us: we will come back and sooner than anyone thinks, she said.", true)]
    [InlineData("other words", "* She said that they would be back earlier than people believe, all of them.", false)]
    [InlineData("too few words", "* We will come back.", false)]
    public async Task The_Same_Quote_In_Another_Article_Is_Recognised(string what, string line, bool isSame)
    {
        using var room = await Newsroom.OpenAsync();
        var first = await room.AddAsync(Newsroom.Article("The Paper", "* \"We will come back, and sooner than anyone thinks,\" she said."));

        var second = await room.AddAsync(Newsroom.Article("The Gazette", line));
        var item = (await room.Desk.FindAsync(Newsroom.Claim(second), Newsroom.Seven, CancellationToken.None))!;

        Assert.True(isSame == (item.Claim.SameQuoteAs == Newsroom.Claim(first)), what);
    }

    [Fact]
    public async Task What_One_Server_Repeats_Endlessly_Is_Kept_Within_Bounds_And_Hides_Nothing_From_Another()
    {
        using var room = await Newsroom.OpenAsync(new LimitsOptions { SourcesPerDay = 100 });
        for (var number = 0; number < 40; number++)
        {
            await room.AddAsync(Newsroom.Article($"Paper {number}", $"* We will come back and sooner than anyone thinks, said voice {number} of {number * 3} and {number * 7} others who asked {number * 11} times in {number * 13} towns."));
        }

        var first = await room.AddAsync(Newsroom.Article("The Herald", "* We will come back and sooner than anyone thinks, said she."), Newsroom.Eight);
        var second = await room.AddAsync(Newsroom.Article("The Courier", "* \"We will come back and sooner than anyone thinks\", said she."), Newsroom.Eight);

        Assert.True(room.Ask<long>("SELECT MAX(places) FROM (SELECT COUNT(*) AS places FROM claim_sketch GROUP BY mark, scope)") <= 8);
        Assert.Equal(Newsroom.Claim(first).Value, room.Ask<string>("SELECT same_quote_as FROM claim WHERE source_id = @id", new { id = second.Id.Value }));
    }

    [Fact]
    public async Task A_Published_Source_And_Its_Quotes_Are_Recognised_Everywhere()
    {
        const string quote = "We will come back, and sooner than anyone thinks,";
        using var room = await Newsroom.OpenAsync();
        var source = await room.AddAsync(Newsroom.Article("The Paper", [.. Story, $"* \"{quote}\" she said."]));
        await room.Review.AcceptAllAsync(source.Id, Newsroom.Ann, Newsroom.Seven, CancellationToken.None);
        await room.Publisher.PublishAsync(source.Id, Actor.Operator, CancellationToken.None);

        var copy = await room.AddAsync(Newsroom.Article("The Gazette", [.. Story, $"* {quote} they said."]), Newsroom.Eight);

        Assert.Equal(source.Id, copy.CopyOf);
        Assert.Equal(Newsroom.Claim(source).Value, room.Ask<string>("SELECT same_quote_as FROM claim WHERE source_id = @id", new { id = copy.Id.Value }));
    }

    [Fact]
    public void A_Report_That_Was_Passed_On_And_The_Outlets_Own_Article_Are_One_Origin()
    {
        Claim[] claims = [Told("relayed", 9, "Daily"), Told("original", 1)];
        var sources = new[] { Some.Source("relayed") with { Outlet = "Weekly" }, Some.Source("original") with { Outlet = "daily" } }.ToDictionary(source => source.Id);

        var proposition = Assert.Single(ClaimWeb.Of(claims, sources, Newsroom.Show).Propositions);

        Assert.Equal(OriginBasis.SameReport, Assert.Single(proposition.Origins).Basis);
    }

    private static Claim Told(string id, int day, params string[] via) => Some.Claim(id, id) with
    {
        Value = new Text("premiere", "soon"),
        Via = via,
        SaidOn = new DayRange(new DateOnly(2017, 3, day), new DateOnly(2017, 3, day)),
    };

    private static string Sentences(int number) =>
        $"Paragraph {number} of this long story tells what happened to person {number * 7} in town {number * 13}, and how person {number * 17} saw it end.";
}
