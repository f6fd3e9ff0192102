using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using JJBot.Playground.Faults;
using JJBot.Playground.Json;
using JJBot.Playground.RateLimits;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace JJBot.Playground.Rest;

/// <summary>What every call goes through: faults, who is calling, rate limits, the endpoint, the answer.</summary>
internal sealed partial class ApiPipeline(string botToken, RateLimiter limiter, FaultSwitches faults, TimeProvider time, ILogger<ApiPipeline> logger)
{
    private readonly byte[] authorization = Encoding.UTF8.GetBytes($"Bot {botToken}");
    private int limited;

    /// <summary>How many calls were over a limit; those that a fault refused are not counted.</summary>
    public int Limited => Volatile.Read(ref limited);

    /// <summary>A call of the bot.</summary>
    public Task InvokeAsync(HttpContext http, ApiRoute route) => AnswerAsync(http, async () =>
    {
        if (faults.Late is { Ticks: > 0 } late)
        {
            await Task.Delay(late, time, http.RequestAborted);
        }

        if (faults.TakeServerError())
        {
            await WriteAsync(http, InternalError);
            return;
        }

        Authorize(http, route);
        if (!await IsLimitedAsync(http, route))
        {
            await ServeAsync(http, route);
        }
    });

    /// <summary>Only what changes something is worth losing: of a lost question nobody can tell whether it arrived.</summary>
    private async Task ServeAsync(HttpContext http, ApiRoute route)
    {
        var isChange = route is { Caller: Caller.Bot, Method: not "GET" };
        if (isChange && faults.TakeLostRequest())
        {
            http.Abort();
            return;
        }

        var reply = await route.Handler(new ApiRequest(http));
        if (isChange && faults.TakeLostAnswer())
        {
            http.Abort();
            return;
        }

        await WriteAsync(http, reply);
    }

    /// <summary>A call of the page: the faults and limits are for the bot alone.</summary>
    public Task ServePageAsync(HttpContext http, ApiHandler handler) =>
        AnswerAsync(http, async () => await WriteAsync(http, await handler(new ApiRequest(http))));

    public static Task RefuseAsync(HttpContext http, ApiError error) => WriteAsync(http, new Reply(error.Status, JsonBytes.From(error.ToJson())));

    private async Task AnswerAsync(HttpContext http, Func<Task> answer)
    {
        try
        {
            await answer();
        }
        catch (ApiError error)
        {
            await RefuseAsync(http, error);
        }
        catch (BadHttpRequestException error) when (error.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            await RefuseAsync(http, ApiError.EntityTooLarge);
        }
        catch (InvalidDataException)
        {
            // A multipart body beyond its limits, or broken.
            await RefuseAsync(http, ApiError.EntityTooLarge);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
        }
        catch (Exception error) when (!http.Response.HasStarted)
        {
            Log.Failed(logger, error, http.Request.Method, http.GetEndpoint()?.DisplayName);
            await WriteAsync(http, InternalError);
        }
    }

    private static Reply InternalError => new(500, "{\"message\": \"500: Internal Server Error\", \"code\": 0}"u8.ToArray());

    private void Authorize(HttpContext http, ApiRoute route)
    {
        if (!http.Request.Headers.UserAgent.ToString().StartsWith("DiscordBot", StringComparison.Ordinal))
        {
            throw ApiError.BlockedUserAgent;
        }

        if (route.Caller == Caller.Bot && !CryptographicOperations.FixedTimeEquals(authorization, Encoding.UTF8.GetBytes(http.Request.Headers.Authorization.ToString())))
        {
            throw ApiError.Unauthorized;
        }
    }

    private async ValueTask<bool> IsLimitedAsync(HttpContext http, ApiRoute route)
    {
        if (faults.TakeRateLimit())
        {
            var soon = time.GetUtcNow() + TimeSpan.FromSeconds(1);
            await RefuseAsync(http, new RateLimitState(5, 0, soon, TimeSpan.FromSeconds(1), false), "shared", global: false);
            return true;
        }

        if (route.Caller == Caller.Bot && limiter.TakeGlobal() is { IsAllowed: false } all)
        {
            Interlocked.Increment(ref limited);
            await RefuseAsync(http, all, "global", global: true);
            return true;
        }

        if (route.Limit is null)
        {
            return false;
        }

        var state = limiter.Take(route.Limit, route.Major is null ? "" : (string?)http.Request.RouteValues[route.Major] ?? "");
        WriteHeaders(http.Response.Headers, route.Limit, state);
        if (!state.IsAllowed)
        {
            Interlocked.Increment(ref limited);
            await RefuseAsync(http, state, "user", global: false);
        }

        return !state.IsAllowed;
    }

    private static void WriteHeaders(IHeaderDictionary headers, RateLimitRule rule, RateLimitState state)
    {
        headers["X-RateLimit-Limit"] = state.Limit.ToString(CultureInfo.InvariantCulture);
        headers["X-RateLimit-Remaining"] = state.Remaining.ToString(CultureInfo.InvariantCulture);
        headers["X-RateLimit-Reset"] = (state.ResetsAt.ToUnixTimeMilliseconds() / 1000.0).ToString("F3", CultureInfo.InvariantCulture);
        headers["X-RateLimit-Reset-After"] = state.ResetsAfter.TotalSeconds.ToString("F3", CultureInfo.InvariantCulture);
        headers["X-RateLimit-Bucket"] = rule.Bucket;
    }

    private static Task RefuseAsync(HttpContext http, RateLimitState state, string scope, bool global)
    {
        var seconds = Math.Round(state.ResetsAfter.TotalSeconds, 3, MidpointRounding.ToPositiveInfinity);
        http.Response.Headers["X-RateLimit-Scope"] = scope;
        http.Response.Headers.RetryAfter = Math.Ceiling(seconds).ToString(CultureInfo.InvariantCulture);
        if (global)
        {
            http.Response.Headers["X-RateLimit-Global"] = "true";
        }

        return WriteAsync(http, new Reply(429, JsonBytes.From(new System.Text.Json.Nodes.JsonObject
        {
            ["message"] = "You are being rate limited.",
            ["retry_after"] = seconds,
            ["global"] = global,
        })));
    }

    public static Task WriteAsync(HttpContext http, Reply reply)
    {
        http.Response.StatusCode = reply.Status;
        if (reply.Status == StatusCodes.Status204NoContent)
        {
            return Task.CompletedTask;
        }

        http.Response.ContentType = "application/json";
        http.Response.ContentLength = reply.Body.Length;
        return http.Response.Body.WriteAsync(reply.Body, http.RequestAborted).AsTask();
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "{Method} {Route} failed")]
        public static partial void Failed(ILogger logger, Exception error, string method, string? route);
    }
}
