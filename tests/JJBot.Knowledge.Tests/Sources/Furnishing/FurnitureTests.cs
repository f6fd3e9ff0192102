using JJBot.Knowledge.Sources.Furnishing;
using JJBot.Knowledge.Tests.Support;

namespace JJBot.Knowledge.Tests.Sources.Furnishing;

public sealed class FurnitureTests
{
    private const string Prose = "Harbour Lights returns next autumn, the studio announced on Tuesday, and the whole crew of the first season stays on board.";

    [Theory]
    [InlineData("Advertisement")]
    [InlineData("- Anzeige -")]
    [InlineData("3 min read")]
    [InlineData("Lesezeit: 4 Minuten")]
    [InlineData("harbour-lights-poster-20817")]
    [InlineData("IMG_2041.jpg")]
    [InlineData("Screen Shot 2017-05-01 at 5")]
    [InlineData("Share Tweet Pin Email")]
    [InlineData("Teilen auf Facebook")]
    [InlineData("Image: The Lantern")]
    [InlineData("© 2017 The Lantern. All rights reserved.")]
    [InlineData("Posted on March 5, 2017 by Ann Maker")]
    [InlineData("5. März 2017, 10:30 Uhr")]
    [InlineData("Tags: harbour, lights, season two")]
    [InlineData("42 Comments")]
    [InlineData("Subscribe to our newsletter for more")]
    [InlineData("Read more: Everything about the harbour")]
    [InlineData("You are commenting using your account.")]
    public void A_Line_That_Is_No_Text_Is_Furniture_Wherever_It_Stands(string line) =>
        Assert.Equal([false, false, true, false], Furniture.Find(["Harbour Lights is back", Prose, line, Prose]));

    [Theory]
    [InlineData("The premiere is on March 5, 2017.")]
    [InlineData("Ida Brandt will serve as producer.")]
    [InlineData("But where does the second season take that?")]
    [InlineData("Release date: spring 2018")]
    [InlineData("The follow-up is co-produced by two well-known studios.")]
    [InlineData("Brandt shared this on Facebook: “We start in March.”")]
    [InlineData("Season 2")]
    public void A_Short_Line_That_Says_Something_Is_Text(string line) =>
        Assert.DoesNotContain(true, Furniture.Find(["Harbour Lights is back", Prose, line, Prose]));

    [Theory]
    [InlineData("Leave a Reply")]
    [InlineData("Written by:\nAnn Maker")]
    [InlineData("Kommentare")]
    [InlineData("Check Also")]
    public void Nothing_Of_The_Article_Comes_Behind_Its_End(string end)
    {
        var ends = end.Contains('\n', StringComparison.Ordinal) ? end.Split('\n') : [end, "Bo Reader"];
        Assert.Equal([false, false, false, true, true, true], Furniture.Find(["Harbour Lights is back", Prose, Prose, .. ends, Prose[..60]]));
    }

    [Fact]
    public void What_Leads_To_Other_Articles_Midway_Ends_Nothing() =>
        Assert.Equal([false, false, true, false, false], Furniture.Find(["Harbour Lights is back", Prose, "Related", Prose, Prose]));

    [Fact]
    public void A_Headline_That_Is_Repeated_Is_Furniture() =>
        Assert.Equal([false, true, false], Furniture.Find(["Harbour Lights is back", "Harbour lights is back ", Prose]));

    [RepeatableProperty(MaxTest = 300)]
    public void Random_Paragraphs_Are_Each_Judged(string[] paragraphs)
    {
        var texts = paragraphs.Select(paragraph => paragraph ?? "").ToList();
        Assert.Equal(texts.Count, Furniture.Find(texts).Count);
    }
}
