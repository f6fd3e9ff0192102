using JJBot.Knowledge.Extraction;
using JJBot.Knowledge.Seeds;
using JJBot.Knowledge.Sources;
using JJBot.Testing;
using Xunit.Abstractions;

namespace JJBot.Knowledge.Tests.Extraction.Measure;

/// <summary>How much of what a person finds in an article the extractor finds. The floors lie a little below what is reached, so that a fall is noticed.</summary>
public sealed class ClaimMeasureTests(ITestOutputHelper output)
{
    [Fact]
    public void Most_Claims_Of_The_Invented_Articles_Are_Found()
    {
        var score = new ClaimScore();
        var extractor = new ClaimExtractor(Invented.Show);
        foreach (var file in Directory.EnumerateFiles(Invented.Folder, "*.claims"))
        {
            var article = ArticleReader.ReadFile(Path.ChangeExtension(file, ".txt"), File.ReadAllBytes(Path.ChangeExtension(file, ".txt")));
            score.Add(NotesFile.Read(file, article.Paragraphs), extractor.Extract(article));
        }

        output.WriteLine($"{score}");
        Assert.True(score.FoundF1 >= 0.93, $"{score}");
        Assert.True(score.ExactF1 >= 0.75, $"{score}");
        Assert.True(score.Of("status") >= 0.94, $"{score}");
        Assert.True(score.Of("speaker") >= 0.95, $"{score}");
    }

    [RequiresFact(Requirement.SeedTexts, Requirement.SeedGold)]
    public void Most_Claims_Of_The_Seeds_Texts_Are_Found()
    {
        var score = new ClaimScore();
        var extractor = new ClaimExtractor(SeedFolder.ReadShow(Path.Combine(Requirements.Repository, "seeds")));
        foreach (var file in Directory.EnumerateFiles(Requirements.SeedTexts!, "*.txt"))
        {
            var article = ArticleReader.ReadFile(file, File.ReadAllBytes(file));
            var gold = Path.Combine(Requirements.SeedGold!, $"claims_{Path.GetFileName(file)[..3]}.json");
            score.Add(GoldFile.Read(gold, article.Paragraphs), extractor.Extract(article));
        }

        output.WriteLine($"{score}");
        Assert.True(score.FoundF1 >= 0.93, $"{score}");
        Assert.True(score.ExactF1 >= 0.79, $"{score}");
        Assert.True(score.Of("status") >= 0.93, $"{score}");
        Assert.True(score.Of("speaker") >= 0.96, $"{score}");
        Assert.True(score.Of("via") >= 0.97, $"{score}");
        Assert.True(score.Of("window") >= 0.85, $"{score}");
    }
}
