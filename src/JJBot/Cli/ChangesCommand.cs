using System.CommandLine;
using JJBot.Hosting;
using JJBot.Knowledge.Answers.Changes;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Shows;

namespace JJBot.Cli;

/// <summary><c>jjbot changes</c>: what is known otherwise since some time.</summary>
internal static class ChangesCommand
{
    public static Command Create(GlobalOptions global)
    {
        var since = new Option<string>("--since") { Description = "Since when (\"last week\", \"two months ago\", 2017-03-05).", HelpName = "WHEN", Required = true };
        var topic = new Option<string?>("--topic") { Description = "On this topic alone.", HelpName = "NAME" };
        var series = new Option<string?>("--series") { Description = "Of this series alone.", HelpName = "NAME" };
        var command = new Command("changes", "Tells what was learned, confirmed, overtaken or retracted since some time.") { since, topic, series };
        command.SetAction((arguments, cancellationToken) => Terminal.WithKnowledgeAsync(
            arguments,
            global,
            async (services, output) =>
            {
                var (show, clock) = (services.GetRequiredService<Show>(), services.GetRequiredService<TimeProvider>());
                var day = Since.TryParse(arguments.GetRequiredValue(since), DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime), out var mistake)
                    ?? throw new BotException(mistake!);
                var report = await services.GetRequiredService<ChangeDesk>().ReportAsync(
                    day,
                    Named(arguments.GetValue(topic), show.FindTopic, "topic", show.Topics.Select(one => one.Name)),
                    Named(arguments.GetValue(series), show.FindSeries, "series", show.Series.Select(one => one.Name)),
                    Scope.Shared,
                    cancellationToken);
                await output.WriteLineAsync(ChangeText.Of(report));
                return 0;
            },
            cancellationToken));
        return command;
    }

    private static T? Named<T>(string? name, Func<string, T?> find, string kind, IEnumerable<string> known)
        where T : class => name is null
            ? null
            : find(name) ?? throw new BotException($"There is no {kind} '{name}': there are {string.Join(", ", known)}.");
}
