using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using JJBot.Knowledge.Sources.Fetching;
using JJBot.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace JJBot.Knowledge.Tests.Sources.Fetching;

/// <summary>The fetcher as the bot has it, a web server on loopback, and a network between them where the test says which name means what.</summary>
internal sealed class FetchStage : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, RequestDelegate> pages = new(StringComparer.Ordinal);
    private readonly X509Certificate2 certificate = SelfSigned();
    private readonly WebApplication site;
    private ServiceProvider? services;

    private FetchStage()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, 0);
            kestrel.Listen(IPAddress.Loopback, 0, endpoint => endpoint.UseHttps(certificate));
        });
        site = builder.Build();
        site.Run(AnswerAsync);
    }

    public TestTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero));

    public LoopbackNetwork Network { get; } = new();

    public PageFetcher Fetcher => services!.GetRequiredService<PageFetcher>();

    public AddressRules Rules => services!.GetRequiredService<AddressRules>();

    /// <summary>What reached the server, "host/path", in order.</summary>
    public ConcurrentQueue<string> Asked { get; } = new();

    /// <summary>The headers of the last request.</summary>
    public IReadOnlyDictionary<string, string> LastHeaders { get; private set; } = new Dictionary<string, string>();

    /// <summary>The real port on loopback.</summary>
    public int Port => Network.HttpPort;

    /// <param name="settings">Of the section Sources:Fetching; hosts get no rest unless it says so.</param>
    public static async Task<FetchStage> StartAsync(params (string Key, string Value)[] settings)
    {
        var stage = new FetchStage();
        await stage.site.StartAsync();
        var ports = stage.site.Urls.Select(url => new Uri(url)).ToLookup(url => url.Scheme, url => url.Port);
        (stage.Network.HttpPort, stage.Network.HttpsPort) = (ports["http"].Single(), ports["https"].Single());
        stage.services = Services(stage, settings.Append(("PausePerHost", "00:00:00")).DistinctBy(setting => setting.Item1));
        return stage;
    }

    /// <summary>Another fetcher on the same internet, with settings that name the server's port.</summary>
    public PageFetcher With(params (string Key, string Value)[] settings)
    {
        services = Services(this, settings.Append(("PausePerHost", "00:00:00")).DistinctBy(setting => setting.Item1));
        return Fetcher;
    }

    public void Serve(string path, RequestDelegate answer) => pages[path] = answer;

    public void Serve(string path, string content, string contentType = "text/html") => Serve(path, context =>
    {
        context.Response.ContentType = contentType;
        return context.Response.WriteAsync(content);
    });

    public void Redirect(string path, string target, int status = 302) => Serve(path, context =>
    {
        context.Response.StatusCode = status;
        context.Response.Headers.Location = target;
        return Task.CompletedTask;
    });

    public Task<FetchOutcome> FetchAsync(string address) => FetchAsync(new FetchRequest(new Uri(address)));

    public Task<FetchOutcome> FetchAsync(FetchRequest request) => Fetcher.FetchAsync(request, CancellationToken.None);

    public async Task<FetchRefusal> RefusalAsync(string address) => Assert.IsType<FetchRefusal>(await FetchAsync(address));

    public async ValueTask DisposeAsync()
    {
        services?.Dispose();
        await site.DisposeAsync();
        certificate.Dispose();
    }

    private Task AnswerAsync(HttpContext context)
    {
        Asked.Enqueue($"{context.Request.Host.Host}{context.Request.Path}");
        LastHeaders = context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        if (pages.TryGetValue(context.Request.Path, out var answer))
        {
            return answer(context);
        }

        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private static ServiceProvider Services(FetchStage stage, IEnumerable<(string Key, string Value)> settings) => new ServiceCollection()
        .AddSingleton<TimeProvider>(stage.Clock)
        .AddSingleton<INetwork>(stage.Network)
        .AddFetching(new ConfigurationBuilder().AddInMemoryCollection(
            settings.Select(setting => KeyValuePair.Create($"{FetchOptions.Section}:{setting.Key}", (string?)setting.Value))).Build())
        .BuildServiceProvider(validateScopes: true);

    private static X509Certificate2 SelfSigned()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=example.com", key, HashAlgorithmName.SHA256);
        return request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
    }
}
