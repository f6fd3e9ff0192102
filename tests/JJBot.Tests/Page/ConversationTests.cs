using System.Text.Json.Nodes;
using JJBot.Testing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace JJBot.Tests.Page;

[Collection(PageTests.Name)]
public sealed class ConversationTests(Chromium chromium)
{
    [RequiresFact(Requirement.Chromium)]
    public async Task Messages_And_Place_Survive_A_Reload()
    {
        await using var scene = await Scene.OpenAsync(chromium);
        await scene.Chat.OpenChannelAsync("spoilers");
        await scene.Chat.SendAsync("It was **him** all along");

        await scene.Chat.ReloadAsync();

        await Expect(scene.Chat.Page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = "spoilers" })).ToBeVisibleAsync();
        await Expect(scene.Chat.Messages).ToHaveCountAsync(1);
        await Expect(scene.Chat.Messages.Last.Locator("strong")).ToHaveTextAsync("him");
    }

    [RequiresFact(Requirement.Chromium)]
    public async Task Files_Are_Attached_And_Can_Be_Fetched()
    {
        await using var scene = await Scene.OpenAsync(chromium);

        var message = await scene.Chat.SendAsync("Look", new FilePayload { Name = "notes.txt", MimeType = "text/plain", Buffer = "hello"u8.ToArray() });

        var link = message.GetByRole(AriaRole.Link, new() { Name = "notes.txt", Exact = true });
        using var client = new HttpClient { BaseAddress = new Uri(scene.Server.Address) };
        Assert.Equal("hello", await client.GetStringAsync(await link.GetAttributeAsync("href")));
        await scene.Chat.ScreenshotAsync("file-message");
    }

    [RequiresFact(Requirement.Chromium)]
    public async Task An_Ephemeral_Answer_Is_For_Its_Addressee_Alone()
    {
        await using var scene = await Scene.OpenAsync(chromium);
        await scene.Chat.RunAsync("about");
        await scene.Bot.RespondAsync(await scene.Bot.NextAsync(2), 4, JsonNode.Parse("""{"content": "A secret", "flags": 64}"""));
        var answer = scene.Chat.Page.Locator("[data-ephemeral]");
        await Expect(answer).ToContainTextAsync("Only you can see this");
        await scene.Chat.ScreenshotAsync("ephemeral");

        await scene.Chat.SwitchMemberAsync("Moderator");
        await Expect(scene.Chat.Messages).ToHaveCountAsync(0);
        await scene.Chat.SwitchMemberAsync("Member");
        await Expect(answer).ToContainTextAsync("A secret");
        await ChatPage.PressAsync(answer, "Dismiss message");
        await Expect(answer).ToHaveCountAsync(0);
        await scene.Chat.ReloadAsync();
        await Expect(scene.Chat.Messages).ToHaveCountAsync(0);
    }

    [RequiresFact(Requirement.Chromium)]
    public async Task A_Deferred_Answer_Is_Thinking_Until_It_Is_There()
    {
        await using var scene = await Scene.OpenAsync(chromium);
        await scene.Chat.RunAsync("about");
        var interaction = await scene.Bot.NextAsync(2);
        await scene.Bot.RespondAsync(interaction, 5);
        await Expect(scene.Chat.Messages.Last).ToContainTextAsync("TestBot is thinking");
        await scene.Chat.ScreenshotAsync("thinking");

        await scene.Bot.EditAnswerAsync(interaction, JsonNode.Parse("""{"content": "I have it"}""")!);

        await Expect(scene.Chat.Messages).ToHaveCountAsync(1);
        await Expect(scene.Chat.Messages.Last).ToContainTextAsync("I have it");
        await Expect(scene.Chat.Messages.Last).Not.ToContainTextAsync("thinking");
    }

    [RequiresFact(Requirement.Chromium)]
    public async Task A_Message_Command_Is_In_The_Menu_Of_A_Message()
    {
        await using var scene = await Scene.OpenAsync(chromium);
        var message = await scene.Chat.SendAsync("Season 2 is out tomorrow!");

        await scene.Chat.OpenMenuAsync(message);
        await scene.Chat.ScreenshotAsync("message-menu");
        await scene.Chat.Page.GetByRole(AriaRole.Menuitem, new() { Name = "Fact-check" }).ClickAsync();

        var data = (await scene.Bot.NextAsync(2)).GetProperty("data");
        var target = data.GetProperty("resolved").GetProperty("messages").GetProperty(data.GetProperty("target_id").GetString()!);
        Assert.Equal("Season 2 is out tomorrow!", target.GetProperty("content").GetString());
    }

    [RequiresFact(Requirement.Chromium)]
    public async Task The_Menu_Of_A_Message_Is_Reached_With_The_Keyboard()
    {
        await using var scene = await Scene.OpenAsync(chromium);
        var keyboard = scene.Chat.Page.Keyboard;
        var first = await scene.Chat.SendAsync("first");
        await scene.Chat.SendAsync("second");

        await scene.Chat.Messages.Last.FocusAsync();
        await keyboard.PressAsync("ArrowUp");
        await Expect(first).ToBeFocusedAsync();
        await keyboard.PressAsync("Enter");
        await Expect(scene.Chat.Page.GetByRole(AriaRole.Menuitem, new() { Name = "Fact-check" })).ToBeFocusedAsync();
        await keyboard.PressAsync("Escape");
        await Expect(scene.Chat.Page.GetByRole(AriaRole.Menu)).ToHaveCountAsync(0);
        await keyboard.PressAsync("Escape");
        await Expect(scene.Chat.MessageBox).ToBeFocusedAsync();
    }

    [RequiresFact(Requirement.Chromium)]
    public async Task A_User_Command_Is_In_The_Menu_Of_A_Member()
    {
        await using var scene = await Scene.OpenAsync(chromium);

        await scene.Chat.Page.GetByRole(AriaRole.Complementary, new() { Name = "Members" }).GetByRole(AriaRole.Button, new() { Name = "Robin" }).ClickAsync();
        await scene.Chat.Page.GetByRole(AriaRole.Menuitem, new() { Name = "Claims by" }).ClickAsync();

        var data = (await scene.Bot.NextAsync(2)).GetProperty("data");
        Assert.Equal("robin", data.GetProperty("resolved").GetProperty("users").GetProperty(data.GetProperty("target_id").GetString()!).GetProperty("username").GetString());
    }

    [RequiresFact(Requirement.Chromium)]
    public async Task The_Bot_Can_Be_Written_To_Directly()
    {
        await using var scene = await Scene.OpenAsync(chromium);
        await scene.Chat.OpenServerAsync("Direct messages");

        await scene.Chat.SendAsync("Hello");
        await scene.Chat.RunAsync("about");

        Assert.False((await scene.Bot.NextAsync(2)).TryGetProperty("guild_id", out _));
        await scene.Chat.ScreenshotAsync("direct-message");
    }

    [RequiresFact(Requirement.Chromium)]
    public async Task What_A_Member_May_Not_See_Is_Not_There()
    {
        await using var scene = await Scene.OpenAsync(chromium);
        var channels = scene.Chat.Page.GetByRole(AriaRole.Navigation, new() { Name = "Channels" });
        await Expect(channels.GetByText("moderators", new() { Exact = true })).ToHaveCountAsync(0);

        await scene.Chat.SwitchMemberAsync("Moderator");
        await scene.Chat.OpenChannelAsync("moderators");
        await scene.Chat.SwitchMemberAsync("Member");

        await Expect(scene.Chat.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).Not.ToHaveTextAsync("moderators");
    }

    [RequiresFact(Requirement.Chromium)]
    public async Task Where_One_May_Not_Write_The_Box_Says_So()
    {
        await using var scene = await Scene.OpenAsync(chromium);

        await scene.Chat.OpenChannelAsync("read-only");

        await Expect(scene.Chat.MessageBox).ToBeDisabledAsync();
        await Expect(scene.Chat.MessageBox).ToHaveAttributeAsync("placeholder", "You cannot send messages in this channel");
    }

    [RequiresFact(Requirement.Chromium)]
    public async Task News_Elsewhere_Mark_Channel_And_Server_As_Unread()
    {
        await using var scene = await Scene.OpenAsync(chromium);
        var spoilers = await scene.ChannelIdAsync("spoilers");

        await scene.Bot.PostAsync(spoilers, JsonNode.Parse("""{"content": "news"}""")!);

        await Expect(scene.Chat.Page.GetByRole(AriaRole.Button, new() { Name = "spoilers, unread" })).ToBeVisibleAsync();
        await scene.Chat.OpenChannelAsync("spoilers");
        await Expect(scene.Chat.Page.GetByRole(AriaRole.Button, new() { Name = "spoilers, unread" })).ToHaveCountAsync(0);
    }

    [RequiresFact(Requirement.Chromium)]
    public async Task New_Messages_Are_Read_Aloud()
    {
        await using var scene = await Scene.OpenAsync(chromium);

        await scene.PostAsync("""{"content": "Good news"}""");

        await Expect(scene.Chat.Page.Locator("[aria-live=polite]#live")).ToHaveTextAsync("TestBot: Good news");
    }

    [RequiresFact(Requirement.Chromium)]
    public async Task A_Long_Answer_Is_Shown_From_Its_Beginning_And_What_Follows_Comes_Into_View()
    {
        await using var scene = await Scene.OpenAsync(chromium);
        var pages = string.Join("\\n", Enumerable.Range(1, 60).Select(line => $"line {line}"));
        await scene.Chat.RunAsync("about");
        await scene.Bot.RespondAsync(await scene.Bot.NextAsync(2), 4, JsonNode.Parse(
            $$"""{"content": "The headline\n{{pages}}", "components": [{"type": 1, "components": [{"type": 2, "style": 1, "label": "More", "custom_id": "more"}]}]}"""));
        var answer = scene.Chat.Messages.First;
        await Expect(answer.GetByText("The headline")).ToBeInViewportAsync();
        await Expect(scene.Chat.Page.GetByRole(AriaRole.Button, new() { Name = "Jump to present" })).ToBeVisibleAsync();

        await ChatPage.PressAsync(answer, "More");
        await answer.GetByText("The headline").ScrollIntoViewIfNeededAsync();
        await scene.Bot.RespondAsync(await scene.Bot.NextAsync(3), 4, JsonNode.Parse("""{"content": "More of it", "flags": 64}"""));

        await Expect(scene.Chat.Page.GetByText("More of it", new() { Exact = true })).ToBeInViewportAsync();
    }

    [RequiresFact(Requirement.Chromium)]
    public async Task Whoever_Reads_Further_Up_Is_Left_In_Peace()
    {
        await using var scene = await Scene.OpenAsync(chromium);
        var lines = string.Join("\\n", Enumerable.Range(1, 30).Select(line => $"line {line}"));
        var first = await scene.PostAsync($$"""{"content": "The first\n{{lines}}"}""");
        await scene.PostAsync($$"""{"content": "The second\n{{lines}}"}""");
        await first.GetByText("The first").ScrollIntoViewIfNeededAsync();
        await Expect(scene.Chat.Page.GetByRole(AriaRole.Button, new() { Name = "Jump to present" })).ToBeVisibleAsync();

        var third = await scene.PostAsync("""{"content": "The third"}""");

        await Expect(first.GetByText("The first")).ToBeInViewportAsync();
        await scene.Chat.Page.GetByRole(AriaRole.Button, new() { Name = "Jump to present" }).ClickAsync();
        await Expect(third).ToBeInViewportAsync();
    }

    [RequiresFact(Requirement.Chromium)]
    public async Task Older_Messages_Come_When_One_Scrolls_Up()
    {
        await using var scene = await Scene.OpenAsync(chromium);
        var channel = await scene.ChannelIdAsync("spoilers");
        using var client = new HttpClient { BaseAddress = new Uri(scene.Server.Address) };
        for (var number = 1; number <= 70; number++)
        {
            using var response = await client.PostAsync(new Uri($"/playground/api/channels/{channel}/messages", UriKind.Relative), new StringContent($$"""{"content": "message {{number}}"}""", System.Text.Encoding.UTF8, "application/json"));
            response.EnsureSuccessStatusCode();
        }

        await scene.Chat.OpenChannelAsync("spoilers");
        await Expect(scene.Chat.Messages).ToHaveCountAsync(50);
        await scene.Chat.Messages.First.ScrollIntoViewIfNeededAsync();

        await Expect(scene.Chat.Messages).ToHaveCountAsync(70);
        await Expect(scene.Chat.Messages.First).ToContainTextAsync("message 1");
    }

    [RequiresFact(Requirement.Chromium)]
    public async Task Faults_Are_Switched_On_And_Off()
    {
        await using var scene = await Scene.OpenAsync(chromium);
        await scene.Chat.Page.GetByRole(AriaRole.Button, new() { Name = "Developer: faults" }).ClickAsync();
        var panel = scene.Chat.Page.GetByRole(AriaRole.Dialog, new() { Name = "Faults" });

        await panel.Locator("[data-fault='duplicate_deliveries'] input").CheckAsync();
        await Expect(panel.GetByRole(AriaRole.Status)).ToContainTextAsync("done");
        await scene.Chat.ScreenshotAsync("faults");
        await scene.Chat.Page.Keyboard.PressAsync("Escape");
        await scene.Chat.Page.GetByRole(AriaRole.Button, new() { Name = "Developer: faults" }).ClickAsync();

        await Expect(panel.Locator("[data-fault='duplicate_deliveries'] input")).ToBeCheckedAsync();
    }

    [RequiresFact(Requirement.Chromium)]
    public async Task A_Few_Letters_Lead_To_A_Channel()
    {
        await using var scene = await Scene.OpenAsync(chromium);
        await scene.Chat.Page.Keyboard.PressAsync("Control+k");
        await Expect(scene.Chat.Page.GetByRole(AriaRole.Combobox, new() { Name = "Where would you like to go?" })).ToBeFocusedAsync();
        await scene.Chat.Page.Keyboard.TypeAsync("spoil");
        await scene.Chat.Page.Keyboard.PressAsync("Enter");

        await Expect(scene.Chat.Page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = "spoilers" })).ToBeVisibleAsync();
    }
}
