using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Extraction.Certainties;
using JJBot.Knowledge.Extraction.Reading;
using JJBot.Knowledge.Extraction.Rules;
using JJBot.Knowledge.Extraction.Statements;
using JJBot.Knowledge.Shows;

namespace JJBot.Knowledge.Extraction;

/// <summary>Makes draft claims of what a rule found: who said it, how firmly, and in which words it is told.</summary>
internal sealed class DraftWriter(Show show)
{
    private readonly Authorities authorities = new(show);

    public IEnumerable<DraftClaim> Write(SentenceReading sentence, Finding finding, string rule)
    {
        var span = sentence.SpanOf(finding.First, finding.Last);
        var source = finding.IsAside ? null : sentence.SayingOf(span)?.Attribution;
        var certainty = finding.IsAside ? new Certainty(3, Modality.Fact, false, false) : CertaintyReader.Read(sentence.Text, span);
        var standing = Standing.Of(finding.Modality ?? certainty.Modality, certainty, source, authorities.Has(source?.Speaker));
        foreach (var subject in finding.Subjects)
        {
            var draft = new DraftClaim
            {
                Topic = finding.Topic,
                Subject = subject,
                Statement = "-",
                Value = finding.Value,
                Status = standing.Status,
                Modality = standing.Modality,
                Speaker = source?.Speaker is { } speaker ? authorities.FullName(speaker) : null,
                Via = source?.Via ?? [],
                Passage = new Passage(sentence.Paragraph, span),
                Spoiler = finding.Spoiler,
                Rule = rule,
            };
            yield return draft with { Statement = StatementWriter.Write(draft) };
        }
    }
}
