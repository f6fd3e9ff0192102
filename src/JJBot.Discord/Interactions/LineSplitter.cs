using System.Text;

namespace JJBot.Discord.Interactions;

/// <summary>Cuts a line that is longer than a page, at a space and outside of brackets, addresses and spoilers where there is one.</summary>
internal static class LineSplitter
{
    public static IEnumerable<string> Split(string line, PageSize size)
    {
        while (!size.Holds(line))
        {
            var room = Room(line, size);
            var cut = CutBefore(line, room);
            var part = line[..cut].TrimEnd();
            if (part.Length > 0)
            {
                yield return part;
            }

            line = line[cut..].TrimStart();
        }

        if (line.Length > 0)
        {
            yield return line;
        }
    }

    /// <summary>How many characters fit, never ending inside of one that takes two.</summary>
    private static int Room(string line, PageSize size)
    {
        var (characters, bytes) = (0, 0);
        foreach (var rune in line.EnumerateRunes())
        {
            if (characters + rune.Utf16SequenceLength > size.Characters || bytes + rune.Utf8SequenceLength > size.Bytes)
            {
                break;
            }

            characters += rune.Utf16SequenceLength;
            bytes += rune.Utf8SequenceLength;
        }

        return Math.Max(characters, Rune.GetRuneAt(line, 0).Utf16SequenceLength);
    }

    private static int CutBefore(string line, int room)
    {
        var (atSpace, outside) = (0, 0);
        var depth = 0;
        var hidden = false;
        for (var i = 0; i <= room && i < line.Length; i++)
        {
            if (depth == 0 && !hidden)
            {
                outside = i;
                atSpace = line[i] == ' ' ? i : atSpace;
            }

            switch (line[i])
            {
                case '\\':
                    i++;
                    break;
                case '[' or '(' or '<':
                    depth++;
                    break;
                case ']' or ')' or '>' when depth > 0:
                    // The address of a link belongs to its words.
                    depth -= line.AsSpan(i).StartsWith("](") ? 0 : 1;
                    i += line.AsSpan(i).StartsWith("](") ? 1 : 0;
                    break;
                case '|' when line.AsSpan(i).StartsWith("||"):
                    hidden = !hidden;
                    i++;
                    break;
            }
        }

        // A bracket that is never closed must not keep the line whole.
        return atSpace > 0 ? atSpace : outside > 0 ? outside : room;
    }
}
