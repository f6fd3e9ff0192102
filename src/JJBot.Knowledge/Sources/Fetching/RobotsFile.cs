using System.Globalization;
using System.Text;

namespace JJBot.Knowledge.Sources.Fetching;

/// <summary>Reads a robots.txt: what it says to one program.</summary>
/// <remarks>https://www.rfc-editor.org/rfc/rfc9309; Crawl-delay is an addition that many sites use.</remarks>
internal static class RobotsFile
{
    /// <summary>What is read of a file; the standard wants at least this much.</summary>
    public const int MaximumBytes = 500 * 1024;

    /// <summary>A site that wants more time between two requests gets this much.</summary>
    public static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(30);

    /// <param name="bytes">The file; past <see cref="MaximumBytes"/> it is not read.</param>
    /// <param name="product">The program's <see cref="ProductToken"/>.</param>
    public static RobotsRules Read(ReadOnlySpan<byte> bytes, string product)
    {
        var text = Encoding.UTF8.GetString(bytes[..Math.Min(bytes.Length, MaximumBytes)]).TrimStart('\uFEFF');
        var reading = new Reading(product);
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (TryField(line, out var name, out var value))
            {
                reading.Add(name, value);
            }
        }

        return reading.ToRules();
    }

    private static bool TryField(ReadOnlySpan<char> line, out ReadOnlySpan<char> name, out ReadOnlySpan<char> value)
    {
        var content = line.IndexOf('#') is >= 0 and var comment ? line[..comment] : line;
        var colon = content.IndexOf(':');
        name = colon < 0 ? [] : content[..colon].Trim();
        value = colon < 0 ? [] : content[(colon + 1)..].Trim();
        return colon >= 0;
    }

    private static bool Is(ReadOnlySpan<char> name, string expected) => name.Equals(expected, StringComparison.OrdinalIgnoreCase);

    /// <summary>A group is one or more lines that say whom it is for, and the rules after them.</summary>
    private sealed class Reading(string product)
    {
        private readonly Group everybody = new();
        private readonly Group named = new();
        private bool isNamed;
        private bool toNamed;
        private bool toEverybody;
        private bool inRules;

        public void Add(ReadOnlySpan<char> name, ReadOnlySpan<char> value)
        {
            if (Is(name, "user-agent"))
            {
                Address(value);
            }
            else if (Is(name, "allow") || Is(name, "disallow") || Is(name, "crawl-delay"))
            {
                AddRule(name, value);
            }
        }

        public RobotsRules ToRules() => (isNamed ? named : everybody).ToRules();

        private void Address(ReadOnlySpan<char> value)
        {
            if (inRules)
            {
                (toNamed, toEverybody, inRules) = (false, false, false);
            }

            toNamed |= ProductToken.Of(value.ToString()).Equals(product, StringComparison.OrdinalIgnoreCase);
            toEverybody |= value.StartsWith('*');
            isNamed |= toNamed;
        }

        private void AddRule(ReadOnlySpan<char> name, ReadOnlySpan<char> value)
        {
            inRules = true;
            if (toNamed)
            {
                named.Add(name, value);
            }

            if (toEverybody)
            {
                everybody.Add(name, value);
            }
        }
    }

    private sealed class Group
    {
        private readonly List<RobotsRule> rules = [];
        private TimeSpan delay;

        public void Add(ReadOnlySpan<char> name, ReadOnlySpan<char> value)
        {
            if (Is(name, "crawl-delay"))
            {
                delay = double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds)
                    ? TimeSpan.FromSeconds(Math.Min(seconds, LongestDelay.TotalSeconds))
                    : delay;
            }
            else if (value.Length > 0)
            {
                rules.Add(new RobotsRule(RobotsPath.Spelled(value), Allows: Is(name, "allow")));
            }
        }

        public RobotsRules ToRules() => new(rules, delay);
    }
}
