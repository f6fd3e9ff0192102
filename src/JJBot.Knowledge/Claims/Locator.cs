using System.Text.RegularExpressions;

namespace JJBot.Knowledge.Claims;

/// <summary>Where in its source a claim stands, so that it can be checked, and quoted, as soon as the text itself is at hand.</summary>
public sealed partial record Locator
{
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
        if (!Hash().IsMatch(fingerprint))
        {
            throw new ArgumentException($"'{fingerprint}' is not a SHA-256 in lower-case hex.", nameof(fingerprint));
        }

        (Paragraph, Start, End, Fingerprint) = (paragraph, start, end, fingerprint);
    }

    public int Paragraph { get; }

    public int Start { get; }

    public int End { get; }

    public string Fingerprint { get; }

    [GeneratedRegex(@"^[0-9a-f]{64}\z")]
    private static partial Regex Hash();
}
