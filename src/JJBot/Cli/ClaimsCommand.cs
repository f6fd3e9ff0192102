using System.CommandLine;
using System.Text.Json;
using JJBot.Knowledge;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Shows;
using Spectre.Console;
using Cell = Spectre.Console.Text;

namespace JJBot.Cli;

/// <summary><c>jjbot claims --topic T</c>: every claim of a topic as it stands in the index.</summary>
internal static class ClaimsCommand
{
    public static Command Create(GlobalOptions global)
    {
        var topic = new Option<string?>("--topic") { Description = "Only this topic; all of them if left out.", HelpName = "TOPIC" };
        var json = new Option<bool>("--json") { Description = "One JSON object per line." };
        var command = new Command("claims", "Lists claims: who said what, when, through whom, how firmly.") { topic, json };
        command.SetAction((arguments, cancellationToken) => Terminal.WithKnowledgeAsync(
            arguments,
            global,
            (services, output) => PrintAsync(services, output, arguments.GetValue(topic), arguments.GetValue(json)),
            cancellationToken));
        return command;
    }

    private static async Task<int> PrintAsync(IServiceProvider services, TextWriter output, string? topicName, bool json)
    {
        var show = services.GetRequiredService<Show>();
        var index = services.GetRequiredService<KnowledgeBase>().Current;
        Topic[] topics = topicName is null
            ? [.. show.Topics]
            : [show.FindTopic(topicName) ?? throw new KnowledgeException(
                $"There is no topic '{topicName}': choose one of {string.Join(", ", show.Topics.Select(known => known.Name))}.")];
        var claims = topics.SelectMany(known => index.On(known.Name, Scope.Shared));
        if (!json)
        {
            Tables.Print(TableOf(claims), output);
            return 0;
        }

        foreach (var claim in claims)
        {
            await output.WriteLineAsync(JsonSerializer.Serialize(ClaimDocument.From(claim), CliJson.Default.ClaimDocument));
        }

        return 0;
    }

    private static Table TableOf(IEnumerable<Claim> claims)
    {
        var table = new Table().RoundedBorder().AddColumns("id", "about", "statement", "status", "meant as", "said by", "through");
        foreach (var claim in claims)
        {
            table.AddRow(
                new Cell(claim.Id.Value),
                new Cell($"{claim.Topic}: {claim.Subject}"),
                new Cell(claim.Statement),
                new Cell(claim.Status.ToString().ToLowerInvariant()),
                new Cell(claim.Modality.ToString().ToLowerInvariant()),
                new Cell(claim.Speaker ?? "-"),
                new Cell(claim.Via.Count == 0 ? "-" : string.Join(", ", claim.Via)));
        }

        return table;
    }
}
