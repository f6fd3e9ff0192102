using System.CommandLine;
using JJBot.Hosting;
using JJBot.Knowledge;
using JJBot.Knowledge.Answers;
using Microsoft.Extensions.Options;

namespace JJBot.Cli;

/// <summary>What all commands of the terminal share: knowledge at hand, and one sentence when something goes wrong.</summary>
internal static class Terminal
{
    private const string ConfigurationBinder = "Microsoft.Extensions.Configuration.Binder";

    private const string BeforeTheSentence = " with the error: '";

    /// <summary>Runs a command that needs what is known.</summary>
    public static Task<int> WithKnowledgeAsync(
        ParseResult arguments, GlobalOptions global, Func<IServiceProvider, TextWriter, Task<int>> action, CancellationToken cancellationToken) =>
        WithServicesAsync(arguments, global, knowledge => knowledge.StartAsync(cancellationToken), action);

    /// <summary>Runs a command that only writes: nothing is loaded, however large the database is.</summary>
    public static Task<int> WithDatabaseAsync(
        ParseResult arguments, GlobalOptions global, Func<IServiceProvider, TextWriter, Task<int>> action, CancellationToken cancellationToken) =>
        WithServicesAsync(arguments, global, knowledge => knowledge.PrepareAsync(cancellationToken), action);

    /// <summary>Runs a command that leaves the database alone.</summary>
    public static Task<int> WithoutDatabaseAsync(ParseResult arguments, GlobalOptions global, Func<IServiceProvider, TextWriter, Task<int>> action) =>
        WithServicesAsync(arguments, global, _ => Task.CompletedTask, action);

    private static Task<int> WithServicesAsync(
        ParseResult arguments, GlobalOptions global, Func<KnowledgeBase, Task> start, Func<IServiceProvider, TextWriter, Task<int>> action) =>
        GuardAsync(arguments, async () =>
        {
            var configuration = BotConfiguration.Build(global.ToSettings(arguments));
            var services = new ServiceCollection();
            services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Warning));
            services.AddKnowledge(configuration);
            services.AddAnswers(configuration);
            await using var provider = services.BuildServiceProvider();
            var knowledge = provider.GetRequiredService<KnowledgeBase>();
            await start(knowledge);
            if (knowledge.SeedTrouble is { } trouble)
            {
                await arguments.InvocationConfiguration.Error.WriteLineAsync(trouble);
            }

            // Answered from the seeds as they were before; a script still has to notice that the new ones hold a mistake.
            var status = await action(provider, arguments.InvocationConfiguration.Output);
            return knowledge.SeedTrouble is null ? status : 1;
        });

    /// <summary>Runs a command; what the person in front of it can mend becomes a sentence on the error stream and exit status 1.</summary>
    public static async Task<int> GuardAsync(ParseResult arguments, Func<Task<int>> action)
    {
        var error = arguments.InvocationConfiguration.Error;
        try
        {
            return await action();
        }
        catch (OptionsValidationException exception)
        {
            foreach (var failure in exception.Failures)
            {
                await error.WriteLineAsync(SentenceOf(failure));
            }

            return 1;
        }
        catch (InvalidOperationException exception) when (exception.Source == ConfigurationBinder)
        {
            await error.WriteLineAsync(WrongType.Sentence(exception.Message));
            return 1;
        }
        catch (Exception exception) when (exception is KnowledgeException or BotException)
        {
            await error.WriteLineAsync(exception.Message);
            return 1;
        }
        catch (OperationCanceledException)
        {
            await error.WriteLineAsync("Stopped before it was done.");
            return 1;
        }
    }

    /// <summary>Our own words, out of those that the framework's validation puts around them.</summary>
    private static string SentenceOf(string failure) =>
        failure.IndexOf(BeforeTheSentence, StringComparison.Ordinal) is >= 0 and var start && failure.EndsWith("'.", StringComparison.Ordinal)
            ? failure[(start + BeforeTheSentence.Length)..^2]
            : failure;
}
