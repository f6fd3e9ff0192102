namespace JJBot.Knowledge.Sources.Fetching;

/// <summary>What a server named a version of a page by; sent back, it answers whether there is a newer one.</summary>
/// <param name="ETag">As the server wrote it, quotation marks included; null where it gave none.</param>
/// <param name="LastModified">As the server wrote it.</param>
/// <remarks>https://www.rfc-editor.org/rfc/rfc9110#section-8.8</remarks>
public sealed record Validators(string? ETag, string? LastModified)
{
    private const int Longest = 1_000;

    public static Validators None { get; } = new(null, null);

    public bool IsEmpty => this == None;

    internal static Validators From(HttpResponseMessage response) => new(
        Bounded(response.Headers.NonValidated.TryGetValues("ETag", out var tags) ? tags.ToString() : null),
        Bounded(response.Content.Headers.NonValidated.TryGetValues("Last-Modified", out var days) ? days.ToString() : null));

    internal void AddTo(HttpRequestMessage request)
    {
        if (ETag is not null)
        {
            request.Headers.TryAddWithoutValidation("If-None-Match", ETag);
        }

        if (LastModified is not null)
        {
            request.Headers.TryAddWithoutValidation("If-Modified-Since", LastModified);
        }
    }

    private static string? Bounded(string? header) => header is { Length: > 0 and <= Longest } && header.All(character => character is >= ' ' and <= '~') ? header : null;
}
