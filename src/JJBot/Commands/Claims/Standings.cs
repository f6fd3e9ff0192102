using JJBot.Knowledge.Claims;

namespace JJBot.Commands.Claims;

/// <summary>How firmly a claim stands and how it is meant, as a list to choose from: "reported, plan".</summary>
internal static class Standings
{
    public static IReadOnlyList<string> All { get; } =
    [
        .. Enum.GetValues<Status>().SelectMany(status => Enum.GetValues<Modality>().Select(modality => $"{status}, {modality}".ToLowerInvariant())),
    ];
}
