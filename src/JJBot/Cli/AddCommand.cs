using System.CommandLine;
using JJBot.Hosting;
using JJBot.Knowledge.Review;
using JJBot.Knowledge.Sources;
using JJBot.Knowledge.Sources.Intake;

namespace JJBot.Cli;

/// <summary><c>jjbot add FILE|FOLDER|URL...</c>: makes shared sources of articles. What was added before is skipped, so that it can be run again after a stop.</summary>
internal static class AddCommand
{
    /// <summary>Of so many places each has its own line; of more only those with trouble.</summary>
    private const int FewPlaces = 20;

    public static Command Create(GlobalOptions global)
    {
        var places = new Argument<string[]>("places") { Description = "Files (.txt, .md, .html), folders of them, and addresses.", HelpName = "FILE|FOLDER|URL", Arity = ArgumentArity.OneOrMore };
        var accept = new Option<bool>("--accept") { Description = "Accept all claims at once; otherwise they wait for jjbot review." };
        var command = new Command("add", "Makes sources of articles, for everybody. What was added before is skipped.") { places, accept };
        command.SetAction((arguments, cancellationToken) => Terminal.WithDatabaseAsync(
            arguments,
            global,
            (services, output) => AddAsync(
                services,
                PlaceList.Expand(arguments.GetRequiredValue(places)),
                arguments.GetValue(accept),
                output,
                arguments.InvocationConfiguration.Error,
                cancellationToken),
            cancellationToken));
        return command;
    }

    private static async Task<int> AddAsync(
        IServiceProvider services, IReadOnlyList<string> places, bool accept, TextWriter output, TextWriter error, CancellationToken cancellationToken)
    {
        if (places.Count == 0)
        {
            throw new BotException($"There is no article in that folder: it takes files that end in {string.Join(", ", ArticleReader.Endings)}.");
        }

        var adder = new ArticleAdder(
            services.GetRequiredService<LinkReader>(), services.GetRequiredService<SourceIntake>(), services.GetRequiredService<ClaimReview>(), accept);
        var tally = new AddTally();
        await CountBar.ShowAsync(error, "Adding", places.Count, async (step, tell) =>
        {
            foreach (var place in places)
            {
                var added = await adder.AddAsync(place, cancellationToken);
                tally.Count(added);
                if (added.Trouble is { } trouble)
                {
                    tell($"{added.Place}: {trouble}");
                }
                else if (places.Count <= FewPlaces)
                {
                    await output.WriteLineAsync($"{added.Place}: {added.What}");
                }

                step();
            }
        });
        await output.WriteLineAsync(tally.Sentence);
        return tally.NotAdded == 0 ? 0 : 1;
    }
}
