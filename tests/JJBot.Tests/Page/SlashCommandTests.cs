using System.Text.Json.Nodes;
using JJBot.Testing;
using static Microsoft.Playwright.Assertions;

namespace JJBot.Tests.Page;

[Collection(PageTests.Name)]
public sealed class SlashCommandTests(Chromium chromium)
{
    [RequiresFact(Requirement.Chromium)]
    public async Task A_Slash_Opens_The_Picker_And_The_Keyboard_Does_The_Rest()
    {
        await using var scene = await Scene.OpenAsync(chromium);
        var (chat, keyboard) = (scene.Chat, scene.Chat.Page.Keyboard);

        await chat.MessageBox.FocusAsync();
        await keyboard.TypeAsync("/");
        await Expect(chat.Suggestions).ToContainTextAsync((string[])["/release", "/about", "/ask", "/source add", "/source alert on"]);
        await chat.ScreenshotAsync("picker");
        await keyboard.PressAsync("ArrowDown");
        await keyboard.PressAsync("ArrowDown");
        await Expect(chat.Suggestions.Nth(2)).ToHaveAttributeAsync("aria-selected", "true");
        await keyboard.PressAsync("ArrowUp");
        await keyboard.PressAsync("ArrowUp");
        await keyboard.PressAsync("Enter");
        await Expect(chat.Suggestions.Filter(new() { HasText = "season" })).ToBeVisibleAsync();
        await keyboard.PressAsync("ArrowDown");
        await keyboard.PressAsync("Tab");
        await Expect(chat.Option("season")).ToBeFocusedAsync();
        await keyboard.TypeAsync("2");
        await keyboard.PressAsync("Enter");

        var interaction = await scene.Bot.NextAsync(2);
        Assert.Equal("release", interaction.GetProperty("data").GetProperty("name").GetString());
        Assert.Equal(2, interaction.GetProperty("data").GetProperty("options")[0].GetProperty("value").GetInt32());
        await scene.Bot.RespondAsync(interaction, 4, JsonNode.Parse("""{"content": "In 2018."}"""));
        await Expect(chat.Messages.Last).ToContainTextAsync("Alex used /release");
        await Expect(chat.Messages.Last).ToContainTextAsync("In 2018.");
        await Expect(chat.MessageBox).ToBeFocusedAsync();
    }

    [RequiresFact(Requirement.Chromium)]
    public async Task Options_Become_Pills_And_Reach_The_Bot_With_Their_Types()
    {
        await using var scene = await Scene.OpenAsync(chromium);

        await scene.Chat.TypeAsync("release", ("season", "3"), ("status", "Reported"), ("private", "True"));
        await scene.Chat.ScreenshotAsync("pills");
        await scene.Chat.Page.Keyboard.PressAsync("Enter");

        var interaction = await scene.Bot.NextAsync(2);
        Assert.Equal(
            """[{"name":"season","type":4,"value":3},{"name":"status","type":3,"value":"r"},{"name":"private","type":5,"value":true}]""",
            Compact(interaction.GetProperty("data").GetProperty("options")));
        await scene.Bot.RespondAsync(interaction, 4, JsonNode.Parse("""{"content": "done"}"""));
        await Expect(scene.Chat.Messages.Last).ToContainTextAsync("done");
    }

    [RequiresFact(Requirement.Chromium)]
    public async Task A_Wrong_Value_Is_Refused_With_A_Sentence_And_Nothing_Is_Sent()
    {
        await using var scene = await Scene.OpenAsync(chromium);
        var (chat, keyboard) = (scene.Chat, scene.Chat.Page.Keyboard);

        await chat.TypeAsync("release", ("season", "9"));
        await keyboard.PressAsync("Enter");
        await Expect(chat.Option("season")).ToHaveAttributeAsync("aria-invalid", "true");
        await Expect(chat.Page.GetByText("Must be at most 3.")).ToBeVisibleAsync();
        await Expect(chat.Option("season")).ToBeFocusedAsync();

        await keyboard.PressAsync("Backspace");
        await keyboard.TypeAsync("x");
        await Expect(chat.Page.GetByText("Write a whole number.")).ToBeVisibleAsync();
        await keyboard.PressAsync("Backspace");
        await keyboard.TypeAsync("1");
        await keyboard.PressAsync("Enter");
        var sent = await scene.Bot.NextAsync(2);
        Assert.Equal(1, sent.GetProperty("data").GetProperty("options")[0].GetProperty("value").GetInt32());
        await scene.Bot.RespondAsync(sent, 4, JsonNode.Parse("""{"content": "done"}"""));
        await Expect(chat.Messages.Last).ToContainTextAsync("done");
    }

