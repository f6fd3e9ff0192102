using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace JJBot.Discord.Tests.Infrastructure;

/// <summary>Keeps all that is logged, with the errors in full, and lets a test wait for a sentence.</summary>
internal sealed class TestLog : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<(string Part, TaskCompletionSource Signal)> watchers = new();

    public ConcurrentQueue<string> Lines { get; } = new();

    public Task WhenLoggedAsync(string part)
    {
        var signal = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        watchers.Enqueue((part, signal));
        foreach (var line in Lines)
        {
            Tell(line);
        }

        return signal.Task.WaitAsync(Some.Patience);
    }

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        var line = $"{logLevel}: {formatter(state, exception)} {exception}";
        Lines.Enqueue(line);
        Tell(line);
    }

    public void Dispose()
    {
    }

    private void Tell(string line)
    {
        foreach (var (part, signal) in watchers)
        {
            if (line.Contains(part, StringComparison.Ordinal))
            {
                signal.TrySetResult();
            }
        }
    }
}
