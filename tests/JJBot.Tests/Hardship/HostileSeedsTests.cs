using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using JJBot.Tests.Bot;
using JJBot.Tests.Playground;

namespace JJBot.Tests.Hardship;

/// <summary>Sources are written by strangers: whatever stands in them is shown as text, and fits.</summary>
public sealed class HostileSeedsTests : IAsyncLifetime, IDisposable
{
    private const string Mean = "@everyone <@&1> <@2> <#3> </ban:4> ||open|| **[free](https://evil.example)** `code` _x_ ~~y~~ > # https://evil.example <https://evil.example> <t:0:R> \\\\\\";
    private const string Turned = "\u202Eturned\u202C \u200Bhidden\u2066 ";
    private static readonly string Wide = new('\u6F22', 300);
    private readonly TemporaryFolder folder = new();
    private TriedBot? bot;

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        if (bot is not null)
        {
            await bot.AssertDiscordWouldAgreeAsync();
            await bot.DisposeAsync();
        }
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Nobody_Is_Pinged_And_Nothing_Is_Formatted_By_What_A_Source_Says()
    {
        var seeds = new SeedsCopy(folder);
        foreach (var name in seeds.Sources)
        {
            seeds.Change(name, source => Spoil(source, $"{Mean} {Turned}"));
        }

        bot = await TriedBot.StartAsync(seeds.Path, folder: folder);
        await AssertEverythingCanBeReadAsync();
    }

    [Fact]
    public async Task What_Is_Very_Long_Is_Paged()
    {
        var seeds = new SeedsCopy(folder);
        foreach (var name in seeds.Sources)
        {
            seeds.Change(name, source => Spoil(source, Wide));
        }

        bot = await TriedBot.StartAsync(seeds.Path, folder: folder);
        await AssertEverythingCanBeReadAsync();
    }

    [Fact]
    public async Task Very_Many_Claims_Are_Paged()
    {
        var seeds = new SeedsCopy(folder);
        seeds.Change("sources/jj-000.json", source =>
        {
            var claims = source["claims"]!.AsArray();
            var model = claims.First(claim => (string?)claim!["topic"] == "release")!;
            for (var number = 1; number <= 400; number++)
            {
                var claim = model.DeepClone();
                claim["id"] = $"jj-000-many{number}";
                claim["statement"] = $"Report {number} with {Wide[..200]}.";
                claim["start"] = number * 1000;
                claim["end"] = (number * 1000) + 10;
                claim["value"] = new JsonObject { ["kind"] = "text", ["aspect"] = number % 2 == 0 ? "premiere" : $"aspect {number}", ["content"] = $"value {number} {Wide[..100]}" };
                claims.Add(claim);
            }
        });
        bot = await TriedBot.StartAsync(seeds.Path, folder: folder);
        await AssertEverythingCanBeReadAsync();
    }

    [Fact]
    public async Task A_Show_Of_Many_Long_Names_And_Topics_Has_Buttons_That_Work()
    {
        const string series = "A: \"B\": C's | D, @everyone and 40 letters";
        var topic = new string('t', 32);
        var seeds = new SeedsCopy(folder);
        seeds.Change("show.json", show =>
        {
            show["name"] = series[..40];
            show["series"]![0]!["name"] = series[..40];
            show["topics"]![0]!["name"] = topic;
            for (var number = 1; number <= 70; number++)
            {
                show["topics"]!.AsArray().Add(new JsonObject
                {
                    ["name"] = $"topic-{number}-{new string('x', 20)}",
                    ["question"] = $"What is **{number}**? {new string('?', 70)}",
                    ["words"] = new JsonArray($"word{number}"),
                    ["aspects"] = new JsonArray(),
                });
                show["series"]!.AsArray().Add(new JsonObject { ["name"] = $"Another series, number {number}, of **many**", ["aliases"] = new JsonArray() });
            }
        });
        foreach (var name in seeds.Sources)
        {
            seeds.Change(name, source => Rename(source, series[..40], topic));
        }

        bot = await TriedBot.StartAsync(seeds.Path, folder: folder);
        await using var fan = await bot.ArriveAsync();
        var channel = await fan.ChannelIdAsync("general");
        var answer = await fan.AsksAsync(channel, topic, ("as-of", "2017-12-31"), ("season", 2));
        foreach (var label in answer.ButtonsOf())
        {
            Assert.Contains("2018", (await fan.PressesAsync(answer, label)).TextOf(), StringComparison.Ordinal);
        }

        Assert.Contains("Choose", (await fan.AsksAsync(channel, "timeline", ("topic", "none of them"))).TextOf(), StringComparison.Ordinal);
        Assert.Contains("topic-69-xxxxxxxxxxxxxxxxxxxx", await fan.TypesAsync(channel, "timeline", "topic", "c-69"));
        Assert.Contains("I know", (await fan.AsksAsync(channel, topic, ("series", "Nobody's"))).TextOf(), StringComparison.Ordinal);
        AssertHarmless(await fan.AsksAsync(channel, "help"));
        bot.Log.AssertNothingWentWrong();
    }

