using System.CommandLine;
using System.Text.Json;
using JJBot.Hosting;
using JJBot.Knowledge.Extraction;
using JJBot.Knowledge.Seeds;
using JJBot.Knowledge.Sources;
using JJBot.Knowledge.Sources.Fetching;
using Spectre.Console;
using Cell = Spectre.Console.Text;

namespace JJBot.Cli;

/// <summary><c>jjbot read FILE|URL</c>: shows the claims in an article, and stores nothing.</summary>
internal static class ReadCommand
{
    public static Command Create(GlobalOptions global)
    {
        var place = new Argument<string>("place") { Description = "A file (.txt, .md, .html) or an address.", HelpName = "FILE|URL" };
        var json = new Option<bool>("--json") { Description = "Print JSON." };
        var command = new Command("read", "Shows the claims in an article; stores nothing.") { place, json };
        command.SetAction((arguments, cancellationToken) => Terminal.GuardAsync(arguments, async () =>
        {
            var configuration = BotConfiguration.Build(global.ToSettings(arguments));
            var seeds = configuration["Knowledge:SeedsPath"] ?? Path.Combine(AppContext.BaseDirectory, "seeds");
            var show = SeedFolder.ReadShow(Path.GetFullPath(seeds));
            var given = arguments.GetRequiredValue(place);
            var article = given.Contains("://", StringComparison.Ordinal)
                ? await ReadLinkAsync(given, configuration, arguments.InvocationConfiguration.Error, cancellationToken)
                : await ReadFileAsync(given, cancellationToken);
            await PrintAsync(arguments.InvocationConfiguration.Output, article, new ClaimExtractor(show).Extract(article), arguments.GetValue(json));
            return 0;
        }));
        return command;
    }

    private static async Task<Article> ReadLinkAsync(string link, IConfiguration configuration, TextWriter error, CancellationToken cancellationToken)
    {
        await using var services = new ServiceCollection().AddFetching(configuration).BuildServiceProvider();
        var reader = services.GetRequiredService<LinkReader>();
        return await FetchBar.ShowAsync(error, progress => reader.ReadAsync(link, progress, cancellationToken));
    }

    private static async Task<Article> ReadFileAsync(string place, CancellationToken cancellationToken)
    {
        try
        {
            return ArticleReader.ReadFile(place, await File.ReadAllBytesAsync(place, cancellationToken));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new BotException($"{place} cannot be read: {exception.Message}", exception);
        }
    }

    private static async Task PrintAsync(TextWriter output, Article article, IReadOnlyList<DraftClaim> drafts, bool json)
    {
        if (json)
        {
            await output.WriteLineAsync(JsonSerializer.Serialize(ReadDocument.From(article, drafts), ReadJson.Readable.ReadDocument));
            return;
        }

        var table = new Table().RoundedBorder().AddColumns("¶", "Topic", "About", "Status", "Statement", "Said by");
        foreach (var draft in drafts)
        {
            table.AddRow(
                new Cell($"{draft.Passage.Paragraph}"),
                new Cell(draft.Topic),
                new Cell(draft.Subject.ToString()),
                new Cell(draft.Status.ToString().ToLowerInvariant()),
                new Cell(draft.Statement),
                new Cell(string.Join(", via ", new[] { draft.Speaker ?? "the article" }.Concat(draft.Via))));
        }

        Tables.Print(table, output);
    }
}
