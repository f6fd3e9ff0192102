using System.Collections.Frozen;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;

namespace JJBot.Playground.Page;

/// <summary>The page's own files, out of the assembly.</summary>
internal sealed class PageAssets
{
    private const string Prefix = "wwwroot/";

    // Scripts and styles are our own files alone; pictures and links may come from anywhere, as in a chat they do.
    private const string Policy = "default-src 'self'; img-src 'self' https: http: data: blob:; media-src 'self' https: http:; "
        + "style-src 'self' 'unsafe-inline'; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    private readonly FrozenDictionary<string, (byte[] Bytes, string Tag)> files = Load();

    public async Task ServeAsync(HttpContext http, string path)
    {
        if (!files.TryGetValue(path, out var file))
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers.CacheControl = "no-cache";
        headers.ETag = file.Tag;
        if (http.Request.Headers.IfNoneMatch == file.Tag)
        {
            http.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        http.Response.ContentType = ContentType(path);
        http.Response.ContentLength = file.Bytes.Length;
        await http.Response.Body.WriteAsync(file.Bytes, http.RequestAborted);
    }

    private static FrozenDictionary<string, (byte[] Bytes, string Tag)> Load()
    {
        var assembly = typeof(PageAssets).Assembly;
        var found = new Dictionary<string, (byte[] Bytes, string Tag)>();
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            found[name[Prefix.Length..].Replace('\\', '/')] = (bytes, $"\"{Convert.ToHexStringLower(SHA256.HashData(bytes)[..8])}\"");
        }

        return found.ToFrozenDictionary();
    }

    private static string ContentType(string path) => Path.GetExtension(path) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".js" or ".mjs" => "text/javascript; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".png" => "image/png",
        ".woff2" => "font/woff2",
        ".json" or ".webmanifest" => "application/json",
        _ => "application/octet-stream",
    };
}
