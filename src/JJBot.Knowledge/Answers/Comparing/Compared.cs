using JJBot.Knowledge.Answers.Asking;
using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Answers.Comparing;

/// <summary>What a comparison between sources is about.</summary>
/// <param name="Reading">The question.</param>
/// <param name="Subject">The series, and the season where one is meant.</param>
/// <param name="Said">The value that the question names ("spring 2018"), or null where it asks of a whole question.</param>
/// <param name="Propositions">All that answer the question that is compared, best supported first, whether overtaken or not.</param>
/// <param name="View">Where they come from.</param>
internal sealed record Compared(QuestionReading Reading, Subject Subject, Value? Said, IReadOnlyList<Proposition> Propositions, ClaimView View)
{
    /// <summary>What each side comes to, best supported first, where the question tells sides apart ("one says May, another June"); empty elsewhere.</summary>
    public IReadOnlyList<IReadOnlyList<Proposition>> Sides { get; init; } = [];

    public ClaimWeb Web => View.Web;
}
