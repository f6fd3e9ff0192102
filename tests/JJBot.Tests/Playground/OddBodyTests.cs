using System.Text.Json.Nodes;

namespace JJBot.Tests.Playground;

/// <summary>Whatever is sent, the answer is Discord's: never a failure of the server's own.</summary>
public sealed class OddBodyTests
{
    private static readonly string[] OddValues = ["null", "1.5", "-1", "1e300", "99999999999999999999", "true", "\"\"", "\"x\"", "[]", "[null]", "{}", "[[]]", "[1]"];

    [Fact]
    public async Task A_Message_With_Any_Odd_Value_Is_Taken_Or_Refused()
    {
        await using var stage = await Stage.OpenAsync();
        await AssertNoFailureAsync(stage, HttpMethod.Post, $"/channels/{stage.Channel}/messages", """
            {"content":"a","tts":false,"nonce":"n","enforce_nonce":true,"flags":0,"embeds":[{"title":"t","color":1,"timestamp":"2026-01-02","fields":[{"name":"n","value":"v","inline":true}],"image":{"url":"https://example.org/a.png"},"footer":{"text":"f"},"author":{"name":"a"}}],
             "allowed_mentions":{"parse":["users"],"roles":["1"]},"message_reference":{"message_id":"1","fail_if_not_exists":false},"attachments":[{"id":"0","filename":"a"}],
             "components":[{"type":1,"components":[{"type":2,"style":1,"label":"b","custom_id":"b","emoji":{"name":"x"}}]},{"type":1,"components":[{"type":3,"custom_id":"s","min_values":1,"max_values":1,"options":[{"label":"l","value":"v","default":true}]}]}]}
            """);
        await AssertNoFailureAsync(stage, HttpMethod.Post, $"/channels/{stage.Channel}/messages", """
            {"flags":32768,"components":[{"type":17,"id":3,"accent_color":1,"spoiler":false,"components":[{"type":10,"content":"t"},{"type":14,"divider":true,"spacing":1},
             {"type":9,"components":[{"type":10,"content":"t"}],"accessory":{"type":11,"media":{"url":"https://example.org"},"description":"d"}},{"type":12,"items":[{"media":{"url":"https://example.org"}}]}]}]}
            """);
    }

    [Fact]
    public async Task A_Command_With_Any_Odd_Value_Is_Taken_Or_Refused()
    {
        await using var stage = await Stage.OpenAsync();
        await AssertNoFailureAsync(stage, HttpMethod.Post, $"/applications/{stage.Playground.ApplicationId}/commands", """
            {"name":"do","description":"d","type":1,"nsfw":false,"dm_permission":true,"default_member_permissions":"8","contexts":[0],"integration_types":[0],"name_localizations":{"de":"tu"},"description_localizations":{"de":"d"},
             "options":[{"type":1,"name":"s","description":"d","options":[{"type":3,"name":"t","description":"d","required":true,"min_length":1,"max_length":2,"choices":[{"name":"n","value":"v","name_localizations":{"de":"x"}}]},
              {"type":7,"name":"c","description":"d","channel_types":[0]},{"type":4,"name":"i","description":"d","min_value":1,"max_value":2,"autocomplete":true}]}]}
            """);
    }

    [Fact]
    public async Task An_Answer_With_Any_Odd_Value_Is_Taken_Or_Refused()
    {
        await using var stage = await Stage.OpenAsync(Stage.Command("do"));
        foreach (var answer in (string[])["""{"type":4,"data":{"content":"a","flags":64}}""", """{"type":5,"data":{"flags":64}}""", """
            {"type":9,"data":{"custom_id":"c","title":"t","components":[{"type":18,"label":"l","component":{"type":4,"custom_id":"n","style":1,"min_length":1,"max_length":5,"required":true}},
             {"type":18,"label":"l","component":{"type":3,"custom_id":"s","options":[{"label":"l","value":"v"}]}}]}}
            """])
        {
            foreach (var odd in Variants(JsonNode.Parse(answer)!))
            {
                var used = await stage.UsedAsync();
                var path = $"/interactions/{used.GetProperty("id").GetString()}/{used.GetProperty("token").GetString()}/callback?with_response=true";
                Assert.True((await stage.Bot.PostAsync(path, odd)).Status < 500, odd.ToJsonString());
            }
        }
    }

