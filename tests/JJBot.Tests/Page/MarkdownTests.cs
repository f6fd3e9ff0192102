using JJBot.Testing;
using Microsoft.Playwright;

namespace JJBot.Tests.Page;

/// <summary>What the page's own modules make of a text, tried in the browser.</summary>
[Collection(PageTests.Name)]
public sealed class MarkdownTests(Chromium chromium)
{
    [RequiresFact(Requirement.Chromium)]
    public async Task Text_Is_Drawn_As_Discord_Draws_It()
    {
        (string Text, string Html)[] table =
        [
            ("**bold** *slanted* _slanted_ __under__ ~~gone~~", "<p><strong>bold</strong> <em>slanted</em> <em>slanted</em> <u>under</u> <s>gone</s></p>"),
            ("***both*** and **bold *and slanted***", "<p><strong><em>both</em></strong> and <strong>bold <em>and slanted</em></strong></p>"),
            ("snake_case_name 2*3*4 \\*not\\*", "<p>snake_case_name 2<em>3</em>4 *not*</p>"),
            ("`code **plain**` and ``a ` b``", "<p><code>code **plain**</code> and <code>a ` b</code></p>"),
            ("before\n```json\n{\"a\": 1}\n```\nafter", "<p>before</p><pre><code>{\"a\": 1}</code></pre><p>after</p>"),
            ("# One\n## Two\n### Three\n#### not\n-# small", "<h3>One</h3><h4>Two</h4><h5>Three</h5><p>#### not</p><p>small</p>"),
            ("> quoted\n> **more**\nplain", "<blockquote><p>quoted\n<strong>more</strong></p></blockquote><p>plain</p>"),
            (">>> all\nof it", "<blockquote><p>all\nof it</p></blockquote>"),
            ("- a\n  - b\n- c", "<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>"),
            ("3. a\n4. b", "<ol><li>a</li><li>b</li></ol>"),
            ("[**label**](https://example.com/a_(b)) <https://example.com/c>.", "<p><a><strong>label</strong></a> <a>https://example.com/c</a>.</p>"),
            ("see https://example.com/a_b_c, or not", "<p>see <a>https://example.com/a_b_c</a>, or not</p>"),
            ("[https://good.example](https://bad.example)", "<p>[<a>https://good.example</a>](<a>https://bad.example</a>)</p>"),
            ("[x](javascript:alert(1)) [y](data:text/html,z)", "<p>[x](javascript:alert(1)) [y](data:text/html,z)</p>"),
            ("<script>alert(1)</script> <b>no</b> &amp;", "<p>&lt;script&gt;alert(1)&lt;/script&gt; &lt;b&gt;no&lt;/b&gt; &amp;amp;</p>"),
            ("<@999> <@&999> <#999> @everyone <:wave:12345>", "<p><span>@unknown-user</span> <span>@unknown-role</span> <span>#unknown</span> <span>@everyone</span> <span>:wave:</span></p>"),
            ("**open __marks ||stay", "<p>**open __marks ||stay</p>"),
            ("<t:99999999999999999:F> <t:1:Q>", "<p>&lt;t:99999999999999999:F&gt; &lt;t:1:Q&gt;</p>"),
        ];
        await using var scene = await Scene.OpenAsync(chromium);

        foreach (var (text, html) in table)
        {
            Assert.Equal(html, await DrawAsync(scene, text));
        }
    }

    [RequiresFact(Requirement.Chromium)]
    public async Task Moments_Are_Written_In_Every_Style_In_The_Readers_Own_Time()
    {
        (string Style, string Text)[] table =
        [
            ("t", "02:40"), ("T", "02:40:00"), ("d", "02/02/2026"), ("D", "2 February 2026"), ("f", "2 February 2026 at 02:40"),
            ("F", "Monday, 2 February 2026 at 02:40"), ("s", "02/02/2026, 02:40"), ("S", "02/02/2026, 02:40:00"),
        ];
        await using var scene = await Scene.OpenAsync(chromium);

        foreach (var (style, text) in table)
        {
            var shown = await scene.Chat.Page.EvaluateAsync<string>("async style => (await import('/assets/modules/timestamps.js')).formatTimestamp(1770000000, style)", style);
            Assert.Equal(Plain(text), Plain(shown));
        }
    }