    private static void Spoil(JsonNode source, string words)
    {
        source["title"] = Fit(words, 300);
        source["outlet"] = Fit($"Outlet {words}", 300);
        source["author"] = Fit(words, 300);
        source["url"] = $"https://example.org/{new string('u', 1900)}?a=(b)>|";
        source["published"]!["why"] = Fit(words, 1000);
        foreach (var claim in source["claims"]!.AsArray())
        {
            claim!["statement"] = $"{Fit(words.Replace("https://evil.example", "x", StringComparison.Ordinal), 399).TrimEnd('.', ' ')}.";
            claim["via"] = new JsonArray([.. Enumerable.Range(1, 10).Select(number => JsonValue.Create(Fit($"{number} {words}", 300)))]);
            if (claim["value"]!["content"] is not null)
            {
                claim["value"]!["content"] = Fit(words, 300);
            }
        }
    }

    private static void Rename(JsonNode source, string series, string topic)
    {
        foreach (var claim in source["claims"]!.AsArray())
        {
            claim!["topic"] = (string?)claim["topic"] == "release" ? topic : (string?)claim["topic"];
            if ((string?)claim["subject"]!["series"] == "Jessica Jones")
            {
                claim["subject"]!["series"] = series;
            }
        }
    }

    private static string Fit(string text, int most) => text[..Math.Min(most, text.Length)].Trim();

    /// <summary>Asks everything there is to ask, presses every button and turns every list to its end.</summary>
    private async Task AssertEverythingCanBeReadAsync()
    {
        await using var fan = await bot!.ArriveAsync();
        var channel = await fan.ChannelIdAsync("general");
        foreach (var topic in new[] { "release", "directors", "villain", "cast", "crew", "production", "story", "characters", "reception" })
        {
            var answer = await fan.AsksAsync(channel, topic);
            AssertHarmless(answer);
            foreach (var label in answer.ButtonsOf())
            {
                await TurnToTheEndAsync(fan, await fan.PressesAsync(answer, label));
            }
        }

        foreach (var question in new[] { "when is it out, who directs it, who is the villain, who is in it and how many episodes are there?", "is kilgrave back?", "what does igh stand for?" })
        {
            var answer = await fan.AsksAsync(channel, "ask", ("question", question));
            AssertHarmless(answer);
            foreach (var label in answer.ButtonsOf())
            {
                AssertHarmless(await fan.PressesAsync(answer, label));
            }

            AssertHarmless(await fan.AsksAsync(channel, "fact-check", ("statement", question)));
        }

        await TurnToTheEndAsync(fan, await fan.AsksAsync(channel, "sources"));
        foreach (var claim in new[] { "jj-000-01", "jj-003-04", "jj-004-03" })
        {
            AssertHarmless(await fan.AsksAsync(channel, "claim show", ("claim", claim)));
        }

        bot.Log.AssertNothingWentWrong();
        foreach (var message in bot.Requests.Where(request => request.Json?.Contains("\"components\"", StringComparison.Ordinal) == true))
        {
            Assert.Contains("\"allowed_mentions\":{\"parse\":[]}", message.Json, StringComparison.Ordinal);
        }
    }

    private static async Task TurnToTheEndAsync(Person fan, JsonElement page)
    {
        for (var turned = 0; turned < 3; turned++)
        {
            AssertHarmless(page);
            var next = page.ButtonNamed("Next");
            if (next is not { } button || (button.TryGetProperty("disabled", out var disabled) && disabled.GetBoolean()))
            {
                return;
            }

            page = await fan.PressesAsync(page, "Next");
        }
    }

    private static void AssertHarmless(JsonElement message)
    {
        var text = message.TextOf();
        Assert.DoesNotContain("Something went wrong", text, StringComparison.Ordinal);
        Assert.InRange(text.Length, 1, 4_000);
        // The line breaks between the components are ours.
        Assert.InRange(Encoding.UTF8.GetByteCount(text.Replace("\n", "", StringComparison.Ordinal)), 1, 10_000);
        Assert.DoesNotMatch(@"(?<!\\)(@everyone|<@|<#|<t:0|\]\(https://evil|`code`)", text);
        Assert.DoesNotMatch("(?<![:\\]\\\\])https?:(?=//evil)(?<!\\\\)", text);
        Assert.DoesNotMatch("[\u202A-\u202E\u2066-\u2069\u200B]", text);
        Assert.Equal(0, message.GetProperty("mentions").GetArrayLength());
        Assert.False(message.GetProperty("mention_everyone").GetBoolean());
        foreach (var line in text.Split('\n'))
        {
            // A spoiler that is opened on a line is closed on it.
            Assert.True(System.Text.RegularExpressions.Regex.Count(line, @"(?<!\\)\|\|") % 2 == 0, line);
        }
    }
}