    [RequiresFact(Requirement.Chromium)]
    public async Task A_Required_Option_Must_Be_There()
    {
        await using var scene = await Scene.OpenAsync(chromium);
        await scene.Chat.TypeAsync("ask");
        await Expect(scene.Chat.Option("question")).ToBeFocusedAsync();

        await scene.Chat.Page.Keyboard.PressAsync("Enter");

        await Expect(scene.Chat.Page.GetByText("This option is required.")).ToBeVisibleAsync();
        await Expect(scene.Chat.Messages).ToHaveCountAsync(0);
    }

    [RequiresFact(Requirement.Chromium)]
    public async Task Autocomplete_Offers_What_The_Bot_Suggests()
    {
        await using var scene = await Scene.OpenAsync(chromium);
        var (chat, keyboard) = (scene.Chat, scene.Chat.Page.Keyboard);

        await chat.TypeAsync("release");
        await keyboard.TypeAsync("series:");
        await scene.Bot.RespondAsync(await scene.Bot.NextAsync(4), 8, JsonNode.Parse("""{"choices": []}"""));
        await Expect(chat.Page.GetByText("No suggestions.")).ToBeVisibleAsync();
        await keyboard.TypeAsync("jes");
        var asked = await scene.Bot.NextAsync(4);
        while (asked.GetProperty("data").GetProperty("options")[0].GetProperty("value").GetString() != "jes")
        {
            asked = await scene.Bot.NextAsync(4);
        }

        Assert.True(asked.GetProperty("data").GetProperty("options")[0].GetProperty("focused").GetBoolean());
        await scene.Bot.RespondAsync(asked, 8, JsonNode.Parse("""{"choices": [{"name": "Jessica Jones", "value": "jj"}, {"name": "Jesters", "value": "x"}]}"""));
        await Expect(chat.Suggestions).ToHaveTextAsync((string[])["Jessica Jones", "Jesters"]);
        await keyboard.PressAsync("Tab");
        await Expect(chat.Option("series")).ToHaveValueAsync("Jessica Jones");
        await keyboard.PressAsync("Enter");

        var sent = await scene.Bot.NextAsync(2);
        Assert.Equal("jj", sent.GetProperty("data").GetProperty("options")[0].GetProperty("value").GetString());
        await scene.Bot.RespondAsync(sent, 4, JsonNode.Parse("""{"content": "done"}"""));
        await Expect(chat.Messages.Last).ToContainTextAsync("done");
    }

    [RequiresFact(Requirement.Chromium)]
    public async Task Members_Channels_And_Roles_Are_Chosen_By_Name()
    {
        await using var scene = await Scene.OpenAsync(chromium);

        await scene.Chat.RunAsync("source alert on", ("channel", "spoilers"), ("member", "Robin"), ("role", "Moderators"), ("weight", "0.5"));

        var data = (await scene.Bot.NextAsync(2)).GetProperty("data");
        var group = data.GetProperty("options")[0];
        Assert.Equal((2, "alert"), (group.GetProperty("type").GetInt32(), group.GetProperty("name").GetString()));
        var leaves = group.GetProperty("options")[0].GetProperty("options").EnumerateArray().ToArray();
        string Named(string kind, int leaf, string name) => data.GetProperty("resolved").GetProperty(kind).GetProperty(leaves[leaf].GetProperty("value").GetString()!).GetProperty(name).GetString()!;
        Assert.Equal("spoilers", Named("channels", 0, "name"));
        Assert.Equal("robin", Named("users", 1, "username"));
        Assert.Equal("Moderators", Named("roles", 2, "name"));
        Assert.Equal(0.5, leaves[3].GetProperty("value").GetDouble());
    }

