namespace JJBot.Knowledge.Sources.Fetching;

/// <summary>What came of a fetch: a <see cref="FetchedPage"/>, <see cref="NotModified"/>, or a <see cref="FetchRefusal"/>.</summary>
public abstract record FetchOutcome
{
    private protected FetchOutcome()
    {
    }
}

/// <summary>A page as it was served, unpacked.</summary>
/// <param name="Address">Where it was in the end, after redirects.</param>
/// <param name="Content">Its bytes.</param>
/// <param name="MediaType">What the server calls it, in lower case and without parameters: "text/html".</param>
/// <param name="Charset">What the server says of its encoding; null where it says nothing. The page itself may know better.</param>
/// <param name="Validators">To ask again with.</param>
public sealed record FetchedPage(Uri Address, byte[] Content, string MediaType, string? Charset, Validators Validators) : FetchOutcome;

/// <summary>The version at hand is still the newest.</summary>
public sealed record NotModified : FetchOutcome;

/// <summary>No page, and why.</summary>
/// <param name="Kind">What to make of it.</param>
/// <param name="Sentence">For the person who asked.</param>
/// <param name="RetryAfter">How long the server asked to be left alone; null where it did not.</param>
public sealed record FetchRefusal(RefusalKind Kind, string Sentence, TimeSpan? RetryAfter = null) : FetchOutcome;

/// <summary>The page has another address. Followed inside, never handed out.</summary>
internal sealed record Redirection(Uri Target) : FetchOutcome;

public enum RefusalKind
{
    /// <summary>The rules here, or the site's robots.txt, forbid it.</summary>
    NotAllowed,

    /// <summary>There is no such page (404); it may come back.</summary>
    Missing,

    /// <summary>The site says that the page is gone for good (410).</summary>
    Gone,

    /// <summary>The site does not show it to us (401, 403, and what else it answers with 4xx).</summary>
    Denied,

    /// <summary>It is nothing that is read here: of another kind, too large, or broken.</summary>
    Unsuitable,

    /// <summary>Another try may succeed: the site did not answer, answered too slowly, or had an error of its own.</summary>
    Temporary,
}
