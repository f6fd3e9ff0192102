using JJBot.Knowledge.Answers;
using JJBot.Knowledge.Seeds;
using JJBot.Knowledge.Tests.Support;

namespace JJBot.Knowledge.Tests.Answers;

public sealed class CommandReaderTests
{
    private static readonly CommandReader Reader = new(SeedFolder.Read(KnowledgeFolder.ShippedSeeds, Some.Moment).Show);

    [Theory]
    [InlineData("/release", "release", "Jessica Jones season 2", null)]
    [InlineData("/release season:1", "release", "Jessica Jones season 1", null)]
    [InlineData("/release season:2 series:\"Iron Fist\" as-of:2017", "release", "Iron Fist season 2", "2017-12-31")]
    [InlineData("/villain as-of:\"March 2017\"", "villain", "Jessica Jones season 2", "2017-03-31")]
    [InlineData("/release series:Daredevil", "release", "Daredevil", null)]
    [InlineData("/release series:The Defenders as-of:March 2017", "release", "The Defenders", "2017-03-31")]
    [InlineData("/release series:Iron Fist season:2", "release", "Iron Fist season 2", null)]
    public void A_Command_Is_Read(string text, string topic, string subject, string? asOf)
    {
        var read = Reader.Read(text, new DateOnly(2026, 3, 1));

        Assert.Null(read.Mistake);
        Assert.False(read.IsOutOfScope);
        Assert.Equal((topic, subject, Told.Day(asOf)), (read.Topic?.Name, read.Subject.ToString(), read.AsOf));
    }

    [Fact]
    public void Another_Show_Is_Out_Of_Scope() => Assert.True(Reader.Read("/release series:\"Stranger Things\"", new DateOnly(2026, 3, 1)).IsOutOfScope);

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
