using System.Globalization;
using System.Net.Http.Headers;

namespace JJBot.Discord.Rest.RateLimits;

/// <remarks>https://docs.discord.com/developers/topics/rate-limits#header-format</remarks>
internal readonly record struct RateLimitHeaders(string? Bucket, int Limit, int Remaining, TimeSpan ResetAfter, TimeSpan? RetryAfter, bool Global)
{
    /// <summary>Whether the answer told anything about a bucket.</summary>
    public bool Known => Limit > 0;

    public static RateLimitHeaders Read(HttpResponseHeaders headers) => new(
        Text(headers, "X-RateLimit-Bucket"),
        (int)(Number(headers, "X-RateLimit-Limit") ?? 0),
        (int)(Number(headers, "X-RateLimit-Remaining") ?? 0),
        Seconds(Number(headers, "X-RateLimit-Reset-After")) ?? TimeSpan.Zero,
        Seconds(Number(headers, "Retry-After")),
        Text(headers, "X-RateLimit-Global") is not null || Text(headers, "X-RateLimit-Scope") == "global");

    private static string? Text(HttpResponseHeaders headers, string name) =>
        headers.NonValidated.TryGetValues(name, out var values) ? values.ToString() : null;

    private static double? Number(HttpResponseHeaders headers, string name) =>
        double.TryParse(Text(headers, name), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        && number is >= 0 and < 1_000_000_000 ? number : null;

    private static TimeSpan? Seconds(double? number) => number is { } seconds ? TimeSpan.FromSeconds(seconds) : null;
}
