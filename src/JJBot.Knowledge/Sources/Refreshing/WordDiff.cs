using DiffPlex;
using DiffPlex.Chunkers;

namespace JJBot.Knowledge.Sources.Refreshing;

/// <summary>Tells two versions of a passage apart word by word, for people to read.</summary>
public static class WordDiff
{
    /// <summary>What is the same on both sides of a change is shown so far, in characters.</summary>
    private const int Surroundings = 60;

    private const int MostCharacters = 4_000;

    /// <param name="before">As it was; past 4,000 characters it is not compared.</param>
    /// <param name="after">As it is.</param>
    /// <param name="longest">Of all pieces together, in characters; the last ones are left away.</param>
    public static IReadOnlyList<DiffPiece> Of(string before, string after, int longest)
    {
        var pieces = Pieces(Words(before), Words(after)).ToList();
        var shown = pieces.Select((piece, index) => piece.Kind == DiffKind.Same ? piece with { Text = Shortened(piece.Text, index == 0, index == pieces.Count - 1) } : piece);
        return [.. Within(shown, longest)];
    }

    private static IEnumerable<DiffPiece> Pieces(string[] old, string[] young) =>
        (old.Length == 0 || young.Length == 0 ? [Piece(DiffKind.Removed, old), Piece(DiffKind.Added, young)] : Compared(old, young))
        .Where(piece => piece.Text.Length > 0);

    private static IEnumerable<DiffPiece> Compared(string[] old, string[] young)
    {
        var diff = Differ.Instance.CreateDiffs(Lines(old), Lines(young), ignoreWhiteSpace: false, ignoreCase: false, LineChunker.Instance);
        var at = 0;
        foreach (var block in diff.DiffBlocks)
        {
            yield return Piece(DiffKind.Same, old[at..block.DeleteStartA]);
            yield return Piece(DiffKind.Removed, old.AsSpan(block.DeleteStartA, block.DeleteCountA).ToArray());
            yield return Piece(DiffKind.Added, young.AsSpan(block.InsertStartB, block.InsertCountB).ToArray());
            at = block.DeleteStartA + block.DeleteCountA;
        }

        yield return Piece(DiffKind.Same, old[at..]);
    }

    private static DiffPiece Piece(DiffKind kind, string[] words) => new(kind, string.Join(' ', words));

    private static string[] Words(string text) =>
        Beginning.Of(text, MostCharacters).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static string Lines(string[] words) => string.Join('\n', words);

    private static string Shortened(string text, bool isFirst, bool isLast)
    {
        var (head, tail) = (isFirst ? "" : Head(text), isLast ? "" : Tail(text));
        return (isFirst && isLast) || head.Length + tail.Length >= text.Length ? text : $"{head}\u2026{tail}";
    }

    /// <summary>Up to the last space within the bound: neither words nor characters are cut in two.</summary>
    private static string Head(string text) => text.Length <= Surroundings ? text : text[..(text.LastIndexOf(' ', Surroundings) + 1)];

    private static string Tail(string text) => text.Length <= Surroundings ? text : text.IndexOf(' ', text.Length - Surroundings) is >= 0 and var space ? text[space..] : "";

    private static IEnumerable<DiffPiece> Within(IEnumerable<DiffPiece> pieces, int longest)
    {
        var left = longest;
        foreach (var piece in pieces)
        {
            if (piece.Text.Length > left)
            {
                yield return piece with { Text = Beginning.Of(piece.Text, left - 1) + "\u2026" };
                yield break;
            }

            left -= piece.Text.Length + 1;
            yield return piece;
        }
    }
}

/// <param name="Text">One word or more, parted by single spaces; a space stands between two pieces.</param>
public sealed record DiffPiece(DiffKind Kind, string Text);

public enum DiffKind
{
    Same,
    Removed,
    Added,
}
