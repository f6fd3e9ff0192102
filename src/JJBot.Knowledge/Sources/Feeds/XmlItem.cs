using System.Xml;

namespace JJBot.Knowledge.Sources.Feeds;

/// <summary>What an item of RSS or Atom says of itself, whichever of the two it is.</summary>
/// <param name="vocabulary">The namespace of the item: another one's "title" is the title of a picture or a film.</param>
/// <param name="about">What RSS 1.0 knows it by.</param>
internal sealed class XmlItem(string vocabulary, string? about)
{
    private const string Dublin = "http://purl.org/dc/elements/1.1/";

    private readonly Dictionary<string, string> texts = new(StringComparer.Ordinal);
    private string? alternate;
    private string? otherLink;
    private bool idIsNoLink;

    /// <summary>Takes up the element that the reader stands on, and goes past it.</summary>
    public void Add(XmlReader reader)
    {
        var (name, space) = (reader.LocalName, reader.NamespaceURI);
        if (space == vocabulary && name == "link" && reader.GetAttribute("href") is { } href)
        {
            otherLink ??= href;
            alternate ??= reader.GetAttribute("rel") is null or "alternate" ? href : null;
        }

        idIsNoLink |= name == "guid" && reader.GetAttribute("isPermaLink") == "false";
        var text = XmlText.Read(reader);
        if ((space == vocabulary || (space == Dublin && name == "date")) && !string.IsNullOrWhiteSpace(text))
        {
            texts.TryAdd(name, text);
        }
    }

    public FeedDraft.Item ToItem(string? itemBase) => new(First("guid", "id") ?? about, Link(), First("title"), First("pubDate", "published", "issued", "date", "updated", "modified"), itemBase);

    // An RSS item without a link may have one for an id.
    private string? Link() => alternate ?? otherLink ?? First("link") ?? (idIsNoLink ? null : First("guid"));

    private string? First(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (texts.TryGetValue(name, out var text))
            {
                return text;
            }
        }

        return null;
    }
}
