using System.Globalization;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Extraction.Times;
using JJBot.Knowledge.Tests.Support;

namespace JJBot.Knowledge.Tests.Extraction.Times;

/// <summary>Articles about shows that do not exist; a bar parts their paragraphs.</summary>
public sealed class PublicationBoundsTests
{
    [Theory]
    [InlineData("Harbor Lights will return in 2019.", null, "2018-12-31")]
    [InlineData("Harbor Lights Set For 2019", null, "2018-12-31")]
    [InlineData("Harbor Lights is coming back in March 2019.", null, "2019-02-28")]
    [InlineData("The new season of Harbor Lights premieres on May 4, 2018.", null, "2018-05-03")]
    [InlineData("Production has been delayed to 2020.", null, "2019-12-31")]
    public void What_Is_Still_To_Come_Ends_The_Bounds(string article, string? earliest, string? latest) => Check(article, earliest, latest);

    [Theory]
    [InlineData("Harbor Lights premiered on May 4, 2018, to mixed reviews.", "2018-05-05", null)]
    [InlineData("The pilot was shot in Dublin in June 2014.", "2014-07-01", null)]
    [InlineData("In 2015, the studio bought the rights.", "2016-01-01", null)]
    public void What_Is_Over_Begins_The_Bounds(string article, string? earliest, string? latest) => Check(article, earliest, latest);

    [Theory]
    [InlineData("Harbor Lights first aired in 2016.|A third season will follow in 2018.", "2017-01-01", "2017-12-31")]
    [InlineData("The Long Tide ended in 2011 and was revived on October 2, 2015.|It is expected back in the fall of 2017.", "2015-10-03", "2017-08-31")]
    [InlineData("The Long Tide premiered in 2016.|The studio confirmed that its second season is expected next year.|Sources say it arrives in summer 2018.", "2017-01-01", "2017-12-31")]
    public void Past_And_Future_Close_In_From_Both_Sides(string article, string? earliest, string? latest) => Check(article, earliest, latest);

    [Theory]
    [InlineData("Harbor Lights returns next year.|Its third season will premiere in 2018.", "2017-01-01", "2017-12-31")]
    [InlineData("The spin-off was announced last year.|It will arrive in 2019, and the main show next year.", "2018-01-01", "2018-12-31")]
    public void The_Only_Year_To_Come_Is_The_Next_Year(string article, string? earliest, string? latest) => Check(article, earliest, latest);

    [Theory]
    [InlineData("Harbor Lights ended in 2016.|Filming of the sequel will begin in May.|It is slated for 2018.", "2017-01-01", "2017-05-31")]
    [InlineData("Harbor Lights ended in 2016.|Come fall, its sequel will be on every screen.|A third part is slated for 2018.", "2017-01-01", "2017-08-31")]
    [InlineData("Harbor Lights ended in 2016.|The Long Tide premieres June 9.|Its spin-off is slated for 2018.", "2017-01-01", "2017-06-08")]
    [InlineData("Harbor Lights ended in 2016.|The sequel is slated for spring 2018.|Its trailer will be out in spring.", "2017-01-01", "2018-02-28")]
    public void A_Month_Without_A_Year_Lies_In_The_Year_Of_Publication(string article, string? earliest, string? latest) => Check(article, earliest, latest);

    [Theory]
    [InlineData("Harbor Lights ended in 2016.|The sequel arrives this summer.|A third part is slated for 2018.", "2017-01-01", "2017-08-31")]
    [InlineData("Harbor Lights ended in 2016.|The sequel was shown this spring.|A third part is slated for 2018.", "2017-03-01", "2017-12-31")]
    public void This_Season_Is_Not_Over_Or_Has_Begun(string article, string? earliest, string? latest) => Check(article, earliest, latest);

    [Theory]
    [InlineData("Harbor Lights Is Back|Published on March 3, 2017|The show, which premiered in 2015, returns in 2018.", "2017-03-03", "2017-03-03")]
    [InlineData("Harbor Lights Is Back|By Jo Moss, March 3, 2017|It returns.", "2017-03-03", "2017-03-03")]
    [InlineData("Harbor Lights Is Back|03/03/2017 10:15 am|It returns.", "2017-03-03", "2017-03-03")]
    [InlineData("Posted March 3, 2017 by Ann Reed|It returns in 2018.", "2017-03-03", "2017-03-03")]
    [InlineData("Harbor Lights Is Back|Updated: March 3, 2017|It returns in 2018.", null, "2017-03-03")]
    [InlineData("Harbor Lights Season 2 Premiere Date: March 3, 2017|It was shot in 2015.", "2016-01-01", null)]
    public void A_Printed_Date_Is_Believed(string article, string? earliest, string? latest) => Check(article, earliest, latest);

    [Theory]
    [InlineData("Screenshot 2016-05-01 at 5.12|Harbor Lights starts filming in 2017.", "2016-05-01", "2016-12-31")]
    [InlineData("IMG_20160501.jpg|Harbor Lights starts filming in 2017.", "2016-05-01", "2016-12-31")]
    [InlineData("See http://example.com/uploads/2016/05/poster.jpg", "2016-05-01", null)]
    public void What_It_Shows_Is_No_Younger_Than_The_Article(string article, string? earliest, string? latest) => Check(article, earliest, latest);

    [Theory]
    [InlineData("Harbor Lights was originally planned for 2014.")]
    [InlineData("The show was supposed to air in 2014.")]
    [InlineData("A 2018 launch would surprise nobody.")]
    [InlineData("Ann Reed can be seen in Tidewater (2016) and in the 2017 film Brass.")]
    [InlineData("Harbor Lights returns next year, after its end last year.")]
    [InlineData("The cast of Harbor Lights met in London.")]
    [InlineData("")]
    public void What_Tells_Nothing_Leaves_The_Bounds_Open(string article) => Check(article, null, null);

    [Fact]
    public void One_Misread_Year_Gives_Way_To_Those_That_Agree()
    {
        var article = "The Long Tide opened in 2019 dollars.|It premiered in 2015.|It was renewed in 2016.|It will return in 2018.|It is due in May 2018.";

        Check(article, "2017-01-01", "2017-12-31");
    }

    [Fact]
    public void The_Reason_Is_Told_In_Our_Words()
    {
        var (_, why) = PublicationBounds.Infer(["Harbor Lights first aired on May 4, 2016.", "A third season will follow in 2018."]);

        Assert.Equal("Because 4 May 2016 is told as past and 2018 is told as still to come.", why);
    }

    [RepeatableProperty(Arbitrary = [typeof(RandomText)], MaxTest = 500)]
    public bool No_Text_Has_Bounds_Without_A_Reason_Or_A_Reason_Without_Bounds(RandomText first, RandomText second)
    {
        var (bounds, why) = PublicationBounds.Infer([first.Content, second.Content]);

        return bounds.IsUnknown == why is null;
    }

    private static void Check(string article, string? earliest, string? latest)
    {
        var (bounds, _) = PublicationBounds.Infer(article.Split('|'));

        Assert.Equal((earliest, latest), (Text(bounds.Earliest), Text(bounds.Latest)));
    }

    private static string? Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
