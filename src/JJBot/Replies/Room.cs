using System.Text;
using JJBot.Discord.Interactions;

namespace JJBot.Replies;

/// <summary>Puts together as many lines as there is room for in a message.</summary>
internal static class Room
{
    /// <summary>The lines that fit, one below the other; where some do not, what <paramref name="rest"/> says of how many.</summary>
    /// <param name="lines">Markdown; a line is shown whole or not at all.</param>
    /// <param name="room">In characters; of bytes there is room in proportion.</param>
    /// <param name="rest">Not counted against the room.</param>
    public static string Fill(IReadOnlyList<string> lines, int room, Func<int, string> rest)
    {
        var (characters, bytes, shown) = (0, 0, 0);
        foreach (var line in lines)
        {
            characters += line.Length + 1;
            bytes += Encoding.UTF8.GetByteCount(line) + 1;
            if (characters > room || (long)bytes * MessageLimits.Text > (long)room * MessageLimits.TextBytes)
            {
                break;
            }

            shown++;
        }

        var fitting = string.Join('\n', lines.Take(shown));
        return shown == lines.Count ? fitting : $"{fitting}\n{rest(lines.Count - shown)}".TrimStart('\n');
    }
}
