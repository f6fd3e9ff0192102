using JJBot.Commands;
using JJBot.Commands.Alerts;

namespace JJBot.Tests.Bot.Alerts;

public sealed class CommaListTests
{
    private static readonly string[] Names = ["release", "directors", "villain", "cast", "crew"];

    private readonly CommaList list = new("topic", Names, typed => Names.FirstOrDefault(name => name.Equals(typed, StringComparison.OrdinalIgnoreCase)));

    [Theory]
    [InlineData("release", "release")]
    [InlineData(" Villain ,, CAST , villain", "villain,cast")]
    [InlineData("all", null)]
    [InlineData("release, all", null)]
    [InlineData("", null)]
    [InlineData(" , ", null)]
    public void Names_Are_Read_Whatever_Stands_Around_Them(string typed, string? read) =>
        Assert.Equal(read?.Split(','), list.Read(typed));

    [Fact]
    public void An_Unknown_Name_Is_Refused_With_Those_That_There_Are()
    {
        var mistake = Assert.Throws<UserMistakeException>(() => list.Read("release, **weather**"));

        Assert.Equal("""I know no topic "\*\*weather\*\*". I know release, directors, villain, cast, crew.""", mistake.Message);
    }

    [Theory]
    [InlineData("", "all|release|directors|villain|cast|crew")]
    [InlineData("c", "cast|crew|directors")]
    [InlineData("release,", "release, directors|release, villain|release, cast|release, crew")]
    [InlineData("Release, cast, vi", "release, cast, villain")]
    [InlineData("release, nothing", "")]
    public void What_Was_Typed_Is_Completed_By_Each_Name_That_May_Follow(string typed, string completed) =>
        Assert.Equal(completed, string.Join('|', list.Complete(typed).Select(choice => choice.Name)));

    [Fact]
    public void Nothing_Longer_Than_Discord_Takes_Is_Offered() =>
        Assert.Empty(list.Complete(new string('x', 99) + ", "));
}
