using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Sources;

/// <summary>
/// Brings the original texts to the sources that were written from them: a file whose SHA-256 is a source's becomes its snapshot,
/// and its claims can be quoted from then on.
/// </summary>
public sealed class TextAttacher(SourceStore sources, SnapshotStore texts, KnowledgeBase knowledge)
{
    private const int MaximumFiles = 10_000;

    /// <param name="path">A file, or a folder of them (not its folders).</param>
    /// <param name="cancellationToken">Ends it between two files; what was attached by then stays.</param>
    /// <returns>What became of each file, by name.</returns>
    /// <exception cref="KnowledgeException">There is nothing at that path, or the database refused.</exception>
    public async Task<IReadOnlyList<AttachedText>> AttachAsync(string path, CancellationToken cancellationToken)
    {
        var files = Files(path);
        var bySha256 = (await sources.LoadAsync(cancellationToken)).ToLookup(source => source.Sha256);
        var results = new List<AttachedText>();
        foreach (var file in files)
        {
            results.Add(await AttachAsync(file, bySha256, cancellationToken));
        }

        if (results.Any(result => result.Sources.Count > 0))
        {
            await knowledge.ReloadAsync(cancellationToken);
        }

        return results;
    }

    private async Task<AttachedText> AttachAsync(string file, ILookup<string, Source> bySha256, CancellationToken cancellationToken)
    {
        OriginalText text;
        try
        {
            text = OriginalText.Read(file);
        }
        catch (KnowledgeException exception)
        {
            // One file that cannot be read does not keep the others out.
            return new AttachedText(file, [], exception.Message);
        }

        var owners = bySha256[text.Sha256].ToList();
        foreach (var owner in owners)
        {
            await texts.SaveAsync(text.ToSnapshot(owner.Id), cancellationToken);
        }

        return owners.Count > 0
            ? new AttachedText(file, [.. owners.Select(owner => owner.Id)], null)
            : new AttachedText(file, [], $"{file} is no source's text: its SHA-256 is {text.Sha256}, and the file must be as it was when the source was read.");
    }

    private static string[] Files(string path)
    {
        if (File.Exists(path))
        {
            return [path];
        }

        if (!Directory.Exists(path))
        {
            throw new KnowledgeException($"There is no file or folder {path}: give a text, or a folder of texts.");
        }

        try
        {
            var files = Directory.EnumerateFiles(path).Take(MaximumFiles + 1).Order(StringComparer.Ordinal).ToArray();
            return files.Length <= MaximumFiles ? files : throw new KnowledgeException($"{path} holds more than 10,000 files: give a folder with the texts alone.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new KnowledgeException($"The folder {path} cannot be read ({exception.Message})", exception);
        }
    }
}

/// <param name="File">Its path.</param>
/// <param name="Sources">The sources that have their text from it; none where it was not attached.</param>
/// <param name="Refusal">Why it was not attached, in one sentence; null where it was.</param>
public sealed record AttachedText(string File, IReadOnlyList<SourceId> Sources, string? Refusal);
