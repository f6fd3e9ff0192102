using Microsoft.AspNetCore.Http;

namespace JJBot.Playground;

/// <summary>Lets in what comes from this machine under its own name: no foreign host name (DNS rebinding), and no page of another site.</summary>
internal static class LoopbackGuard
{
    public static Task InvokeAsync(HttpContext http, RequestDelegate next)
    {
        if (!IsLocal(http.Request.Host) || IsForeign(http.Request))
        {
            http.Response.StatusCode = StatusCodes.Status403Forbidden;
            return http.Response.WriteAsync("The playground answers only to programs and pages of this machine.", http.RequestAborted);
        }

        return next(http);
    }

    private static bool IsLocal(HostString host) => host.Host is "localhost" or "127.0.0.1" or "[::1]" or "::1";

    private static bool IsForeign(HttpRequest request)
    {
        // A link on another page may lead here; a script there may not reach in.
        if (request.Headers["Sec-Fetch-Site"] == "cross-site" && request.Headers["Sec-Fetch-Mode"] != "navigate")
        {
            return true;
        }

        var origin = request.Headers.Origin.ToString();
        return origin.Length > 0 && origin != $"http://{request.Host}";
    }
}
