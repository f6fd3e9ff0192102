using System.Text.Json.Serialization;
using JJBot.Knowledge.Answers.Asking;
using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Answers;

/// <summary>An answer as JSON, for other programs.</summary>
/// <param name="Id">The question's id, as it was given; null where it had none.</param>
/// <param name="Kind">"answer", "no-claim", "speculation-only", "stale" or "out-of-scope".</param>
/// <param name="Topic">The topic's name, or null where the question had none.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Status">"confirmed", "reported", "speculated" or "denied"; null under an abstention.</param>
/// <param name="Verdict">Of a statement that was checked: "supported", "contradicted", "only-speculation", "unknown"; null otherwise.</param>
/// <param name="Headline">The sentence or two that the answer opens with.</param>
/// <param name="Text">The whole answer as plain text, as the terminal prints it.</param>
/// <param name="Citations">Numbered from 1.</param>
public sealed record AnswerDocument(
    string? Id,
    string Kind,
    string? Topic,
    SubjectDocument Subject,
    string? Status,
    string? Verdict,
    string Headline,
    string Text,
    IReadOnlyList<CitationDocument> Citations)
{
    public static AnswerDocument From(Answer answer, string? id = null) => new(
        id,
        KindOf(answer.Kind),
        answer.Topic?.Name,
        new SubjectDocument(answer.Subject.Series, answer.Subject.Seasons?.First),
        answer.Status?.ToString().ToLowerInvariant(),
        VerdictOf(answer.Verdict),
        answer.Headline,
        AnswerText.Of(answer),
        [.. answer.Citations.Select(CitationDocument.From)]);

    /// <summary>Several answers as one: the kind of the first that answers, the texts one after the other, and all citations, numbered anew.</summary>
    public static AnswerDocument From(AskedAnswer asked, string? id = null)
    {
        if (asked.Answers is [var only])
        {
            return From(only, id);
        }

        var numbered = AnswerNumbers.Renumber(asked.Answers);
        var leading = numbered.FirstOrDefault(answer => answer.Kind == AnswerKind.Answer) ?? numbered[0];
        return From(leading, id) with
        {
            Headline = string.Join(' ', numbered.Select(answer => answer.Headline)),
            Text = string.Join("\n\n", numbered.Select(AnswerText.Of)),
            Citations = [.. numbered.SelectMany(answer => answer.Citations).DistinctBy(citation => citation.Claim.Id).OrderBy(citation => citation.Number).Select(CitationDocument.From)],
        };
    }

    private static string? VerdictOf(Verdict? verdict) => verdict switch
    {
        null => null,
        Answers.Verdict.Supported => "supported",
        Answers.Verdict.Contradicted => "contradicted",
        Answers.Verdict.OnlySpeculation => "only-speculation",
        _ => "unknown",
    };

    private static string KindOf(AnswerKind kind) => kind switch
    {
        AnswerKind.Answer => "answer",
        AnswerKind.NoClaim => "no-claim",
        AnswerKind.SpeculationOnly => "speculation-only",
        AnswerKind.Stale => "stale",
        _ => "out-of-scope",
    };
}

/// <param name="Season">The first, where there are several.</param>
public sealed record SubjectDocument(string? Series, int? Season);

/// <param name="N">The citation's number in the text.</param>
/// <param name="Claim">The claim's id.</param>
/// <param name="Source">Where it stands.</param>
/// <param name="Paragraph">From 1.</param>
/// <param name="Quote">The passage, or null where the source's text is not at hand.</param>
public sealed record CitationDocument(int N, string Claim, SourceDocument Source, int Paragraph, string? Quote)
{
    public static CitationDocument From(Citation citation) => new(
        citation.Number,
        citation.Claim.Id.Value,
        new SourceDocument(citation.Source.Id.Value, citation.Source.Title, citation.Source.Outlet, citation.Source.Sha256),
        citation.Claim.Locator.Paragraph,
        citation.Quote);
}

public sealed record SourceDocument(string Id, string Title, string? Outlet, string Sha256);

/// <summary>How answers are written as JSON: the contract's names, one line each.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(AnswerDocument))]
public sealed partial class AnswerJson : JsonSerializerContext;
