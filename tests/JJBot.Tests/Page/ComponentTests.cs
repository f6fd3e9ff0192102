using System.Text.Json.Nodes;
using JJBot.Testing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace JJBot.Tests.Page;

[Collection(PageTests.Name)]
public sealed class ComponentTests(Chromium chromium)
{
    private const string Card =
        """
        {
          "flags": 32768,
          "components": [{
            "type": 17, "accent_color": 14042437, "components": [
              {"type": 10, "content": "## Season 2 is set for 2018.\n**2018** is confirmed [[1]](https://example.com/1)\n-# [1] An article, 2017"},
              {"type": 14, "divider": true, "spacing": 2},
              {"type": 9, "components": [{"type": 10, "content": "Three sources"}], "accessory": {"type": 2, "style": 2, "label": "Sources", "custom_id": "sources"}},
              {"type": 14, "divider": false},
              {"type": 1, "components": [
                {"type": 2, "style": 1, "label": "Timeline", "custom_id": "timeline", "emoji": {"name": "🕒"}},
                {"type": 2, "style": 3, "label": "Accept", "custom_id": "accept"},
                {"type": 2, "style": 4, "label": "Retract", "custom_id": "retract", "disabled": true},
                {"type": 2, "style": 5, "label": "Read it", "url": "https://example.com/article"}]}]
          }]
        }
        """;

    [RequiresFact(Requirement.Chromium)]
    public async Task A_Card_Is_Drawn_With_Its_Colour_Text_And_Buttons()
    {
        await using var scene = await Scene.OpenAsync(chromium);

        var card = await scene.PostAsync(Card);

        await Expect(card.Locator(".container")).ToHaveAttributeAsync("data-accent", "#d64545");
        await Expect(card.GetByRole(AriaRole.Heading, new() { Name = "Season 2 is set for 2018." })).ToBeVisibleAsync();
        await Expect(card.GetByRole(AriaRole.Separator)).ToHaveCountAsync(1);
        await Expect(card.GetByRole(AriaRole.Link, new() { Name = "[1]" })).ToHaveAttributeAsync("href", "https://example.com/1");
        await Expect(card.GetByRole(AriaRole.Button, new() { Name = "Retract" })).ToBeDisabledAsync();
        var link = card.GetByRole(AriaRole.Link, new() { Name = "Read it" });
        await Expect(link).ToHaveAttributeAsync("rel", "noopener noreferrer");
        await Expect(link).ToHaveAttributeAsync("target", "_blank");
        await scene.Chat.ScreenshotAsync("card");
    }

    [RequiresFact(Requirement.Chromium)]
    public async Task A_Pressed_Button_Reaches_The_Bot_And_Keeps_The_Focus_When_The_Message_Changes()
    {
        await using var scene = await Scene.OpenAsync(chromium);
        var card = await scene.PostAsync(Card);

        await card.GetByRole(AriaRole.Button, new() { Name = "Timeline" }).FocusAsync();
        await scene.Chat.Page.Keyboard.PressAsync("Enter");
        var interaction = await scene.Bot.NextAsync(3);
        Assert.Equal("timeline", interaction.GetProperty("data").GetProperty("custom_id").GetString());
        await scene.Bot.RespondAsync(interaction, 7, JsonNode.Parse(Card.Replace("Three sources", "Four sources", StringComparison.Ordinal)));

        await Expect(card).ToContainTextAsync("Four sources");
        await Expect(card.GetByRole(AriaRole.Button, new() { Name = "Timeline" })).ToBeFocusedAsync();
    }

    [RequiresFact(Requirement.Chromium)]
    public async Task A_Press_That_Nobody_Answers_Fails_Visibly()
    {
        await using var scene = await Scene.OpenAsync(chromium);
        var card = await scene.PostAsync(Card);
        await scene.Bot.DisconnectAsync();

        await ChatPage.PressAsync(card, "Accept");

        await Expect(card.GetByRole(AriaRole.Alert)).ToHaveTextAsync("This interaction failed");
    }

