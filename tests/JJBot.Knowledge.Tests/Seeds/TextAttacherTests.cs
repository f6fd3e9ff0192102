using System.Text;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Seeds;
using JJBot.Knowledge.Sources;
using JJBot.Knowledge.Tests.Support;
using JJBot.Testing;

namespace JJBot.Knowledge.Tests.Seeds;

public sealed class TextAttacherTests
{
    [Fact]
    public async Task A_Text_Whose_Hash_Is_A_Sources_Becomes_Its_Snapshot_And_Its_Claims_Can_Be_Quoted()
    {
        using var folder = new KnowledgeFolder();
        var bytes = Encoding.UTF8.GetBytes("\uFEFFA headline\r\n\r\n \u201cIt\u00a0comes\u201d, she said.\r\nSoon.\r\n\r\n\r\nThe end");
        var text = OriginalText.Of(bytes);
        var passage = "\u201cIt\u00a0comes\u201d, she said.";
        var claim = Some.Claim("one-01", "one") with { Locator = new Locator(2, 1, 1 + passage.Length, PassageFingerprint.Of(passage)) };
        var knowledge = await folder.StartAsync(Some.Seeds(new SeedSource(Some.Source("one") with { Sha256 = text.Sha256 }, [claim])));
        var texts = Directory.CreateDirectory(Path.Combine(folder.Folder, "texts")).FullName;
        await File.WriteAllBytesAsync(Path.Combine(texts, "a.txt"), bytes);
        await File.WriteAllTextAsync(Path.Combine(texts, "b.txt"), "another text");
        await File.WriteAllBytesAsync(Path.Combine(texts, "c.txt"), [0xFF, 0xFE, 0x00]);
        await File.WriteAllTextAsync(Path.Combine(texts, "d.txt"), "");
        Directory.CreateDirectory(Path.Combine(texts, "deeper"));

        var results = await new TextAttacher(folder.Sources, folder.Texts, knowledge).AttachAsync(texts, CancellationToken.None);

        var snapshots = await folder.Texts.LoadAsync([claim.Source, new SourceId("nobody")], CancellationToken.None);
        Assert.True(knowledge.Current.HasText(knowledge.Current.Find(claim.Source, Scope.Shared)!));
        Assert.Equal(["A headline", " \u201cIt\u00a0comes\u201d, she said.\nSoon.", "The end"], snapshots[claim.Source].Paragraphs);
        Assert.Equal(passage, snapshots[claim.Source].Quote(claim.Locator));
        Assert.Single(snapshots);
        Assert.Equal(["one"], results[0].Sources.Select(source => source.Value));
        Assert.Null(results[0].Refusal);
        Assert.Contains("is no source's text", results[1].Refusal, StringComparison.Ordinal);
        Assert.Contains("is not UTF-8 text", results[2].Refusal, StringComparison.Ordinal);
        Assert.Contains("is empty", results[3].Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Attaching_Again_Or_A_Path_That_Is_Not_There_Harms_Nothing()
    {
        using var folder = new KnowledgeFolder();
        var text = OriginalText.Of("One.\n\nTwo."u8.ToArray());
        var knowledge = await folder.StartAsync(Some.Seeds(new SeedSource(Some.Source("one") with { Sha256 = text.Sha256 }, [])));
        var file = Path.Combine(folder.Folder, "one.txt");
        await File.WriteAllTextAsync(file, "One.\n\nTwo.");
        var attacher = new TextAttacher(folder.Sources, folder.Texts, knowledge);

        await attacher.AttachAsync(file, CancellationToken.None);
        await attacher.AttachAsync(file, CancellationToken.None);
        var refusal = await Assert.ThrowsAsync<KnowledgeException>(() => attacher.AttachAsync(file + "x", CancellationToken.None));

        Assert.Equal(["One.", "Two."], (await folder.Texts.LoadAsync([new SourceId("one")], CancellationToken.None))[new SourceId("one")].Paragraphs);
        Assert.Equal($"There is no file or folder {file}x: give a text, or a folder of texts.", refusal.Message);
    }

    [RequiresFact(Requirement.SeedTexts)]
    public async Task The_Originals_Make_Every_Shipped_Claim_Quotable()
    {
        using var folder = new KnowledgeFolder();
        var knowledge = await folder.StartAsync();

        var results = await new TextAttacher(folder.Sources, folder.Texts, knowledge).AttachAsync(Requirements.SeedTexts!, CancellationToken.None);

        var sources = knowledge.Current.Sources(Scope.Shared);
        var snapshots = await folder.Texts.LoadAsync(sources.Select(source => source.Id), CancellationToken.None);
        Assert.Equal(sources.Select(source => source.Id).Order(Comparer<SourceId>.Create((a, b) => string.CompareOrdinal(a.Value, b.Value))), results.SelectMany(result => result.Sources));
        Assert.All(sources.SelectMany(source => knowledge.Current.From(source.Id, Scope.Shared)), claim => Assert.NotNull(snapshots[claim.Source].Quote(claim.Locator)));
    }
}
