using System.Text;

namespace JJBot.Knowledge.Sources.Pages.Body;

/// <summary>Gathers the text of one block: white space is folded, but for that of preformatted text.</summary>
internal sealed class BlockBuffer
{
    private readonly StringBuilder text = new();
    private bool spaceIsDue;
    private char space;

    public int Length => text.Length;

    public int LinkLength { get; private set; }

    public void Append(ReadOnlySpan<char> piece, bool isLink)
    {
        var before = text.Length;
        while (!piece.IsEmpty)
        {
            var blank = piece.IndexOfAny(PageSpace.All);
            if (blank != 0)
            {
                var word = blank < 0 ? piece : piece[..blank];
                AppendDue();
                text.Append(word);
                piece = piece[word.Length..];
            }
            else
            {
                Space(' ');
                var next = piece.IndexOfAnyExcept(PageSpace.All);
                piece = next < 0 ? [] : piece[next..];
            }
        }

        LinkLength += isLink ? text.Length - before : 0;
    }

    public void AppendPreformatted(ReadOnlySpan<char> piece)
    {
        AppendDue();
        text.Append(piece);
    }

    /// <summary>Puts a space, or a stronger break of its kind, before the next word.</summary>
    public void Space(char kind)
    {
        space = spaceIsDue && space != ' ' ? space : kind;
        spaceIsDue = true;
    }

    /// <summary>The text, and an empty buffer.</summary>
    public string Take()
    {
        var taken = PageSpace.WithoutInvisible(text.ToString()).Trim();
        text.Clear();
        (spaceIsDue, LinkLength) = (false, 0);
        return taken;
    }

    private void AppendDue()
    {
        if (spaceIsDue && text.Length > 0)
        {
            text.Append(space);
        }

        spaceIsDue = false;
    }
}
