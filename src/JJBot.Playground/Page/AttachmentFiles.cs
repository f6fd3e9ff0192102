using JJBot.Playground.World;
using Microsoft.AspNetCore.Http;

namespace JJBot.Playground.Page;

/// <summary>Serves uploaded files. They are strangers' files on the page's own address: nothing in them may run there.</summary>
internal static class AttachmentFiles
{
    public static async Task ServeAsync(HttpContext http, AttachmentStore store)
    {
        var id = Snowflake.Parse((string?)http.Request.RouteValues["attachment"]);
        if (id is not { } known || store.Find(known) is not var (attachment, bytes) || !attachment.Url.EndsWith(http.Request.Path.ToUriComponent(), StringComparison.OrdinalIgnoreCase))
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var headers = http.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        headers.ContentDisposition = IsHarmless(attachment.ContentType) ? "inline" : "attachment";
        http.Response.ContentType = attachment.ContentType;
        http.Response.ContentLength = bytes.Length;
        await http.Response.Body.WriteAsync(bytes, http.RequestAborted);
    }

    private static bool IsHarmless(string contentType) =>
        contentType.StartsWith("text/plain", StringComparison.OrdinalIgnoreCase)
        || contentType is "image/png" or "image/jpeg" or "image/gif" or "image/webp" or "video/mp4" or "video/webm" or "audio/mpeg" or "audio/ogg";
}
