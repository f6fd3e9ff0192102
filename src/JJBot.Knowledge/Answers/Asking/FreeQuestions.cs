using JJBot.Knowledge.Shows;
using JJBot.Knowledge.Sources;

namespace JJBot.Knowledge.Answers.Asking;

/// <summary>Takes a question in free words from its text to its answers, with quotes where texts are at hand.</summary>
internal sealed class FreeQuestions(SnapshotStore texts, Show show)
{
    private const int Longest = 500;

    private readonly Understanding understanding = new(show);
    private readonly Retrievals retrievals = new(texts, show);
    private readonly QuestionAnswerer answerer = new(show);
    private readonly Quoting quoting = new(texts);

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
            foreach (var pending in answerer.Answer(reading with { AsOf = asOf ?? reading.AsOf }, found, sight))
            {
                answers.Add(pending.View is { } view
                    ? await quoting.DecideAsync(view, pending.Decide, sight.Index, cancellationToken)
                    : pending.Answer!);
            }
        }

        var answered = new AskedAnswer(answers);
        sight.Answers.Keep(key, answered);
        return answered;
    }
}
