using System.ComponentModel.DataAnnotations;

namespace JJBot.Commands.Asking;

/// <summary>How often people may ask in free words. Section "Asking".</summary>
public sealed class AskingOptions
{
    public const string Section = "Asking";

    /// <summary>Questions and statements of one person within a minute. Default: 12.</summary>
    [Range(1, 1_000, ErrorMessage = "Asking:QuestionsPerMinute must be between 1 and 1000.")]
    public int QuestionsPerMinute { get; set; } = 12;

    /// <summary>How many people are counted at a time; whoever has not asked for longest is forgotten first. Default: 10,000.</summary>
    [Range(100, 1_000_000, ErrorMessage = "Asking:PeopleCounted must be between 100 and 1000000.")]
    public int PeopleCounted { get; set; } = 10_000;
}
