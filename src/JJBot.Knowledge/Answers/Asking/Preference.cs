using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Answers.Asking;

/// <summary>Of all that may answer, what a question means where anything is like that: the plan rather than what came of it, a month rather than a year.</summary>
internal static class Preference
{
    /// <param name="reading">What is asked.</param>
    /// <param name="fitting">What may answer.</param>
    /// <returns>Those that are meant; all of them where the question means none, or none is like that.</returns>
    public static IReadOnlyCollection<Proposition> Of(QuestionReading reading, IReadOnlyCollection<Proposition> fitting)
    {
        var meant = fitting;
        foreach (var isMeant in Meant(reading))
        {
            var narrower = meant.Where(proposition => isMeant(proposition)).ToList();
            meant = narrower.Count > 0 ? narrower : meant;
        }

        return meant;
    }

    private static IEnumerable<Predicate<Proposition>> Meant(QuestionReading reading)
    {
        if (reading.AsksNext)
        {
            // Whatever the next season is, it is not the first.
            yield return proposition => proposition.Lead.Subject.Seasons is not { First: 1 };
        }

        if (reading.AsksMonth)
        {
            yield return proposition => proposition.Value is Window { Precision: Precision.Day or Precision.Month };
        }

        if (reading.AsksPlan && reading.Focus is QuestionFocus.When or QuestionFocus.Day)
        {
            yield return proposition => proposition is { Value: Window, Lead.Modality: Modality.Plan };
        }
    }
}
