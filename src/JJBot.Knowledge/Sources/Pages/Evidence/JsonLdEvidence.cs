using System.Text.Json;

namespace JJBot.Knowledge.Sources.Pages.Evidence;

/// <summary>JSON-LD after schema.org: articles alone, in lists, or in a graph. What is broken is passed over.</summary>
internal sealed class JsonLdEvidence : IEvidence
{
    private const int MostObjects = 2000;
    private const int MostNames = 8;

    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    public void Read(PageWalk page, Findings findings)
    {
        foreach (var script in page.Marks.JsonLd)
        {
            using var document = Parse(script);
            if (document is not null)
            {
                ReadAll(document.RootElement, findings);
            }
        }
    }

    private static JsonDocument? Parse(string script)
    {
        var json = script.Trim().TrimEnd(';');
        try
        {
            return JsonDocument.Parse(json, Lenient);
        }
        catch (JsonException)
        {
            return ParseMended(json);
        }
    }

    /// <summary>Line breaks and tabs within strings are what most often breaks it.</summary>
    private static JsonDocument? ParseMended(string json)
    {
        try
        {
            return JsonDocument.Parse(string.Create(json.Length, json, static (mended, given) =>
            {
                for (var at = 0; at < given.Length; at++)
                {
                    mended[at] = char.IsControl(given[at]) ? ' ' : given[at];
                }
            }), Lenient);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static void ReadAll(JsonElement root, Findings findings)
    {
        var objects = Objects(root);
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var item in objects)
        {
            if (Text(item, "@id") is { } id && Text(item, "name") is { } name)
            {
                names.TryAdd(id, name);
            }
        }

        foreach (var item in objects)
        {
            if (ArticleWeight(item) is > 0 and var weight)
            {
                ReadArticle(item, weight, names, findings);
            }
            else if (Types(item).Contains("WebSite") && Text(item, "name") is { } site)
            {
                findings.Outlets.Add(site, 60);
            }
        }
    }

    /// <summary>Every object in it, those above before those within.</summary>
    private static List<JsonElement> Objects(JsonElement root)
    {
        var found = new List<JsonElement>();
        var open = new Queue<JsonElement>([root]);
        while (open.TryDequeue(out var element) && found.Count < MostObjects)
        {
            if (element.ValueKind == JsonValueKind.Array)
            {
                foreach (var item in element.EnumerateArray())
                {
                    open.Enqueue(item);
                }
            }
            else if (element.ValueKind == JsonValueKind.Object)
            {
                found.Add(element);
                foreach (var property in element.EnumerateObject().Where(property => property.Value.ValueKind is JsonValueKind.Object or JsonValueKind.Array))
                {
                    open.Enqueue(property.Value);
                }
            }
        }

        return found;
    }

    private static double ArticleWeight(JsonElement item)
    {
        foreach (var type in Types(item))
        {
            if (type.EndsWith("Article", StringComparison.Ordinal) || type is "BlogPosting" or "Report" or "LiveBlogPosting" or "Review" or "Recipe")
            {
                return 1;
            }

            if (type is "WebPage" or "ItemPage" or "VideoObject" or "PodcastEpisode" or "Product" or "Event" or "CreativeWork" or "SocialMediaPosting" or "DiscussionForumPosting" or "Question")
            {
                return 0.7;
            }
        }

        return 0;
    }

    private static void ReadArticle(JsonElement item, double weight, Dictionary<string, string> names, Findings findings)
    {
        if (Text(item, "headline") is { } headline)
        {
            findings.Titles.Add(headline, 75 * weight);
        }

        var (published, created, modified) = (Text(item, "datePublished"), Text(item, "dateCreated"), Text(item, "dateModified"));
        findings.AddDay(published ?? created ?? modified ?? "", weight * (published is not null ? 100 : created is not null ? 80 : 30));
        var authors = string.Join("; ", Names(item, "author", names).Concat(Names(item, "creator", names)).Distinct(StringComparer.OrdinalIgnoreCase));
        if (authors.Length > 0)
        {
            findings.Authors.Add(authors, 85 * weight);
        }

        foreach (var publisher in Names(item, "publisher", names))
        {
            findings.Outlets.Add(publisher, 70 * weight);
        }

        if (Text(item, "articleBody") is { Length: > 200 } body)
        {
            findings.ToldBody ??= body;
        }
    }

    private static List<string> Names(JsonElement item, string property, Dictionary<string, string> names)
    {
        if (!item.TryGetProperty(property, out var value))
        {
            return [];
        }

        IEnumerable<JsonElement> all = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : [value];
        return all.Select(one => one.ValueKind switch
        {
            JsonValueKind.String => AsText(one),
            JsonValueKind.Object => Text(one, "name") ?? (Text(one, "@id") is { } id ? names.GetValueOrDefault(id) : null),
            _ => null,
        }).OfType<string>().Take(MostNames).ToList();
    }

    private static List<string> Types(JsonElement item)
    {
        if (!item.TryGetProperty("@type", out var type))
        {
            return [];
        }

        return type.ValueKind switch
        {
            JsonValueKind.String => [AsText(type) ?? ""],
            JsonValueKind.Array => type.EnumerateArray().Select(one => AsText(one) ?? "").ToList(),
            _ => [],
        };
    }

    private static string? Text(JsonElement item, string property)
    {
        if (!item.TryGetProperty(property, out var value))
        {
            return null;
        }

        return value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > 0 ? AsText(value[0]) : AsText(value);
    }

    /// <summary>The text, or null where it is none, or holds half a surrogate pair, which JSON can write and no text can hold.</summary>
    private static string? AsText(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.String)
        {
            return null;
        }

        try
        {
            return value.GetString() is { } text && !string.IsNullOrWhiteSpace(text) ? System.Net.WebUtility.HtmlDecode(text).Trim() : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
