using System.CommandLine;
using JJBot.Knowledge.Answers;

namespace JJBot.Cli;

/// <summary><c>jjbot ask</c>: one question, or a file of them.</summary>
internal static class AskCommand
{
    public static Command Create(GlobalOptions global)
    {
        var question = new Argument<string?>("question")
        {
            Description = "A command (\"/release season:2\") or a question that names a topic.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var asOf = new Option<string?>("--as-of") { Description = "Look back: what was known by then (\"last spring\", \"before 2017\", 2017-03-05).", HelpName = "WHEN" };
        var json = new Option<bool>("--json") { Description = "Print the answer as one line of JSON." };
        var batch = new Option<string?>("--batch")
        {
            Description = "Answer a file with one {\"id\",\"question\"} per line; prints one line of JSON for each.",
            HelpName = "FILE",
        };
        var command = new Command("ask", "Answers a question from the claims index, with citations or an honest no.") { question, asOf, json, batch };
        command.Validators.Add(result =>
        {
            if (result.GetValue(question) is null == result.GetValue(batch) is null)
            {
                result.AddError("Give one question, or --batch FILE.");
            }
        });
        command.SetAction((arguments, cancellationToken) => Terminal.WithKnowledgeAsync(
            arguments,
            global,
            (services, output) =>
            {
                var asker = new QuestionAsker(services.GetRequiredService<Answerer>(), arguments.GetValue(asOf), output);
                return arguments.GetValue(batch) is { } file
                    ? asker.AnswerFileAsync(file, cancellationToken)
                    : asker.AnswerAsync(arguments.GetRequiredValue(question)!, arguments.GetValue(json), cancellationToken);
            },
            cancellationToken));
        return command;
    }
}
