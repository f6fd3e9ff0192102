using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Answers.Checking;

/// <summary>Compares values of one aspect by what they mean, not by how they are written.</summary>
internal sealed class ValueFit(Vocabulary vocabulary, ReleaseDays releases)
{
    private readonly WindowFit windows = new(releases);
    private readonly PeopleFit people = new(vocabulary);

    /// <param name="said">What the statement says.</param>
    /// <param name="told">What the claim says.</param>
    /// <param name="isExclusive">Whether two different values of the aspect cannot both hold.</param>
    /// <param name="bound">How a count is bounded.</param>
    public Fit Of(Value said, Value told, bool isExclusive, Bound bound = Bound.Exactly) => (said, told) switch
    {
        (Window one, Window other) => OrUnclear(windows.Of(one, other), isExclusive),
        (Count one, Count other) => CountFit.Of(one, other, bound),
        (People one, People other) => OrUnclear(people.Of(one, other), isExclusive),
        (Place one, Place other) => PlaceFit.Of(one.Name, other.Name),
        _ => Fit.Unclear,
    };

    /// <summary>Values that add up to each other never stand apart.</summary>
    private static Fit OrUnclear(Fit fit, bool isExclusive) => fit == Fit.Apart && !isExclusive ? Fit.Unclear : fit;
}
