using JJBot.Testing;
using Microsoft.Playwright;

namespace JJBot.Tests.Page;

/// <summary>The system's Chromium without a window, started once for the tests of a class; each page gets a context of its own.</summary>
public sealed class Chromium : IAsyncLifetime
{
    // None of this may reach the network: the browser talks to the test's own server alone.
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? playwright;

    public IBrowser Browser { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        if (Requirements.Chromium is not { } path)
        {
            return;
        }

        playwright = await Playwright.CreateAsync();
        Browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = Arguments, Headless = true });
    }

    public async Task DisposeAsync()
    {
        if (Browser is not null)
        {
            await Browser.DisposeAsync();
        }

        playwright?.Dispose();
    }
}
