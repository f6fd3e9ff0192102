using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Answers.Checking;

/// <summary>Compares counts: by number, within its bound, and by share where one side only says "all" or "13 of 13".</summary>
internal static class CountFit
{
    public static Fit Of(Count said, Count told, Bound bound = Bound.Exactly) => (bound, said.OutOf, told.OutOf) switch
    {
        (not Bound.Exactly, _, _) => IsWithin(told.Number, said.Number, bound) ? Fit.Closer : Fit.Apart,
        _ when said.Number != told.Number => Fit.Apart,
        (_, { } one, { } other) when one != other => Fit.Apart,
        (_, null, { }) => Fit.Closer,
        (_, { }, null) => Fit.Looser,
        _ => Fit.Same,
    };

    private static bool IsWithin(int number, int limit, Bound bound) => bound switch
    {
        Bound.AtLeast => number >= limit,
        Bound.MoreThan => number > limit,
        Bound.AtMost => number <= limit,
        _ => number < limit,
    };
}
