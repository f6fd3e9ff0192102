using System.Text.Json.Nodes;

namespace JJBot.Tests.Playground;

/// <summary>What a person fills into a command, and who may use it at all.</summary>
public sealed class CommandOptionTests
{
    private static JsonObject Value(string name, JsonNode? value) => new() { ["name"] = name, ["value"] = value };

    private static JsonObject[] Options() =>
    [
        Stage.Option(3, "text", required: true),
        new() { ["type"] = 4, ["name"] = "number", ["description"] = "This", ["min_value"] = 1, ["max_value"] = 5 },
        new() { ["type"] = 3, ["name"] = "kind", ["description"] = "This", ["choices"] = new JsonArray(new JsonObject { ["name"] = "A", ["value"] = "a" }) },
        Stage.Option(6, "who"),
        Stage.Option(7, "where"),
        Stage.Option(11, "file"),
    ];

    private static async Task<int> TryAsync(Stage stage, params JsonNode[] options)
    {
        var command = (await stage.Person.CommandsAsync(stage.Channel))[0].GetProperty("command");
        var (response, _) = await stage.Person.TryInteractAsync(stage.Channel, 2, new JsonObject { ["id"] = command.GetProperty("id").GetString(), ["options"] = new JsonArray([.. options]) });
        return (int)response.StatusCode;
    }

    [Fact]
    public async Task Values_That_Do_Not_Fit_Are_Refused()
    {
        await using var stage = await Stage.OpenAsync(Stage.Command("do", Options()));
        Assert.Equal(400, await TryAsync(stage));
        Assert.Equal(400, await TryAsync(stage, Value("text", 7)));
        Assert.Equal(400, await TryAsync(stage, Value("text", "x"), Value("unknown", "x")));
        Assert.Equal(400, await TryAsync(stage, Value("text", "x"), Value("number", 6)));
        Assert.Equal(400, await TryAsync(stage, Value("text", "x"), Value("number", "six")));
        Assert.Equal(400, await TryAsync(stage, Value("text", "x"), Value("kind", "b")));
        Assert.Equal(400, await TryAsync(stage, Value("text", "x"), Value("who", "1")));
        Assert.Equal(400, await TryAsync(stage, Value("text", "x"), Value("file", "0")));
        Assert.Equal(204, await TryAsync(stage, Value("text", "x"), Value("number", 5), Value("kind", "a")));
    }

    [Fact]
    public async Task Ids_And_Files_Are_Resolved()
    {
        await using var stage = await Stage.OpenAsync(Stage.Command("do", Options()));
        var command = (await stage.Person.CommandsAsync(stage.Channel))[0].GetProperty("command");
        var (response, _) = await stage.Person.TryInteractAsync(
            stage.Channel,
            2,
            new JsonObject
            {
                ["id"] = command.GetProperty("id").GetString(),
                ["options"] = new JsonArray(Value("text", "x"), Value("who", stage.Person.Id), Value("where", stage.Channel), Value("file", "0")),
            },
            null,
            ("notes.txt", "hello"u8.ToArray()));
        Assert.True((int)response.StatusCode == 204, await response.Content.ReadAsStringAsync());

        var data = (await stage.Bot.ReceivesAsync("INTERACTION_CREATE")).GetProperty("data");
        var resolved = data.GetProperty("resolved");
        Assert.Equal("Alex", resolved.GetProperty("users").GetProperty(stage.Person.Id).GetProperty("global_name").GetString());
        Assert.True(resolved.GetProperty("members").TryGetProperty(stage.Person.Id, out _));
        Assert.Equal("general", resolved.GetProperty("channels").GetProperty(stage.Channel).GetProperty("name").GetString());
        var file = data.GetProperty("options")[3].GetProperty("value").GetString()!;
        Assert.Equal(5, resolved.GetProperty("attachments").GetProperty(file).GetProperty("size").GetInt32());
        Assert.True(resolved.GetProperty("attachments").GetProperty(file).GetProperty("ephemeral").GetBoolean());
    }

    [Fact]
    public async Task A_Subcommand_Is_Nested_And_Must_Be_Chosen()
    {
        var sub = new JsonObject { ["type"] = 1, ["name"] = "add", ["description"] = "Adds", ["options"] = new JsonArray(Stage.Option(3, "url", required: true)) };
        await using var stage = await Stage.OpenAsync(Stage.Command("source", sub));
        Assert.Equal(400, await TryAsync(stage));
        Assert.Equal(400, await TryAsync(stage, new JsonObject { ["name"] = "add", ["type"] = 1, ["options"] = new JsonArray() }));
        Assert.Equal(204, await TryAsync(stage, new JsonObject { ["name"] = "add", ["type"] = 1, ["options"] = new JsonArray(Value("url", "x")) }));
        var option = (await stage.Bot.ReceivesAsync("INTERACTION_CREATE")).GetProperty("data").GetProperty("options")[0];
        Assert.Equal((1, "url"), (option.GetProperty("type").GetInt32(), option.GetProperty("options")[0].GetProperty("name").GetString()));
    }

