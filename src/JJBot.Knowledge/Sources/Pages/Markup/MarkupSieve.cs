using System.Buffers;

namespace JJBot.Knowledge.Sources.Pages.Markup;

/// <summary>
/// Passes on what an article can be read from, so that the parser has less to do and nothing that would keep it for ever: scripts, styles,
/// drawings and comments stay out, and so do the tags that <see cref="OpenElements"/> refuses. One pass, in proportion to the page.
/// </summary>
internal sealed class MarkupSieve(string text)
{
    /// <summary>Closes whatever formatting can be open.</summary>
    private static readonly string Closers = string.Concat(Enumerable.Repeat(
        "</b></i></u></a></s></em></tt></big></code></font></nobr></small></strike></strong>", OpenElements.MostFormatting));

    private readonly char[] kept = ArrayPool<char>.Shared.Rent(text.Length + Closers.Length);
    private readonly OpenElements open = new();
    private int length;
    private bool isSpent;

    /// <summary>Names of dropped elements that have no end tag from here on: not looked for again.</summary>
    private HashSet<int>? endless;

    private ReadOnlySpan<char> Page => text;

    public static string Pass(string page)
    {
        var sieve = new MarkupSieve(page);
        try
        {
            sieve.Run();
            return new string(sieve.kept.AsSpan(0, sieve.length));
        }
        finally
        {
            ArrayPool<char>.Shared.Return(sieve.kept);
        }
    }

    private void Run()
    {
        var at = 0;
        while (at < Page.Length)
        {
            var tag = Page[at..].IndexOf('<');
            if (tag < 0)
            {
                Keep(at, Page.Length);
                return;
            }

            Keep(at, at + tag);
            at = Markup(at + tag);
        }
    }

    /// <returns>Where to go on.</returns>
    private int Markup(int start)
    {
        var next = start + 1 < Page.Length ? Page[start + 1] : ' ';
        if (next == '!' && Page[start..].StartsWith("<!--"))
        {
            return Behind(start + 4, "-->");
        }

        if (char.IsAsciiLetter(next))
        {
            return StartTag(start);
        }

        if (next == '/' && start + 2 < Page.Length && char.IsAsciiLetter(Page[start + 2]))
        {
            return EndTag(start);
        }

        if (next is '!' or '?' or '/')
        {
            var end = Behind(start, ">");
            Keep(start, next == '!' ? end : start);
            return end;
        }

        Keep(start, start + 1);
        return start + 1;
    }

    private int StartTag(int start)
    {
        Span<char> buffer = stackalloc char[TagClasses.LongestName];
        var name = Name(start + 1, buffer, out var hash);
        var tagClass = TagClasses.Of(name);
        var end = TagEnd(start + 1);
        switch (tagClass)
        {
            case TagClass.Void:
            case TagClass.Link when !Page[start..end].Contains("canonical", StringComparison.OrdinalIgnoreCase):
            case TagClass.Dropped when Page[end - 2] == '/':
                return end;
            case TagClass.Dropped:
            case TagClass.Script when !Page[start..end].Contains("ld+json", StringComparison.OrdinalIgnoreCase):
                return BehindElement(name, hash, end);
        }

        if (tagClass is TagClass.Title or TagClass.Script)
        {
            var behind = BehindElement(name, hash, end);
            Keep(start, behind);
            return behind;
        }

        if (open.Open(hash, tagClass))
        {
            Keep(start, end);
        }

        CloseSpentFormatting();
        return end;
    }

    private int EndTag(int start)
    {
        Span<char> buffer = stackalloc char[TagClasses.LongestName];
        var name = Name(start + 2, buffer, out var hash);
        var end = TagEnd(start + 2);
        if (open.Close(hash, TagClasses.Of(name)))
        {
            Keep(start, end);
        }

        CloseSpentFormatting();
        return end;
    }

    private void CloseSpentFormatting()
    {
        if (isSpent || !open.IsFormattingSpent)
        {
            return;
        }

        isSpent = true;
        Keep(Closers);
    }

    /// <summary>The name in lower case, cut where it is longer than any known one; the hash is of all of it.</summary>
    private ReadOnlySpan<char> Name(int start, Span<char> buffer, out int hash)
    {
        var length = 0;
        hash = 17;
        for (var at = start; at < Page.Length && Page[at] is not ('>' or '/' or ' ' or '\n' or '\t' or '\r' or '\f'); at++)
        {
            var letter = char.ToLowerInvariant(Page[at]);
            hash = unchecked((hash * 31) + letter);
            if (length < buffer.Length)
            {
                buffer[length++] = letter;
            }
        }

        return buffer[..length];
    }

    /// <summary>Behind the tag's closing bracket, or the end of the page where it has none. Brackets within quoted values are passed over.</summary>
    private int TagEnd(int start)
    {
        var at = start;
        while (at < Page.Length)
        {
            var found = Page[at..].IndexOfAny('>', '"', '\'');
            if (found < 0)
            {
                return Page.Length;
            }

            at += found;
            if (Page[at] == '>')
            {
                return at + 1;
            }

            at = Page[start..at].TrimEnd() is [.., '='] ? BehindQuoted(at) : at + 1;
        }

        return Page.Length;
    }

    private int BehindQuoted(int quote) => Page[(quote + 1)..].IndexOf(Page[quote]) is >= 0 and var length ? quote + length + 2 : Page.Length;

    /// <summary>Behind the end tag of an element whose content is not looked into; behind its start tag where it has none.</summary>
    private int BehindElement(scoped ReadOnlySpan<char> name, int hash, int contentStart)
    {
        if (endless?.Contains(hash) == true)
        {
            return contentStart;
        }

        Span<char> endTag = stackalloc char[TagClasses.LongestName + 2];
        "</".CopyTo(endTag);
        name.CopyTo(endTag[2..]);
        var end = Page[contentStart..].IndexOf(endTag[..(name.Length + 2)], StringComparison.OrdinalIgnoreCase);
        if (end >= 0)
        {
            return TagEnd(contentStart + end + 2);
        }

        (endless ??= []).Add(hash);
        return name is "script" or "style" ? Page.Length : contentStart;
    }

    private int Behind(int start, ReadOnlySpan<char> end) => Page[start..].IndexOf(end) is >= 0 and var at ? start + at + end.Length : Page.Length;

    private void Keep(int start, int end) => Keep(Page[start..end]);

    private void Keep(ReadOnlySpan<char> markup)
    {
        markup.CopyTo(kept.AsSpan(length));
        length += markup.Length;
    }
}
