using System.Buffers.Text;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using JJBot.Playground.Page;
using JJBot.Playground.World;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace JJBot.Playground;

/// <summary>A stand-in for Discord on this machine: REST v10 and gateway v10 for the bot, and a chat page for people. Reachable from this machine only.</summary>
public sealed class PlaygroundServer : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly PlaygroundCore core;

    private PlaygroundServer(WebApplication app, PlaygroundCore core) => (this.app, this.core) = (app, core);

    /// <summary>Where the chat page is: http://127.0.0.1:PORT, without a slash at the end.</summary>
    public string Address { get; private set; } = "";

    /// <summary>What a bot takes for https://discord.com/api/v10.</summary>
    public string ApiBase => $"{Address}/api/v10";

    /// <summary>What the bot logs in with.</summary>
    public string BotToken => core.BotToken;

    /// <summary>The bot's application id; the bot user has the same.</summary>
    public string ApplicationId => core.World.ApplicationId.ToString();

    /// <summary>How many of the bot's calls were more than Discord allows (429); those that a fault refused are not counted.</summary>
    public int LimitedCalls => core.LimitedCalls;

    /// <summary>The people one can be.</summary>
    public IReadOnlyList<PlaygroundPerson> People => [.. core.World.Humans.Select(user => new PlaygroundPerson(user.Id.ToString(), user.GlobalName, user.Label ?? ""))];

    /// <exception cref="PlaygroundException">The port is taken.</exception>
    public static async Task<PlaygroundServer> StartAsync(
        PlaygroundOptions options, TimeProvider time, ILoggerFactory? loggerFactory = null, CancellationToken cancellationToken = default)
    {
        var loggers = loggerFactory ?? NullLoggerFactory.Instance;
        var world = WorldSeed.Create(time, options);
        var core = new PlaygroundCore(world, options.BotToken ?? NewToken(world.ApplicationId), options.MessagesPerChannel, loggers);
        var app = Build(options, loggers);
        core.Map(app);
        var server = new PlaygroundServer(app, core);
        try
        {
            await app.StartAsync(cancellationToken);
        }
        catch (IOException error) when (error.InnerException is AddressInUseException)
        {
            await server.DisposeAsync();
            throw new PlaygroundException($"Port {options.Port} on 127.0.0.1 is taken by another program; choose another port for the playground, or 0 for any free one.", error);
        }

        server.Address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        core.ListensAt(server.Address);
        return server;
    }

    /// <summary>Is a person, without the page: sees the same events as its socket, does the same as its HTTP API.</summary>
    /// <param name="personId">One of <see cref="People"/>.</param>
    public Visitor Visit(string personId) =>
        Snowflake.Parse(personId) is { } id && core.World.User(id) is { IsBot: false } user
            ? core.Enter(user)
            : throw new ArgumentException($"Nobody here has the id '{personId}'.", nameof(personId));

    public async ValueTask DisposeAsync()
    {
        await core.StopAsync();
        await app.StopAsync(CancellationToken.None);
        await app.DisposeAsync();
        core.Dispose();
    }

    private static WebApplication Build(PlaygroundOptions options, ILoggerFactory loggers)
    {
        // Empty: no configuration files, no environment, no console of its own; this runs inside another program.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, options.Port);
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = Rest.ApiRequest.MaximumReadBytes;
        });
        builder.Services.AddRoutingCore();
        builder.Services.AddSingleton(loggers);
        builder.Services.AddSingleton<IHostLifetime, GuestLifetime>();
        return builder.Build();
    }

    // In the form of a real one: the id, a time and a secret, in three parts.
    private static string NewToken(Snowflake application) =>
        string.Join('.', Base64Url.EncodeToString(Encoding.UTF8.GetBytes(application.ToString())), Random(4), Random(27));

    private static string Random(int bytes) => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(bytes));

    /// <summary>Signals are the business of the program that this runs in.</summary>
    private sealed class GuestLifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}

/// <summary>Somebody whom one can be in the playground.</summary>
/// <param name="Label">"Member", "Moderator" or "Owner".</param>
public sealed record PlaygroundPerson(string Id, string Name, string Label);
