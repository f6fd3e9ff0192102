using Microsoft.Extensions.Options;

namespace JJBot.Knowledge.Answers.TrackRecords;

/// <summary>When a track record says something. Section "TrackRecord".</summary>
public sealed class TrackRecordOptions
{
    public const string Section = "TrackRecord";

    /// <summary>How many resolved things it takes before a share is told: 1 to 1,000. Default: 5.</summary>
    public int SmallestSample { get; set; } = 5;
}

internal sealed class TrackRecordOptionsValidator : IValidateOptions<TrackRecordOptions>
{
    public ValidateOptionsResult Validate(string? name, TrackRecordOptions options) => options.SmallestSample is >= 1 and <= 1_000
        ? ValidateOptionsResult.Success
        : ValidateOptionsResult.Fail($"TrackRecord:SmallestSample is {options.SmallestSample}: allowed are 1 to 1000.");
}
