namespace JJBot.Knowledge.Sources.Fetching;

/// <summary>What a site says to one program.</summary>
/// <param name="Rules">In whatever order: the most specific counts.</param>
/// <param name="Delay">The rest that the site wants between two requests; zero where it names none.</param>
internal sealed record RobotsRules(IReadOnlyList<RobotsRule> Rules, TimeSpan Delay)
{
    public static RobotsRules None { get; } = new([], TimeSpan.Zero);

    /// <summary>How much it takes to keep, in characters or so.</summary>
    public int Weight => 1 + Rules.Sum(rule => rule.Path.Length);

    /// <summary>The longest path that fits decides; where two are as long, the one that allows.</summary>
    public bool Allows(Uri address)
    {
        var path = RobotsPath.Spelled(address.PathAndQuery);
        var decisive = Rules.Where(rule => RobotsPath.Fits(path, rule.Path)).MaxBy(rule => (rule.Path.Length, rule.Allows));
        return decisive?.Allows ?? true;
    }
}

/// <param name="Path">As <see cref="RobotsPath"/> spells it; "*" stands for anything, "$" at its end for the end.</param>
/// <param name="Allows">Or else disallows.</param>
internal sealed record RobotsRule(string Path, bool Allows);
