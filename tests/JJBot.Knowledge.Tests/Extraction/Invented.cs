using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Extraction;
using JJBot.Knowledge.Seeds;
using JJBot.Knowledge.Shows;
using JJBot.Knowledge.Sources;
using JJBot.Knowledge.Tests.Support;
using JJBot.Testing;

namespace JJBot.Knowledge.Tests.Extraction;

/// <summary>A show that nobody has made, and articles about it.</summary>
internal static class Invented
{
    public static string Folder { get; } = Path.Combine(Requirements.Repository, "tests", "JJBot.Knowledge.Tests", "Extraction", "Articles");

    public static Show Show { get; } = SeedFolder.ReadShow(Folder);

    public static DayRange Spring2031 { get; } = new(new DateOnly(2031, 4, 1), new DateOnly(2031, 4, 30));

    /// <summary>An article of these paragraphs after a headline that claims nothing.</summary>
    public static Article Article(params string[] paragraphs) => new()
    {
        Title = "News",
        Published = Spring2031,
        Sha256 = Some.Sha256(string.Join("\n\n", paragraphs)),
        Paragraphs = ["News of the week", .. paragraphs],
    };

    public static IReadOnlyList<DraftClaim> Read(params string[] paragraphs) => new ClaimExtractor(Show).Extract(Article(paragraphs));
}
