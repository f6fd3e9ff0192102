using System.Buffers;
using System.Buffers.Binary;

namespace JJBot.Knowledge.Claims;

/// <summary>Where in its source a claim stands, so that it can be checked, and quoted, as soon as the text itself is at hand.</summary>
public sealed record Locator
{
    private const int HexDigits = 64;

    private static readonly SearchValues<char> LowerHex = SearchValues.Create("0123456789abcdef");

    // Kept as the number that it is: a large index holds a million of them.
    private readonly UInt128 upper;
    private readonly UInt128 lower;

    /// <param name="paragraph">Blocks parted by blank lines, numbered from 1.</param>
    /// <param name="start">First UTF-16 code unit of the passage within the paragraph, from 0.</param>
    /// <param name="end">The code unit after the last.</param>
    /// <param name="fingerprint">SHA-256 of the passage (see <see cref="PassageFingerprint"/>), 64 lower-case hex digits.</param>
    /// <exception cref="ArgumentException">The passage is empty or the fingerprint is not one.</exception>
    public Locator(int paragraph, int start, int end, string fingerprint)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(paragraph, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(end, start);
        if (fingerprint.Length != HexDigits || fingerprint.AsSpan().ContainsAnyExcept(LowerHex))
        {
            throw new ArgumentException($"'{fingerprint}' is not a SHA-256 in lower-case hex.", nameof(fingerprint));
        }

        Span<byte> bytes = stackalloc byte[HexDigits / 2];
        Convert.FromHexString(fingerprint, bytes, out _, out _);
        upper = BinaryPrimitives.ReadUInt128BigEndian(bytes);
        lower = BinaryPrimitives.ReadUInt128BigEndian(bytes[16..]);
        (Paragraph, Start, End) = (paragraph, start, end);
    }

    public int Paragraph { get; }

    public int Start { get; }

    public int End { get; }

    /// <summary>The passage in the text of its paragraph, or null where that holds no such passage.</summary>
    public string? Quote(string paragraph)
    {
        if (End > paragraph.Length)
        {
            return null;
        }

        var passage = paragraph[Start..End];
        return PassageFingerprint.Of(passage) == Fingerprint ? passage : null;
    }

    public string Fingerprint
    {
        get
        {
            Span<byte> bytes = stackalloc byte[HexDigits / 2];
            BinaryPrimitives.WriteUInt128BigEndian(bytes, upper);
            BinaryPrimitives.WriteUInt128BigEndian(bytes[16..], lower);
            return Convert.ToHexStringLower(bytes);
        }
    }
}
