using JJBot.Testing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace JJBot.Tests.Page;

[Collection(PageTests.Name)]
public sealed class PhoneTests(Chromium chromium)
{
    [RequiresFact(Requirement.Chromium)]
    public async Task Everything_Fits_The_Width_Of_A_Phone()
    {
        await using var scene = await Scene.OpenAsync(chromium, 390, 844);
        var longWord = new string('W', 400);
        await scene.PostAsync($$$"""{"content": "# {{{longWord}}}\n`{{{longWord}}}`\n```\n{{{longWord}}}\n```", "embeds": [{"title": "{{{longWord[..200]}}}", "fields": [{"name": "{{{longWord[..200]}}}", "value": "{{{longWord}}}", "inline": true}]}]}""");
        await scene.PostAsync($$$"""{"flags": 32768, "components": [{"type": 17, "components": [{"type": 9, "components": [{"type": 10, "content": "{{{longWord}}}"}], "accessory": {"type": 2, "style": 1, "label": "{{{longWord[..70]}}}", "custom_id": "a"}}]}]}""");
        await scene.Chat.ScreenshotAsync("phone-long-words");

        Assert.Equal(390, await scene.Chat.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));
        var tooWide = await scene.Chat.Page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('#chat *')]
              .filter(element => element.checkVisibility() && !element.closest('.visually-hidden') && element.getBoundingClientRect().right > 391)
              .map(element => element.outerHTML.slice(0, 120))
            """);
        Assert.Empty(tooWide);
    }

    [RequiresFact(Requirement.Chromium)]
    public async Task The_Channels_Slide_In_And_A_Choice_Puts_Them_Away()
    {
        await using var scene = await Scene.OpenAsync(chromium, 390, 844);
        var page = scene.Chat.Page;
        await Expect(page.GetByRole(AriaRole.Navigation, new() { Name = "Channels" })).ToBeHiddenAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Servers and channels" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Navigation, new() { Name = "Channels" })).ToBeVisibleAsync();
        await scene.Chat.ScreenshotAsync("phone-drawer");
        await scene.Chat.OpenChannelAsync("spoilers");

        await Expect(page.GetByRole(AriaRole.Navigation, new() { Name = "Channels" })).ToBeHiddenAsync();
        await scene.Chat.SwitchMemberAsync("Owner");
        await scene.Chat.SendAsync("From my phone");
        await scene.Chat.ScreenshotAsync("phone");
    }

    [RequiresFact(Requirement.Chromium)]
    public async Task Every_Control_Has_A_Name()
    {
        await using var scene = await Scene.OpenAsync(chromium);
        await scene.PostAsync("""{"content": "x", "components": [{"type": 1, "components": [{"type": 2, "style": 2, "emoji": {"name": "🔁"}, "custom_id": "again"}]}]}""");

        var nameless = await scene.Chat.Page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('button, a[href], input:not([hidden]), textarea, [role=button], nav, dialog')]
              .filter(element => element.checkVisibility())
              .filter(element => !(element.getAttribute('aria-label') || document.getElementById(element.getAttribute('aria-labelledby')) || element.textContent.trim()))
              .map(element => element.outerHTML.slice(0, 120))
            """);
        Assert.Empty(nameless);
    }

    [RequiresFact(Requirement.Chromium)]
    public async Task The_Keyboard_Reaches_Everything_In_Order()
    {
        await using var scene = await Scene.OpenAsync(chromium);
        await scene.Chat.SendAsync("Hello");
        await scene.Chat.ReloadAsync();
        var visited = new List<string>();

        do
        {
            await scene.Chat.Page.Keyboard.PressAsync("Tab");
            visited.Add(await scene.Chat.Page.EvaluateAsync<string>("() => { const at = document.activeElement; return at.id || at.getAttribute('aria-label') || at.textContent.trim().slice(0, 30); }"));
        }
        while (visited.Count < 60 && visited[^1] != "send");

        Assert.StartsWith("Skip to", visited[0], StringComparison.Ordinal);
        string[] landmarks = ["Direct messages", "Fan Server", "general", "member-switch", "toggle-members", "message-text", "send"];
        Assert.Equal(landmarks, landmarks.OrderBy(landmark => visited.IndexOf(landmark)));
        Assert.DoesNotContain(landmarks, landmark => !visited.Contains(landmark));
    }
}