    [RequiresFact(Requirement.Chromium)]
    public async Task A_File_Travels_With_A_Command()
    {
        await using var scene = await Scene.OpenAsync(chromium);
        var chat = scene.Chat;

        await chat.TypeAsync("source add", ("title", "An article"));
        await chat.Page.Locator(".command-tail").FocusAsync();
        await chat.Page.Keyboard.TypeAsync("file:");
        await chat.Page.Locator("[data-option-file='file']").SetInputFilesAsync(new Microsoft.Playwright.FilePayload { Name = "article.txt", MimeType = "text/plain", Buffer = "Read me"u8.ToArray() });
        await chat.ScreenshotAsync("file-option");
        await chat.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Send", Exact = true }).ClickAsync();

        var data = (await scene.Bot.NextAsync(2)).GetProperty("data");
        var id = data.GetProperty("options")[0].GetProperty("options")[1].GetProperty("value").GetString()!;
        var attachment = data.GetProperty("resolved").GetProperty("attachments").GetProperty(id);
        Assert.Equal("article.txt", attachment.GetProperty("filename").GetString());
        using var client = new HttpClient();
        Assert.Equal("Read me", await client.GetStringAsync(new Uri(attachment.GetProperty("url").GetString()!)));
    }

    [RequiresFact(Requirement.Chromium)]
    public async Task Escape_Closes_The_List_And_Then_Leaves_The_Command()
    {
        await using var scene = await Scene.OpenAsync(chromium);
        var (chat, keyboard) = (scene.Chat, scene.Chat.Page.Keyboard);

        await chat.TypeAsync("release");
        await Expect(chat.Suggestions).ToHaveCountAsync(4);
        await keyboard.PressAsync("Escape");
        await Expect(chat.Suggestions).ToHaveCountAsync(0);
        await keyboard.PressAsync("Escape");
        await Expect(chat.MessageBox).ToBeFocusedAsync();
        await Expect(chat.MessageBox).ToHaveValueAsync("");
    }

    [RequiresFact(Requirement.Chromium)]
    public async Task A_Pasted_Command_Becomes_Pills()
    {
        await using var scene = await Scene.OpenAsync(chromium);

        await scene.Chat.MessageBox.FillAsync("/release season:2 status:Confirmed");

        await Expect(scene.Chat.Option("season")).ToHaveValueAsync("2");
        await Expect(scene.Chat.Option("status")).ToHaveValueAsync("Confirmed");
    }

    [RequiresFact(Requirement.Chromium)]
    public async Task Text_After_A_Command_Is_Its_Required_Option()
    {
        await using var scene = await Scene.OpenAsync(chromium);

        await scene.Chat.MessageBox.FillAsync("/ask when is season 2 out?");

        await Expect(scene.Chat.Option("question")).ToHaveValueAsync("when is season 2 out?");
    }

    [RequiresFact(Requirement.Chromium)]
    public async Task An_Unknown_Command_Is_Not_Sent_As_A_Message()
    {
        await using var scene = await Scene.OpenAsync(chromium);
        await scene.Chat.MessageBox.FillAsync("/nonsense");
        await scene.Chat.MessageBox.PressAsync("Enter");

        await Expect(scene.Chat.Error).ToContainTextAsync("There is no command /nonsense");
        await Expect(scene.Chat.Messages).ToHaveCountAsync(0);
    }

    [RequiresFact(Requirement.Chromium)]
    public async Task A_Command_Mention_Fills_The_Message_Box()
    {
        await using var scene = await Scene.OpenAsync(chromium);
        var message = await scene.PostAsync("""{"content": "Try </source add:1>."}""");

        await ChatPage.PressAsync(message, "/source add");

        await Expect(scene.Chat.Option("title")).ToBeFocusedAsync();
    }

    [RequiresFact(Requirement.Chromium)]
    public async Task A_Bot_That_Is_Away_Does_Not_Respond()
    {
        await using var scene = await Scene.OpenAsync(chromium);
        await scene.Bot.DisconnectAsync();
        await Expect(scene.Chat.Page.GetByText("TestBot is offline")).ToBeVisibleAsync();

        await scene.Chat.RunAsync("about");

        var failed = scene.Chat.Page.Locator(".pending");
        await Expect(failed).ToContainTextAsync("The application did not respond");
        await scene.Chat.ScreenshotAsync("did-not-respond");
        await ChatPage.PressAsync(failed, "Dismiss message");
        await Expect(failed).ToHaveCountAsync(0);
    }

    private static string Compact(System.Text.Json.JsonElement json) => JsonNode.Parse(json.GetRawText())!.ToJsonString();
}
