namespace JJBot.Knowledge.Sources.Pages.Body;

/// <summary>Gathers the text of one block: white space is folded, but for that of preformatted text, and what shows as nothing is left out.</summary>
internal sealed class BlockBuffer
{
    private char[] text = new char[1024];
    private bool spaceIsDue;
    private char space;

    /// <summary>In characters.</summary>
    public int Length { get; private set; }

    /// <summary>How many of them are links.</summary>
    public int LinkLength { get; private set; }

    public void Append(ReadOnlySpan<char> piece, bool isLink)
    {
        var before = Length;
        Reserve(piece.Length);
        foreach (var character in piece)
        {
            if (PageSpace.IsSpace(character))
            {
                Space(' ');
            }
            else if (!PageSpace.IsInvisible(character))
            {
                AppendDue();
                text[Length++] = character;
            }
        }

        LinkLength += isLink ? Length - before : 0;
    }

    public void AppendPreformatted(ReadOnlySpan<char> piece)
    {
        Reserve(piece.Length);
        AppendDue();
        piece.CopyTo(text.AsSpan(Length));
        Length += piece.Length;
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
        var taken = text.AsSpan(0, Length).Trim().ToString();
        (spaceIsDue, Length, LinkLength) = (false, 0, 0);
        return taken;
    }

    private void AppendDue()
    {
        if (spaceIsDue && Length > 0)
        {
            text[Length++] = space;
        }

        spaceIsDue = false;
    }

    /// <summary>Makes room for so many characters and a space.</summary>
    private void Reserve(int more)
    {
        if (Length + more >= text.Length)
        {
            Array.Resize(ref text, Math.Max(2 * text.Length, Length + more + 1));
        }
    }
}
