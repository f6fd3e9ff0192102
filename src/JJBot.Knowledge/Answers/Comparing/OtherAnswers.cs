using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Answers.Comparing;

/// <summary>Finds what else is said on the question that something answers.</summary>
internal static class OtherAnswers
{
    /// <summary>What else is said on the question of the one that meets it best: that is what it may not agree with.</summary>
    public static List<Proposition> With(List<Proposition> meeting, ClaimView view) => meeting is not [var best, ..]
        ? meeting
        : [.. meeting, .. Standing.Order(view.Web.Propositions.Where(other => !meeting.Contains(other) && IsOnSameQuestion(best.Lead, other.Lead)))];

    private static bool IsOnSameQuestion(Claim one, Claim other) => (one.Topic, one.Value.Aspect) == (other.Topic, other.Value.Aspect) && (one.Subject.Covers(other.Subject) || other.Subject.Covers(one.Subject));
}
