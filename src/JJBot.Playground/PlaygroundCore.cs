using System.Net.WebSockets;
using JJBot.Playground.Commands;
using JJBot.Playground.Faults;
using JJBot.Playground.Gateway;
using JJBot.Playground.Interactions;
using JJBot.Playground.Messages;
using JJBot.Playground.Page;
using JJBot.Playground.RateLimits;
using JJBot.Playground.Rest;
using JJBot.Playground.World;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace JJBot.Playground;

/// <summary>Puts the parts together and gives each its address.</summary>
internal sealed class PlaygroundCore : IDisposable
{
    private readonly CancellationTokenSource stopping = new();
    private readonly FaultSwitches faults = new();
    private readonly GatewayHub gateway;
    private readonly GatewayRoutes gatewayRoutes;
    private readonly InteractionRegistry registry;
    private readonly ApiPipeline pipeline;
    private readonly PageRoutes page;
    private readonly InteractionDesk desk;
    private readonly PageAssets assets = new();
    private readonly IReadOnlyList<ApiRoute> routes;

    public PlaygroundCore(WorldState world, string botToken, int messagesPerChannel, ILoggerFactory loggers)
    {
        (World, BotToken) = (world, botToken);
        gateway = new GatewayHub(world, botToken, faults);
        registry = new InteractionRegistry(world.Time);
        var events = new EventHub(world, gateway, Visitors);
        var commands = new CommandStore(world);
        var commandAccess = new CommandAccess(world, commands);
        var book = new MessageBook(world, events);
        desk = new InteractionDesk(
            world, gateway, Visitors, registry, new CommandUse(world, commands, commandAccess), new ComponentUse(world), new ModalUse(world, registry));
        var access = new ChannelAccess(world, faults.Channels);
        gateway.PresenceChanged += events.PresenceChanged;
        commands.Changed += events.CommandsChanged;
        gatewayRoutes = new GatewayRoutes(gateway);
        page = new PageRoutes(world, gateway, commandAccess, desk, book, faults);
        pipeline = new ApiPipeline(botToken, new RateLimiter(world.Time), faults, world.Time, loggers.CreateLogger<ApiPipeline>());
        routes =
        [
            .. gatewayRoutes.All,
            .. new UserRoutes(world).All,
            .. new CommandRoutes(world, commands).All,
            .. new InteractionRoutes(new InteractionAnswers(world, registry, desk, book, Visitors), new InteractionFollowups(world, registry, book)).All,
            .. new ChannelRoutes(world, access, events).All,
            .. new MessageRoutes(world, access, book, new NonceMemory(world.Time), events, RateLimitRule.CreateMessage with { Limit = messagesPerChannel }).All,
            .. new ThreadRoutes(world, access, book, events).All,
            .. new GuildRoutes(world).All,
        ];
    }

    public WorldState World { get; }

    public string BotToken { get; }

    public int LimitedCalls => pipeline.Limited;

    public VisitorHub Visitors { get; } = new();

    public Visitor Enter(User person) => Visitors.Enter(person.Id, interaction => desk.Take(person, new RequestBody(interaction, [])));

    public void ListensAt(string address)
    {
        var socketAddress = "ws" + address["http".Length..];
        World.Attachments.BaseUrl = address;
        gatewayRoutes.Url = $"{socketAddress}/gateway";
        gateway.ResumeUrl = $"{socketAddress}/gateway/resume";
    }

    public void Map(WebApplication app)
    {
        app.Use(LoopbackGuard.InvokeAsync);
        app.UseWebSockets();
        app.UseRouting();
        foreach (var route in routes)
        {
            app.MapMethods($"/api/v10{route.Path}", [route.Method], http => pipeline.InvokeAsync(http, route));
        }

        foreach (var (method, path, handler) in page.All)
        {
            app.MapMethods(path, [method], http => pipeline.ServePageAsync(http, handler));
        }

        app.Map("/api/v10/{**rest}", http => ApiPipeline.RefuseAsync(http, ApiError.NotFound));
        app.Map("/api/{**rest}", http => ApiPipeline.RefuseAsync(http, ApiError.InvalidApiVersion));
        app.Map("/gateway", ServeGatewayAsync);
        app.Map("/gateway/resume", ServeGatewayAsync);
        app.MapGet("/playground/socket", ServePageSocketAsync);
        app.MapGet("/attachments/{channel}/{attachment}/{filename}", http => AttachmentFiles.ServeAsync(http, World.Attachments));
        app.MapGet("/", http => assets.ServeAsync(http, "index.html"));
        app.MapGet("/assets/{**path}", http => assets.ServeAsync(http, $"assets/{http.Request.RouteValues["path"]}"));
    }

    public Task StopAsync() => stopping.CancelAsync();

    public void Dispose()
    {
        registry.Dispose();
        stopping.Dispose();
    }

    private async Task ServeGatewayAsync(HttpContext http)
    {
        var query = http.Request.Query;
        if (!http.WebSockets.IsWebSocketRequest || query["encoding"].ToString() is not ("" or "json") || query["compress"].ToString() is not ("" or "zlib-stream"))
        {
            http.Response.StatusCode = StatusCodes.Status400BadRequest;
            await http.Response.WriteAsync("The gateway here speaks WebSocket with encoding=json, and compress=zlib-stream or none.", http.RequestAborted);
            return;
        }

        using var socket = await http.WebSockets.AcceptWebSocketAsync();
        if (query["v"].ToString() is not ("" or "10"))
        {
            await socket.CloseAsync((WebSocketCloseStatus)GatewayCloseException.InvalidVersion.Code, GatewayCloseException.InvalidVersion.Message, stopping.Token);
            return;
        }

        using var connection = new GatewayConnection(socket, gateway, faults, World.Time, query["compress"] == "zlib-stream");
        await connection.RunAsync(stopping.Token);
    }

    private async Task ServePageSocketAsync(HttpContext http)
    {
        if (!http.WebSockets.IsWebSocketRequest)
        {
            http.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        User viewer;
        try
        {
            viewer = page.Viewer(http);
        }
        catch (ApiError error)
        {
            await ApiPipeline.RefuseAsync(http, error);
            return;
        }

        // Entered before the handshake ends: whoever sees the socket open misses nothing from then on.
        using var visitor = Visitors.Enter(viewer.Id);
        using var socket = await http.WebSockets.AcceptWebSocketAsync();
        await PageSocket.RunAsync(socket, visitor, stopping.Token);
    }
}
