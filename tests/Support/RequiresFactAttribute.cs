namespace JJBot.Testing;

/// <summary>A test that needs something a fresh machine lacks; without it, it is skipped with a sentence that says how to enable it.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class RequiresFactAttribute : FactAttribute
{
    public RequiresFactAttribute(params Requirement[] requirements) => Skip = Requirements.FirstMissing(requirements);
}

/// <summary>A table test that needs something a fresh machine lacks.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class RequiresTheoryAttribute : TheoryAttribute
{
    public RequiresTheoryAttribute(params Requirement[] requirements) => Skip = Requirements.FirstMissing(requirements);
}

internal enum Requirement
{
    /// <summary>A Chromium at CHROMIUM or in its usual place.</summary>
    Chromium,

    /// <summary>node on the PATH, with the packages of tests/node_modules.</summary>
    Node,

    /// <summary>librsvg's rsvg-convert on the PATH.</summary>
    Librsvg,

    /// <summary>Discord's published OpenAPI document at DISCORD_OPENAPI.</summary>
    DiscordOpenApi,

    /// <summary>The folder with the texts that the seeds were written from, at SEED_TEXTS.</summary>
    SeedTexts,

    /// <summary>The folder with the gold annotation of those texts, at SEED_GOLD.</summary>
    SeedGold,
}

internal static class Requirements
{
    public static string? Chromium => FirstExisting(Environment.GetEnvironmentVariable("CHROMIUM"), "/usr/bin/chromium", "/usr/bin/chromium-browser");

    public static string? Node => OnPath("node") is { } node && Directory.Exists(NodeModules) ? node : null;

    public static string? DiscordOpenApi => FirstExisting(Environment.GetEnvironmentVariable("DISCORD_OPENAPI"));

    public static string? SeedTexts => FirstExistingFolder(Environment.GetEnvironmentVariable("SEED_TEXTS"));

    public static string? SeedGold => FirstExistingFolder(Environment.GetEnvironmentVariable("SEED_GOLD"));

    public static string Repository { get; } = FindRepository();

    public static string NodeModules => Path.Combine(Repository, "tests", "node_modules");

    public static string? FirstMissing(IEnumerable<Requirement> requirements) =>
        requirements.Select(Missing).FirstOrDefault(sentence => sentence is not null);

    private static string? Missing(Requirement requirement) => requirement switch
    {
        Requirement.Chromium when Chromium is null => "Install Chromium (apt-get install chromium) or set CHROMIUM to its path to run this test.",
        Requirement.Node when Node is null => "Install node and run 'npm ci --prefix tests' to run this test.",
        Requirement.Librsvg when OnPath("rsvg-convert") is null => "Install librsvg (apt-get install librsvg2-bin) to run this test.",
        Requirement.DiscordOpenApi when DiscordOpenApi is null =>
            "Set DISCORD_OPENAPI to the path of Discord's openapi.json (github.com/discord/discord-api-spec) to run this test.",
        Requirement.SeedTexts when SeedTexts is null => "Set SEED_TEXTS to the folder with the original articles to run this test.",
        Requirement.SeedGold when SeedGold is null => "Set SEED_GOLD to the folder with the annotated claims to run this test.",
        _ => null,
    };

    private static string? FirstExisting(params string?[] paths) => paths.FirstOrDefault(File.Exists);

    private static string? FirstExistingFolder(params string?[] paths) => paths.FirstOrDefault(Directory.Exists);

    private static string? OnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, program))
            .FirstOrDefault(File.Exists);

    private static string FindRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "JJBot.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests run inside the repository; JJBot.sln was not found above them.");
    }
}
