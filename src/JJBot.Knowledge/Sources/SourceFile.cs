using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Seeds;
using JJBot.Knowledge.Shows;

namespace JJBot.Knowledge.Sources;

/// <summary>Reads the files of sources/. One reader reads them all: it remembers which ids are taken.</summary>
/// <param name="show">What the claims may name; null where show.json is wrong itself, and then names are not checked.</param>
/// <param name="now">When the claims are recorded.</param>
internal sealed class SourceFile(Show? show, DateTimeOffset now)
{
    private readonly Dictionary<string, string> sourceByText = [];
    private readonly Dictionary<string, string> fileByClaim = [];

    /// <summary>The source and its claims, or null where something is wrong with it.</summary>
    public SeedSource? Read(SeedObject json)
    {
        var id = json.Text("id");
        var published = json.Object("published");
        var range = published is null ? DayRange.Unknown : Days(published);
        var why = published?.OptionalText("why", 1_000);
        published?.RefuseTheRest();
        var (title, outlet, author) = (json.Text("title"), json.OptionalText("outlet"), json.OptionalText("author"));
        var (url, sha256) = (Url(json), Text256(json, "sha256"));
        var claims = ReadClaims(json, id, range);
        json.RefuseTheRest();
        CheckIds(json, id, sha256);
        return json.HasMistakes
            ? null
            : new SeedSource(
                new Source
                {
                    Id = new SourceId(id),
                    Title = title,
                    Outlet = outlet,
                    Author = author,
                    Url = url,
                    Published = range,
                    PublishedWhy = why,
                    Sha256 = sha256,
                    AddedBy = SourceStore.Shipped,
                },
                claims);
    }

    /// <summary>An SHA-256, or an empty text and a mistake.</summary>
    internal static string Text256(SeedObject json, string name)
    {
        var text = json.Text(name);
        if (text == "" || (text.Length == 64 && text.All(char.IsAsciiHexDigitLower)))
        {
            return text;
        }

        json.Mistake($"\"{name}\" takes an SHA-256: 64 lower-case hex digits.");
        return "";
    }

    /// <summary>The days from "earliest" to "latest".</summary>
    internal static DayRange Days(SeedObject json)
    {
        var (earliest, latest) = (json.OptionalDay("earliest"), json.OptionalDay("latest"));
        if (!(earliest > latest))
        {
            return new DayRange(earliest, latest);
        }

        json.Mistake("\"earliest\" lies after \"latest\".");
        return DayRange.Unknown;
    }

    private List<Claim> ReadClaims(SeedObject json, string source, DayRange published)
    {
        var reader = new SeedClaim(show, Ids.AreFit(source) ? new SourceId(source) : null, published, now);
        var claims = new List<Claim>();
        foreach (var item in json.Objects("claims", 5_000))
        {
            var id = item.OptionalText("id");
            var claim = id is null ? item : item.At($"{json.Place}, claim {id}");
            if (id is not null && !fileByClaim.TryAdd(id, json.Place))
            {
                claim.Mistake($"\"id\" is taken already, in {fileByClaim[id]}; each claim has its own.");
            }

            if (reader.Read(claim) is { } read)
            {
                claims.Add(read);
            }
        }

        return claims;
    }

    private void CheckIds(SeedObject json, string id, string sha256)
    {
        if (id != "" && (!Ids.AreFit(id) || json.Place != $"sources/{id}.json"))
        {
            json.Mistake($"\"id\" is \"{id}\"; it takes letters, digits and dashes, and the file is called <id>.json.");
        }

        if (sha256 != "" && !sourceByText.TryAdd(sha256, json.Place))
        {
            json.Mistake($"\"sha256\" is that of {sourceByText[sha256]}; the same text is one source.");
        }

    }

    private static Uri? Url(SeedObject json)
    {
        if (json.OptionalText("url", 2_000) is not { } text)
        {
            return null;
        }

        if (Uri.TryCreate(text, UriKind.Absolute, out var url) && (url.Scheme == Uri.UriSchemeHttps || url.Scheme == Uri.UriSchemeHttp))
        {
            return url;
        }

        json.Mistake("\"url\" takes an address that begins with https:// or http://, or null.");
        return null;
    }
}