    [RequiresFact(Requirement.Chromium)]
    public async Task Moments_Near_And_Far_Are_Told_From_Now()
    {
        (int Seconds, string Text)[] table =
        [
            (-5, "5 seconds ago"), (90, "in 1 minute"), (-7200, "2 hours ago"), (86400 * 3, "in 3 days"), (-86400 * 70, "2 months ago"), (31557600 * 2, "in 2 years"),
        ];
        await using var scene = await Scene.OpenAsync(chromium);

        foreach (var (seconds, text) in table)
        {
            var shown = await scene.Chat.Page.EvaluateAsync<string>("async seconds => (await import('/assets/modules/timestamps.js')).formatTimestamp(1770000000 + seconds, 'R', 1770000000000)", seconds);
            Assert.Equal(text, shown);
        }
    }

    [RequiresFact(Requirement.Chromium)]
    public async Task A_Spoiler_Is_Hidden_Until_It_Is_Revealed()
    {
        await using var scene = await Scene.OpenAsync(chromium);
        var message = await scene.PostAsync("""{"content": "It is ||**Kilgrave**||!"}""");
        var spoiler = message.GetByRole(AriaRole.Button, new() { Name = "Spoiler" });
        await Assertions.Expect(message.GetByText("Kilgrave")).ToBeHiddenAsync();

        await spoiler.FocusAsync();
        await scene.Chat.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(message.GetByText("Kilgrave")).ToBeVisibleAsync();
    }

    [RequiresFact(Requirement.Chromium)]
    public async Task Hostile_Text_Stays_Text_And_Costs_Little()
    {
        string[] bombs =
        [
            .. new[] { "*", "_", "**", "||", "`", "~~", "[", "> ", "*a ", "**a*", "[a](", "<t:", "https://", "[[", "- a\n", "``` ", "~~a**b__c||d", "\\", "<@" }
                .Select(piece => string.Concat(Enumerable.Repeat(piece, 4000 / piece.Length))),
            "\u202Eevil\u202C \u0000 \uD800 Z" + new string('\u0301', 900),
        ];
        await using var scene = await Scene.OpenAsync(chromium);

        foreach (var bomb in bombs)
        {
            var depth = await scene.Chat.Page.EvaluateAsync<int>(
                """
                async text => {
                  const { renderMarkdown } = await import('/assets/modules/markdown/render.js');
                  const depth = element => 1 + Math.max(0, ...[...element.children].map(depth));
                  return depth(renderMarkdown(text, { store: null, guildId: null, actions: null }));
                }
                """, bomb.Contains("<@", StringComparison.Ordinal) ? bomb.Replace("@", "#", StringComparison.Ordinal) : bomb);
            Assert.InRange(depth, 1, 24);
        }
    }

    [RequiresFact(Requirement.Chromium)]
    public async Task Markup_In_Names_And_Messages_Never_Runs()
    {
        await using var scene = await Scene.OpenAsync(chromium);
        const string Attack = "<img src=x onerror=document.title='owned'><script>document.title='owned'</script><svg onload=document.title='owned'>";
        var json = new System.Text.Json.Nodes.JsonObject
        {
            ["content"] = Attack,
            ["embeds"] = new System.Text.Json.Nodes.JsonArray(new System.Text.Json.Nodes.JsonObject
            {
                ["title"] = Attack,
                ["description"] = "[click](javascript:document.title='owned')",
                ["footer"] = new System.Text.Json.Nodes.JsonObject { ["text"] = Attack },
            }),
        };

        var message = await scene.PostAsync(json.ToJsonString());

        await Assertions.Expect(message.Locator("img, script, svg:not(.icon), a")).ToHaveCountAsync(0);
        Assert.DoesNotContain("owned", await scene.Chat.Page.TitleAsync(), StringComparison.Ordinal);
    }

    // The skeleton alone: attributes are for the eye.
    private static async Task<string> DrawAsync(Scene scene, string text) => await scene.Chat.Page.EvaluateAsync<string>(
        """
        async text => {
          const { renderMarkdown } = await import('/assets/modules/markdown/render.js');
          const store = { user: () => null, role: () => null, channel: () => null };
          const drawn = renderMarkdown(text, { store, guildId: null, actions: {} });
          for (const element of drawn.querySelectorAll('*')) for (const name of element.getAttributeNames()) element.removeAttribute(name);
          return drawn.innerHTML;
        }
        """, text);

    // Some versions of the browser's data put narrow spaces before "am" and "pm".
    private static string Plain(string text) => text.Replace('\u202F', ' ');
}
