using System.Text.Json;
using JJBot.Tests.Playground;

namespace JJBot.Tests.Bot.Sources;

/// <summary>A source may say anything, and as much as it likes: moderators read it, and nobody is pinged.</summary>
public sealed class HostileSourceTests : IAsyncLifetime
{
    private const int MostText = 4_000;
    private const string Marks = "@everyone <@1> <#2> **__~~||`[x](https://evil.example)\u202E # > - ";
    private static readonly string Long = string.Concat(Enumerable.Repeat(Marks, 20));
    private ModeratedBot world = null!;
    private Person robin = null!;
    private string channel = null!;

    public async Task InitializeAsync()
    {
        world = await ModeratedBot.StartAsync();
        robin = await world.Bot.ArriveAsync("Moderator");
        channel = await robin.ChannelIdAsync("general");
    }

    public async Task DisposeAsync()
    {
        await robin.DisposeAsync();
        await world.DisposeAsync();
    }

    [Fact]
    public async Task Every_Card_And_List_Is_Within_Limits_And_Pings_Nobody()
    {
        var text = string.Join("\n\n", Enumerable.Range(1, 12).Select(number => $"{Long} Jessica Jones season {number} will premiere in autumn {2030 + number}, {Long}"));
        await robin.UsesAsync(channel, "source add");
        await robin.SubmitAsync(
            await robin.SeesAsync("INTERACTION_MODAL_CREATE"),
            ("title", Long[..300]),
            ("about", $"Outlet: {Long[..500]}\nAuthor: {Long[..500]}\nDate: 2030\nLink: https://example.org/{new string('a', 300)}"),
            ("text", text[..4_000]),
            ("text2", text[4_000..8_000]),
            ("text3", text[8_000..12_000]));
        var card = await robin.IsAnsweredAsync();
        AssertHarmless(card);
        Assert.Contains("Accept", card.ButtonsOf());
        for (var seen = 0; seen < 5 && card.ButtonsOf().Contains("Accept"); seen++)
        {
            card = await robin.PressesAsync(card, seen % 2 == 0 ? "Accept" : "Skip");
            AssertHarmless(card);
        }

        var list = await robin.AsksAsync(channel, "source list");
        AssertHarmless(list);
        AssertHarmless(await robin.PressesAsync(list, "Show"));
        AssertHarmless(await robin.AsksAsync(channel, "source remove", ("source", "everyone")));
        AssertHarmless(await robin.AsksAsync(channel, "audit"));
        await robin.TypesAsync(channel, "source show", "source", "everyone");
    }

    [Fact]
    public async Task Settings_Hold_Whatever_Is_Typed_Into_Them()
    {
        var settings = await robin.AsksAsync(channel, "source settings");

        await robin.SubmitAsync(await robin.OpensAsync(settings, "Change"), ("outlets", string.Join('\n', Enumerable.Range(1, 20).Select(number => $"{number} {Marks}"))));

        AssertHarmless(await robin.IsAnsweredAsync());
    }

    private static void AssertHarmless(JsonElement message)
    {
        var text = message.TextOf();
        Assert.DoesNotContain("Something went wrong", text, StringComparison.Ordinal);
        Assert.True(message.IsEphemeral());
        Assert.InRange(text.Length, 1, MostText);
        Assert.DoesNotMatch(@"(?<!\\)(@everyone|<@|<#|\]\(https://evil)", text);
        Assert.DoesNotContain('\u202E', text);
        Assert.False(message.GetProperty("mention_everyone").GetBoolean());
    }
}
