using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Review;
using JJBot.Knowledge.Seeds;
using JJBot.Knowledge.Tests.Support;

namespace JJBot.Knowledge.Tests.Review;

public sealed class ClaimEditReaderTests
{
    private static readonly ClaimEditReader Reader = new(Newsroom.Show);
    private static readonly Claim Before = Some.Claim("one-01", "one") with { Speaker = "Ann Maker", Via = ["Daily"] };

    [Fact]
    public void What_Is_Shown_In_The_Form_And_Comes_Back_Changes_Nothing()
    {
        var seeds = SeedFolder.Read(KnowledgeFolder.ShippedSeeds, Some.Moment);
        var reader = new ClaimEditReader(seeds.Show);
        foreach (var claim in seeds.Sources.SelectMany(source => source.Claims))
        {
            var edit = reader.TryRead(TypedClaim.Of(claim), claim, out var mistake);

            Assert.True(mistake is null, $"{claim.Id}: {mistake}");
            Assert.Equal(ClaimRow.From(claim, shipped: true), ClaimRow.From(edit!.Apply(claim), shipped: true));
        }
    }

    /// <summary>Most of what the form shows can also be typed into an empty one.</summary>
    [Fact]
    public void What_Is_Shown_Is_Understood_When_It_Is_Typed_Anew()
    {
        var seeds = SeedFolder.Read(KnowledgeFolder.ShippedSeeds, Some.Moment);
        var reader = new ClaimEditReader(seeds.Show);
        foreach (var claim in seeds.Sources.SelectMany(source => source.Claims).Where(claim => claim.Value is Count or Text))
        {
            var typed = TypedClaim.Of(claim);
            var kind = claim.Value is Text ? "text " : "";

            var edit = reader.TryRead(typed with { Value = kind + typed.Value }, before: null, out var mistake);

            Assert.True(mistake is null, $"{claim.Id}: {mistake}");
            Assert.Equal((claim.Topic, claim.Subject, claim.Value, claim.Status, claim.Modality, claim.Speaker), (edit!.Topic, edit.Subject, edit.Value, edit.Status, edit.Modality, edit.Speaker));
            Assert.Equal(claim.Via, edit.Via);
        }
    }

