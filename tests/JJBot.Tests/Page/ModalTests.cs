using System.Text.Json;
using System.Text.Json.Nodes;
using JJBot.Testing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace JJBot.Tests.Page;

[Collection(PageTests.Name)]
public sealed class ModalTests(Chromium chromium)
{
    private const string Form =
        """
        {
          "custom_id": "edit", "title": "Edit the claim", "components": [
            {"type": 18, "label": "Statement", "description": "One sentence", "component": {"type": 4, "custom_id": "statement", "style": 2, "min_length": 5, "max_length": 300}},
            {"type": 18, "label": "Status", "component": {"type": 21, "custom_id": "status", "options": [{"label": "Confirmed", "value": "c", "description": "On the record"}, {"label": "Reported", "value": "r"}]}},
            {"type": 18, "label": "Topics", "component": {"type": 22, "custom_id": "topics", "options": [{"label": "Release", "value": "r"}, {"label": "Villain", "value": "v"}]}},
            {"type": 18, "label": "Spoiler", "component": {"type": 23, "custom_id": "spoiler"}},
            {"type": 18, "label": "Proof", "component": {"type": 19, "custom_id": "proof", "required": false, "min_values": 0, "max_values": 2, "file_types": [".txt"]}}]
        }
        """;

    [RequiresFact(Requirement.Chromium)]
    public async Task What_Is_Filled_In_Reaches_The_Bot()
    {
        await using var scene = await Scene.OpenAsync(chromium);
        var modal = await OpenAsync(scene, Form);

        await scene.Chat.FillModalAsync(("Statement", "It is set for 2018."));
        await modal.GetByText("Reported").ClickAsync();
        await modal.GetByText("Villain").ClickAsync();
        await modal.GetByLabel("Spoiler").CheckAsync();
        await modal.GetByLabel("Proof").SetInputFilesAsync(new FilePayload { Name = "proof.txt", MimeType = "text/plain", Buffer = "It says so"u8.ToArray() });
        await scene.Chat.ScreenshotAsync("modal");
        var submitted = SubmitAsync(scene);
        var data = (await scene.Bot.NextAsync(5)).GetProperty("data");
        await submitted;

        Assert.Equal("edit", data.GetProperty("custom_id").GetString());
        var answers = data.GetProperty("components").EnumerateArray().Select(label => label.GetProperty("component")).ToDictionary(component => component.GetProperty("custom_id").GetString()!);
        Assert.Equal("It is set for 2018.", answers["statement"].GetProperty("value").GetString());
        Assert.Equal("r", answers["status"].GetProperty("value").GetString());
        Assert.Equal("v", answers["topics"].GetProperty("values")[0].GetString());
        Assert.True(answers["spoiler"].GetProperty("value").GetBoolean());
        var file = data.GetProperty("resolved").GetProperty("attachments").GetProperty(answers["proof"].GetProperty("values")[0].GetString()!);
        Assert.Equal("proof.txt", file.GetProperty("filename").GetString());
    }

    [RequiresFact(Requirement.Chromium)]
    public async Task What_Is_Missing_Is_Said_Beside_The_Field()
    {
        await using var scene = await Scene.OpenAsync(chromium);
        var modal = await OpenAsync(scene, Form);
        await Expect(modal.GetByLabel("Statement")).ToBeFocusedAsync();

        await scene.Chat.FillModalAsync(("Statement", "No"));
        await modal.GetByRole(AriaRole.Button, new() { Name = "Submit" }).ClickAsync();

        await Expect(modal.GetByText("Write at least 5 characters.")).ToBeVisibleAsync();
        await Expect(modal.GetByText("Choose one.")).ToBeVisibleAsync();
        await Expect(modal.GetByText("Choose at least 1.")).ToBeVisibleAsync();
        await Expect(modal.GetByLabel("Statement")).ToBeFocusedAsync();
        await scene.Chat.ScreenshotAsync("modal-errors");
    }

    [RequiresFact(Requirement.Chromium)]
    public async Task Selects_Open_Inside_A_Modal_And_Escape_Closes_One_Thing_At_A_Time()
    {
        await using var scene = await Scene.OpenAsync(chromium);
        var modal = await OpenAsync(scene,
            """
            {"custom_id": "pick", "title": "Pick", "components": [
              {"type": 10, "content": "Say **who**."},
              {"type": 18, "label": "Speaker", "component": {"type": 3, "custom_id": "speaker", "options": [{"label": "Melissa", "value": "m"}, {"label": "Krysten", "value": "k"}]}},
              {"type": 18, "label": "Channel", "component": {"type": 8, "custom_id": "channel", "required": false, "min_values": 0}}]}
            """);
        await modal.GetByRole(AriaRole.Combobox, new() { Name = "Speaker" }).ClickAsync();
        await scene.Chat.Page.Keyboard.PressAsync("Escape");
        await Expect(scene.Chat.Page.Locator(".select-menu")).ToHaveCountAsync(0);
        await Expect(modal).ToBeVisibleAsync();

        await scene.Chat.SelectAsync(modal, "Speaker", "Krysten");
        var submitted = SubmitAsync(scene);
        var components = (await scene.Bot.NextAsync(5)).GetProperty("data").GetProperty("components");
        await submitted;

        var speaker = components.EnumerateArray().First(component => component.GetProperty("type").GetInt32() == 18).GetProperty("component");
        Assert.Equal("k", speaker.GetProperty("values")[0].GetString());
    }

    [RequiresFact(Requirement.Chromium)]
    public async Task Escape_Closes_A_Modal_And_Gives_The_Focus_Back()
    {
        await using var scene = await Scene.OpenAsync(chromium);
        var modal = await OpenAsync(scene, Form);

        await scene.Chat.Page.Keyboard.PressAsync("Escape");

        await Expect(modal).ToHaveCountAsync(0);
        await Expect(scene.Chat.MessageBox).ToBeFocusedAsync();
    }

    private static async Task<ILocator> OpenAsync(Scene scene, string form)
    {
        await scene.Chat.RunAsync("about");
        await scene.Bot.RespondAsync(await scene.Bot.NextAsync(2), 9, JsonNode.Parse(form));
        await Expect(scene.Chat.Modal).ToBeVisibleAsync();
        return scene.Chat.Modal;
    }

    // The dialog stays open until the bot has answered.
    private static async Task SubmitAsync(Scene scene) =>
        await scene.Chat.Modal.GetByRole(AriaRole.Button, new() { Name = "Submit" }).ClickAsync();
}
