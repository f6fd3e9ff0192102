using System.Collections.Concurrent;
using System.Net;
using System.Net.WebSockets;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace JJBot.Discord.Tests.Infrastructure;

/// <summary>As much of Discord as a test needs, over real sockets: answers calls as told, and lets the test speak for the gateway.</summary>
internal sealed class FakeDiscord : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ConcurrentDictionary<string, ConcurrentQueue<Func<HttpContext, Task>>> scripted = new();
    private readonly Channel<FakeGatewayConnection> connections = Channel.CreateUnbounded<FakeGatewayConnection>();
    private readonly CancellationTokenSource stopped = new();

    private FakeDiscord(WebApplication app) => this.app = app;

    /// <summary>The calls in the order of their arrival, as "POST channels/1/messages".</summary>
    public ConcurrentQueue<Call> Calls { get; } = new();

    private Channel<Call> Arrivals { get; } = Channel.CreateUnbounded<Call>();

    public string ApiBase => $"{app.Urls.Single()}/api/v10";

    public int SessionsRemaining { get; set; } = 1000;

    public long ResetAfterMilliseconds { get; set; } = 60_000;

    /// <summary>What GET .../commands answers.</summary>
    public string Commands { get; set; } = "[]";

    public static async Task<FakeDiscord> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var discord = new FakeDiscord(app);
        app.UseWebSockets();
        app.Run(discord.AnswerAsync);
        await app.StartAsync();
        return discord;
    }

    /// <summary>The next time this is called, answer so. "POST channels/1/messages"; several wait in line.</summary>
    public void Script(string call, HttpStatusCode status, string json = "{}", params (string Name, string Value)[] headers) =>
        Script(call, context => WriteAsync(context, status, json, headers));

    public void Script(string call, Func<HttpContext, Task> answer) => scripted.GetOrAdd(call, _ => new()).Enqueue(answer);

    public async Task<FakeGatewayConnection> NextConnectionAsync() => await connections.Reader.ReadAsync().AsTask().WaitAsync(Some.Patience);

    /// <summary>Waits for the next call whose line begins so, skipping others.</summary>
    public async Task<Call> NextCallAsync(string prefix)
    {
        while (true)
        {
            var call = await Arrivals.Reader.ReadAsync().AsTask().WaitAsync(Some.Patience);
            if (call.Line.StartsWith(prefix, StringComparison.Ordinal))
            {
                return call;
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        await stopped.CancelAsync();
        await app.StopAsync(new CancellationToken(canceled: true));
        await app.DisposeAsync();
        stopped.Dispose();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        if (context.WebSockets.IsWebSocketRequest)
        {
            using var socket = await context.WebSockets.AcceptWebSocketAsync();
            await using var connection = new FakeGatewayConnection(socket, context.Request.Path, context.Request.QueryString.Value ?? "");
            connections.Writer.TryWrite(connection);
            await connection.Ended.WaitAsync(stopped.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            return;
        }

        var path = context.Request.Path.Value!["/api/v10/".Length..];
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        var call = new Call(
            context.Request.Method, path, context.Request.QueryString.Value ?? "", body.ToArray(),
            context.Request.ContentType ?? "", context.Request.Headers.Authorization.ToString(), context.Request.Headers.UserAgent.ToString());
        Calls.Enqueue(call);
        Arrivals.Writer.TryWrite(call);
        var answer = scripted.TryGetValue(call.Line, out var queue) && queue.TryDequeue(out var next) ? next : Usual(call);
        await answer(context);
    }

    private Func<HttpContext, Task> Usual(Call call) => call switch
    {
        { Path: "gateway/bot" } => context => WriteAsync(context, HttpStatusCode.OK, GatewayBot()),
        { Path: "applications/@me" } => context => WriteAsync(context, HttpStatusCode.OK, """{"id":"42","name":"JJBot"}"""),
        { Method: "GET" } when call.Path.EndsWith("/commands", StringComparison.Ordinal) => context => WriteAsync(context, HttpStatusCode.OK, Commands),
        { Method: "PUT" } => context => WriteAsync(context, HttpStatusCode.OK, call.Json),
        { Method: "DELETE" } => context => WriteAsync(context, HttpStatusCode.NoContent, ""),
        _ when call.Path.EndsWith("/callback", StringComparison.Ordinal) => context => WriteAsync(context, HttpStatusCode.NoContent, ""),
        _ => context => WriteAsync(context, HttpStatusCode.OK, """{"id":"77","channel_id":"5"}"""),
    };

    private string GatewayBot() =>
        $$"""
        {"url":"{{app.Urls.Single().Replace("http", "ws", StringComparison.Ordinal)}}","shards":1,"session_start_limit":
        {"total":1000,"remaining":{{SessionsRemaining}},"reset_after":{{ResetAfterMilliseconds}},"max_concurrency":1} }
        """;

    private static async Task WriteAsync(HttpContext context, HttpStatusCode status, string json, params (string Name, string Value)[] headers)
    {
        context.Response.StatusCode = (int)status;
        foreach (var (name, value) in headers)
        {
            context.Response.Headers[name] = value;
        }

        if (json.Length > 0)
        {
            context.Response.ContentType = "application/json";
            await context.Response.WriteAsync(json);
        }
    }
}

internal sealed record Call(string Method, string Path, string Query, byte[] Body, string ContentType, string Authorization, string UserAgent)
{
    public string Line => $"{Method} {Path}";

    public string Json => System.Text.Encoding.UTF8.GetString(Body);
}
