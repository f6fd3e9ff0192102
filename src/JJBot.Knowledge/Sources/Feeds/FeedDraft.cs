using System.Net;
using System.Security.Cryptography;
using System.Text;

namespace JJBot.Knowledge.Sources.Feeds;

/// <summary>A feed as its format spells it, before its words, links and dates are looked at.</summary>
internal sealed class FeedDraft
{
    private const int LongestTitle = 300;
    private const int LongestKey = 300;
    private const int LongestLink = 2_000;

    public string? Title { get; set; }

    public List<Item> Items { get; } = [];

    public bool IsFull => Items.Count >= FeedReader.MostItems;

    /// <param name="address">Of the feed.</param>
    public Feed ToFeed(Uri address)
    {
        var items = Items.Select(item => Read(item, address)).OfType<FeedItem>().DistinctBy(item => item.Key).ToList();
        return new Feed(Plain(Title) is { Length: > 0 } title ? title : address.Host, items);
    }

    private static FeedItem? Read(Item item, Uri address)
    {
        var parent = item.Base is not null && Uri.TryCreate(address, item.Base.Trim(), out var stated) ? stated : address;
        if (item.Link?.Trim() is not { Length: > 0 and <= LongestLink } text || !Uri.TryCreate(parent, text, out var link) || !link.Scheme.StartsWith("http", StringComparison.Ordinal))
        {
            return null;
        }

        return new FeedItem(KeyOf(item.Id?.Trim() is { Length: > 0 } id ? id : link.AbsoluteUri), link, Plain(item.Title), FeedDate.Read(item.Published));
    }

    private static string KeyOf(string id) =>
        id.Length <= LongestKey ? id : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id)));

    /// <summary>Feeds hold titles as text, as markup, and as markup within text.</summary>
    private static string Plain(string? title)
    {
        if (title is null)
        {
            return "";
        }

        var words = WebUtility.HtmlDecode(Beginning.Of(title, 10 * LongestTitle));
        return Beginning.Of(string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), LongestTitle);
    }

    /// <param name="Base">What the link is relative to, where the item says it.</param>
    public sealed record Item(string? Id, string? Link, string? Title, string? Published, string? Base = null);
}
