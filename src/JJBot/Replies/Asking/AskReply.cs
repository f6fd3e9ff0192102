using JJBot.Commands.Asking;
using JJBot.Discord.Interactions;
using JJBot.Discord.Wire;
using JJBot.Knowledge.Answers;

namespace JJBot.Replies.Asking;

/// <summary>The look of what is answered in free words: short, one card for each thing that was asked.</summary>
internal static class AskReply
{
    public const string AskVerb = "ask";
    public const string TopicVerb = "topic";

    /// <summary>In characters, of all cards together: well below what Discord takes of any script.</summary>
    private const int Longest = 3_000;

    private const int MostCards = 4;
    private const int LongestEcho = 200;

    /// <param name="asked">What was asked or stated.</param>
    /// <param name="answers">At least one.</param>
    /// <param name="offered">Questions that have an answer, to be asked instead where there is none.</param>
    public static MessageBody From(AskedText asked, IReadOnlyList<Answer> answers, IReadOnlyList<string> offered)
    {
        var shown = answers.Take(MostCards).ToList();
        var room = Longest / shown.Count;
        // Two things asked may lie under one topic, and a message has each button once.
        var used = new HashSet<string?>(StringComparer.Ordinal);
        List<Component> components = [.. shown.Select(answer => Card(answer, room, Buttons(answer, offered).Where(button => used.Add(button.CustomId))))];
        if (asked.EchoedAs is { } echoedAs)
        {
            components.Insert(0, new TextDisplay($"-# {echoedAs}: \"{Markdown.EscapeLine(Shortened.To(asked.Text, LongestEcho))}\""));
        }

        if (answers.Count > shown.Count)
        {
            components.Add(new TextDisplay($"-# That asks for {answers.Count} things; here are the first {shown.Count}."));
        }

        return new MessageBody(components);
    }

    /// <summary>For whoever says nothing.</summary>
    public static MessageBody Greeting(IReadOnlyList<string> offered) => new(
    [
        new Container(
            [
                new TextDisplay("### Ask me anything about the show\nIn your own words, here or with `/ask`. I answer from what sources say, and say so where nobody knows."),
                .. Rows(Questions(offered)),
            ],
            Accent.Neutral),
    ]);

    private static Container Card(Answer answer, int room, IEnumerable<Button> buttons) =>
        new([.. AnswerCard.Of(answer, room, withQuotes: true).Displays, .. Rows(buttons)], Accent.Of(answer));

    private static IEnumerable<Button> Buttons(Answer answer, IReadOnlyList<string> offered)
    {
        if (answer is { Topic: { } topic, Citations.Count: > 0 })
        {
            yield return Button.Of(new AnswerAddress(topic.Name, answer.Subject, answer.AsOf).ToCustomId(TopicVerb), $"Show everything on /{topic.Name}");
        }

        if (answer.Kind is AnswerKind.NoClaim or AnswerKind.OutOfScope)
        {
            foreach (var question in Questions(offered))
            {
                yield return question;
            }
        }
    }

    /// <summary>Those that a button has room for.</summary>
    private static IEnumerable<Button> Questions(IReadOnlyList<string> offered) => offered
        .Where(question => question.Length <= MessageLimits.ButtonLabel && AskVerb.Length + 1 + question.Length <= MessageLimits.CustomId)
        .Select(question => Button.Of($"{AskVerb}:{question}", question));

    private static IEnumerable<ActionRow> Rows(IEnumerable<Button> buttons) =>
        buttons.Chunk(MessageLimits.ButtonsInRow).Select(row => new ActionRow(row));
}
