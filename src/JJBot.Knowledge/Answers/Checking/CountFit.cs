using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Answers.Checking;

/// <summary>Compares counts: by number, and by share where one side only says "all" or "13 of 13".</summary>
internal static class CountFit
{
    public static Fit Of(Count said, Count told) => (said.OutOf, told.OutOf) switch
    {
        _ when said.Number != told.Number => Fit.Apart,
        ({ } one, { } other) when one != other => Fit.Apart,
        (null, { }) => Fit.Closer,
        ({ }, null) => Fit.Looser,
        _ => Fit.Same,
    };
}