    [RequiresFact(Requirement.Chromium)]
    public async Task Selects_Of_Every_Kind_Send_What_Was_Chosen()
    {
        await using var scene = await Scene.OpenAsync(chromium);
        var message = await scene.PostAsync(
            """
            {"content": "Choose", "components": [
              {"type": 1, "components": [{"type": 3, "custom_id": "topic", "placeholder": "Topics", "min_values": 1, "max_values": 2, "options": [
                {"label": "Release", "value": "r", "description": "When is it out?"}, {"label": "Villain", "value": "v"}, {"label": "Cast", "value": "c"}]}]},
              {"type": 1, "components": [{"type": 5, "custom_id": "who", "placeholder": "A member"}]},
              {"type": 1, "components": [{"type": 6, "custom_id": "role", "placeholder": "A role"}]},
              {"type": 1, "components": [{"type": 8, "custom_id": "where", "placeholder": "A channel", "channel_types": [5]}]},
              {"type": 1, "components": [{"type": 7, "custom_id": "either", "placeholder": "Member or role"}]}]}
            """);

        await scene.Chat.SelectAsync(message, "Topics", "Release", "Cast");
        await ExpectValuesAsync(scene, "topic", data => Assert.Equal(["r", "c"], Values(data)));
        await scene.Chat.SelectAsync(message, "A member", "Sam");
        await ExpectValuesAsync(scene, "who", data => Assert.Equal("sam", data.GetProperty("resolved").GetProperty("users").GetProperty(Values(data)[0]).GetProperty("username").GetString()));
        await scene.Chat.SelectAsync(message, "A role", "@Moderators");
        await ExpectValuesAsync(scene, "role", data => Assert.Equal("Moderators", data.GetProperty("resolved").GetProperty("roles").GetProperty(Values(data)[0]).GetProperty("name").GetString()));
        await scene.Chat.SelectAsync(message, "A channel", "news");
        await ExpectValuesAsync(scene, "where", data => Assert.Equal("news", data.GetProperty("resolved").GetProperty("channels").GetProperty(Values(data)[0]).GetProperty("name").GetString()));
        await scene.Chat.SelectAsync(message, "Member or role", "Robin");
        await ExpectValuesAsync(scene, "either", data => Assert.Single(Values(data)));
    }

    [RequiresFact(Requirement.Chromium)]
    public async Task A_Select_Works_With_The_Keyboard_And_Escape_Changes_Nothing()
    {
        await using var scene = await Scene.OpenAsync(chromium);
        var keyboard = scene.Chat.Page.Keyboard;
        var message = await scene.PostAsync(
            """
            {"content": "Choose", "components": [{"type": 1, "components": [{"type": 3, "custom_id": "topic", "placeholder": "Topic", "options": [{"label": "Release", "value": "r"}, {"label": "Cast", "value": "c"}]}]}]}
            """);
        var select = message.GetByRole(AriaRole.Combobox, new() { Name = "Topic" });

        await select.FocusAsync();
        await keyboard.PressAsync("ArrowDown");
        await keyboard.PressAsync("ArrowDown");
        await scene.Chat.ScreenshotAsync("select");
        await keyboard.PressAsync("Escape");
        await Expect(select).ToBeFocusedAsync();
        await Expect(select).ToHaveTextAsync("Topic");
        await keyboard.PressAsync("Enter");
        await keyboard.PressAsync("ArrowDown");
        await keyboard.PressAsync("Enter");

        await ExpectValuesAsync(scene, "topic", data => Assert.Equal(["c"], Values(data)));
        await Expect(select).ToHaveTextAsync("Cast");
    }

