using Microsoft.Extensions.Options;

namespace JJBot.Knowledge.Sources.Refreshing;

/// <summary>How linked sources are read again. Section "Sources:Refreshing".</summary>
public sealed class RefreshOptions
{
    public const string Section = "Sources:Refreshing";

    /// <summary>How old the last reading of a source is before the bot reads it again on its own: 1 day to 1 year. Default: 7 days.</summary>
    public TimeSpan Age { get; set; } = TimeSpan.FromDays(7);
}

internal sealed class RefreshOptionsValidator : IValidateOptions<RefreshOptions>
{
    public ValidateOptionsResult Validate(string? name, RefreshOptions options) =>
        options.Age >= TimeSpan.FromDays(1) && options.Age <= TimeSpan.FromDays(366)
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail($"Sources:Refreshing:Age is {options.Age}: allowed are 1.00:00:00 to 366.00:00:00.");
}
