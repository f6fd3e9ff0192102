namespace JJBot.Playground.Validation;

/// <summary>https://docs.discord.com/developers/resources/message#embed-object-embed-limits</summary>
internal static class EmbedRules
{
    private const int TotalLength = 6000;

    public static void Check(FormField embeds)
    {
        var total = 0;
        foreach (var embed in embeds.Items(0, 10))
        {
            if (embed.IsObject())
            {
                total += CheckOne(embed);
            }
        }

        if (total > TotalLength)
        {
            embeds.Fail("MAX_EMBED_SIZE_EXCEEDED", $"Embed size exceeds maximum size of {TotalLength}");
        }
    }

    private static int CheckOne(FormField embed)
    {
        var total = Length(embed["title"].Text(0, 256)) + Length(embed["description"].Text(0, 4096))
            + Length(embed["footer"]["text"].Text(0, 2048)) + Length(embed["author"]["name"].Text(0, 256));
        embed["url"].Url("http", "https");
        embed["color"].Integer(0, 0xFFFFFF);
        embed["image"]["url"].Url("http", "https", "attachment");
        embed["thumbnail"]["url"].Url("http", "https", "attachment");
        embed["footer"]["icon_url"].Url("http", "https", "attachment");
        embed["author"]["icon_url"].Url("http", "https", "attachment");
        embed["author"]["url"].Url("http", "https");
        CheckTimestamp(embed["timestamp"]);
        foreach (var field in embed["fields"].Items(0, 25))
        {
            field["name"].Require();
            field["value"].Require();
            total += Length(field["name"].Text(1, 256)) + Length(field["value"].Text(1, 1024));
            field["inline"].Flag();
        }

        if (total == 0 && !embed["image"].IsPresent && !embed["thumbnail"].IsPresent)
        {
            embed["description"].Fail("BASE_TYPE_REQUIRED", "This field is required");
        }

        return total;
    }

    private static void CheckTimestamp(FormField timestamp)
    {
        if (timestamp.Text(0, 100) is { } text && !DateTimeOffset.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out _))
        {
            timestamp.Fail("DATE_TIME_TYPE_PARSE", $"Could not parse {text}. Should be ISO8601.");
        }
    }

    private static int Length(string? text) => text is null ? 0 : TextLength.Of(text);
}
