namespace JJBot.Knowledge.Extraction;

/// <summary>A stretch of a text, in UTF-16 code units.</summary>
/// <param name="Start">The first, from 0.</param>
/// <param name="End">The one after the last; never before <paramref name="Start"/>.</param>
public readonly record struct TextSpan(int Start, int End)
{
    public int Length => End - Start;

    public bool IsEmpty => Start == End;

    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    public string Of(string text) => text[Start..End];

    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Length);
}
