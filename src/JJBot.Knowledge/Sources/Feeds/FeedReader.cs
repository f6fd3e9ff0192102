using JJBot.Knowledge.Sources.Fetching;

namespace JJBot.Knowledge.Sources.Feeds;

/// <summary>Reads RSS (0.9 to 2.0), Atom and JSON Feed. Never throws on what a feed holds: what cannot be read is left out.</summary>
public static class FeedReader
{
    /// <summary>The newest come first in nearly every feed; what is further back was there long ago.</summary>
    internal const int MostItems = 500;

    /// <returns>Null where the page is no feed.</returns>
    public static Feed? Read(FetchedPage page) => Read(page.Content, page.Charset, page.Address);

    /// <param name="bytes">As it was served.</param>
    /// <param name="charset">What the server says of its encoding, or null.</param>
    /// <param name="address">What its links are relative to.</param>
    /// <returns>Null where the bytes are no feed.</returns>
    public static Feed? Read(byte[] bytes, string? charset, Uri address)
    {
        var text = FeedText.Decode(bytes, charset).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        var draft = text switch
        {
            ['{', ..] => JsonFeed.Read(text),
            ['<', ..] => XmlFeed.Read(text),
            _ => null,
        };
        return draft?.ToFeed(address);
    }
}
