using System.Text.Json.Nodes;
using JJBot.Testing;
using JJBot.Tests.Bot;

namespace JJBot.Tests.Hardship;

/// <summary>A copy of the shipped seeds that can be spoiled.</summary>
internal sealed class SeedsCopy
{
    public SeedsCopy(TemporaryFolder folder)
    {
        Path = folder.File("seeds");
        var shipped = System.IO.Path.Combine(Requirements.Repository, "seeds");
        foreach (var file in Directory.EnumerateFiles(shipped, "*.json", SearchOption.AllDirectories))
        {
            var target = System.IO.Path.Combine(Path, System.IO.Path.GetRelativePath(shipped, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    public string Path { get; }

    /// <summary>Writes over a file.</summary>
    /// <param name="name">"show.json" or "sources/jj-000.json".</param>
    public void Write(string name, string text) => File.WriteAllText(System.IO.Path.Combine(Path, name), text);

    /// <summary>Changes a file.</summary>
    public void Change(string name, Action<JsonNode> change)
    {
        var file = System.IO.Path.Combine(Path, name);
        var json = JsonNode.Parse(File.ReadAllText(file))!;
        change(json);
        File.WriteAllText(file, json.ToJsonString());
    }

    public IEnumerable<string> Sources => Directory.EnumerateFiles(System.IO.Path.Combine(Path, "sources")).Select(file => $"sources/{System.IO.Path.GetFileName(file)}");
}
