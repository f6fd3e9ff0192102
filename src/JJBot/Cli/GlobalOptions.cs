using System.CommandLine;

namespace JJBot.Cli;

/// <summary>Options that every command takes. They win over the environment and over appsettings.json.</summary>
internal sealed class GlobalOptions
{
    public Option<string?> Database { get; } = new("--database")
    {
        Description = "The SQLite file (Knowledge:DatabasePath).",
        HelpName = "FILE",
        Recursive = true,
    };

    public Option<string?> Seeds { get; } = new("--seeds")
    {
        Description = "The folder with show.json and sources/ (Knowledge:SeedsPath).",
        HelpName = "FOLDER",
        Recursive = true,
    };

    /// <summary>What was given, as configuration keys.</summary>
    public Dictionary<string, string?> ToSettings(ParseResult arguments)
    {
        var settings = new Dictionary<string, string?>();
        Add("Knowledge:DatabasePath", arguments.GetValue(Database));
        Add("Knowledge:SeedsPath", arguments.GetValue(Seeds));
        return settings;

        void Add(string key, string? value)
        {
            if (value is not null)
            {
                settings[key] = value;
            }
        }
    }
}
