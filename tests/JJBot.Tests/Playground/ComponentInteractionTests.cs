using System.Text.Json.Nodes;

namespace JJBot.Tests.Playground;

/// <summary>Buttons, selects and forms.</summary>
public sealed class ComponentInteractionTests
{
    private static JsonObject Row(params JsonObject[] components) => new() { ["type"] = 1, ["components"] = new JsonArray([.. components]) };

    private static JsonObject Button(string customId, bool disabled = false) =>
        new() { ["type"] = 2, ["style"] = 1, ["label"] = "Go", ["custom_id"] = customId, ["disabled"] = disabled };

    private static JsonObject Message(params JsonObject[] rows) => new() { ["content"] = "look", ["components"] = new JsonArray([.. rows]) };

    private static JsonObject Select() => new()
    {
        ["type"] = 3,
        ["custom_id"] = "pick",
        ["min_values"] = 1,
        ["max_values"] = 2,
        ["options"] = new JsonArray([.. new[] { "a", "b", "c" }.Select(value => new JsonObject { ["label"] = value, ["value"] = value })]),
    };

    [Fact]
    public async Task A_Button_Updates_Its_Message()
    {
        await using var stage = await Stage.OpenAsync(Stage.Command("do"));
        var shown = await stage.ShownAsync(Message(Row(Button("go"))));
        await stage.Person.PressAsync(shown, "go");
        var pressed = await stage.Bot.ReceivesAsync("INTERACTION_CREATE");
        Assert.Equal("go", pressed.GetProperty("data").GetProperty("custom_id").GetString());
        Assert.Equal(2, pressed.GetProperty("data").GetProperty("component_type").GetInt32());
        Assert.Equal(shown.GetProperty("id").GetString(), pressed.GetProperty("message").GetProperty("id").GetString());

        Assert.Equal(204, (await stage.Bot.AnswerAsync(pressed, 7, new JsonObject { ["content"] = "gone", ["components"] = new JsonArray() })).Status);
        var updated = await stage.Person.SeesAsync("MESSAGE_UPDATE");
        Assert.Equal("gone", updated.GetProperty("content").GetString());
        Assert.Equal(0, updated.GetProperty("components").GetArrayLength());
    }

    [Fact]
    public async Task A_Deferred_Update_Lets_The_Message_Be_Edited_Later()
    {
        await using var stage = await Stage.OpenAsync(Stage.Command("do"));
        var shown = await stage.ShownAsync(Message(Row(Button("go"))));
        await stage.Person.PressAsync(shown, "go");
        var pressed = await stage.Bot.ReceivesAsync("INTERACTION_CREATE");
        await stage.Bot.AnswerAsync(pressed, 6);
        var edited = await stage.Bot.PatchAsync(stage.Bot.Webhook(pressed) + "/messages/@original", new JsonObject { ["content"] = "later" });
        Assert.Equal(shown.GetProperty("id").GetString(), edited.Body.GetProperty("id").GetString());
    }

