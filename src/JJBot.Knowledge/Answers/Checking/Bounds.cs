using JJBot.Knowledge.Answers.Asking.Reading;

namespace JJBot.Knowledge.Answers.Checking;

/// <summary>How a number is meant.</summary>
internal enum Bound
{
    Exactly,
    AtLeast,
    MoreThan,
    AtMost,
    LessThan,
}

/// <summary>Reads how a number is bounded: "at least 10", "up to ten", "over 10".</summary>
internal static class Bounds
{
    /// <param name="sentence">That holds the number.</param>
    /// <param name="number">In digits or in words.</param>
    public static Bound Of(string sentence, int number)
    {
        var tokens = QuestionTokens.Of(sentence);
        for (var at = 1; at < tokens.Count; at++)
        {
            if (SmallNumbers.Cardinal(tokens[at].Word) == number)
            {
                return Before(at > 1 ? tokens[at - 2].Word : "", tokens[at - 1].Word);
            }
        }

        return Bound.Exactly;
    }

    /// <summary>What stands before the number; nothing where it is meant exactly.</summary>
    public static string Words(Bound bound) => bound switch
    {
        Bound.AtLeast => "at least ",
        Bound.MoreThan => "more than ",
        Bound.AtMost => "at most ",
        Bound.LessThan => "less than ",
        _ => "",
    };

    private static Bound Before(string first, string second) => (first, second) switch
    {
        ("at", "least") => Bound.AtLeast,
        ("more" or "greater", "than") or (_, "over") => Bound.MoreThan,
        ("at", "most") or ("up", "to") => Bound.AtMost,
        ("less" or "fewer", "than") or (_, "under") => Bound.LessThan,
        _ => Bound.Exactly,
    };
}
