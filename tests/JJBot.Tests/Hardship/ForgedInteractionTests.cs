using System.Text.Json;
using System.Text.Json.Nodes;
using JJBot.Tests.Bot;

namespace JJBot.Tests.Hardship;

/// <summary>What Discord's own client would never send, but what somebody may make it pass on.</summary>
public sealed class ForgedInteractionTests : IAsyncLifetime
{
    private const int Message = 4;
    private const int Choices = 8;
    private const int Ephemeral = 64;
    private static readonly string Long = new('x', 6_000);
    private static readonly string Hostile = $"@everyone <@1> ||**`[x](https://evil.example)`\u202E{new string('\u0300', 200)}\n\n# {Long}";

    private const string Half = Forger.Half;
    private TriedBot bot = null!;
    private Forger forger = null!;

    public async Task InitializeAsync()
    {
        bot = await TriedBot.StartAsync();
        forger = new Forger(bot);
    }

    public async Task DisposeAsync() => await bot.DisposeAsync();

    [Fact]
    public async Task Made_Up_Buttons_Get_One_Sentence_For_The_Presser_Alone()
    {
        foreach (var customId in CustomIds())
        {
            AssertOneSentence(await forger.AnswerAsync(3, new JsonObject { ["component_type"] = 2, ["custom_id"] = customId }), customId);
        }

        AssertOneSentence(await forger.AnswerAsync(3, new JsonObject { ["component_type"] = 2 }), "no custom_id");
        AssertOneSentence(await forger.AnswerAsync(3, null), "no data");
        await AssertUnharmedAsync();
    }

    [Fact]
    public async Task Made_Up_Pages_Are_Answered_By_One_That_Exists()
    {
        foreach (var customId in new[] { "sources:9999:release:2:-:Jessica Jones", "timeline:9999:release:-:-:Jessica Jones", "reports:500:release:99:-:jj", "list:-5:", "list:2147483647:Geek", "list:0:no such source" })
        {
            var answer = await forger.AnswerAsync(3, new JsonObject { ["component_type"] = 2, ["custom_id"] = customId });
            Assert.True(answer.GetProperty("type").GetInt32() == 7, $"{customId}: {answer}");
            AssertNobodyIsPinged(answer);
        }

        await AssertUnharmedAsync();
    }

    [Fact]
    public async Task Made_Up_Commands_And_Options_Get_One_Sentence_For_The_Asker_Alone()
    {
        foreach (var (name, options) in Commands())
        {
            AssertOneSentence(await forger.AnswerAsync(2, new JsonObject { ["id"] = "1", ["type"] = 1, ["name"] = name, ["options"] = options }), $"/{name} {options}");
        }

        await AssertUnharmedAsync();
    }

    [Fact]
    public async Task Options_Of_The_Wrong_Type_Are_As_If_Left_Out()
    {
        foreach (var value in new JsonNode?[] { true, null, Half, new JsonArray(1, 2), new JsonObject { ["a"] = 1 } })
        {
            JsonArray options = [Option("season", value?.DeepClone()), Option("series", value?.DeepClone()), Option("as-of", value?.DeepClone()), Option("private", "yes")];
            var answer = await forger.AnswerAsync(2, new JsonObject { ["id"] = "1", ["type"] = 1, ["name"] = "release", ["options"] = options });
            Assert.Equal(Message, answer.GetProperty("type").GetInt32());
        }

        await AssertUnharmedAsync();
    }

    [Fact]
    public async Task A_Form_Out_Of_Nowhere_Gets_One_Sentence()
    {
        AssertOneSentence(await forger.AnswerAsync(5, new JsonObject { ["custom_id"] = "x", ["components"] = new JsonArray() }), "empty form");
        JsonArray components = [new JsonObject { ["type"] = 18, ["component"] = new JsonObject { ["type"] = 4, ["custom_id"] = Hostile, ["value"] = Hostile } }];
        AssertOneSentence(await forger.AnswerAsync(5, new JsonObject { ["custom_id"] = Hostile, ["components"] = components }), "hostile form");
        AssertOneSentence(await forger.AnswerAsync(5, null), "no form");
        await AssertUnharmedAsync();
    }

