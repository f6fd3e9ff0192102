using System.Collections.Concurrent;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace JJBot.Tests.Page;

/// <summary>
/// Drives the playground's chat page as a person does: by what can be seen and read aloud, with the keyboard and the pointer.
/// Every method waits until the page shows the effect. A message is a locator; it stays good when the message is edited.
/// </summary>
internal sealed class ChatPage : IAsyncDisposable
{
    private const float Patience = 15_000;
    private readonly IBrowserContext context;
    private readonly ConcurrentQueue<string> problems = new();

    private ChatPage(IBrowserContext context, IPage page) => (this.context, Page) = (context, page);

    /// <summary>The page itself, for what no method here covers.</summary>
    public IPage Page { get; }

    /// <summary>Errors that the page wrote to its console, violations of its content security policy among them.</summary>
    public IReadOnlyCollection<string> Problems => problems;

    /// <summary>The box for messages; absent while a command is being written.</summary>
    public ILocator MessageBox => Page.Locator("#message-text");

    /// <summary>The list over the box: commands, options, values.</summary>
    public ILocator Suggestions => Page.Locator("#suggestions").GetByRole(AriaRole.Option);

    /// <summary>The sentence over the box that says why something was not sent.</summary>
    public ILocator Error => Page.Locator("#composer-error");

    /// <summary>The form that the bot has opened.</summary>
    public ILocator Modal => Page.GetByRole(AriaRole.Dialog);

    /// <summary>All messages of the open channel, the oldest first.</summary>
    public ILocator Messages => Page.Locator("#messages > .message[data-message-id]");