    [Fact]
    public async Task Suggestions_Are_At_Most_25()
    {
        var option = Stage.Option(3, "topic", required: true);
        option["autocomplete"] = true;
        await using var stage = await Stage.OpenAsync(Stage.Command("do", option));
        await stage.Person.UseAsync(stage.Channel, "do", type: 4, options: [new JsonObject { ["name"] = "topic", ["type"] = 3, ["value"] = "re", ["focused"] = true }]);
        var asked = await stage.Bot.ReceivesAsync("INTERACTION_CREATE");
        Assert.Equal(4, asked.GetProperty("type").GetInt32());
        Assert.True(asked.GetProperty("data").GetProperty("options")[0].GetProperty("focused").GetBoolean());

        var tooMany = new JsonArray([.. Enumerable.Range(0, 26).Select(number => new JsonObject { ["name"] = $"n{number}", ["value"] = "v" })]);
        Assert.Equal(["data.choices:BASE_TYPE_BAD_LENGTH"], (await stage.Bot.AnswerAsync(asked, 8, new JsonObject { ["choices"] = tooMany })).Mistakes);
        Assert.Equal(["type:BASE_TYPE_CHOICES"], (await stage.Bot.AnswerAsync(asked, 5)).Mistakes);
        Assert.Equal(204, (await stage.Bot.AnswerAsync(asked, 8, new JsonObject { ["choices"] = new JsonArray() })).Status);
    }

    [Fact]
    public async Task Commands_Are_Seen_By_Those_Who_May_Use_Them()
    {
        var moderation = Stage.Command("review");
        moderation["default_member_permissions"] = (1 << 5).ToString(System.Globalization.CultureInfo.InvariantCulture);
        var administration = Stage.Command("wipe");
        administration["default_member_permissions"] = "0";
        var serverOnly = Stage.Command("here");
        serverOnly["contexts"] = new JsonArray(0);
        await using var stage = await Stage.OpenAsync(Stage.Command("do"), moderation, administration, serverOnly);
        await using var moderator = await Person.ArriveAsync(stage.Playground, "Moderator");
        await using var owner = await Person.ArriveAsync(stage.Playground, "Owner");

        Assert.Equal(["do", "here"], await NamesAsync(stage.Person, stage.Channel));
        Assert.Equal(["do", "here", "review"], await NamesAsync(moderator, stage.Channel));
        Assert.Equal(["do", "here", "review", "wipe"], await NamesAsync(owner, stage.Channel));
        Assert.Equal(["do", "review", "wipe"], await NamesAsync(stage.Person, (await stage.Person.ChannelAsync("dm")).GetProperty("id").GetString()!));
        Assert.Empty(await NamesAsync(stage.Person, await stage.Person.ChannelIdAsync("no-bots")));
    }

    [Fact]
    public async Task A_Command_One_Cannot_See_Cannot_Be_Used_Either()
    {
        var moderation = Stage.Command("review");
        moderation["default_member_permissions"] = "0";
        await using var stage = await Stage.OpenAsync(moderation);
        await using var owner = await Person.ArriveAsync(stage.Playground, "Owner");
        var id = (await owner.CommandsAsync(stage.Channel))[0].GetProperty("command").GetProperty("id").GetString();
        var (response, _) = await stage.Person.TryInteractAsync(stage.Channel, 2, new JsonObject { ["id"] = id });
        Assert.Equal(403, (int)response.StatusCode);
    }

    [Fact]
    public async Task A_Message_Menu_Carries_The_Message_With_Its_Content()
    {
        await using var stage = await Stage.OpenAsync(new JsonObject { ["name"] = "Fact-check", ["type"] = 3 });
        await stage.Person.SayAsync(stage.Channel, "It comes in spring.");
        var said = (await stage.Person.SeesAsync("MESSAGE_CREATE")).GetProperty("id").GetString()!;
        var used = await stage.UsedAsync("Fact-check", target: said);
        var data = used.GetProperty("data");
        Assert.Equal(said, data.GetProperty("target_id").GetString());
        Assert.Equal("It comes in spring.", data.GetProperty("resolved").GetProperty("messages").GetProperty(said).GetProperty("content").GetString());
    }

    private static async Task<string[]> NamesAsync(Person person, string channel) =>
        [.. (await person.CommandsAsync(channel)).Select(each => each.GetProperty("command").GetProperty("name").GetString()!).Order(StringComparer.Ordinal)];
}