    [Fact]
    public async Task Whatever_Is_Typed_Gets_Suggestions_Or_None()
    {
        string[] texts = ["", " ", "%", "'", "\"", "\\", "(", "[", Hostile, Long, new string(' ', 6_000), $"2017{new string(' ', 5_990)}", "\u0000", "99999999999999999999", "-1", "NaN", Half];
        (string Command, string Option)[] places =
            [("release", "season"), ("release", "series"), ("release", "as-of"), ("sources", "filter"), ("claim", "claim"), ("source", "source"), ("audit", "source"), ("timeline", "topic"), ("nobody", "x"), ("help", "x"), ("release", "private")];
        foreach (var (command, option) in places)
        {
            foreach (var text in texts)
            {
                var typed = Option(option, text);
                typed["focused"] = true;
                JsonArray options = command is "claim" or "source" ? [Below("show", typed)] : [typed];
                var answer = await forger.AnswerAsync(4, new JsonObject { ["id"] = "1", ["type"] = 1, ["name"] = command, ["options"] = options });
                Assert.Equal(Choices, answer.GetProperty("type").GetInt32());
                Assert.InRange(answer.GetProperty("data").GetProperty("choices").GetArrayLength(), 0, 25);
            }
        }

        await AssertUnharmedAsync();
    }

    [Fact]
    public async Task Malformed_Frames_Are_Passed_Over()
    {
        string[] frames =
        [
            "", "no json", "null", "[]", "7", "{}", "{\"op\":\"zero\"}", "{\"op\":999}", "{\"op\":0}", "{\"op\":0,\"t\":7,\"d\":{}}", "{\"op\":10,\"d\":null}",
            "{\"op\":9,\"d\":\"perhaps\"}", "{\"op\":0,\"t\":\"READY\",\"s\":null,\"d\":[]}", "{\"op\":0,\"t\":\"INTERACTION_CREATE\",\"d\":null}",
            "{\"op\":0,\"t\":\"INTERACTION_CREATE\",\"d\":{}}", "{\"op\":0,\"t\":\"INTERACTION_CREATE\",\"d\":{\"id\":\"x\",\"type\":\"y\",\"token\":5}}",
            "{\"op\":0,\"t\":\"GUILD_CREATE\",\"d\":\"no server\"}", "{\"op\":0,\"t\":\"GUILD_DELETE\",\"d\":{\"id\":[]}}", "{\"op\":0,\"s\":\"seven\",\"t\":\"X\"}",
            string.Concat(Enumerable.Repeat("{\"d\":", 500)) + "1" + new string('}', 500), $"{{\"op\":0,\"t\":\"{Long}\",\"d\":{{}}}}", "{\"op\":0,\"t\":\"\\ud800\",\"d\":{}}",
        ];
        foreach (var frame in frames)
        {
            await bot.Tap.SlipInAsync(frame);
        }

        await AssertUnharmedAsync();
    }

    [Fact]
    public async Task A_Damaged_Stream_Costs_The_Connection_And_No_Question()
    {
        await bot.Tap.SlipInNoiseAsync([0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x00, 0x00, 0xFF, 0xFF]);
        Assert.NotInRange(await bot.Tap.Closes.ReadAsync() ?? 4000, 1000, 1001);
        await using var fan = await bot.ArriveAsync();

        var answer = await fan.AsksAsync(await fan.ChannelIdAsync("general"), "release");

        Assert.Contains("2018", answer.TextOf(), StringComparison.Ordinal);
        Assert.Equal((1, 1), (bot.Gateway.Current.Sessions, bot.Gateway.Current.Resumes));
        bot.Log.AssertNothingWentWrong();
    }