    [RequiresFact(Requirement.Chromium)]
    public async Task Embeds_Are_Drawn_With_Colour_Fields_And_Footer()
    {
        await using var scene = await Scene.OpenAsync(chromium);

        var message = await scene.PostAsync(
            """
            {"embeds": [{
              "title": "New source", "url": "https://example.com/", "description": "**3** claims\n<t:1770000000:D>", "color": 5793266,
              "author": {"name": "Review"}, "footer": {"text": "claim 7"}, "timestamp": "2026-01-02T03:04:05.000Z",
              "thumbnail": {"url": "https://pictures.example.com/a.png"},
              "fields": [{"name": "Topic", "value": "release", "inline": true}, {"name": "Status", "value": "*reported*", "inline": true}]}]}
            """);

        await Expect(message.GetByRole(AriaRole.Link, new() { Name = "New source" })).ToHaveAttributeAsync("href", "https://example.com/");
        await Expect(message.Locator("dt")).ToHaveTextAsync((string[])["Topic", "Status"]);
        await Expect(message.Locator("dd em")).ToHaveTextAsync("reported");
        await Expect(message.Locator("time.timestamp")).ToHaveTextAsync("2 February 2026");
        await Expect(message.Locator(".embed-footer")).ToContainTextAsync("claim 7 \u2022 02/01/2026, 03:04");
        // Pictures from elsewhere are named, not fetched.
        await Expect(message.Locator("img")).ToHaveCountAsync(0);
        await Expect(message.Locator(".media-remote")).ToHaveTextAsync("pictures.example.com");
        await scene.Chat.ScreenshotAsync("embed");
    }

    [RequiresFact(Requirement.Chromium)]
    public async Task Pictures_And_Files_Of_The_Message_Itself_Are_Shown()
    {
        await using var scene = await Scene.OpenAsync(chromium);
        var picture = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
        var posted = await scene.Bot.PostAsync(
            await scene.ChannelIdAsync("general"),
            JsonNode.Parse(
                """
                {
                  "flags": 32768,
                  "components": [
                    {"type": 9, "components": [{"type": 10, "content": "With a picture"}], "accessory": {"type": 11, "media": {"url": "attachment://a.png"}, "description": "A poster"}},
                    {"type": 12, "items": [{"media": {"url": "attachment://a.png"}, "description": "First"}, {"media": {"url": "attachment://a.png"}, "description": "Second", "spoiler": true}]},
                    {"type": 13, "file": {"url": "attachment://claims.txt"}},
                    {"type": 17, "spoiler": true, "components": [{"type": 10, "content": "Nuke"}]}],
                  "attachments": [{"id": 0, "filename": "a.png"}, {"id": 1, "filename": "claims.txt"}]
                }
                """)!,
            ("a.png", "image/png", picture),
            ("claims.txt", "text/plain", "claims"u8.ToArray()));
        var message = scene.Chat.Message(posted.GetProperty("id").GetString()!);

        await Expect(message.GetByRole(AriaRole.Img, new() { Name = "A poster" })).ToHaveJSPropertyAsync("naturalWidth", 1);
        await Expect(message.GetByRole(AriaRole.Img, new() { Name = "First" })).ToHaveJSPropertyAsync("complete", true);
        await Expect(message.GetByRole(AriaRole.Img, new() { Name = "Second" })).ToHaveCountAsync(0);
        await scene.Chat.ScreenshotAsync("media");
        await message.GetByRole(AriaRole.Button, new() { Name = "Spoiler" }).First.ClickAsync();
        await Expect(message.GetByRole(AriaRole.Img, new() { Name = "Second" })).ToBeVisibleAsync();
        await Expect(message.GetByRole(AriaRole.Link, new() { Name = "Download claims.txt" })).ToBeVisibleAsync();
        await message.GetByRole(AriaRole.Button, new() { Name = "Spoiler" }).ClickAsync();
        await Expect(message.GetByText("Nuke")).ToBeVisibleAsync();
    }

    private static async Task ExpectValuesAsync(Scene scene, string customId, Action<System.Text.Json.JsonElement> check)
    {
        var interaction = await scene.Bot.NextAsync(3);
        Assert.Equal(customId, interaction.GetProperty("data").GetProperty("custom_id").GetString());
        check(interaction.GetProperty("data"));
        await scene.Bot.RespondAsync(interaction, 6);
    }

    private static string[] Values(System.Text.Json.JsonElement data) => [.. data.GetProperty("values").EnumerateArray().Select(value => value.GetString()!)];
}
