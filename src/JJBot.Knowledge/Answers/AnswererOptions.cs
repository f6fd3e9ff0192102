using Microsoft.Extensions.Options;

namespace JJBot.Knowledge.Answers;

/// <summary>How answers are made. Section "Answers".</summary>
public sealed class AnswererOptions
{
    public const string Section = "Answers";

    /// <summary>How old the newest source may be before an answer says that it is stale; null (the default) for however old. A day or more.</summary>
    public TimeSpan? StaleAfter { get; set; }

    /// <summary>How many answers are kept until the index changes: 1 to 100,000. Default: 2,000.</summary>
    public int CachedAnswers { get; set; } = 2_000;
}

internal sealed class AnswererOptionsValidator : IValidateOptions<AnswererOptions>
{
    public ValidateOptionsResult Validate(string? name, AnswererOptions options)
    {
        var mistakes = new List<string>();
        if (options.StaleAfter < TimeSpan.FromDays(1))
        {
            mistakes.Add($"Answers:StaleAfter is {options.StaleAfter}: allowed is a day (1.00:00:00) or more, or leave the key out.");
        }

        if (options.CachedAnswers is < 1 or > 100_000)
        {
            mistakes.Add($"Answers:CachedAnswers is {options.CachedAnswers}: allowed are 1 to 100000.");
        }

        return mistakes.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(mistakes);
    }
}
