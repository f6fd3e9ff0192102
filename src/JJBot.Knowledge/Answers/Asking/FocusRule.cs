using JJBot.Knowledge.Answers.Asking.Reading;
using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Answers.Asking;

/// <summary>Whether a claim is of the kind that the question word asks for: a time for "when", a number for "how many".</summary>
internal static class FocusRule
{
    /// <param name="focus">What is asked for.</param>
    /// <param name="claim">What may answer.</param>
    /// <param name="isNamed">Whether the claim names somebody whom the question does not.</param>
    /// <param name="isSpecific">Whether the question says more than a name.</param>
    public static bool IsMet(QuestionFocus focus, Claim claim, bool isNamed, bool isSpecific) => focus switch
    {
        // An article that says that nobody knows answers any question that the words fit.
        _ when Standing.SaysNotKnown(claim) => focus is not (QuestionFocus.Day or QuestionFocus.Hour or QuestionFocus.Announcement or QuestionFocus.Meaning or QuestionFocus.HowMuch or QuestionFocus.HowLong or QuestionFocus.Why),
        QuestionFocus.Who => claim.Value is People || (claim.Value is Text or Count && isNamed) || IsOfName(claim),
        QuestionFocus.When => claim.Value is Window,
        QuestionFocus.Hour => HasWord(claim.Value.Aspect, "hour", "clock"),
        QuestionFocus.Announcement => claim.Value is Window || (claim.Value is Text { Detail: { } detail } && HasWord(detail, "around", "after", "before", "until", "once", "during")),
        QuestionFocus.Day => claim.Value is Window { Days.IsDay: true },
        QuestionFocus.Where => claim.Value is Place || (claim.Value is Text && isSpecific) || (claim.Value is Text && HasWord(claim.Value.Aspect, "location", "place", "platform", "where", "setting")),
        QuestionFocus.HowMany => claim.Value is Count || HasWord(claim.Value.Aspect, "number", "count"),
        QuestionFocus.HowMuch => HasWord(claim.Value.Aspect, "budget", "cost", "salary", "pay", "price", "amount", "age", "height"),
        QuestionFocus.HowLong => HasWord(claim.Value.Aspect, "length", "runtime", "duration"),
        QuestionFocus.Why => IsView(claim) || HasWord(claim.Statement, "because", "due", "doubt", "fear", "lest", "owing", "reason", "calls", "cause", "favour", "favor", "contractual", "praise", "acclaim", "acclaimed"),
        QuestionFocus.Meaning => IsOfName(claim),
        _ => true,
    };

    /// <summary>What something is called tells who somebody is, too.</summary>
    public static bool IsOfName(Claim claim) => HasWord(claim.Value.Aspect, "name", "meaning", "abbreviation", "title", "identity", "ego");

    /// <summary>What somebody thinks tells why; that it was well received does not.</summary>
    private static bool IsView(Claim claim) => claim.Modality == Modality.Opinion && !HasWord(claim.Value.Aspect, "response", "reception", "reaction");

    private static bool HasWord(string text, params ReadOnlySpan<string> words)
    {
        foreach (var token in QuestionTokens.Of(text))
        {
            if (words.Contains(token.Word) || words.Contains(token.Stem))
            {
                return true;
            }
        }

        return false;
    }
}
