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
    public const string WatchVerb = "watch";

    /// <summary>In characters, of all cards together: in any script less than Discord takes.</summary>
    private const int Longest = 3_000;

    // Each with its texts and buttons; Discord takes forty components in all.
    private const int MostCards = 3;
    private const int LongestEcho = 200;

    /// <param name="asked">What was asked or stated.</param>
    /// <param name="answers">At least one.</param>
    /// <param name="offered">Questions that have an answer, to be asked instead where there is none.</param>
    public static MessageBody From(AskedText asked, IReadOnlyList<Answer> answers, IReadOnlyList<string> offered)
    {
        var cards = Fitting(answers);
        // Two things asked may lie under one topic, and a message has each button once.
        var used = new HashSet<string?>(StringComparer.Ordinal);
        List<Component> components = [.. cards.Select((card, index) => Container(card, answers[index], offered, used))];
        if (asked.EchoedAs is { } echoedAs)
        {
            components.Insert(0, new TextDisplay($"-# {echoedAs}: \"{Markdown.EscapeLine(Shortened.To(asked.Text, LongestEcho))}\""));
        }

        if (answers.Count > cards.Count)
        {
            components.Add(new TextDisplay($"-# That asks for {answers.Count} things, which is more than one message holds. Please ask the rest again."));
        }

        return new MessageBody(components);
    }

    /// <summary>For whoever says nothing.</summary>
    public static MessageBody Greeting(IReadOnlyList<string> offered) => new(
    [
        new Container(
            [
                new TextDisplay("### Ask me anything about the show\nIn your own words, here or with `/ask`. I answer from what sources say, and say so where nobody knows."),
                .. Row(Questions(offered), []),
            ],
            Accent.Neutral),
    ]);

    /// <summary>As many cards as there is room for, and always the first.</summary>
    private static List<AnswerCard> Fitting(IReadOnlyList<Answer> answers)
    {
        var shown = Math.Min(answers.Count, MostCards);
        var cards = answers.Take(shown).Select(answer => AnswerCard.Of(answer, Longest / shown, withQuotes: true)).ToList();
        while (cards.Count > 1 && cards.Sum(card => card.Texts.Sum(text => text.Length)) > Longest)
        {
            cards.RemoveAt(cards.Count - 1);
        }

        return cards;
    }

    private static Container Container(AnswerCard card, Answer answer, IReadOnlyList<string> offered, HashSet<string?> used)
    {
        var questions = answer.Kind is AnswerKind.NoClaim or AnswerKind.OutOfScope ? Questions(offered) : [];
        return new Container([.. card.Displays, .. Row(Buttons(answer), used), .. Row(questions, used)], Accent.Of(answer));
    }

    private static IEnumerable<Button> Buttons(Answer answer)
    {
        if (answer is { Topic: { } topic, Citations.Count: > 0 })
        {
            yield return Button.Of(new AnswerAddress(topic.Name, answer.Subject, answer.AsOf).ToCustomId(TopicVerb), $"Show everything on /{topic.Name}");
        }

        // A longer question can still be watched, with /watch add.
        if (answer.Watchable is { } watchable && $"{WatchVerb}:{watchable.Text}" is { Length: <= MessageLimits.CustomId } watch)
        {
            yield return Button.Of(watch, "Tell me when this is answered", ButtonStyle.Primary);
        }
    }

    /// <summary>Those that a button has room for.</summary>
    private static IEnumerable<Button> Questions(IReadOnlyList<string> offered) => offered
        .Where(question => question.Length <= MessageLimits.ButtonLabel && AskVerb.Length + 1 + question.Length <= MessageLimits.CustomId)
        .Select(question => Button.Of($"{AskVerb}:{question}", question));

    /// <param name="buttons">At most five.</param>
    /// <param name="used">Those that the message has already.</param>
    private static IEnumerable<ActionRow> Row(IEnumerable<Button> buttons, HashSet<string?> used) =>
        buttons.Where(button => used.Add(button.CustomId)).ToList() is { Count: > 0 } row ? [new ActionRow(row)] : [];
}
