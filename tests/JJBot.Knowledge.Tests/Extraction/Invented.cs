using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Extraction;
using JJBot.Knowledge.Shows;
using JJBot.Knowledge.Sources;
using JJBot.Knowledge.Tests.Support;

namespace JJBot.Knowledge.Tests.Extraction;

/// <summary>A show that nobody has made, and articles about it.</summary>
internal static class Invented
{
    public static Show Show { get; } = new(
        "Nora Vale",
        ["NV", "Harbor's Nora Vale"],
        3,
        [
            new Series("Nora Vale", ["NV", "Harbor's Nora Vale"], 3, "Harbor shows"),
            new Series("The Undertow", ["Undertow"], null),
            new Series("Saltmarsh", [], 2, "Harbor shows"),
            new Series("Grey Anchor", ["Greyanchor"], 2, "Harbor shows"),
            new Series("Harbor shows", ["the Harbor shows on Lumen"]),
        ],
        [
            new Person("Harbor and Lumen", ["Harbor", "Lumen", "Harbor Studios"], ["studio", "streaming service"], HasAuthority: true),
            new Person("Ines Okafor", ["Okafor"], ["showrunner", "executive producer"], HasAuthority: true),
            new Person("Bram Teller", ["Teller"], ["writer"], HasAuthority: true),
            new Person("Lucia Hart", ["Hart"], ["Nora Vale"]),
            new Person("Owen Pike", ["Pike"], ["Silas Crane"]),
            new Person("Dev Marlow", ["Marlow"], ["season 1 cast"]),
            new Person("Nora Vale", ["Nora"], ["harbour detective"], IsCharacter: true),
            new Person("Silas Crane", ["Crane", "the Ferryman"], ["villain of season 2"], IsCharacter: true),
            new Person("Tess Brandt", ["Tess", "Lantern"], ["Nora's partner"], IsCharacter: true),
            new Person("Inspector Roe", ["Roe"], ["police officer"], IsCharacter: true),
        ],
        [
            Topic("release"), Topic("directors"), Topic("villain", "crane"), Topic("cast"), Topic("crew"), Topic("production"), Topic("story"), Topic("characters"), Topic("reception"),
        ]);

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

    private static Topic Topic(string name, params string[] words) => new(name, $"What of the {name}?", words, false, []);
}
