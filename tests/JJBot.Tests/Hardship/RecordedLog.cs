using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace JJBot.Tests.Hardship;

/// <summary>Keeps every line that the bot logs, at every level.</summary>
internal sealed class RecordedLog : ILoggerProvider
{
    private readonly ConcurrentQueue<LogLine> lines = new();

    public IReadOnlyCollection<LogLine> Lines => lines;

    /// <summary>Fails when something went wrong that nobody had foreseen.</summary>
    public void AssertNothingWentWrong() => Assert.DoesNotContain(lines, line => line.Level >= LogLevel.Error);

    public bool Says(string words) => lines.Any(line => line.Text.Contains(words, StringComparison.Ordinal));

    public ILogger CreateLogger(string categoryName) => new Category(categoryName, lines);

    public void Dispose()
    {
    }

    private sealed class Category(string name, ConcurrentQueue<LogLine> lines) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Enqueue(new LogLine(logLevel, $"{name}: {formatter(state, exception)} {exception}"));
    }
}

internal sealed record LogLine(LogLevel Level, string Text);
