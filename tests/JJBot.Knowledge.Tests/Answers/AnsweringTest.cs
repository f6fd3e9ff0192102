using JJBot.Knowledge.Answers;
using JJBot.Knowledge.Seeds;
using JJBot.Knowledge.Tests.Support;
using Microsoft.Extensions.Options;

namespace JJBot.Knowledge.Tests.Answers;

/// <summary>Asks through the front door, on a database of each test's own: on the shipped seeds, unless a test brings others.</summary>
public abstract class AnsweringTest : IAsyncLifetime, IDisposable
{
    private readonly KnowledgeFolder folder = new();

    protected Answerer Answerer { get; private set; } = null!;

    private protected virtual SeedSet Seeds => folder.Shipped();

    public async Task InitializeAsync()
    {
        var seeds = Seeds;
        Answerer = new Answerer(await folder.StartAsync(seeds), folder.Texts, seeds.Show, folder.Clock, Options.Create(new AnswererOptions()));
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        Answerer.Dispose();
        folder.Dispose();
        GC.SuppressFinalize(this);
    }
}
