using System.Xml.Linq;
using JJBot.Knowledge.Answers;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Shows;
using JJBot.Replies.Pictures;
using JJBot.Testing;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace JJBot.Tests.Pictures;

/// <summary>What the picture of a timeline shows.</summary>
public sealed class TimelinePictureTests
{
    private static readonly DateOnly Today = new(2026, 3, 1);

    [Fact]
    public void Windows_Are_Bars_And_What_Is_Left_Out_Is_Counted()
    {
        var chart = ChartOf([.. Enumerable.Range(2001, 12).Select(year => Year(year))])!;

        Assert.Equal(9, chart.Rows.Count);
        Assert.Equal(3, chart.LeftOut);
        Assert.Contains("and 3 more", Drawn(chart).Value, StringComparison.Ordinal);
        Assert.Contains("And 3 more.", TimelineAltText.Of(chart), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_Is_Drawn_Where_There_Is_Nothing_To_Compare()
    {
        var order = new Window("premiere", DayRange.Unknown, Precision.Order, new Anchor(AnchorOrder.After, "Other"));

        Assert.Null(ChartOf());
        Assert.Null(ChartOf(Year(2018)));
        Assert.Null(ChartOf(Year(2018) with { Window = order }, Year(2019) with { Window = order }));
        Assert.Null(ChartOf(Year(2018), Year(2019) with { Window = null }));
    }

    [Fact]
    public void A_Status_Is_Told_By_Words_And_Pattern_And_Not_By_Colour_Alone()
    {
        var chart = ChartOf(
            Year(2017) with { Status = Status.Confirmed },
            Year(2018) with { Status = Status.Reported },
            Year(2019) with { Status = Status.Speculated, Modality = Modality.Guess },
            Year(2020) with { Status = Status.Denied },
            Year(2021) with { Status = Status.Confirmed, Modality = Modality.Wish })!;

        var text = Drawn(chart).Value;
        Assert.Equal(5, chart.Rows.Select(row => row.Look.Pattern).Distinct().Count());
        Assert.All(["confirmed", "reported", "a guess", "denied", "a wish"], word => Assert.Contains(word, text, StringComparison.Ordinal));
    }

    [Fact]
    public void What_Cannot_Both_Hold_Is_Told_In_The_Picture_And_In_Words()
    {
        var chart = ChartOf(Year(2017), Year(2018) with { Against = 0 })!;

        Assert.Contains("cannot both hold", Drawn(chart).Value, StringComparison.Ordinal);
        Assert.Contains("2: 2018, reported · 1 source, first said 1 May 2016; cannot hold together with 1.", TimelineAltText.Of(chart), StringComparison.Ordinal);
    }

    [Fact]
    public void What_Is_Overtaken_Is_Faded_And_Says_So()
    {
        var drawn = Drawn(ChartOf(Year(2017) with { IsOvertaken = true }, Year(2018))!);

        Assert.Contains("overtaken since", drawn.Value, StringComparison.Ordinal);
        Assert.Single(drawn.Descendants(), element => element.Attribute("opacity") is not null);
    }

    [Fact]
    public void A_Spoiler_Is_Neither_Drawn_Nor_Read_Aloud()
    {
        var chart = ChartOf(Year(2017) with { What = "the butler did it", Spoiler = true }, Year(2018))!;

        Assert.DoesNotContain("butler", Drawn(chart).Value, StringComparison.Ordinal);
        Assert.DoesNotContain("butler", TimelineAltText.Of(chart), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("</text><image href='file:///etc/passwd'/>")]
    [InlineData("&lt;script&gt; \"'& ]]>")]
    [InlineData("\u0000\u0008\uFFFE\uD800 broken")]
    [InlineData("\u202Ertl 語語語語語語語語語語語語語語語語語語語語語語語語語語語語語語語 👩‍👩‍👧‍👦")]
    public void Whatever_Was_Said_Stays_Text(string what)
    {
        var drawn = Drawn(ChartOf(Year(2017) with { What = what }, Year(2018) with { What = string.Concat(Enumerable.Repeat(what, 50)) })!);

        Assert.DoesNotContain(drawn.Descendants(), element => element.Name.LocalName is "image" or "script" or "use" or "a");
        Assert.DoesNotContain(drawn.Descendants().Attributes(), attribute => attribute.Name.LocalName == "href");
    }

    [Fact]
    public void The_Words_For_It_Fit_Whatever_Is_Told()
    {
        var chart = ChartOf([.. Enumerable.Range(2001, 9).Select(year => Year(year) with { What = new string('w', 400) })])!;

        Assert.InRange(TimelineAltText.Of(chart).Length, 1, 1024);
    }

    [Theory]
    [InlineData("0001-01-01", "9999-12-31")]
    [InlineData("0001-01-01", "0001-01-01")]
    [InlineData("9999-12-31", "9999-12-31")]
    [InlineData(null, "2018-12-31")]
    [InlineData("2018-01-01", null)]
    public void Days_At_The_End_Of_Time_Are_Drawn_All_The_Same(string? earliest, string? latest)
    {
        var window = new Window("premiere", new DayRange(Day(earliest), Day(latest)), Precision.Year);

        Assert.NotNull(Drawn(ChartOf(Year(2018), Year(2019) with { Window = window })!));
    }

    [RequiresFact(Requirement.Librsvg)]
    public async Task It_Is_Rendered_To_A_Png()
    {
        using var renderer = RendererOf("rsvg-convert");

        var png = await renderer.RenderAsync(TimelineSvg.Of(ChartOf(Year(2017), Year(2018) with { Against = 0 })!), CancellationToken.None);

        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], png!.Value[..4].ToArray());
    }

    private static PictureRenderer RendererOf(string program) =>
        new(Options.Create(new PictureOptions { Renderer = program }), TimeProvider.System, NullLogger<PictureRenderer>.Instance);

    private static XElement Drawn(TimelineChart chart) => XElement.Parse(TimelineSvg.Of(chart));

    private static TimelineChart? ChartOf(params TimelineProposition[] propositions) => TimelineChart.Of(
        new Timeline(new Topic("release", "When is it out?", [], false, []), "season 2", [], []) { Propositions = propositions }, Today);

    private static TimelineProposition Year(int year) => new(
        $"{year}",
        new Window("premiere", new DayRange(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31)), Precision.Year),
        Status.Reported,
        Modality.Plan,
        [new DayRange(new DateOnly(2016, 5, 1), new DateOnly(2016, 5, 1))],
        Sources: 1,
        IsOvertaken: false,
        Against: null,
        Spoiler: false);

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
