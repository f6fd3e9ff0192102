using Microsoft.Extensions.Options;

namespace JJBot.Knowledge.Sources.Feeds;

/// <summary>How feeds are followed. Section "Sources:Feeds".</summary>
public sealed class FeedOptions
{
    public const string Section = "Sources:Feeds";

    /// <summary>How long between two looks at a feed that is well: 5 minutes to 1 day. Default: 30 minutes.</summary>
    public TimeSpan Interval { get; set; } = TimeSpan.FromMinutes(30);
}

internal sealed class FeedOptionsValidator : IValidateOptions<FeedOptions>
{
    public ValidateOptionsResult Validate(string? name, FeedOptions options) =>
        options.Interval >= TimeSpan.FromMinutes(5) && options.Interval <= TimeSpan.FromDays(1)
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail($"Sources:Feeds:Interval is {options.Interval}: allowed are 00:05:00 to 1.00:00:00.");
}