    [Fact]
    public async Task What_A_Page_Sends_With_Any_Odd_Value_Is_Taken_Or_Refused()
    {
        await using var stage = await Stage.OpenAsync(Stage.Command("do", Stage.Option(3, "text"), Stage.Option(4, "number"), Stage.Option(7, "where")));
        using var http = new HttpClient { BaseAddress = new Uri(stage.Playground.Address) };
        var command = (await stage.Person.CommandsAsync(stage.Channel))[0].GetProperty("command").GetProperty("id").GetString();
        var body = JsonNode.Parse($$$"""
            {"type":2,"application_id":"{{{stage.Playground.ApplicationId}}}","channel_id":"{{{stage.Channel}}}","message_id":"1","nonce":"n","modal_id":"1",
             "data":{"id":"{{{command}}}","name":"do","type":1,"custom_id":"x","target_id":"1","values":["a"],"components":[{"type":18,"component":{"type":4,"custom_id":"n","value":"v"}}],
              "options":[{"name":"text","type":3,"value":"t","focused":true},{"name":"number","type":4,"value":1},{"name":"where","type":7,"value":"{{{stage.Channel}}}"}]}}
            """)!;
        for (var type = 2; type <= 5; type++)
        {
            body["type"] = type;
            foreach (var odd in Variants(body))
            {
                using var content = new StringContent(odd.ToJsonString(), System.Text.Encoding.UTF8, "application/json");
                Assert.True((int)(await http.PostAsync(new Uri("/playground/api/interactions", UriKind.Relative), content)).StatusCode < 500, odd.ToJsonString());
            }
        }
    }

    [Fact]
    public async Task A_Frame_With_Any_Odd_Value_Is_Taken_Or_Closes_The_Socket_With_A_Code()
    {
        await using var playground = await Stage.PlaygroundAsync(TimeProvider.System);
        await using var bot = new RawBot(playground);
        foreach (var frame in (string[])[
            $$$"""{"op":2,"d":{"token":"{{{playground.BotToken}}}","intents":1,"properties":{"os":"x"},"shard":[0,1]}}""",
            $$$"""{"op":6,"d":{"token":"{{{playground.BotToken}}}","session_id":"x","seq":1}}""",
            """{"op":1,"d":1}"""])
        {
            foreach (var odd in Variants(JsonNode.Parse(frame)!))
            {
                await bot.OpenAsync();
                await bot.SendTextAsync(odd.ToJsonString());

                // A second frame that no state permits: the socket is closed with a code in any case.
                await bot.SendTextAsync("{\"op\":99}");
                var code = await bot.ClosesAsync();
                Assert.True(code is >= 4001 and <= 4014, $"{code}: {odd.ToJsonString()}");
            }
        }
    }

    private static async Task AssertNoFailureAsync(Stage stage, HttpMethod method, string path, string body)
    {
        foreach (var odd in Variants(JsonNode.Parse(body)!))
        {
            stage.Clock.Advance(TimeSpan.FromSeconds(10));
            var answer = await stage.Bot.CallAsync(method, path, odd);
            Assert.True(answer.Status < 500, odd.ToJsonString());
        }
    }

    /// <summary>The JSON with each of its values in turn replaced by each odd one.</summary>
    private static IEnumerable<JsonNode> Variants(JsonNode json)
    {
        foreach (var path in Paths(json).ToList())
        {
            foreach (var odd in OddValues)
            {
                var copy = json.DeepClone();
                var holder = copy;
                foreach (var step in path.SkipLast(1))
                {
                    holder = step is int index ? holder![index] : holder![(string)step];
                }

                if (path[^1] is int last)
                {
                    holder![last] = JsonNode.Parse(odd);
                }
                else
                {
                    holder![(string)path[^1]] = JsonNode.Parse(odd);
                }

                yield return copy;
            }
        }
    }

    private static IEnumerable<object[]> Paths(JsonNode? json) => json switch
    {
        JsonObject fields => fields.SelectMany(field => Paths(field.Value).Select(below => (object[])[field.Key, .. below]).Append([field.Key])),
        JsonArray items => items.SelectMany((item, index) => Paths(item).Select(below => (object[])[index, .. below]).Append([index])),
        _ => [],
    };
}
