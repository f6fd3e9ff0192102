using Microsoft.Extensions.Options;

namespace JJBot.Knowledge.Sources.Fetching;

/// <summary>How pages are fetched. Section "Sources:Fetching".</summary>
public sealed class FetchOptions
{
    public const string Section = "Sources:Fetching";

    /// <summary>Hosts ("host" or "host:port") that may lie on any address, this machine and the local network too. Default: none.</summary>
    public IReadOnlyList<string> AllowedHosts { get; set; } = [];

    /// <summary>What the bot calls itself: a product name that robots.txt files know it by, and a page about it.</summary>
    public string UserAgent { get; set; } = "JJBot/1.0 (+https://example.org/jjbot)";

    /// <summary>The most bytes of a page, on the wire and unpacked: 64 KiB to 64 MiB. Default: 5 MiB.</summary>
    public int MaximumBytes { get; set; } = 5 * 1024 * 1024;

    /// <summary>How long a server may take until its answer begins: 1 second to 1 minute. Default: 10 seconds.</summary>
    public TimeSpan HeaderTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How long one answer may take as a whole: 1 second to 5 minutes. Default: 30 seconds.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>The rest that a host gets between two requests: 0 to 1 minute. Default: 1 second.</summary>
    public TimeSpan PausePerHost { get; set; } = TimeSpan.FromSeconds(1);
}

internal sealed class FetchOptionsValidator : IValidateOptions<FetchOptions>
{
    private const int SmallestLimit = 64 * 1024;
    private const int LargestLimit = 64 * 1024 * 1024;
    private const int LongestUserAgent = 200;

    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    public ValidateOptionsResult Validate(string? name, FetchOptions options)
    {
        var mistakes = Mistakes(options).ToList();
        return mistakes.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(mistakes);
    }

    private static IEnumerable<string> Mistakes(FetchOptions options)
    {
        foreach (var host in options.AllowedHosts.Where(host => !HostAndPort.TryRead(host, out _)))
        {
            yield return $"Sources:Fetching:AllowedHosts holds '{host}': give a host such as wiki.example.org, or host:port such as 127.0.0.1:8080.";
        }

        if (options.UserAgent.Length > LongestUserAgent || !ProductToken.IsUserAgent(options.UserAgent))
        {
            yield return "Sources:Fetching:UserAgent must name a product and a page about it, such as JJBot/1.0 (+https://example.org/jjbot).";
        }

        if (options.MaximumBytes is < SmallestLimit or > LargestLimit)
        {
            yield return $"Sources:Fetching:MaximumBytes is {options.MaximumBytes}: allowed are {SmallestLimit} to {LargestLimit}.";
        }

        if (options.HeaderTimeout < Second || options.HeaderTimeout > Minute)
        {
            yield return $"Sources:Fetching:HeaderTimeout is {options.HeaderTimeout}: allowed are 00:00:01 to 00:01:00.";
        }

        if (options.Timeout < Second || options.Timeout > 5 * Minute)
        {
            yield return $"Sources:Fetching:Timeout is {options.Timeout}: allowed are 00:00:01 to 00:05:00.";
        }

        if (options.PausePerHost < TimeSpan.Zero || options.PausePerHost > Minute)
        {
            yield return $"Sources:Fetching:PausePerHost is {options.PausePerHost}: allowed are 00:00:00 to 00:01:00.";
        }
    }
}
