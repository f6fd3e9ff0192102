using System.Net;
using System.Text.Json;
using JJBot.Discord.Wire;

namespace JJBot.Discord.Rest;

/// <summary>Discord refused a call, or could not be reached. Says which endpoint, never with which token.</summary>
public sealed class DiscordException : Exception
{
    public DiscordException(string message, ErrorAction action, Exception? innerException = null)
        : base(message, innerException) => Action = action;

    /// <summary>Null where no answer came.</summary>
    public HttpStatusCode? Status { get; private init; }

    /// <summary>Discord's own code; 0 where it gave none.</summary>
    public int Code { get; private init; }

    public ErrorAction Action { get; }

    /// <summary>
    /// Whether what was asked for may have been done all the same: in this attempt or an earlier one the answer did not arrive, or
    /// Discord failed while it worked on it.
    /// </summary>
    public bool MayHaveBeenDone { get; internal set; }

    /// <summary>How long Discord asks to wait, where it does.</summary>
    public TimeSpan? RetryAfter { get; internal init; }

    internal static DiscordException From(Route route, HttpStatusCode status, ErrorResponse? error, TimeSpan? retryAfter)
    {
        var code = error?.Code ?? 0;
        var action = DiscordErrors.ActionFor((int)status, code, route.Endpoint.Auth);
        var reason = error?.Message is { Length: > 0 } message ? $": {message}" : "";
        var fields = string.Concat(FieldErrors(error?.Errors, "").Select(field => $"; {field}"));
        return new DiscordException($"Discord answered {(int)status} (code {code}) to {route}{reason}{fields}", action)
        {
            Status = status,
            Code = code,
            RetryAfter = retryAfter,
        };
    }

    /// <summary>Turns the nested errors of code 50035 into "field: what is wrong" lines.</summary>
    private static IEnumerable<string> FieldErrors(JsonElement? element, string path)
    {
        if (element is not { ValueKind: JsonValueKind.Object } fields)
        {
            yield break;
        }

        foreach (var field in fields.EnumerateObject())
        {
            if (field.NameEquals("_errors") && field.Value.ValueKind == JsonValueKind.Array)
            {
                foreach (var error in field.Value.EnumerateArray())
                {
                    yield return $"{path}: {TextOf(error)}";
                }

                continue;
            }

            foreach (var line in FieldErrors(field.Value, path.Length == 0 ? field.Name : $"{path}.{field.Name}"))
            {
                yield return line;
            }
        }
    }

    private static string? TextOf(JsonElement error) =>
        error.ValueKind == JsonValueKind.Object && error.TryGetProperty("message", out var text) ? text.ToString() : error.ToString();
}
