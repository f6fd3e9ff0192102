using Microsoft.Extensions.Options;

namespace JJBot.Knowledge;

/// <summary>Where what is known is kept. Section "Knowledge".</summary>
public sealed class KnowledgeOptions
{
    public const string Section = "Knowledge";

    /// <summary>The SQLite file; made at the first start. Relative to the working directory.</summary>
    public string DatabasePath { get; set; } = "jjbot.db";

    /// <summary>The folder with show.json and sources/. Default: the one beside the program.</summary>
    public string SeedsPath { get; set; } = Path.Combine(AppContext.BaseDirectory, "seeds");

    /// <summary>How long to wait for another program that is writing to the database: 1 second to 1 minute, whole seconds. Default: 5 seconds.</summary>
    public TimeSpan BusyTimeout { get; set; } = TimeSpan.FromSeconds(5);
}

internal sealed class KnowledgeOptionsValidator : IValidateOptions<KnowledgeOptions>
{
    public ValidateOptionsResult Validate(string? name, KnowledgeOptions options)
    {
        var mistakes = new List<string>();
        if (string.IsNullOrWhiteSpace(options.DatabasePath))
        {
            mistakes.Add("Knowledge:DatabasePath is empty: give the path of the SQLite file, for example jjbot.db.");
        }

        if (string.IsNullOrWhiteSpace(options.SeedsPath))
        {
            mistakes.Add("Knowledge:SeedsPath is empty: give the folder that holds show.json and sources/, or leave the key out.");
        }

        if (options.BusyTimeout < TimeSpan.FromSeconds(1) || options.BusyTimeout > TimeSpan.FromMinutes(1))
        {
            mistakes.Add($"Knowledge:BusyTimeout is {options.BusyTimeout}: allowed are 00:00:01 to 00:01:00.");
        }

        return mistakes.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(mistakes);
    }
}
