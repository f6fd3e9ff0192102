namespace JJBot.Hosting;

/// <summary>Where settings come from, later ones winning: appsettings.json, user secrets, the environment, the command line.</summary>
internal static class BotConfiguration
{
    public static bool IsInContainer => Environment.GetEnvironmentVariable("DOTNET_RUNNING_IN_CONTAINER") is "true" or "1";

    /// <exception cref="BotException">appsettings.json is not JSON.</exception>
    public static IConfigurationRoot Build(IReadOnlyDictionary<string, string?> settings)
    {
        try
        {
            return new ConfigurationBuilder()
                .SetBasePath(Directory.GetCurrentDirectory())
                .AddInMemoryCollection(Defaults())
                .AddJsonFile("appsettings.json", optional: true, reloadOnChange: false)
                .AddUserSecrets(typeof(BotConfiguration).Assembly, optional: true, reloadOnChange: false)
                .AddEnvironmentVariables()
                .AddInMemoryCollection(settings)
                .Build();
        }
        catch (InvalidDataException exception)
        {
            throw new BotException($"appsettings.json cannot be read: {exception.InnerException?.Message ?? exception.Message}", exception);
        }
    }

    /// <summary>In a checkout the seeds in front of one's eyes are the ones that count.</summary>
    private static Dictionary<string, string?> Defaults()
    {
        var defaults = new Dictionary<string, string?> { ["Knowledge:DatabasePath"] = Path.Combine("data", "jjbot.db") };
        if (File.Exists(Path.Combine("seeds", "show.json")))
        {
            defaults["Knowledge:SeedsPath"] = "seeds";
        }

        return defaults;
    }
}
