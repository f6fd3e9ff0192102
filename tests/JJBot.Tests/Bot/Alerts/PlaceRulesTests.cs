using JJBot.Commands.Alerts;
using JJBot.Discord.Wire;

namespace JJBot.Tests.Bot.Alerts;

public sealed class PlaceRulesTests
{
    private const Permissions Enough = Permissions.ViewChannel | Permissions.SendMessages | Permissions.SendMessagesInThreads | Permissions.ReadMessageHistory;

    private static readonly Role Silent = new(new Snowflake(7), "mods");

    [Theory]
    [InlineData(ChannelType.GuildText)]
    [InlineData(ChannelType.GuildAnnouncement)]
    [InlineData(ChannelType.PublicThread)]
    [InlineData(ChannelType.AnnouncementThread)]
    public void A_Channel_Where_The_Bot_May_Write_Is_Taken_Without_A_Word(ChannelType type)
    {
        var place = Place(type, Enough);

        Assert.Null(PlaceRules.Refusal(place));
        Assert.Empty(PlaceRules.Warnings(place, role: null));
    }

    [Theory]
    [InlineData(ChannelType.GuildText, Permissions.ViewChannel, "give me **Send Messages** there")]
    [InlineData(ChannelType.GuildText, Permissions.None, "give me **View Channel** and **Send Messages** there")]
    [InlineData(ChannelType.PublicThread, Permissions.ViewChannel | Permissions.SendMessages, "give me **Send Messages in Threads** there")]
    [InlineData(ChannelType.GuildForum, Enough, "holds posts, not messages: choose one of its posts")]
    [InlineData(ChannelType.GuildVoice, Enough, "is none of them")]
    public void What_Stands_In_The_Way_Is_Said_With_Its_Remedy(ChannelType type, Permissions rights, string said) =>
        Assert.Contains(said, PlaceRules.Refusal(Place(type, rights)), StringComparison.Ordinal);

    [Fact]
    public void An_Administrator_May_Everything() => Assert.Null(PlaceRules.Refusal(Place(ChannelType.GuildText, Permissions.Administrator)));

    [Fact]
    public void What_Discord_Does_Not_Say_Stands_In_Nobodys_Way() => Assert.Null(PlaceRules.Refusal(Place(ChannelType.GuildText, rights: null)));

    [Theory]
    [InlineData(Permissions.None, true)]
    [InlineData(Permissions.ManageThreads, false)]
    public void A_Locked_Thread_Is_Woken_Only_By_Those_Who_Manage_Threads(Permissions more, bool isRefused) =>
        Assert.Equal(isRefused, PlaceRules.Refusal(Place(ChannelType.PublicThread, Enough | more) with { IsLocked = true }) is not null);

    [Fact]
    public void A_Role_That_Cannot_Be_Pinged_Is_Told_Beforehand()
    {
        var place = Place(ChannelType.GuildText, Enough);

        Assert.Contains("<@&7> will not be pinged", Assert.Single(PlaceRules.Warnings(place, Silent)), StringComparison.Ordinal);
        Assert.Empty(PlaceRules.Warnings(place, Silent with { Mentionable = true }));
        Assert.Empty(PlaceRules.Warnings(Place(ChannelType.GuildText, Enough | Permissions.MentionEveryone), Silent));
    }

    [Fact]
    public void That_Nothing_Can_Be_Replied_To_Is_Told_Beforehand() => Assert.Contains(
        "Read Message History", Assert.Single(PlaceRules.Warnings(Place(ChannelType.GuildText, Enough & ~Permissions.ReadMessageHistory), role: null)), StringComparison.Ordinal);

    private static AlertPlace Place(ChannelType type, Permissions? rights) => new(new Snowflake(5), type, rights);
}
