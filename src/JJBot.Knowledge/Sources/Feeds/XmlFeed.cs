using System.Xml;

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
    private const string XmlNamespace = "http://www.w3.org/XML/1998/namespace";

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
        var feedBase = reader.GetAttribute("base", XmlNamespace);
        reader.Read();
        while (!reader.EOF && !draft.IsFull)
        {
            if (reader.NodeType != XmlNodeType.Element || reader.LocalName == "channel")
            {
                reader.Read();
            }
            else if (reader.LocalName is "item" or "entry")
            {
                draft.Items.Add(Item(reader, feedBase));
            }
            else if (reader.LocalName == "title" && draft.Title is null)
            {
                draft.Title = XmlText.Read(reader);
            }
            else
            {
                XmlText.Read(reader);
            }
        }
    }

    private static FeedDraft.Item Item(XmlReader reader, string? feedBase)
    {
        var item = new XmlItem(reader.NamespaceURI, reader.GetAttribute("about", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"));
        var itemBase = reader.GetAttribute("base", XmlNamespace) ?? feedBase;
        var (depth, isEmpty) = (reader.Depth, reader.IsEmptyElement);
        reader.Read();
        while (!isEmpty && !reader.EOF && reader.Depth > depth)
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                item.Add(reader);
            }
            else
            {
                reader.Read();
            }
        }

        return item.ToItem(itemBase);
    }
}
