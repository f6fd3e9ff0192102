using JJBot.Knowledge.Answers;
using JJBot.Knowledge.Seeds;
using JJBot.Knowledge.Tests.Support;

namespace JJBot.Knowledge.Tests.Answers;

public sealed class QuestionReaderTests
{
    private static readonly QuestionReader Reader = new(SeedFolder.Read(KnowledgeFolder.ShippedSeeds, Some.Moment).Show);

    [Theory]
    [InlineData("/release", "release", "Jessica Jones season 2", null)]
    [InlineData("/release season:1", "release", "Jessica Jones season 1", null)]
    [InlineData("/release season:2 series:\"Iron Fist\" as-of:2017", "release", "Iron Fist season 2", "2017-12-31")]
    [InlineData("/villain as-of:\"March 2017\"", "villain", "Jessica Jones season 2", "2017-03-31")]
    [InlineData("/release series:Daredevil", "release", "Daredevil", null)]
    [InlineData("/release series:The Defenders as-of:March 2017", "release", "The Defenders", "2017-03-31")]
    [InlineData("/release series:Iron Fist season:2", "release", "Iron Fist season 2", null)]
    [InlineData("when do we get s2", "release", "Jessica Jones season 2", null)]
    [InlineData("who directs season two of jessica jones?", "directors", "Jessica Jones season 2", null)]
    [InlineData("Who's the villain next season", "villain", "Jessica Jones season 2", null)]
    [InlineData("jj s3 release date?", "release", "Jessica Jones season 3", null)]
    [InlineData("do i gotta watch defenders first or does s2 drop before it", "release", "Jessica Jones season 2", null)]
    [InlineData("wheres my boy daredevil, new season when??", "release", "Daredevil", null)]
    [InlineData("when does season 3 of Daredevil come out", "release", "Daredevil season 3", null)]
    [InlineData("what's the release date of The Punisher?", "release", "The Punisher", null)]
    [InlineData("who plays iron fist in the team up show", "cast", "The Defenders", null)]
    [InlineData("what was known as of 2017-03 about filming?", "production", "Jessica Jones season 2", "2017-03-31")]
    [InlineData("what did we know before 2017 about filming", "production", "Jessica Jones season 2", "2016-12-31")]
    [InlineData("who was the villain of the first season", "villain", "Jessica Jones season 1", null)]
    [InlineData("someone said jj s2 comes out in 2017, true?", "release", "Jessica Jones season 2", null)]
    public void A_Question_Is_Read(string text, string topic, string subject, string? asOf)
    {
        var read = Reader.Read(text, new DateOnly(2026, 3, 1));

        Assert.Null(read.Mistake);
        Assert.False(read.IsOutOfScope);
        Assert.Equal((topic, subject, Told.Day(asOf)), (read.Topic?.Name, read.Subject.ToString(), read.AsOf));
    }

    [Theory]
    [InlineData("when is stranger things 5 out")]
    [InlineData("when does stranger things s5 come out")]
    [InlineData("any good pizza near broadway")]
    [InlineData("how do i mute this channel on my phone")]
    [InlineData("hey bot hows it goin")]
    [InlineData("good bot <3")]
    [InlineData("")]
    [InlineData("/release series:\"Stranger Things\"")]
    public void What_Is_About_Something_Else_Is_Out_Of_Scope(string text) => Assert.True(Reader.Read(text, new DateOnly(2026, 3, 1)).IsOutOfScope);

    [Theory]
    [InlineData("/relaese", "There is no such command")]
    [InlineData("/release season:x", "'x' is not a season")]
    [InlineData("/release season:0", "'0' is not a season")]
    [InlineData("/release sesson:2", "no option 'sesson'")]
    [InlineData("/release as-of:2017-13", "no month 13")]
    [InlineData("/release as-of:2099", "'2099' is still to come")]
    [InlineData("/release please", "'please' was not understood")]
    public void A_Command_With_A_Mistake_Says_What_Is_Understood(string text, string part) =>
        Assert.Contains(part, Reader.Read(text, new DateOnly(2026, 3, 1)).Mistake, StringComparison.Ordinal);
}
