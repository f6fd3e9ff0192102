using JJBot.Playground.RateLimits;

namespace JJBot.Playground.Rest;

internal delegate ValueTask<Reply> ApiHandler(ApiRequest request);

/// <summary>Who may call a route.</summary>
internal enum Caller
{
    /// <summary>The bot, by its token in the Authorization header.</summary>
    Bot,

    /// <summary>Whoever has the interaction's token, which stands in the path.</summary>
    Interaction,

    Anybody,
}

/// <summary>One endpoint of the REST API.</summary>
/// <param name="Limit">Null for the interaction callback, which no limit applies to.</param>
/// <param name="Major">The path parameter whose value has a count of its own.</param>
internal sealed record ApiRoute(string Method, string Path, Caller Caller, RateLimitRule? Limit, string? Major, ApiHandler Handler);
