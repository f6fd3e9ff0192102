using System.Net;

namespace JJBot.Knowledge.Sources.Fetching;

/// <summary>Makes of a server's answer what came of the fetch.</summary>
internal sealed class HttpAnswer(Uri address, HttpResponseMessage response, int maximumBytes, TimeProvider clock)
{
    private static readonly TimeSpan LongestRetryAfter = TimeSpan.FromDays(7);

    private string Host => address.Host;

    public async Task<FetchOutcome> ReadAsync(FetchRequest request, CancellationToken cancellationToken) => (int)response.StatusCode switch
    {
        200 or 203 => await ReadPageAsync(request, cancellationToken),
        304 when !request.Validators.IsEmpty => new NotModified(),
        301 or 302 or 303 or 307 or 308 => Redirect(),
        404 => new FetchRefusal(RefusalKind.Missing, $"{Host} has no such page (404): check the link."),
        410 => new FetchRefusal(RefusalKind.Gone, $"{Host} says that the page is gone for good (410)."),
        401 or 402 or 403 or 407 or 451 => new FetchRefusal(RefusalKind.Denied, $"{Host} does not show the page to programs such as this one ({Status})."),
        408 or 425 or 429 => new FetchRefusal(RefusalKind.Temporary, $"{Host} asks to be left alone for a while ({Status}): try again later.", RetryAfter()),
        >= 400 and < 500 => new FetchRefusal(RefusalKind.Denied, $"{Host} refuses the page ({Status}): check the link."),
        >= 500 => new FetchRefusal(RefusalKind.Temporary, $"{Host} has trouble of its own ({Status}): try again later.", RetryAfter()),
        _ => new FetchRefusal(RefusalKind.Unsuitable, $"{Host} answers with {Status}, which is no page."),
    };

    private int Status => (int)response.StatusCode;

    private async Task<FetchOutcome> ReadPageAsync(FetchRequest request, CancellationToken cancellationToken)
    {
        var type = response.Content.Headers.ContentType;
        var mediaType = type?.MediaType?.ToLowerInvariant() ?? "";
        if (!request.Wanted.Takes(mediaType))
        {
            return Unsuitable($"{Host} serves {(mediaType.Length == 0 ? "something that it does not name" : mediaType)}, not {request.Wanted.Refusal}.");
        }

        var total = response.Content.Headers.ContentLength;
        if (request.Beginning is null && total > maximumBytes)
        {
            return TooLarge();
        }

        await using var stream = await response.Content.ReadAsStreamAsync(cancellationToken);
        var packed = await BoundedBody.ReadAsync(stream, request.Beginning ?? maximumBytes, received => request.Progress?.Report(new FetchProgress(received, total)), cancellationToken);
        return await UnpackAsync(packed, mediaType, request, cancellationToken);
    }

    private async Task<FetchOutcome> UnpackAsync(byte[] packed, string mediaType, FetchRequest request, CancellationToken cancellationToken)
    {
        byte[]? content;
        try
        {
            content = await BoundedBody.UnpackAsync(packed, string.Join(',', response.Content.Headers.ContentEncoding).ToLowerInvariant(), request.Beginning ?? maximumBytes, cancellationToken);
        }
        catch (InvalidDataException)
        {
            return Unsuitable($"{Host} serves a page that is packed wrongly.");
        }

        if (content is null)
        {
            return Unsuitable($"{Host} serves a page that is packed in a way that was not asked for.");
        }

        if (request.Beginning is null && Math.Max(packed.Length, content.Length) > maximumBytes)
        {
            return TooLarge();
        }

        return new FetchedPage(address, content, mediaType, Charset(), Validators.From(response));
    }

    private string? Charset() => response.Content.Headers.ContentType?.CharSet?.Trim('"', '\'') is { Length: > 0 } charset ? charset : null;

    private FetchOutcome Redirect() => response.Headers.Location is { } location && Uri.TryCreate(address, location, out var target)
        ? new Redirection(AddressRules.Spelled(target))
        : Unsuitable($"{Host} sends on to another page but does not say to which.");

    private TimeSpan? RetryAfter()
    {
        var header = response.Headers.RetryAfter;
        var wait = header?.Delta ?? (header?.Date - clock.GetUtcNow());
        return wait is not { } asked ? null : asked < TimeSpan.Zero ? TimeSpan.Zero : asked > LongestRetryAfter ? LongestRetryAfter : asked;
    }

    private FetchRefusal TooLarge() => Unsuitable($"{Host} serves more than {maximumBytes / 1024.0 / 1024.0:0.#} MiB, which is more than an article needs.");

    private static FetchRefusal Unsuitable(string sentence) => new(RefusalKind.Unsuitable, sentence);
}
