using System.Text.Json;
using System.Text.Json.Nodes;
using JJBot.Tests.Playground;

namespace JJBot.Tests.Bot.Alerts;

/// <summary>What server managers settle about alerts, and what is refused, one clear sentence each.</summary>
public sealed class SubscriptionTests() : BotTest(("Alerts:SubscriptionsPerServer", "2"))
{
    private Person alex = null!;
    private Person robin = null!;
    private Person sam = null!;
    private string channel = null!;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        alex = await Bot.ArriveAsync();
        robin = await Bot.ArriveAsync("Moderator");
        sam = await Bot.ArriveAsync("Owner");
        channel = await robin.ChannelIdAsync("general");
    }

    public override async Task DisposeAsync()
    {
        await alex.DisposeAsync();
        await robin.DisposeAsync();
        await sam.DisposeAsync();
        await base.DisposeAsync();
    }

    [Theory]
    [InlineData("subscribe")]
    [InlineData("edit")]
    [InlineData("pause")]
    [InlineData("unsubscribe")]
    public async Task Only_Those_Who_Manage_The_Server_Change_What_Is_Told(string command)
    {
        await robin.AsksAsync(channel, "alerts subscribe");

        var refused = await alex.AsksAsync(channel, $"alerts {command}");

        Assert.Contains("Only those who manage this server", refused.TextOf(), StringComparison.Ordinal);
        Assert.True(refused.IsEphemeral());
        Assert.Contains("Every new claim", (await robin.AsksAsync(channel, "alerts list")).TextOf(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everybody_Sees_What_The_Channels_Hear_Of_And_Nobody_Else_Gets_Its_Buttons()
    {
        Assert.Contains("No channel gets alerts", (await alex.AsksAsync(channel, "alerts list")).TextOf(), StringComparison.Ordinal);
        await robin.AsksAsync(channel, "alerts subscribe", ("topics", "cast, release"), ("series", "JJ"), ("mode", "weekly"), ("time-zone", "Europe/Berlin"), ("spoilers", "leave-out"));

        var list = await alex.AsksAsync(channel, "alerts list");

        Assert.Contains(
            "New claims about **release** and **cast** on *Jessica Jones*, guesses too, once a week, Friday at 18:00 (Europe/Berlin); no spoilers.", list.TextOf(), StringComparison.Ordinal);
        Assert.Empty(list.ButtonsOf());
        Assert.Equal(["Edit"], (await robin.AsksAsync(channel, "alerts list")).ButtonsOf());
    }

    [Theory]
    [InlineData("channel", "read-only", "give me **Send Messages** there, then do this again")]
    [InlineData("channel", "no-bots", "give me **View Channel** and **Send Messages** there")]
    [InlineData("channel", "theories", "holds posts, not messages: choose one of its posts, or a text channel")]
    [InlineData("topics", "release, weather", "I know no topic \"weather\". I know release, ")]
    [InlineData("series", "Star Tribe", "I know no series \"Star Tribe\".")]
    [InlineData("time-zone", "Middle/Earth", "There is no time zone")]
    [InlineData("crosspost", "true", "Only an announcement channel publishes")]
    [InlineData("role", "@everyone", "Alerts do not ping @everyone")]
    public async Task What_Cannot_Be_Meant_Is_Refused_With_What_To_Do_And_Changes_Nothing(string option, string value, string said)
    {
        var refused = await robin.AsksAsync(channel, "alerts subscribe", (option, await ValueAsync(option, value)));

        Assert.Contains(said, refused.TextOf(), StringComparison.Ordinal);
        Assert.True(refused.IsEphemeral());
        Assert.Contains("No channel gets alerts", (await robin.AsksAsync(channel, "alerts list")).TextOf(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_Server_Has_Only_So_Many_Channels_Subscribed()
    {
        await robin.AsksAsync(channel, "alerts subscribe");
        await robin.AsksAsync(channel, "alerts subscribe", ("channel", await robin.ChannelIdAsync("spoilers")));

        var third = await robin.AsksAsync(channel, "alerts subscribe", ("channel", await robin.ChannelIdAsync("news")));

        Assert.Contains("A server can have 2 channels subscribed, and has", third.TextOf(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_Channel_That_Is_Subscribed_Stays_As_It_Was()
    {
        await robin.AsksAsync(channel, "alerts subscribe", ("topics", "release"));

        var again = await sam.AsksAsync(channel, "alerts subscribe", ("topics", "villain"));

        Assert.Contains("Subscribed already", again.TextOf(), StringComparison.Ordinal);
        Assert.Contains("**release**", again.TextOf(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_Managers_Change_One_Subscription_And_The_Last_Word_On_Each_Thing_Holds()
    {
        var hers = await robin.AsksAsync(channel, "alerts subscribe");
        var his = await sam.AsksAsync(channel, "alerts edit");

        await ChoosesAsync(robin, hers, "alert-mode", "daily");
        var seen = await ChoosesAsync(sam, his, "alert-status", "confirmed");

        Assert.Contains("confirmed only, once a day at 18:00 (UTC)", seen.TextOf(), StringComparison.Ordinal);
        await sam.PressesAsync(his, "Unsubscribe");
        Assert.Contains("not subscribed any more", (await robin.PressesAsync(hers, "Pause")).TextOf(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_Role_That_Nobody_May_Ping_Is_Told_Beforehand_And_One_That_May_Is_Not()
    {
        var silent = await robin.AsksAsync(channel, "alerts subscribe", ("role", await RoleAsync("Moderators")));
        Assert.Contains("will not be pinged: let anyone @mention the role", silent.TextOf(), StringComparison.Ordinal);

        var heard = await robin.AsksAsync(channel, "alerts edit", ("role", await RoleAsync("News")));
        Assert.DoesNotContain("will not be pinged", heard.TextOf(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_Role_That_Was_Deleted_Is_Told_On_The_Card_Until_Another_Is_Chosen()
    {
        await robin.AsksAsync(channel, "alerts subscribe", ("role", await RoleAsync("News")));
        await Bot.ChangeAsync("UPDATE subscription SET role_id = '4711'");

        var gone = await robin.AsksAsync(channel, "alerts edit");
        var heard = await robin.AsksAsync(channel, "alerts edit", ("role", await RoleAsync("News")));

        Assert.Contains("The role that was pinged is gone, so nobody is", gone.TextOf(), StringComparison.Ordinal);
        Assert.DoesNotContain("is gone", heard.TextOf(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_Announcement_Channel_Publishes_To_Those_That_Follow_It()
    {
        var card = await robin.AsksAsync(channel, "alerts subscribe", ("channel", await robin.ChannelIdAsync("news")), ("crosspost", true));
        Assert.Contains("published to the channels that follow", card.TextOf(), StringComparison.Ordinal);

        Assert.DoesNotContain("published", (await robin.PressesAsync(card, "Publish no longer")).TextOf(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Topics_Are_Completed_One_After_The_Other_For_Those_Who_May_Subscribe()
    {
        Assert.Contains("release, villain", await robin.TypesAsync(channel, "alerts subscribe", "topics", "release, vill"));
        Assert.Contains(await robin.TypesAsync(channel, "alerts subscribe", "time-zone", "berlin"), zone => zone.StartsWith("Europe/Berlin, now ", StringComparison.Ordinal));
        Assert.Empty(await alex.TypesAsync(channel, "alerts subscribe", "topics", "release, vill"));
    }

    [Fact]
    public async Task What_Was_Settled_Stands_In_The_Audit()
    {
        await robin.AsksAsync(channel, "alerts subscribe");
        await robin.AsksAsync(channel, "alerts pause");

        var audit = (await sam.AsksAsync(channel, "audit")).TextOf();

        Assert.Contains("**Robin** subscribed a channel to alerts", audit, StringComparison.Ordinal);
        Assert.Contains("**Robin** paused a channel's alerts", audit, StringComparison.Ordinal);
    }

    private static async Task<JsonElement> ChoosesAsync(Person person, JsonElement card, string verb, string value)
    {
        await person.PressAsync(card, card.CustomIdBeginning($"{verb}:"), 3, value);
        return await person.IsAnsweredAsync();
    }

    private async Task<JsonNode> ValueAsync(string option, string value) => option switch
    {
        "channel" => await sam.ChannelIdAsync(value),
        "role" => await RoleAsync(value),
        "crosspost" => bool.Parse(value),
        _ => value,
    };

    private async Task<string> RoleAsync(string name) => (await robin.StateAsync()).GetProperty("guilds")[0].GetProperty("roles").EnumerateArray()
        .First(role => role.GetProperty("name").GetString() == name).GetProperty("id").GetString()!;
}
