namespace JJBot.Discord.Rest;

/// <summary>One endpoint of Discord's, without the ids in it: what rate limits, logs and errors speak of.</summary>
internal sealed class Endpoint(HttpMethod method, string path, RouteAuth auth = RouteAuth.BotToken, bool repeatable = true)
{
    public HttpMethod Method { get; } = method;

    /// <summary>With names in place of ids and tokens, hence fit for logs.</summary>
    public string Path { get; } = path;

    /// <summary>What stands for us in the call.</summary>
    public RouteAuth Auth { get; } = auth;

    /// <summary>A second call does no harm when the outcome of the first one is not known.</summary>
    public bool Repeatable { get; } = repeatable;

    public override string ToString() => $"{Method} {Path}";
}

internal enum RouteAuth
{
    /// <summary>The bot token; the call counts against the global limit.</summary>
    BotToken,

    /// <summary>The interaction's token, which stands in the path; exempt from the global limit.</summary>
    InteractionToken,

    /// <summary>As above, and called once per interaction, so that no bucket is worth keeping.</summary>
    InteractionCallback,
}

/// <summary>An endpoint with its ids. <paramref name="Major"/> is what Discord counts it under, beside the bucket.</summary>
/// <remarks>https://docs.discord.com/developers/topics/rate-limits#rate-limits</remarks>
internal readonly record struct Route(Endpoint Endpoint, string Path, string Major = "")
{
    public override string ToString() => Endpoint.ToString();
}
