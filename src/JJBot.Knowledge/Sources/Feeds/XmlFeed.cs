using System.Xml;
using System.Xml.Linq;

namespace JJBot.Knowledge.Sources.Feeds;

/// <summary>
/// RSS in its versions, and Atom. Item by item, so that a feed that breaks off, or breaks the rules of XML further down, still gives
/// what stands before.
/// </summary>
/// <remarks>
/// https://www.rssboard.org/rss-specification, https://web.resource.org/rss/1.0/spec, https://www.rfc-editor.org/rfc/rfc4287.
/// The framework's own reader knows no RSS 1.0 and gives up a whole feed for one bad item.
/// </remarks>
internal static class XmlFeed
{
    private const string Dublin = "http://purl.org/dc/elements/1.1/";

    // No DTD: neither files nor entities without end come in by a feed.
    private static readonly XmlReaderSettings Hardened = new()
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        CheckCharacters = false,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    /// <returns>Null where the text is no feed.</returns>
    public static FeedDraft? Read(string text)
    {
        FeedDraft? draft = null;
        try
        {
            using var reader = XmlReader.Create(new StringReader(text), Hardened);
            if (reader.MoveToContent() != XmlNodeType.Element || reader.LocalName is not ("rss" or "RDF" or "feed"))
            {
                return null;
            }

            draft = new FeedDraft();
            Fill(draft, reader);
        }
        catch (XmlException)
        {
            // What was read up to here stands.
        }

        return draft;
    }

    private static void Fill(FeedDraft draft, XmlReader reader)
    {
        var feedBase = reader.GetAttribute("base", XNamespace.Xml.NamespaceName);
        reader.Read();
        while (!reader.EOF && !draft.IsFull)
        {
            if (reader.NodeType != XmlNodeType.Element || reader.LocalName == "channel")
            {
                reader.Read();
            }
            else if (reader.LocalName is "item" or "entry")
            {
                draft.Items.Add(Item((XElement)XNode.ReadFrom(reader), feedBase));
            }
            else if (reader.LocalName == "title" && draft.Title is null)
            {
                draft.Title = ((XElement)XNode.ReadFrom(reader)).Value;
            }
            else
            {
                reader.Skip();
            }
        }
    }

    private static FeedDraft.Item Item(XElement item, string? feedBase) => new(
        Own(item, "guid") ?? Own(item, "id") ?? (string?)item.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == "about"),
        Link(item),
        Own(item, "title"),
        Own(item, "pubDate") ?? Own(item, "published") ?? Own(item, "issued") ?? (string?)item.Element(XName.Get("date", Dublin)) ?? Own(item, "updated") ?? Own(item, "modified"),
        (string?)item.Attribute(XNamespace.Xml + "base") ?? feedBase);

    /// <summary>The text of an element of the format's own, not of one that another vocabulary calls the same.</summary>
    private static string? Own(XElement item, string name) => (string?)item.Element(item.Name.Namespace + name);

    private static string? Link(XElement item)
    {
        var links = item.Elements(item.Name.Namespace + "link").ToList();
        var atom = links.Where(link => link.Attribute("href") is not null).ToList();
        if (atom.Count > 0)
        {
            return (string?)(atom.Find(link => (string?)link.Attribute("rel") is null or "alternate") ?? atom[0]).Attribute("href");
        }

        // An RSS item without a link may have one for an id.
        var guid = item.Element(item.Name.Namespace + "guid");
        return links.Select(link => link.Value).FirstOrDefault(value => !string.IsNullOrWhiteSpace(value))
            ?? ((string?)guid?.Attribute("isPermaLink") == "false" ? null : guid?.Value);
    }
}