    /// <summary>Opens the page and waits until it shows a channel.</summary>
    /// <param name="browser">Chromium; the page gets a context of its own in it.</param>
    /// <param name="address">Where the playground listens.</param>
    /// <param name="width">CSS pixels; 390 by 844 is a phone.</param>
    /// <param name="height">CSS pixels.</param>
    public static async Task<ChatPage> OpenAsync(IBrowser browser, Uri address, int width = 1280, int height = 800)
    {
        var context = await browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = height },
            Locale = "en-GB",
            TimezoneId = "UTC",
            ReducedMotion = ReducedMotion.Reduce,
            HasTouch = width < 600,
        });
        context.SetDefaultTimeout(Patience);
        SetDefaultExpectTimeout(Patience);
        var page = await context.NewPageAsync();
        var chat = new ChatPage(context, page);
        page.Console += (_, message) =>
        {
            // A request that the server refuses is told by the page itself; the browser's note about it is no fault of the page.
            if (message.Type == "error" && !message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal))
            {
                chat.problems.Enqueue(message.Text);
            }
        };
        page.PageError += (_, error) => chat.problems.Enqueue(error);
        await page.GotoAsync(address.ToString());
        await chat.WaitUntilReadyAsync();
        return chat;
    }

    public async Task ReloadAsync()
    {
        await Page.ReloadAsync();
        await WaitUntilReadyAsync();
    }

    /// <summary>Becomes another person.</summary>
    /// <param name="label">"Member", "Moderator", "Owner", or the person's name.</param>
    public async Task SwitchMemberAsync(string label)
    {
        await OpenDrawerIfNarrowAsync();
        await Page.Locator("#member-switch").ClickAsync();
        var option = Page.GetByRole(AriaRole.Listbox, new() { Name = "Switch member" }).GetByRole(AriaRole.Option).Filter(new() { HasText = label }).First;
        var id = await option.GetAttributeAsync("data-user-id");
        await option.ClickAsync();
        await Expect(Page.Locator("#app")).ToHaveAttributeAsync("data-ready", id!);
    }

    /// <summary>Opens a channel of the open server, or a direct message by the other's name.</summary>
    public async Task OpenChannelAsync(string name)
    {
        await OpenDrawerIfNarrowAsync();
        await Page.GetByRole(AriaRole.Navigation, new() { Name = "Channels" }).Locator(".channel").Filter(new() { Has = Page.GetByText(name, new() { Exact = true }) }).ClickAsync();
        await Expect(Page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = name, Exact = true })).ToBeVisibleAsync();
        await WaitUntilReadyAsync();
    }

    /// <summary>Opens a server's first channel, or "Direct messages".</summary>
    public async Task OpenServerAsync(string name)
    {
        await OpenDrawerIfNarrowAsync();
        await Page.GetByRole(AriaRole.Navigation, new() { Name = "Servers" }).GetByRole(AriaRole.Button, new() { Name = name }).ClickAsync();
        await Expect(Page.Locator("#server-name")).ToHaveTextAsync(name);
        await WaitUntilReadyAsync();
    }

    /// <summary>Writes a message, with files if there are any, and returns it as it appears.</summary>
    public async Task<ILocator> SendAsync(string text, params FilePayload[] files)
    {
        var next = await NextMessageAsync();
        if (files.Length > 0)
        {
            await Page.Locator("#file-input").SetInputFilesAsync(files);
        }

        await MessageBox.FillAsync(text);
        await MessageBox.PressAsync("Enter");
        return await next();
    }

    /// <summary>
    /// Writes a slash command key by key and sends it. The answer is for the caller to wait for; see <see cref="AskAsync"/>.
    /// </summary>
    /// <param name="command">Its full path without the slash: "release", "source add".</param>
    /// <param name="options">Values as they are typed: "2", "True", a member's name, the label of a choice.</param>
    public async Task RunAsync(string command, params (string Name, string Value)[] options)
    {
        await TypeAsync(command, options);
        await Page.Keyboard.PressAsync("Enter");
        await Expect(MessageBox).ToBeVisibleAsync();
        await Expect(Page.Locator("#composer")).Not.ToHaveAttributeAsync("aria-busy", "true");
    }

    /// <summary>Writes a slash command and leaves it unsent.</summary>
    public async Task TypeAsync(string command, params (string Name, string Value)[] options)
    {
        await Expect(MessageBox).ToBeEnabledAsync();
        await MessageBox.ClickAsync();
        await Page.Keyboard.TypeAsync("/" + command);
        await Expect(Suggestions.Filter(new() { HasText = "/" + command }).First).ToBeVisibleAsync();
        await Page.Keyboard.TypeAsync(" ");
        var form = Page.GetByRole(AriaRole.Group, new() { Name = "Command /" + command, Exact = true });
        await Expect(form).ToBeVisibleAsync();
        foreach (var (name, value) in options)
        {
            await FillOptionAsync(form, name, value);
        }
    }

    /// <summary>The field of an option of the command being written.</summary>
    public ILocator Option(string name) => Page.Locator($".pill[data-option='{name}'] .pill-field");

    /// <summary>Sends a slash command and returns the bot's answer once it says something ("is thinking" does not count).</summary>
    public async Task<ILocator> AskAsync(string command, params (string Name, string Value)[] options)
    {
        var next = await NextMessageAsync();
        await RunAsync(command, options);
        return await AnswerAsync(next);
    }

    /// <summary>Sends a slash command with a file in one of its options, and returns the bot's answer.</summary>
    public async Task<ILocator> AskWithFileAsync(string command, string option, FilePayload file)
    {
        var next = await NextMessageAsync();
        await TypeAsync(command);
        await Page.Keyboard.TypeAsync(option + ":");
        await Page.Locator($"input[data-option-file='{option}']").SetInputFilesAsync(file);
        await Expect(Option(option)).ToContainTextAsync(file.Name);
        await Page.Locator(".command-tail").PressAsync("Enter");
        return await AnswerAsync(next);
    }

    /// <summary>Presses a button that changes its own message, and waits until that says something else than before.</summary>
    public static async Task PressForChangeAsync(ILocator message, string label)
    {
        var before = await message.TextContentAsync();
        await PressAsync(message, label);
        await Expect(message).Not.ToHaveTextAsync(before ?? "", new() { UseInnerText = false });
    }

    /// <summary>Presses a button of a message or a link in it, by its label. What follows is for the caller to wait for.</summary>
    public static Task PressAsync(ILocator message, string label) => message.GetByRole(AriaRole.Button, new() { Name = label, Exact = true }).ClickAsync();

    /// <summary>Presses a button and returns the message that the bot sends in answer.</summary>
    public async Task<ILocator> PressForAnswerAsync(ILocator message, string label)
    {
        var next = await NextMessageAsync();
        await PressAsync(message, label);
        return await AnswerAsync(next);
    }

    /// <summary>Chooses entries of a select of a message or of a modal.</summary>
    /// <param name="within">The message, or <see cref="Modal"/>.</param>
    /// <param name="select">The select's placeholder, or its label in a modal.</param>
    /// <param name="labels">The entries, by their labels.</param>
    public async Task SelectAsync(ILocator within, string select, params string[] labels)
    {
        var control = within.GetByRole(AriaRole.Combobox, new() { Name = select });
        await control.ClickAsync();
        var menu = Page.Locator(".select-menu");
        foreach (var label in labels)
        {
            await menu.GetByRole(AriaRole.Option).Filter(new() { Has = Page.GetByText(label, new() { Exact = true }) }).First.ClickAsync();
        }

        var done = menu.GetByRole(AriaRole.Button, new() { Name = "Done" });
        if (await done.IsVisibleAsync())
        {
            await done.ClickAsync();
        }
    }

    /// <summary>Fills the text fields of the open modal by their labels.</summary>
    public async Task FillModalAsync(params (string Label, string Value)[] fields)
    {
        await Expect(Modal).ToBeVisibleAsync();
        foreach (var (label, value) in fields)
        {
            await Modal.GetByLabel(label).FillAsync(value);
        }
    }

    /// <summary>Submits the open modal and waits until it is gone.</summary>
    public async Task SubmitModalAsync()
    {
        await Modal.GetByRole(AriaRole.Button, new() { Name = "Submit" }).ClickAsync();
        await Expect(Modal).ToHaveCountAsync(0);
    }

    /// <summary>Submits the open modal and returns the message that the bot sends in answer.</summary>
    public async Task<ILocator> SubmitModalForAnswerAsync()
    {
        var next = await NextMessageAsync();
        await SubmitModalAsync();
        return await AnswerAsync(next);
    }

    /// <summary>Uses a command of the message's context menu (right click) and returns the bot's answer.</summary>
    public async Task<ILocator> UseMessageCommandAsync(ILocator message, string command)
    {
        var next = await NextMessageAsync();
        await OpenMenuAsync(message);
        await Page.GetByRole(AriaRole.Menuitem, new() { Name = command, Exact = true }).ClickAsync();
        return await AnswerAsync(next);
    }

    /// <summary>The messages that reply to one with this text.</summary>
    public ILocator RepliesTo(string text) => Messages.Filter(new() { Has = Page.Locator(".origin-text").Filter(new() { HasText = text }) });

    /// <summary>Opens the context menu of a message.</summary>
    public async Task OpenMenuAsync(ILocator message)
    {
        await message.ClickAsync(new() { Button = MouseButton.Right, Position = new() { X = 30, Y = 12 } });
        await Expect(Page.GetByRole(AriaRole.Menu)).ToBeVisibleAsync();
    }

    /// <summary>Writes a picture to the folder that the environment variable SCREENSHOTS names; without it, does nothing.</summary>
    public async Task ScreenshotAsync(string name)
    {
        if (Environment.GetEnvironmentVariable("SCREENSHOTS") is { Length: > 0 } folder)
        {
            await Page.ScreenshotAsync(new() { Path = System.IO.Path.Combine(folder, name + ".png") });
        }
    }

    /// <summary>Remembers what is there; the function that it returns waits for the first message that was not, and returns it.</summary>
    public async Task<Func<Task<ILocator>>> NextMessageAsync()
    {
        var known = await Messages.EvaluateAllAsync<string[]>("messages => messages.map(message => message.dataset.messageId)");
        return async () =>
        {
            await Page.WaitForFunctionAsync("known => [...document.querySelectorAll('#messages > [data-message-id]')].some(message => !known.includes(message.dataset.messageId))", known);
            var ids = await Messages.EvaluateAllAsync<string[]>("messages => messages.map(message => message.dataset.messageId)");
            return Message(ids.First(id => !known.Contains(id)));
        };
    }

    /// <summary>The message with an id.</summary>
    public ILocator Message(string id) => Page.Locator($"#messages > [data-message-id='{id}']");

    public ValueTask DisposeAsync() => context.DisposeAsync();

    private static async Task<ILocator> AnswerAsync(Func<Task<ILocator>> next)
    {
        var message = await next();
        await Expect(message).Not.ToHaveAttributeAsync("data-loading", "true");
        return message;
    }

    private async Task FillOptionAsync(ILocator form, string name, string value)
    {
        var pill = Option(name);
        if (await pill.CountAsync() == 0)
        {
            await form.Locator(".command-tail").FocusAsync();
            await Page.Keyboard.TypeAsync(name + ":");
        }
        else
        {
            await pill.FocusAsync();
        }

        await Expect(pill).ToBeFocusedAsync();
        await Page.Keyboard.TypeAsync(value);
        // Where the value is one to choose, the list offers it; Tab takes it.
        await Expect(Page.Locator("#suggestions").GetByText("Loading options")).ToHaveCountAsync(0);
        if (await Suggestions.Filter(new() { HasText = value }).CountAsync() > 0)
        {
            await Suggestions.Filter(new() { HasText = value }).First.ClickAsync();
        }
    }

    private async Task OpenDrawerIfNarrowAsync()
    {
        var button = Page.Locator("#open-sidebar");
        if (await button.IsVisibleAsync() && await button.GetAttributeAsync("aria-expanded") == "false")
        {
            await button.ClickAsync();
        }
    }

    private async Task WaitUntilReadyAsync()
    {
        try
        {
            await Page.Locator("#app[data-ready]").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        }
        catch (TimeoutException error)
        {
            throw new InvalidOperationException($"The page did not start. It says: {await Page.Locator("#notice").TextContentAsync()} {string.Join(' ', problems)}", error);
        }

        await Expect(Page.Locator("#scroller")).ToHaveAttributeAsync("aria-busy", "false");
    }
}