    public static TheoryData<string, Value> Values => new()
    {
        { "premiere: 2018", Periods.Year(2018).As("premiere") },
        { "premiere: early spring 2018", Periods.Season(2018, SeasonOfYear.Spring, PartOf.Early).As("premiere") },
        { "premiere: after Other", new Window("premiere", DayRange.Unknown, Precision.Order, new Anchor(AnchorOrder.After, "Other")) },
        { "window premiere: before or after other", new Window("premiere", DayRange.Unknown, Precision.Order, new Anchor(AnchorOrder.Undecided, "Other")) },
        { "premiere: 2017-03-01 to 2017-04-02", new Window("premiere", new DayRange(new DateOnly(2017, 3, 1), new DateOnly(2017, 4, 2)), Precision.Day) },
        { "premiere: March 2017 to 2018", new Window("premiere", new DayRange(new DateOnly(2017, 3, 1), new DateOnly(2018, 12, 31)), Precision.Year) },
        { "premiere: from March 2017", new Window("premiere", new DayRange(new DateOnly(2017, 3, 1), null), Precision.Month) },
        { "premiere: before 2017", new Window("premiere", new DayRange(null, new DateOnly(2016, 12, 31)), Precision.Year) },
        { "episodes: 13 of 13 (all by women)", new Count("episodes", 13, 13, "all by women") },
        { "executive producers: Ann Maker, Bea Field", new People("executive producers", new NameList(["Ann Maker", "Bea Field"])) },
        { "people director: Ann Maker, Bea Field", new People("director", new NameList(["Ann Maker", "Bea Field"])) },
        { "place location: Queens, New York City", new Place("location", "Queens, New York City") },
        { "mood: darker than before", new Text("mood", "darker than before") },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void A_Value_Is_Read_As_People_Type_It(string typed, Value expected)
    {
        var window = typed.StartsWith("premiere", StringComparison.Ordinal) ? $"window {typed}" : typed;
        var edit = Reader.TryRead(new TypedClaim("It is so.", "release", Value: window), before: null, out var mistake);

        Assert.Null(mistake);
        Assert.Equal(expected, edit!.Value);
    }

    [Theory]
    [InlineData("release: Example season 2", "Example", 2, 2)]
    [InlineData("Example seasons 1 to 3", "Example", 1, 3)]
    [InlineData("other", "Other", 0, 0)]
    [InlineData("season 4", "Example", 4, 4)]
    [InlineData("beyond the series", null, 0, 0)]
    public void A_Subject_Is_Read_As_People_Type_It(string typed, string? series, int first, int last)
    {
        var edit = Reader.TryRead(new TypedClaim(About: typed), Before, out var mistake);

        Assert.Null(mistake);
        Assert.Equal(new Subject(series, first == 0 ? null : new Seasons(first, last)), edit!.Subject);
        Assert.Equal((Before.Statement, Before.Value, "Ann Maker"), (edit.Statement, edit.Value, edit.Speaker));
    }

    [Theory]
    [InlineData("Bea Field, via Daily, via Weekly", "Bea Field", "Daily Weekly")]
    [InlineData("via Weekly", null, "Weekly")]
    [InlineData("", null, "")]
    public void Who_Said_It_Is_Read_As_People_Type_It(string typed, string? speaker, string via)
    {
        var edit = Reader.TryRead(new TypedClaim(SaidBy: typed), Before, out _);

        Assert.Equal((speaker, via), (edit!.Speaker, string.Join(' ', edit.Via)));
    }

    [Theory]
    [InlineData("statement", " ")]
    [InlineData("about", "weather: Example")]
    [InlineData("about", "release: Nothing of the kind")]
    [InlineData("about", "Example seasons 3 to 1")]
    [InlineData("about", "Example season 0")]
    [InlineData("standing", "certain")]
    [InlineData("value", "premiere: ")]
    [InlineData("value", "window premiere: some day")]
    [InlineData("value", "window premiere: 2019 to 2018")]
    [InlineData("value", "window premiere: 2017-02-30")]
    [InlineData("value", "count episodes: 14 of 13")]
    [InlineData("value", "people director: ,")]
    [InlineData("value", ": 13")]
    [InlineData("said by", "Ann Maker, Bea Field")]
    public void A_Mistake_Is_Told_In_One_Sentence(string field, string typed)
    {
        var form = field switch
        {
            "statement" => new TypedClaim(Statement: typed),
            "about" => new TypedClaim(About: typed),
            "standing" => new TypedClaim(Standing: typed),
            "value" => new TypedClaim(Value: typed),
            _ => new TypedClaim(SaidBy: typed),
        };

        Assert.Null(Reader.TryRead(form, Before, out var mistake));
        Assert.EndsWith(".", mistake, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', mistake!);
    }

    [Theory]
    [InlineData("(((((((((((((((((((")]
    [InlineData(":")]
    [InlineData("window :(")]
    [InlineData("count x: 99999999999999999999 of 1")]
    [InlineData("\ud800\u0000: \udfff")]
    public void Whatever_Is_Typed_Nothing_Is_Thrown(string typed)
    {
        foreach (var text in (string[])[typed, string.Concat(Enumerable.Repeat(typed, 2_000)), new string('(', 499), string.Concat(Enumerable.Repeat("(a)b", 124))])
        {
            Reader.TryRead(new TypedClaim(text, text, text, text, text), before: null, out _);
            Reader.TryRead(new TypedClaim(Value: text), Before, out _);
            Reader.TryRead(new TypedClaim(About: text), Before, out _);
            Reader.TryRead(new TypedClaim(SaidBy: text), Before, out _);
        }
    }
}
