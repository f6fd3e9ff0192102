using JJBot.Knowledge.Sources;
using Microsoft.Extensions.Options;

namespace JJBot.Knowledge.Review;

/// <summary>How much each server may bring, so that none of them takes up what all share. Section "Limits".</summary>
public sealed class LimitsOptions
{
    public const string Section = "Limits";

    /// <summary>Sources that a server may add between two midnights, UTC: 1 to 10,000. Default: 50.</summary>
    public int SourcesPerDay { get; set; } = 50;

    /// <summary>The largest text of a source in bytes of UTF-8: 1,000 to 4 MiB. Default: 1 MiB.</summary>
    public int LargestBytes { get; set; } = 1024 * 1024;

    /// <summary>Feeds that a server may watch: 0 to 1,000. Default: 10.</summary>
    public int Feeds { get; set; } = 10;

    /// <summary>Claims that one source may bring; what is found past them is left out: 1 to 5,000. Default: 300.</summary>
    public int ClaimsPerSource { get; set; } = 300;
}

internal sealed class LimitsOptionsValidator : IValidateOptions<LimitsOptions>
{
    public ValidateOptionsResult Validate(string? name, LimitsOptions options)
    {
        var mistakes = new List<string>();
        Check(nameof(options.SourcesPerDay), options.SourcesPerDay, RuleBounds.SourcesPerDay);
        Check(nameof(options.LargestBytes), options.LargestBytes, RuleBounds.LargestBytes);
        Check(nameof(options.Feeds), options.Feeds, RuleBounds.Feeds);
        Check(nameof(options.ClaimsPerSource), options.ClaimsPerSource, RuleBounds.ClaimsPerSource);
        return mistakes.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(mistakes);

        void Check(string key, int value, RuleBounds bounds)
        {
            if (!bounds.Hold(value))
            {
                mistakes.Add($"{LimitsOptions.Section}:{key} is {value}: allowed are {bounds}.");
            }
        }
    }
}

/// <summary>What a limit may be set to, both ends included.</summary>
internal readonly record struct RuleBounds(int Least, int Most)
{
    public static RuleBounds SourcesPerDay { get; } = new(1, 10_000);

    public static RuleBounds LargestBytes { get; } = new(1_000, OriginalText.MaximumBytes);

    public static RuleBounds Feeds { get; } = new(0, 1_000);

    public static RuleBounds ClaimsPerSource { get; } = new(1, 5_000);

    public bool Hold(int value) => value >= Least && value <= Most;

    public override string ToString() => FormattableString.Invariant($"{Least:N0} to {Most:N0}");
}
