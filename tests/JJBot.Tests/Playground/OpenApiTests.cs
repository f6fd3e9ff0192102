using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using JJBot.Testing;

namespace JJBot.Tests.Playground;

/// <summary>What the playground answers, against the shapes that Discord publishes for its own answers.</summary>
public sealed class OpenApiTests
{
    [RequiresFact(Requirement.Node, Requirement.DiscordOpenApi)]
    public async Task Answers_Have_The_Shape_Of_Discords_Own()
    {
        await using var stage = await Stage.OpenAsync(Stage.Command("do", Stage.Option(3, "text")));
        var answers = new JsonArray();
        await LookAroundAsync(stage, answers);
        await WriteAsync(stage, answers);
        await InteractAsync(stage, answers);
        Assert.Equal("[]", await CheckAsync(answers));
    }

    private static async Task LookAroundAsync(Stage stage, JsonArray answers)
    {
        var application = stage.Playground.ApplicationId;
        var guild = stage.Bot.Ready.GetProperty("guilds")[0].GetProperty("id").GetString();
        Note(answers, "get", "/gateway/bot", await stage.Bot.GetAsync("/gateway/bot"));
        Note(answers, "get", "/users/@me", await stage.Bot.GetAsync("/users/@me"));
        Note(answers, "get", "/users/@me/guilds", await stage.Bot.GetAsync("/users/@me/guilds"));
        Note(answers, "get", "/applications/@me", await stage.Bot.GetAsync("/applications/@me"));
        Note(answers, "get", "/applications/{application_id}/commands", await stage.Bot.GetAsync($"/applications/{application}/commands?with_localizations=true"));
        Note(answers, "get", "/guilds/{guild_id}", await stage.Bot.GetAsync($"/guilds/{guild}"));
        Note(answers, "get", "/guilds/{guild_id}/channels", await stage.Bot.GetAsync($"/guilds/{guild}/channels"));
        Note(answers, "get", "/guilds/{guild_id}/roles", await stage.Bot.GetAsync($"/guilds/{guild}/roles"));
        Note(answers, "get", "/guilds/{guild_id}/members/{user_id}", await stage.Bot.GetAsync($"/guilds/{guild}/members/{stage.Person.Id}"));
        Note(answers, "get", "/channels/{channel_id}", await stage.Bot.GetAsync($"/channels/{stage.Channel}"));
        Note(answers, "post", "/users/@me/channels", await stage.Bot.PostAsync("/users/@me/channels", new JsonObject { ["recipient_id"] = stage.Person.Id }));
    }

    private static async Task WriteAsync(Stage stage, JsonArray answers)
    {
        const string Messages = "/channels/{channel_id}/messages";
        var path = $"/channels/{stage.Channel}/messages";
        var plain = await stage.Bot.PostAsync(path, JsonNode.Parse("""
            {"content":"hello","embeds":[{"title":"t","description":"d","color":255,"timestamp":"2026-01-02T03:04:05Z","fields":[{"name":"n","value":"v","inline":true}],
             "footer":{"text":"f"},"author":{"name":"a","url":"https://example.org"}}],
             "components":[{"type":1,"components":[{"type":2,"style":1,"label":"b","custom_id":"b"}]},
                           {"type":1,"components":[{"type":3,"custom_id":"s","options":[{"label":"l","value":"v"}]}]}]}
            """)!);
        Note(answers, "post", Messages, plain);
        var id = plain.Body.GetProperty("id").GetString();
        Note(answers, "post", Messages, await stage.Bot.PostAsync(path, new JsonObject { ["content"] = "reply", ["message_reference"] = new JsonObject { ["message_id"] = id } }));
        Note(answers, "post", Messages, await stage.Bot.PostAsync(path, JsonNode.Parse("""
            {"flags":32768,"components":[{"type":17,"accent_color":255,"components":[{"type":10,"content":"t"},{"type":14},
             {"type":9,"components":[{"type":10,"content":"t"}],"accessory":{"type":2,"style":5,"label":"l","url":"https://example.org"}},
             {"type":1,"components":[{"type":5,"custom_id":"u"}]}]}]}
            """)!));
        using var form = new MultipartFormDataContent { { new ByteArrayContent("hello"u8.ToArray()), "files[0]", "a.txt" } };
        Note(answers, "post", Messages, await stage.Bot.CallAsync(HttpMethod.Post, path, content: form));
        Note(answers, "get", Messages, await stage.Bot.GetAsync(path));
        Note(answers, "patch", Messages + "/{message_id}", await stage.Bot.PatchAsync($"{path}/{id}", new JsonObject { ["content"] = "edited" }));
        var forum = await stage.Person.ChannelIdAsync("theories");
        Note(answers, "post", "/channels/{channel_id}/threads", await stage.Bot.PostAsync(
            $"/channels/{forum}/threads", new JsonObject { ["name"] = "post", ["message"] = new JsonObject { ["content"] = "first" } }));
        var guild = stage.Bot.Ready.GetProperty("guilds")[0].GetProperty("id").GetString();
        Note(answers, "get", "/guilds/{guild_id}/threads/active", await stage.Bot.GetAsync($"/guilds/{guild}/threads/active"));
    }

