using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using JJBot.Knowledge.Extraction;
using JJBot.Knowledge.Sources;

namespace JJBot.Cli;

/// <summary>An article and the claims in it as <c>jjbot read --json</c> prints them.</summary>
internal sealed record ReadDocument(ReadDocument.SourcePart Source, IReadOnlyList<string> Paragraphs, IReadOnlyList<ReadDocument.ClaimPart> Claims)
{
    public static ReadDocument From(Article article, IReadOnlyList<DraftClaim> drafts) => new(
        new SourcePart(article.Title, article.Outlet, article.Author, DaysPart.From(article), article.Url?.AbsoluteUri, article.Sha256),
        article.Paragraphs,
        [.. drafts.Select(draft => ClaimPart.From(draft, article))]);

    internal sealed record SourcePart(string Title, string? Outlet, string? Author, DaysPart? Published, string? Url, string Sha256);

    internal sealed record DaysPart(DateOnly? Earliest, DateOnly? Latest, string? Why)
    {
        public static DaysPart? From(Article article) =>
            article.Published.IsUnknown ? null : new DaysPart(article.Published.Earliest, article.Published.Latest, article.PublishedWhy);
    }

    internal sealed record SubjectPart(string? Series, object? Season);

    /// <param name="Start">In characters of the paragraph (Unicode code points), as whoever reads the JSON in another language counts them.</param>
    /// <param name="End">After the last.</param>
    internal sealed record ClaimPart(
        string Topic,
        SubjectPart Subject,
        string Statement,
        ClaimDocument.ValuePart Value,
        string Status,
        string Modality,
        string? Speaker,
        IReadOnlyList<string> Via,
        int Paragraph,
        int Start,
        int End,
        string Quote,
        bool Spoiler)
    {
        public static ClaimPart From(DraftClaim draft, Article article)
        {
            var paragraph = article.Paragraphs[draft.Passage.Paragraph - 1];
            var span = draft.Passage.Span;
            return new ClaimPart(
                draft.Topic,
                SubjectOf(draft),
                draft.Statement,
                ClaimDocument.ValuePart.From(draft.Value),
                draft.Status.ToString().ToLowerInvariant(),
                draft.Modality.ToString().ToLowerInvariant(),
                draft.Speaker,
                draft.Via,
                draft.Passage.Paragraph,
                CodePoints(paragraph, span.Start),
                CodePoints(paragraph, span.End),
                span.Of(paragraph),
                draft.Spoiler);
        }

        private static SubjectPart SubjectOf(DraftClaim draft) => new(draft.Subject.Series, draft.Subject.Seasons switch
        {
            null => null,
            { } seasons when seasons.First == seasons.Last => seasons.First,
            { } seasons => Enumerable.Range(seasons.First, seasons.Last - seasons.First + 1).ToArray(),
        });

        private static int CodePoints(string text, int end) => text.AsSpan(0, end).ToString().EnumerateRunes().Count();
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ReadDocument))]
[JsonSerializable(typeof(int))]
[JsonSerializable(typeof(int[]))]
internal sealed partial class ReadJson : JsonSerializerContext
{
    /// <summary>Meant for terminals and files, where a quotation mark or an accent may stand as it is.</summary>
    public static ReadJson Readable { get; } = new(new JsonSerializerOptions
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
    });
}
