using System.Collections.Frozen;

namespace JJBot.Knowledge.Sources.Pages.Body;

/// <summary>Reads the hints in class names and ids: "entry-content", "relatedPosts", "share_buttons". Web designers name them in English nearly everywhere.</summary>
internal sealed class ClassWords
{
    /// <summary>What blogs write before the names of tags and categories, and designers before what a thing merely has beside it.</summary>
    private static readonly string[] Strangers = ["tag-", "category-", "has-", "no-", "with-", "is-", "without-", "format-", "type-", "status-", "comments-open", "elementor-", "js-", "js_"];

    private const int LongestNames = 300;
    private const int MostWords = 24;

    private static readonly FrozenDictionary<string, Word> Exact = Words(
        (Word.Subject, """
            article post entry story news blog single artikel beitrag page node field item detail main text texte body
            """),
        (Word.Subject | Word.Content, "content"),
        (Word.Content, "body text copy inhalt contents maincontent fulltext paragraphs prose"),
        (Word.Body, """
            articlebody articlecontent articletext entrycontent postcontent postbody storybody storycontent storytext
            bodytext fulltext bodycopy articulo
            """),
        (Word.Furniture, """
            nav menu sidebar aside footer ad ads adv advert ban banner share sharing social related newsletter
            subscribe subscription cookie cookies consent gdpr breadcrumb breadcrumbs promo promotion sponsor
            sponsored outbrain taboola pagination pager pagenav paging toolbar tags tag popup modal overlay
            recommended recommendations trending popular login signup signin search hidden skip toc rss feedback
            rating ratings vote similar jumplinks navbar addthis sharethis sharedaddy jp shariff bookmark bookmarks
            masthead disclaimer teasers teaserlist readmore also mostread donate donation paywall cart noprint
            screenreader visually sr visuallyhidden copyright imprint impressum follow
            """),
        (Word.Comments, """
            comment comments commentlist disqus respond reply replies discussion kommentare commentform guestbook
            """),
        (Word.Byline, "byline author authors autor autoren writer contributor vcard auteur redakteur reporter"),
        (Word.Date, """
            date datum published pubdate publish posted timestamp time datetime dateline publication fecha
            """),
        (Word.Caption, """
            caption captions figcaption credit credits bildunterschrift bildtext imagecaption legend bu
            """),
        (Word.Details, "meta metadata info infos postmeta entrymeta byline details"),
        (Word.Headline, "headline title titel heading"),
        (Word.Bio, "biography authorbio authorbox authorinfo aboutauthor bioblock"),
        (Word.None, "commentary commentator commented footers"),
        (Word.Lead, """
            lead lede teaser intro standfirst dek subtitle subheadline summary excerpt vorspann sapo chapo entradilla
            deck kicker overline topline roofline dachzeile spitzmarke kickerline eyebrow surtitle volanta
            """));

    /// <summary>Stems of words written together: "sharebuttons", "relatedposts", "commentarea".</summary>
    private static readonly FrozenDictionary<string, Word> Stems = Words(
        (Word.Furniture, """
            share social related sidebar newsletter cookie breadcrumb advert banner footer navi sponsor recommend
            paginat subscri
            """),
        (Word.Comments, "comment kommentare disqus"),
        (Word.Caption, "caption"));

    private static readonly FrozenDictionary<string, Word>.AlternateLookup<ReadOnlySpan<char>> ExactBySpan = Exact.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenDictionary<string, Word>.AlternateLookup<ReadOnlySpan<char>> StemBySpan = Stems.GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly Dictionary<string, ClassHints> known = new(StringComparer.Ordinal);

    [Flags]
    private enum Word : ushort
    {
        None = 0,
        Body = 1,
        Furniture = 2,
        Comments = 4,
        Byline = 8,
        Date = 16,
        Caption = 32,
        Details = 64,
        Headline = 128,
        Bio = 256,
        Lead = 512,
        Subject = 1024,
        Content = 2048,
    }

    public ClassHints Hints(string? names)
    {
        if (string.IsNullOrEmpty(names))
        {
            return ClassHints.None;
        }

        if (known.TryGetValue(names, out var hints))
        {
            return hints;
        }

        hints = Read(names.AsSpan(0, Math.Min(names.Length, LongestNames)));
        if (known.Count < 4096)
        {
            known.Add(names, hints);
        }

        return hints;
    }

    private static ClassHints Read(ReadOnlySpan<char> names)
    {
        var hints = Word.None;
        foreach (var range in names.SplitAny(' ', '\n', '\t'))
        {
            hints |= ReadName(names[range]);
        }

        return (ClassHints)(hints & ~(Word.Subject | Word.Content));
    }

    /// <summary>Reads one name, parted at dashes, underscores and humps.</summary>
    private static Word ReadName(ReadOnlySpan<char> name)
    {
        foreach (var stranger in Strangers)
        {
            if (name.StartsWith(stranger, StringComparison.OrdinalIgnoreCase))
            {
                return Word.None;
            }
        }

        if (name.StartsWith("widget", StringComparison.OrdinalIgnoreCase))
        {
            return Word.Furniture;
        }

        // "block--modifier": how it looks, not what it is.
        var modifier = name.IndexOf("--");
        name = modifier > 0 ? name[..modifier] : name;
        Span<char> word = stackalloc char[32];
        var (all, length, words) = (Word.None, 0, 0);
        var wasSubject = false;
        for (var at = 0; at <= name.Length && words < MostWords; at++)
        {
            var ends = at == name.Length || !char.IsAsciiLetter(name[at]) || (char.IsAsciiLetterUpper(name[at]) && at > 0 && char.IsAsciiLetterLower(name[at - 1]));
            if (ends && length > 0)
            {
                var read = ReadWord(word[..length]);
                if ((read & Word.Content) != 0 && wasSubject)
                {
                    all |= Word.Body;
                }

                wasSubject |= (read & Word.Subject) != 0;
                all |= read;
                length = 0;
                words++;
            }

            if (at < name.Length && char.IsAsciiLetter(name[at]) && length < word.Length)
            {
                word[length++] = char.ToLowerInvariant(name[at]);
            }
        }

        return name.Contains("bio", StringComparison.OrdinalIgnoreCase) && (all & Word.Byline) != 0 ? all | Word.Bio : all;
    }

    private static Word ReadWord(ReadOnlySpan<char> word)
    {
        if (ExactBySpan.TryGetValue(word, out var exact))
        {
            return exact;
        }

        for (var length = Math.Min(word.Length - 1, 10); length >= 4; length--)
        {
            if (StemBySpan.TryGetValue(word[..length], out var stem))
            {
                return stem;
            }
        }

        return Word.None;
    }

    private static FrozenDictionary<string, Word> Words(params (Word Word, string Names)[] rows)
    {
        var table = new Dictionary<string, Word>(StringComparer.Ordinal);
        foreach (var (word, names) in rows)
        {
            foreach (var name in names.Split([' ', '\n']))
            {
                table[name] = table.GetValueOrDefault(name) | word;
            }
        }

        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