    [Theory]
    [InlineData("off")]
    [InlineData("no-such-button")]
    public async Task A_Button_That_Is_Off_Or_Not_There_Cannot_Be_Pressed(string customId)
    {
        await using var stage = await Stage.OpenAsync(Stage.Command("do"));
        var shown = await stage.ShownAsync(Message(Row(Button("off", disabled: true))));
        var (response, _) = await stage.Person.TryInteractAsync(
            stage.Channel, 3, new JsonObject { ["component_type"] = 2, ["custom_id"] = customId }, new JsonObject { ["message_id"] = shown.GetProperty("id").GetString() });
        Assert.Equal(400, (int)response.StatusCode);
        Assert.Contains("COMPONENT_VALIDATION_FAILED", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a", true)]
    [InlineData("a,b", true)]
    [InlineData("a,b,c", false)]
    [InlineData("", false)]
    [InlineData("z", false)]
    public async Task A_Select_Gives_As_Many_Of_Its_Values_As_It_Permits(string chosen, bool permitted)
    {
        await using var stage = await Stage.OpenAsync(Stage.Command("do"));
        var shown = await stage.ShownAsync(Message(Row(Select())));
        var values = chosen.Split(',', StringSplitOptions.RemoveEmptyEntries);
        var (response, _) = await stage.Person.TryInteractAsync(
            stage.Channel,
            3,
            new JsonObject { ["component_type"] = 3, ["custom_id"] = "pick", ["values"] = new JsonArray([.. values.Select(value => JsonValue.Create(value))]) },
            new JsonObject { ["message_id"] = shown.GetProperty("id").GetString() });
        Assert.Equal(permitted ? 204 : 400, (int)response.StatusCode);
        if (permitted)
        {
            var picked = await stage.Bot.ReceivesAsync("INTERACTION_CREATE");
            Assert.Equal(values, picked.GetProperty("data").GetProperty("values").EnumerateArray().Select(value => value.GetString()));
        }
    }

    [Fact]
    public async Task A_Channel_Select_Resolves_What_Was_Chosen()
    {
        await using var stage = await Stage.OpenAsync(Stage.Command("do"));
        var shown = await stage.ShownAsync(Message(Row(new JsonObject { ["type"] = 8, ["custom_id"] = "where", ["channel_types"] = new JsonArray(0) })));
        await stage.Person.PressAsync(shown, "where", 8, stage.Channel);
        var picked = await stage.Bot.ReceivesAsync("INTERACTION_CREATE");
        var channel = picked.GetProperty("data").GetProperty("resolved").GetProperty("channels").GetProperty(stage.Channel);
        Assert.Equal("general", channel.GetProperty("name").GetString());
        Assert.NotEqual("0", channel.GetProperty("app_permissions").GetString());

        var news = await stage.Person.ChannelIdAsync("news");
        var (response, _) = await stage.Person.TryInteractAsync(
            stage.Channel, 3, new JsonObject { ["component_type"] = 8, ["custom_id"] = "where", ["values"] = new JsonArray(news) }, new JsonObject { ["message_id"] = shown.GetProperty("id").GetString() });
        Assert.Equal(400, (int)response.StatusCode);
    }

    [Theory]
    [InlineData(6, "role", 1, 204)]
    [InlineData(6, "role", 2, 400)]
    [InlineData(6, "channel", 1, 400)]
    [InlineData(8, "channel", 1, 204)]
    public async Task A_Select_Shows_What_Is_Chosen_Already(int type, string kind, int count, int status)
    {
        await using var stage = await Stage.OpenAsync(Stage.Command("do"));
        var chosen = Enumerable.Range(1, count).Select(id => new JsonObject { ["id"] = $"{id}", ["type"] = kind });
        var select = new JsonObject { ["type"] = type, ["custom_id"] = "which", ["min_values"] = 0, ["default_values"] = new JsonArray([.. chosen]) };

        Assert.Equal(status, (await stage.Bot.AnswerAsync(await stage.UsedAsync(), 4, Message(Row(select)))).Status);
    }

    private static JsonObject Form() => new()
    {
        ["custom_id"] = "form",
        ["title"] = "Form",
        ["components"] = new JsonArray(
            new JsonObject { ["type"] = 10, ["content"] = "Read this." },
            new JsonObject
            {
                ["type"] = 18,
                ["label"] = "Name",
                ["component"] = new JsonObject { ["type"] = 4, ["custom_id"] = "name", ["style"] = 1, ["min_length"] = 2, ["max_length"] = 5 },
            },
            new JsonObject
            {
                ["type"] = 18,
                ["label"] = "Text",
                ["component"] = new JsonObject { ["type"] = 19, ["custom_id"] = "file", ["required"] = false, ["max_values"] = 1 },
            }),
    };

    [Fact]
    public async Task A_Form_Comes_Back_Filled_In_With_Its_File()
    {
        await using var stage = await Stage.OpenAsync(Stage.Command("do"));
        await stage.Bot.AnswerAsync(await stage.UsedAsync(), 9, Form());
        var modal = await stage.Person.SeesAsync("INTERACTION_MODAL_CREATE");
        var (response, _) = await stage.Person.TryInteractAsync(
            stage.Channel,
            5,
            new JsonObject
            {
                ["custom_id"] = "form",
                ["components"] = new JsonArray(
                    new JsonObject { ["type"] = 18, ["component"] = new JsonObject { ["type"] = 4, ["custom_id"] = "name", ["value"] = "Alex" } },
                    new JsonObject { ["type"] = 18, ["component"] = new JsonObject { ["type"] = 19, ["custom_id"] = "file", ["values"] = new JsonArray("0") } }),
            },
            new JsonObject { ["modal_id"] = modal.GetProperty("id").GetString() },
            ("a text.txt", "once upon a time"u8.ToArray()));
        Assert.True((int)response.StatusCode == 204, await response.Content.ReadAsStringAsync());

        var submitted = await stage.Bot.ReceivesAsync("INTERACTION_CREATE");
        var data = submitted.GetProperty("data");
        Assert.Equal(5, submitted.GetProperty("type").GetInt32());
        Assert.Equal("Alex", data.GetProperty("components")[1].GetProperty("component").GetProperty("value").GetString());
        var file = data.GetProperty("components")[2].GetProperty("component").GetProperty("values")[0].GetString()!;
        var attachment = data.GetProperty("resolved").GetProperty("attachments").GetProperty(file);
        Assert.Equal("a_text.txt", attachment.GetProperty("filename").GetString());
        var bytes = await (await stage.Person.GetAsync(attachment.GetProperty("url").GetString()!)).Content.ReadAsStringAsync();
        Assert.Equal("once upon a time", bytes);

        // A form cannot be answered with a form, nor, coming from a command, with an update.
        Assert.Equal(["type:BASE_TYPE_CHOICES"], (await stage.Bot.AnswerAsync(submitted, 9, Form())).Mistakes);
        Assert.Equal(["type:BASE_TYPE_CHOICES"], (await stage.Bot.AnswerAsync(submitted, 7, new JsonObject { ["content"] = "x" })).Mistakes);
        Assert.Equal(204, (await stage.Bot.AnswerAsync(submitted, 4, new JsonObject { ["content"] = "thanks" })).Status);
    }

    [Theory]
    [InlineData("")]
    [InlineData("A")]
    [InlineData("Alexander")]
    public async Task A_Form_Filled_In_Wrongly_Is_Refused(string name)
    {
        await using var stage = await Stage.OpenAsync(Stage.Command("do"));
        await stage.Bot.AnswerAsync(await stage.UsedAsync(), 9, Form());
        var modal = await stage.Person.SeesAsync("INTERACTION_MODAL_CREATE");
        var (response, _) = await stage.Person.TryInteractAsync(
            stage.Channel,
            5,
            new JsonObject { ["components"] = new JsonArray(new JsonObject { ["type"] = 4, ["custom_id"] = "name", ["value"] = name }) },
            new JsonObject { ["modal_id"] = modal.GetProperty("id").GetString() });
        Assert.Equal(400, (int)response.StatusCode);
    }

    [Fact]
    public async Task A_Form_From_A_Button_Can_Update_The_Buttons_Message()
    {
        await using var stage = await Stage.OpenAsync(Stage.Command("do"));
        var shown = await stage.ShownAsync(Message(Row(Button("go"))));
        await stage.Person.PressAsync(shown, "go");
        await stage.Bot.AnswerAsync(await stage.Bot.ReceivesAsync("INTERACTION_CREATE"), 9, Form());
        await stage.Person.SubmitAsync(await stage.Person.SeesAsync("INTERACTION_MODAL_CREATE"), ("name", "Alex"));
        var submitted = await stage.Bot.ReceivesAsync("INTERACTION_CREATE");
        Assert.Equal(204, (await stage.Bot.AnswerAsync(submitted, 7, new JsonObject { ["content"] = "hello Alex" })).Status);
        var updated = await stage.Person.SeesAsync("MESSAGE_UPDATE");
        Assert.Equal(shown.GetProperty("id").GetString(), updated.GetProperty("id").GetString());
    }

    [Fact]
    public async Task Somebody_Elses_Form_Cannot_Be_Submitted()
    {
        await using var stage = await Stage.OpenAsync(Stage.Command("do"));
        await using var owner = await Person.ArriveAsync(stage.Playground, "Owner");
        await stage.Bot.AnswerAsync(await stage.UsedAsync(), 9, Form());
        var modal = await stage.Person.SeesAsync("INTERACTION_MODAL_CREATE");
        var (response, _) = await owner.TryInteractAsync(stage.Channel, 5, new JsonObject { ["components"] = new JsonArray() }, new JsonObject { ["modal_id"] = modal.GetProperty("id").GetString() });
        Assert.Equal(404, (int)response.StatusCode);
    }
}
