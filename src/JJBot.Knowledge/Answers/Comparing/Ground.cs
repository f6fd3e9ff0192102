using JJBot.Knowledge.Answers.Asking;
using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Answers.Comparing;

/// <summary>What was found for a comparison.</summary>
/// <param name="View">The claims that bear on it.</param>
/// <param name="Compared">What of a view is compared: of this one, or of the same without what could not be quoted.</param>
internal sealed record Ground(ClaimView View, Func<ClaimView, Compared> Compared)
{
    /// <returns>Null where nothing is to be compared.</returns>
    public static Ground? Of(QuestionReading reading, Value? said, ClaimView all, Func<ClaimView, (Subject Subject, List<Proposition> Propositions)> choose)
    {
        Compared Choose(ClaimView view)
        {
            var (subject, propositions) = choose(view);
            return new Compared(reading, subject, said, propositions, view);
        }

        return Choose(all).Propositions.Count > 0 ? new Ground(all, Choose) : null;
    }
}
