using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using JJBot.Discord.Rest.RateLimits;
using JJBot.Discord.Wire;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace JJBot.Discord.Rest;

/// <summary>
/// Discord's REST API v10: one partial file per section of its documentation. Keeps the rate limits, retries what is worth
/// retrying, and throws <see cref="DiscordException"/> for the rest.
/// </summary>
public sealed partial class DiscordRestClient
{
    private const int MaxAttempts = 5;

    private readonly HttpClient http;
    private readonly AuthenticationHeaderValue authorization;
    private readonly RateLimiter limits;
    private readonly InvalidRequestGuard invalidRequests;
    private readonly TimeProvider time;
    private readonly Random random;
    private readonly ILogger<DiscordRestClient> logger;

    /// <param name="http">With the API's address as its base.</param>
    public DiscordRestClient(
        HttpClient http, IOptions<DiscordOptions> options, TimeProvider time, Random random, ILogger<DiscordRestClient> logger)
    {
        this.http = http;
        this.time = time;
        this.random = random;
        this.logger = logger;
        authorization = new AuthenticationHeaderValue("Bot", options.Value.Token);
        limits = new RateLimiter(options.Value.RequestsPerSecond, time);
        invalidRequests = new InvalidRequestGuard(time);
    }

    /// <summary>How many rate-limit buckets are remembered.</summary>
    internal int BucketCount => limits.BucketCount;

    private async Task<T> SendAsync<T>(Route route, RequestBody? body, JsonTypeInfo<T> answer, CancellationToken cancellationToken)
    {
        var bytes = await SendAsync(route, body, cancellationToken);
        try
        {
            return JsonSerializer.Deserialize(bytes, answer) ?? throw new JsonException("The answer was null.");
        }
        catch (JsonException exception)
        {
            throw new DiscordException($"Discord's answer to {route} could not be read", ErrorAction.FixRequest, exception) { MayHaveBeenDone = true };
        }
    }

    private async Task<byte[]> SendAsync(Route route, RequestBody? body, CancellationToken cancellationToken)
    {
        var mayHaveBeenDone = false;
        using var waits = Backoff.Delays(TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(30), random).GetEnumerator();
        for (var attempt = 1; ; attempt++)
        {
            invalidRequests.ThrowIfStopped(route);
            var (bytes, failure) = await AttemptAsync(route, body, cancellationToken);
            if (failure is null)
            {
                return bytes;
            }

            mayHaveBeenDone |= failure.Action == ErrorAction.Retry;
            failure.MayHaveBeenDone = mayHaveBeenDone;
            waits.MoveNext();
            var wait = failure.RetryAfter ?? waits.Current;
            if (attempt == MaxAttempts || !IsWorthRetrying(route, failure) || wait > RateLimiter.LongestWait)
            {
                throw failure;
            }

            Log.Retrying(logger, route.Endpoint, attempt, wait, failure.Message);
            await Task.Delay(wait, time, cancellationToken);
        }
    }

    private async Task<(byte[] Bytes, DiscordException? Failure)> AttemptAsync(
        Route route, RequestBody? body, CancellationToken cancellationToken)
    {
        var admission = await limits.EnterAsync(route, cancellationToken);
        RateLimitHeaders? headers = null;
        try
        {
            using var request = new HttpRequestMessage(route.Endpoint.Method, route.Path) { Content = body?.ToContent() };
            request.Headers.Authorization = route.Endpoint.Auth == RouteAuth.BotToken ? authorization : null;
            using var response = await http.SendAsync(request, cancellationToken);
            headers = RateLimitHeaders.Read(response.Headers);
            var bytes = await response.Content.ReadAsByteArrayAsync(cancellationToken);
            return response.IsSuccessStatusCode ? (bytes, null) : ([], Refused(route, admission.Bucket, response.StatusCode, bytes, headers.Value));
        }
        catch (Exception exception) when (exception is HttpRequestException or TaskCanceledException && !cancellationToken.IsCancellationRequested)
        {
            return ([], new DiscordException($"Discord could not be reached for {route}: {exception.Message}", ErrorAction.Retry, exception));
        }
        finally
        {
            limits.Leave(route, admission, headers);
        }
    }

    private DiscordException Refused(Route route, Bucket? bucket, HttpStatusCode status, byte[] bytes, RateLimitHeaders headers)
    {
        var error = ReadError(bytes);
        var retryAfter = error?.RetryAfter is >= 0 and < 1_000_000 ? TimeSpan.FromSeconds(error.RetryAfter.Value) : headers.RetryAfter;
        var failure = DiscordException.From(route, status, error, retryAfter);
        invalidRequests.Count(status, failure);
        if (status != HttpStatusCode.TooManyRequests)
        {
            return failure;
        }

        var wait = retryAfter ?? TimeSpan.FromSeconds(1);
        if (headers.Global || error?.Global == true || error is null)
        {
            // Without Discord's own body the refusal comes from the network in front of it, and concerns this address as a whole.
            limits.BlockAll(wait);
        }
        else
        {
            limits.Block(bucket, wait);
        }

        return failure;
    }

    private static bool IsWorthRetrying(Route route, DiscordException failure) => failure switch
    {
        { Status: HttpStatusCode.TooManyRequests } => true,
        { Action: not ErrorAction.Retry } => false,
        { Status: HttpStatusCode.ServiceUnavailable } => true,
        _ => route.Endpoint.Repeatable,
    };

    private static ErrorResponse? ReadError(byte[] bytes)
    {
        try
        {
            return JsonSerializer.Deserialize(bytes, DiscordJson.Wire.ErrorResponse);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "Trying {Endpoint} again after attempt {Attempt}, in {Wait}: {Reason}")]
        public static partial void Retrying(ILogger logger, Endpoint endpoint, int attempt, TimeSpan wait, string reason);
    }
}
