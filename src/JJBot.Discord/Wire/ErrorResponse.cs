using System.Text.Json;

namespace JJBot.Discord.Wire;

/// <remarks>https://docs.discord.com/developers/reference#error-messages</remarks>
public sealed record ErrorResponse
{
    public int Code { get; init; }

    public string? Message { get; init; }

    /// <summary>For code 50035: nested by field, with lists called <c>_errors</c>.</summary>
    public JsonElement? Errors { get; init; }

    /// <summary>For status 429, in seconds.</summary>
    public double? RetryAfter { get; init; }

    public bool? Global { get; init; }
}
