using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Shows;
using JJBot.Knowledge.Sources;

namespace JJBot.Knowledge.Seeds;

/// <summary>The folder that everything particular to one show stands in: show.json and sources/&lt;id&gt;.json.</summary>
public static class SeedFolder
{
    /// <summary>Reads all of it.</summary>
    /// <param name="folder">Its path.</param>
    /// <param name="now">What the claims are recorded at, where the database does not know them yet.</param>
    /// <exception cref="KnowledgeException">Something is wrong; the message names every mistake with its file and claim.</exception>
    public static SeedSet Read(string folder, DateTimeOffset now)
    {
        if (!Directory.Exists(folder))
        {
            throw new KnowledgeException($"The seeds folder {folder} is missing: set Knowledge:SeedsPath to the folder that holds show.json and sources/.");
        }

        var mistakes = new SeedMistakes(folder);
        var files = new SeedFiles(folder, mistakes);
        var show = ReadShow(files, mistakes);
        var reader = new SourceFile(show, now);
        var sources = new List<SeedSource>();
        foreach (var name in files.SourceNames())
        {
            using var document = files.Read(name);
            if (document is not null && reader.Read(new SeedObject(document.RootElement, name, mistakes)) is { } source)
            {
                sources.Add(source);
            }
        }

        mistakes.ThrowIfAny();
        return new SeedSet(show!, sources);
    }

    /// <summary>Reads the show alone.</summary>
    /// <exception cref="KnowledgeException">Something is wrong with it; the message names every mistake of the whole folder.</exception>
    public static Show ReadShow(string folder)
    {
        var mistakes = new SeedMistakes(folder);
        return ReadShow(new SeedFiles(folder, mistakes), mistakes) ?? Read(folder, default).Show;
    }

    private static Show? ReadShow(SeedFiles files, SeedMistakes mistakes)
    {
        const string name = "show.json";
        using var document = files.Read(name);
        return document is null ? null : ShowFile.Read(new SeedObject(document.RootElement, name, mistakes));
    }
}

/// <summary>What a seeds folder holds.</summary>
public sealed record SeedSet(Show Show, IReadOnlyList<SeedSource> Sources);

/// <param name="Source">The article.</param>
/// <param name="Claims">All that are kept from it.</param>
public sealed record SeedSource(Source Source, IReadOnlyList<Claim> Claims);
