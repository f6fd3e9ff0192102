using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace JJBot.Tests.Bot.Sources;

/// <summary>A web site on this machine, with pages that a test puts there and changes.</summary>
internal sealed class WebSite : IAsyncDisposable
{
    private const string Gone = "gone";
    private readonly WebApplication app;
    private readonly ConcurrentDictionary<string, (string Type, string Body)> pages = [];

    private WebSite(WebApplication app) => this.app = app;

    /// <summary>"127.0.0.1:12345", as the setting that lets the bot read from it wants it.</summary>
    public string Host => new Uri(app.Urls.Single()).Authority;

    public static async Task<WebSite> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var site = new WebSite(builder.Build());
        site.app.Map("/{**path}", site.ServeAsync);
        await site.app.StartAsync();
        return site;
    }

    /// <returns>The page's address.</returns>
    public string Put(string path, string body, string type = "text/html; charset=utf-8")
    {
        pages[path] = (type, body);
        return $"http://{Host}{path}";
    }

    /// <summary>Says from now on that a page is gone for good.</summary>
    public void Remove(string path) => pages[path] = (Gone, "");

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private Task ServeAsync(HttpContext http)
    {
        if (!pages.TryGetValue(http.Request.Path.Value ?? "", out var page) || page.Type == Gone)
        {
            http.Response.StatusCode = page.Type == Gone ? StatusCodes.Status410Gone : StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        http.Response.ContentType = page.Type;
        return http.Response.WriteAsync(page.Body);
    }
}
