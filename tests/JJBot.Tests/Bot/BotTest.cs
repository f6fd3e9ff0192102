namespace JJBot.Tests.Bot;

/// <summary>Has a bot of its own for each test; in the end Discord would have taken all that it sent.</summary>
/// <param name="settings">Beyond those that every test needs.</param>
public abstract class BotTest(params (string Key, string Value)[] settings) : IAsyncLifetime
{
    private protected RunningBot Bot { get; private set; } = null!;

    public virtual async Task InitializeAsync() => Bot = await RunningBot.StartAsync(settings);

    public virtual async Task DisposeAsync()
    {
        await Bot.AssertDiscordWouldAgreeAsync();
        await Bot.DisposeAsync();
    }
}
