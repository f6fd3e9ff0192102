using System.Globalization;
using JJBot.Hosting;
using JJBot.Knowledge.Review;

namespace JJBot.Cli;

/// <summary>What became of something that the operator did, in one line.</summary>
internal static class Outcomes
{
    /// <param name="output">Where the line goes.</param>
    /// <param name="done">What was done, in the past tense ("accepted").</param>
    /// <param name="outcome">What became of it.</param>
    /// <returns>0.</returns>
    /// <exception cref="BotException">Nothing was done, and the message says why.</exception>
    public static async Task<int> PrintAsync(TextWriter output, string done, ReviewOutcome outcome)
    {
        await output.WriteLineAsync(outcome switch
        {
            ReviewOutcome.Applied applied => string.Create(
                CultureInfo.InvariantCulture, $"{done}: {applied.Claims} claim{(applied.Claims == 1 ? "" : "s")} changed. To take it back: jjbot undo {applied.Action}"),
            ReviewOutcome.Noted noted => string.Create(CultureInfo.InvariantCulture, $"Approved by {noted.Approvals} of {noted.Needed}. To take it back: jjbot undo {noted.Action}"),
            ReviewOutcome.AlreadyDone already => throw new BotException(
                string.Create(CultureInfo.InvariantCulture, $"Nothing was done: {already.What} by {already.By} on {already.At:yyyy-MM-dd} at {already.At:HH:mm} UTC.")),
            ReviewOutcome.Refused refused => throw new BotException(refused.Sentence),
            _ => throw new InvalidOperationException($"An outcome of type {outcome.GetType().Name} cannot be told."),
        });
        return 0;
    }
}
