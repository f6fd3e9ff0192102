using System.Text.Json;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Sources;
using JJBot.Knowledge.Tests.Support;
using JJBot.Testing;

namespace JJBot.Knowledge.Tests.Seeds;

public sealed class ShippedSeedsTests
{
    [Fact]
    public async Task The_Shipped_Seeds_Are_Valid_And_Answerable()
    {
        using var folder = new KnowledgeFolder();
        var knowledge = await folder.StartAsync();
        var seeds = folder.Shipped();

        Assert.NotEmpty(seeds.Sources);
        Assert.Equal(seeds.Sources.Sum(source => source.Claims.Count), knowledge.Current.ClaimCount);
        Assert.All(seeds.Show.Topics, topic => Assert.NotEmpty(knowledge.Current.On(topic.Name, Scope.Shared)));
    }

    [RequiresFact(Requirement.SeedTexts)]
    public void Every_Locator_Finds_Its_Passage()
    {
        using var folder = new KnowledgeFolder();
        var texts = Directory.EnumerateFiles(Requirements.SeedTexts!).Select(OriginalText.Read).ToDictionary(text => text.Sha256);

        Assert.All(folder.Shipped().Sources, seed =>
        {
            var snapshot = texts[seed.Source.Sha256].ToSnapshot(seed.Source.Id);
            Assert.All(seed.Claims, claim => Assert.NotNull(snapshot.Quote(claim.Locator)));
        });
    }

    [RequiresFact(Requirement.SeedGold)]
    public void Every_Annotated_Claim_That_Is_Not_Minor_Is_In_The_Seeds()
    {
        using var folder = new KnowledgeFolder();
        var claims = folder.Shipped().Sources.SelectMany(source => source.Claims).ToDictionary(claim => claim.Id.Value);

        Assert.All(Annotated().Where(gold => !gold.GetProperty("minor").GetBoolean()), gold =>
        {
            var id = $"jj-{gold.GetProperty("id").GetString()}";
            Assert.True(claims.ContainsKey(id), $"{id} is missing.");
            var claim = claims[id];
            Assert.Equal(Expected(gold), (
                claim.Id.Value,
                claim.Topic,
                claim.Status.ToString().ToLowerInvariant(),
                claim.Modality.ToString().ToLowerInvariant(),
                claim.Speaker,
                string.Join(", ", claim.Via),
                $"p{claim.Locator.Paragraph}"));
        });
    }

    private static (string, string, string?, string?, string?, string, string?) Expected(JsonElement gold) => (
        $"jj-{gold.GetProperty("id").GetString()}",
        gold.GetProperty("topic").GetString() switch
        {
            "representation" => "directors",
            "other" => "reception",
            var topic => topic!,
        },
        gold.GetProperty("status").GetString(),
        gold.GetProperty("modality").GetString(),
        gold.GetProperty("speaker").GetString(),
        string.Join(", ", gold.GetProperty("via").EnumerateArray()),
        gold.GetProperty("paragraph").GetString());

    private static IEnumerable<JsonElement> Annotated() =>
        Directory.EnumerateFiles(Requirements.SeedGold!, "claims_*.json")
            .Order(StringComparer.Ordinal)
            .SelectMany(path => JsonDocument.Parse(File.ReadAllBytes(path)).RootElement.EnumerateArray());
}
