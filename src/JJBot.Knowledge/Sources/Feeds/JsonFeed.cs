using System.Text.Json;

namespace JJBot.Knowledge.Sources.Feeds;

/// <summary>JSON Feed, any version: https://www.jsonfeed.org/version/1.1/</summary>
internal static class JsonFeed
{
    /// <returns>Null where the text is no feed.</returns>
    public static FeedDraft? Read(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return Text(document.RootElement, "version")?.Contains("jsonfeed.org", StringComparison.Ordinal) == true ? Read(document.RootElement) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static FeedDraft Read(JsonElement feed)
    {
        var draft = new FeedDraft { Title = Text(feed, "title") };
        if (!feed.TryGetProperty("items", out var items) || items.ValueKind != JsonValueKind.Array)
        {
            return draft;
        }

        foreach (var item in items.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Object).Take(FeedReader.MostItems))
        {
            draft.Items.Add(new FeedDraft.Item(
                Text(item, "id"), Text(item, "url") ?? Text(item, "external_url"), Text(item, "title"), Text(item, "date_published") ?? Text(item, "date_modified")));
        }

        return draft;
    }

    /// <summary>Ids are sometimes numbers.</summary>
    private static string? Text(JsonElement parent, string name) => !parent.TryGetProperty(name, out var value) ? null : value.ValueKind switch
    {
        JsonValueKind.String => TextOf(value),
        JsonValueKind.Number => value.GetRawText(),
        _ => null,
    };

    private static string? TextOf(JsonElement value)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair.
            return null;
        }
    }
}
