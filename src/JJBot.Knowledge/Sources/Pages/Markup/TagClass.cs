using System.Collections.Frozen;

namespace JJBot.Knowledge.Sources.Pages.Markup;

/// <summary>What a tag means to <see cref="MarkupSieve"/>.</summary>
internal enum TagClass : byte
{
    /// <summary>Nests, and an end tag looks for it among what was opened since the last block.</summary>
    Inline,

    /// <summary>Nests, and its end tag closes whatever was left open in it.</summary>
    Block,

    /// <summary>A block that no end tag of another element reaches out of.</summary>
    Barrier,

    /// <summary>Inline, and reopened by the parser in each following block until it is closed.</summary>
    Formatting,

    /// <summary>Never nests in itself: it has no content, or the next of its kind closes it.</summary>
    Flat,

    /// <summary>Has no content, and says nothing of an article: left out.</summary>
    Void,

    /// <summary>A link to another file; left out unless it tells the page's own address.</summary>
    Link,

    /// <summary>Holds text without tags, which is kept.</summary>
    Title,

    /// <summary>Holds what is never an article's text; left out up to its end tag.</summary>
    Dropped,

    /// <summary>As <see cref="Dropped"/>, but for a script that holds JSON-LD.</summary>
    Script,
}

/// <summary>The classes of the tags, after https://html.spec.whatwg.org/#the-stack-of-open-elements and the sections that follow it.</summary>
internal static class TagClasses
{
    private static readonly FrozenDictionary<string, TagClass>.AlternateLookup<ReadOnlySpan<char>> ByName = Table().GetAlternateLookup<ReadOnlySpan<char>>();

    public const int LongestName = 16;

    /// <param name="name">In lower case.</param>
    public static TagClass Of(ReadOnlySpan<char> name) => ByName.TryGetValue(name, out var tagClass) ? tagClass : TagClass.Inline;

    private static FrozenDictionary<string, TagClass> Table()
    {
        var table = new Dictionary<string, TagClass>(StringComparer.Ordinal) { ["title"] = TagClass.Title, ["script"] = TagClass.Script, ["link"] = TagClass.Link };
        Add(TagClass.Dropped, "style noscript iframe noembed noframes textarea xmp svg math canvas audio video select datalist template map");
        Add(TagClass.Void, "area basefont embed bgsound col img input keygen param source track wbr frame");
        Add(TagClass.Flat, "base br hr meta");
        Add(TagClass.Flat, "p li dt dd option optgroup tr td th tbody thead tfoot colgroup rb rt rtc rp html head body");
        Add(TagClass.Formatting, "a b big code em font i nobr s small strike strong tt u");
        Add(TagClass.Barrier, "table button object marquee applet caption");
        Add(TagClass.Block, "address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form frameset");
        Add(TagClass.Block, "h1 h2 h3 h4 h5 h6 header hgroup listing main menu nav ol pre search section summary ul");
        return table.ToFrozenDictionary(StringComparer.Ordinal);

        void Add(TagClass tagClass, string names)
        {
            foreach (var name in names.Split(' '))
            {
                table.Add(name, tagClass);
            }
        }
    }
}
