using JJBot.Knowledge.Answers.Checking;
using JJBot.Knowledge.Shows;
using JJBot.Knowledge.Sources;

namespace JJBot.Knowledge.Answers.Asking;

/// <summary>Takes a question in free words from its text to its answers, with quotes where texts are at hand.</summary>
internal sealed class FreeQuestions
{
    private const int Longest = 500;

    /// <summary>Of a message: what Discord lets anybody write, https://discord.com/developers/docs/resources/message.</summary>
    private const int LongestMessage = 4_000;

    private readonly Show show;
    private readonly Understanding understanding;
    private readonly Retrievals retrievals;
    private readonly Checker checker;
    private readonly QuestionAnswerer answerer;
    private readonly Quoting quoting;

    public FreeQuestions(SnapshotStore texts, Show show)
    {
        (this.show, understanding, retrievals, quoting) = (show, new Understanding(show), new Retrievals(texts, show), new Quoting(texts));
        checker = new Checker(show, understanding);
        answerer = new QuestionAnswerer(show, checker);
    }

    /// <param name="text">What was typed.</param>
    /// <param name="asOf">The day to look back from; null for what the question itself says.</param>
    /// <param name="sight">What the asker sees.</param>
    /// <param name="cancellationToken">Stops waiting for texts.</param>
    public async Task<AskedAnswer> AnswerAsync(string text, DateOnly? asOf, Sight sight, CancellationToken cancellationToken)
    {
        var today = DateOnly.FromDateTime(sight.Now.UtcDateTime);
        var key = new AskedKey(text, asOf, sight.Asker, today);
        if (sight.Answers.Find(key) is { } kept)
        {
            return kept;
        }

        if (text.Length > Longest)
        {
            return AskedAnswer.Mistaken($"That is too long: ask in at most {Longest} characters.");
        }

        var found = await retrievals.OfAsync(sight.Index, sight.Asker.Scope, cancellationToken);
        var answers = new List<Answer>();
        foreach (var reading in understanding.ReadAll(text, today, found.Outlets))
        {
            var parts = new List<Answer>();
            foreach (var pending in answerer.Answer(reading with { AsOf = asOf ?? reading.AsOf }, found, sight))
            {
                parts.Add(await SettleAsync(pending, sight, cancellationToken));
            }

            // A statement that says several things is judged as one.
            answers.AddRange(parts.TrueForAll(part => part.Verdict is not null) && parts.Count > 1 ? [CheckedMessage.Of(parts)] : parts);
        }

        var answered = new AskedAnswer(answers);
        sight.Answers.Keep(key, answered);
        return answered;
    }

    /// <summary>Holds what a message says against what is known: one answer with a verdict, or that it is about something else.</summary>
    /// <param name="message">What was written.</param>
    /// <param name="asOf">The day to look back from, or null for now.</param>
    /// <param name="sight">What the asker sees.</param>
    /// <param name="cancellationToken">Stops waiting for texts.</param>
    /// <exception cref="KnowledgeException">The message is too long.</exception>
    public async Task<Answer> CheckAsync(string message, DateOnly? asOf, Sight sight, CancellationToken cancellationToken)
    {
        if (message.Length > LongestMessage)
        {
            throw new KnowledgeException($"That is too long to check: give at most {LongestMessage} characters.");
        }

        var found = await retrievals.OfAsync(sight.Index, sight.Asker.Scope, cancellationToken);
        var checks = new List<Answer>();
        foreach (var pending in checker.CheckMessage(message, asOf, found, sight))
        {
            checks.Add(await SettleAsync(pending, sight, cancellationToken));
        }

        return checks.Count > 0 ? CheckedMessage.Of(checks) : Abstention.OutOfScope(show.SubjectOf(null, null, null), show, asOf);
    }

    private async Task<Answer> SettleAsync(PendingAnswer pending, Sight sight, CancellationToken cancellationToken) =>
        pending.View is { } view ? await quoting.DecideAsync(view, pending.Decide, sight.Index, cancellationToken) : pending.Answer!;
}
