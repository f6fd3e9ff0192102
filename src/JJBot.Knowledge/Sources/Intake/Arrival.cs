using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Review;

namespace JJBot.Knowledge.Sources.Intake;

/// <summary>An article as it arrives, with what it is recognised by.</summary>
/// <param name="LinkKey">See <see cref="Intake.LinkKey"/>; null without a link.</param>
/// <param name="Words">The fingerprint of all its words; null where it has none.</param>
internal sealed record Arrival(Article Article, Scope Scope, string? LinkKey, string? Words)
{
    private const int LongestTitle = 300;

    private const int LongestName = 200;

    public static Arrival Of(Article article, Scope scope) => new(
        article,
        scope,
        article.Url is { } url ? Intake.LinkKey.Of(url) : null,
        SketchStore.Fingerprint(article.Paragraphs));

    public Source ToSource(SourceId id, Actor by, SourceId? copyOf) => new()
    {
        Id = id,
        Scope = Scope,
        Title = Shortened(Article.Title, LongestTitle) ?? "Untitled",
        Outlet = Shortened(Article.Outlet, LongestName),
        Author = Shortened(Article.Author, LongestName),
        Url = Article.Url,
        Published = Article.Published,
        PublishedWhy = Article.PublishedWhy,
        Sha256 = Article.Sha256,
        AddedBy = by.Id,
        CopyOf = copyOf,
    };

    private static string? Shortened(string? text, int longest)
    {
        var trimmed = text?.Trim();
        return string.IsNullOrEmpty(trimmed) ? null
            : trimmed.Length <= longest ? trimmed
            : $"{trimmed[..(char.IsHighSurrogate(trimmed[longest - 2]) ? longest - 2 : longest - 1)]}…";
    }
}
