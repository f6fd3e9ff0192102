using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Sources;

namespace JJBot.Knowledge.Answers.Asking;

/// <summary>Which claims a question admits at all: those of whose word it asks for, what he wishes, who is not left out, and what could be read by the day that it looks back from.</summary>
internal static class Admission
{
    /// <summary>The view with those claims alone.</summary>
    public static ClaimView Within(ClaimView view, QuestionReading reading) =>
        reading is { Speaker: null, Outlet: null, AsOf: null, Follows: null, LeftOut: [] } ? view : view.Without(claim => !IsAdmitted(claim, view.Sources.GetValueOrDefault(claim.Source), reading));

    public static bool IsAdmitted(Claim claim, Source? source, QuestionReading reading) =>
        (reading.Speaker is null || claim.Speaker == reading.Speaker)
        && (reading.Follows is null || (claim.Value as Window)?.Anchor == reading.Follows)
        && (!reading.IsWish || claim.Modality == Modality.Wish)
        && !(claim.Value is People people && people.Names.All(reading.LeftOut.Contains))
        && (reading.Outlet is not { } outlet || IsOf(outlet, claim, source) || (reading.OtherOutlet is { } other && IsOf(other, claim, source)))
        && !IsReadLater(claim, source, reading.AsOf);

    private static bool IsOf(string outlet, Claim claim, Source? source) => claim.Via.Contains(outlet) || source?.Outlet == outlet;

    /// <summary>What was said by the day, but could be read later only, nobody who asks what was known could have known.</summary>
    private static bool IsReadLater(Claim claim, Source? source, DateOnly? asOf) =>
        asOf is not null && claim.SaidOn.Latest <= asOf && (source?.Published.Latest ?? DateOnly.MaxValue) > asOf;
}