    private static async Task InteractAsync(Stage stage, JsonArray answers)
    {
        const string Callback = "/interactions/{interaction_id}/{interaction_token}/callback";
        const string Original = "/webhooks/{webhook_id}/{webhook_token}/messages/@original";
        var used = await stage.UsedAsync();
        Note(answers, "post", Callback, await stage.Bot.AnswerAsync(used, 5, query: "?with_response=true"));
        Note(answers, "patch", Original, await stage.Bot.PatchAsync(stage.Bot.Webhook(used) + "/messages/@original", JsonNode.Parse(
            """{"content":"there","components":[{"type":1,"components":[{"type":2,"style":1,"label":"b","custom_id":"b"}]}]}""")!));
        Note(answers, "post", "/webhooks/{webhook_id}/{webhook_token}", await stage.Bot.PostAsync(stage.Bot.Webhook(used), new JsonObject { ["content"] = "more", ["flags"] = 64 }));
        Note(answers, "get", Original, await stage.Bot.GetAsync(stage.Bot.Webhook(used) + "/messages/@original"));

        await stage.Person.PressAsync((await stage.Person.MessagesAsync(stage.Channel))[1], "b");
        var pressed = await stage.Bot.ReceivesAsync("INTERACTION_CREATE");
        Note(answers, "post", Callback, await stage.Bot.AnswerAsync(pressed, 4, new JsonObject { ["content"] = "pressed" }, "?with_response=true"));
        await stage.Person.PressAsync((await stage.Person.MessagesAsync(stage.Channel)).First(message => message.GetProperty("components").GetArrayLength() > 0), "b");
        Note(answers, "post", Callback, await stage.Bot.AnswerAsync(await stage.Bot.ReceivesAsync("INTERACTION_CREATE"), 7, new JsonObject { ["content"] = "updated" }, "?with_response=true"));
    }

    private static void Note(JsonArray answers, string method, string path, ApiAnswer answer) => answers.Add((JsonNode)new JsonObject
    {
        ["method"] = method,
        ["path"] = path,
        ["status"] = answer.Status,
        ["body"] = JsonNode.Parse(answer.Body.ToString()),
    });

    private static async Task<string> CheckAsync(JsonArray answers)
    {
        var script = Path.Combine(Requirements.Repository, "tests", "JJBot.Tests", "Playground", "Peer", "schema.mjs");
        using var node = new Process { StartInfo = new ProcessStartInfo(Requirements.Node!, [script]) { RedirectStandardInput = true, RedirectStandardOutput = true } };
        node.Start();
        await node.StandardInput.WriteAsync(answers.ToJsonString());
        node.StandardInput.Close();
        var complaints = await node.StandardOutput.ReadToEndAsync();
        await node.WaitForExitAsync();
        return complaints.Trim();
    }
}
