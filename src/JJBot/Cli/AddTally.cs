using System.Globalization;

namespace JJBot.Cli;

/// <summary>What became of all places together.</summary>
internal sealed class AddTally
{
    private int added;
    private int copies;
    private int claims;
    private int known;

    public int NotAdded { get; private set; }

    public string Sentence => string.Create(
        CultureInfo.InvariantCulture,
        $"{added:N0} added with {claims:N0} claims ({copies:N0} of them copies), {known:N0} known before, {NotAdded:N0} not added.");

    public void Count(AddedPlace place)
    {
        added += place.IsNew ? 1 : 0;
        copies += place.IsCopy ? 1 : 0;
        claims += place.Claims;
        known += place is { IsNew: false, Trouble: null } ? 1 : 0;
        NotAdded += place.Trouble is null ? 0 : 1;
    }
}