    private static IEnumerable<string> CustomIds() =>
    [
        "", ":", "::::::", "x", "sources", "sources:", "sources:0", "sources:0:release", "sources:0:release:2:-", "sources:0:release:2:-:", "sources:0::2:-:Jessica Jones",
        "sources:x:release:2:-:Jessica Jones", "sources:-1:release:2:-:Jessica Jones", "sources:99999999999999:release:2:-:Jessica Jones", "sources: 1:release:2:-:Jessica Jones",
        "sources:0:release:0:-:Jessica Jones", "sources:0:release:100:-:Jessica Jones", "sources:0:release:2:20170230:Jessica Jones", "sources:0:release:2:99999999:Jessica Jones",
        "sources:0:release:2:-:Nobody's Show", "sources:0:release:2:-:\"; DROP TABLE claim; --", $"sources:0:release:2:-:{new string('s', 70)}", "sources:0:nothing:2:-:Jessica Jones",
        "timeline:0:::::", "reports:0:release:2:-:Jessica Jones:more", "list", "list:", "list:one:", "list:1", "list:99999999999:", "delete:1:all", $"{new string(':', 100)}",
        "sources\n:0:release:2:-:Jessica Jones", "SOURCES:0:release:2:-:Jessica Jones", "\u202E", Hostile,
    ];

    private static IEnumerable<(string Name, JsonArray Options)> Commands() =>
    [
        ("nobody", []), ("", []), (Hostile, []), ("Release", []), ("release'; --", []),
        ("release", [Option("season", 0)]), ("release", [Option("season", -1)]), ("release", [Option("season", long.MaxValue)]),
        ("release", [Option("series", Hostile)]), ("release", [Option("series", "")]), ("release", [Option("series", Long)]), ("release", [Option("series", "A: \"B\" | C")]),
        ("release", [Option("as-of", Hostile)]), ("release", [Option("as-of", "")]), ("release", [Option("as-of", "2017-13-45")]), ("release", [Option("as-of", Long)]), ("release", [Option("as-of", new string('9', 40))]),
        ("claim", []), ("claim", [Option("claim", "jj-003-04")]), ("claim", [Below("nothing")]), ("claim", [Below("show")]), ("claim", [Below("show", Option("claim", Hostile))]),
        ("claim", [Below("show", Option("claim", ""))]), ("claim", [Below("show", Option("claim", 7))]), ("claim", [Below("show", Option("claim", "jj-999-99"))]),
        ("claim", [Below("show", Option("claim", Half))]), ("timeline", [Option("topic", Half)]), ("timeline", []), ("timeline", [Option("topic", Hostile)]), ("timeline", [Option("topic", "nothing")]), ("timeline", [Option("topic", true)]),
        ("sources", [Option("filter", Hostile)]), ("sources", [Option("filter", new string('g', 101))]),
    ];

    private static JsonObject Below(string subcommand, params JsonNode?[] options) =>
        new() { ["name"] = subcommand, ["type"] = 1, ["options"] = new JsonArray(options) };

    private static JsonObject Option(string name, JsonNode? value) => new() { ["name"] = name, ["type"] = 3, ["value"] = value };

    private static void AssertOneSentence(JsonElement answer, string what)
    {
        Assert.True(answer.GetProperty("type").GetInt32() == Message, $"{what}: {answer}");
        var data = answer.GetProperty("data");
        Assert.True((data.GetProperty("flags").GetInt32() & Ephemeral) != 0, $"{what}: {answer}");
        var text = data.TextOf();
        Assert.True(text.Length is > 10 and < 500 && !text.Contains('\n', StringComparison.Ordinal), $"{what}: {text}");
        Assert.False(text.Contains("Something went wrong", StringComparison.Ordinal), what);
        AssertNobodyIsPinged(answer);
    }

    private static void AssertNobodyIsPinged(JsonElement answer)
    {
        var data = answer.GetProperty("data");
        Assert.Equal("{\"parse\":[]}", data.GetProperty("allowed_mentions").GetRawText());
        Assert.DoesNotMatch(@"(?<!\\)(@everyone|<@|\]\(http)", data.TextOf());
    }

    /// <summary>The same session goes on answering, and nothing was logged as an error.</summary>
    private async Task AssertUnharmedAsync()
    {
        await using var fan = await bot.ArriveAsync();
        var answer = await fan.AsksAsync(await fan.ChannelIdAsync("general"), "release");
        Assert.Contains("2018", answer.TextOf(), StringComparison.Ordinal);
        Assert.True(bot.Gateway.Current is { Sessions: 1, Resumes: 0 }, string.Join('\n', bot.Log.Lines.Where(line => line.Text.Contains("Gateway", StringComparison.Ordinal))));
        bot.Log.AssertNothingWentWrong();
    }
}
