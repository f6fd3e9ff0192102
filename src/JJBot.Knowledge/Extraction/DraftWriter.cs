using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Extraction.Attributions;
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

    private Standing StandingOf(SentenceReading sentence, Finding finding, TextSpan span, Attribution? source)
    {
        if (finding.IsPossibility)
        {
            return new Standing(Status.Speculated, Modality.Open);
        }

        if (finding.IsAside)
        {
            return new Standing(Status.Reported, Modality.Fact);
        }

        // Words of doubt in another clause do not touch this one, unless that one only leads up to it ("we hope that").
        var scope = ScopeOf(sentence, finding);
        var certainty = CertaintyReader.Read(scope.Of(sentence.Text), new TextSpan(span.Start - scope.Start, span.End - scope.Start));
        if (finding.Modality == Modality.Fact)
        {
            certainty = new Certainty(3, Modality.Fact, false, false);
        }
        else if (source?.Speaker is null && finding.Modality is null && ClauseOf(sentence, finding) is { Verb: { } verb } && IsGuess(sentence, verb))
        {
            certainty = certainty with { Modality = Modality.Guess, IsHedged = true };
        }

        var modality = finding.Modality ?? (finding.IsToCome && certainty.Modality == Modality.Fact ? Modality.Plan : certainty.Modality);
        if (source is not null && Deny(sentence, source))
        {
            return new Standing(Status.Denied, Modality.Plan);
        }

        // "Nobody will ..." says nothing of plans; "will not" and "is not coming" do.
        var isRuledOut = certainty.IsDenied && ClauseOf(sentence, finding) is { Verb: { IsNegated: true, Tense: not Clauses.Tense.Past } };
        return Standing.Of(isRuledOut && modality == Modality.Fact && IsHappening(sentence, finding) ? Modality.Plan : modality, certainty with { IsDenied = isRuledOut }, source, authorities.Has(source?.Speaker));
    }

    private static bool Deny(SentenceReading sentence, Attribution source) =>
        source.Cue is { } cue && cue.Paragraph == sentence.Paragraph && cue.Span.Of(sentence.Text) is var words
        && (words.Contains("deni", StringComparison.OrdinalIgnoreCase) || words.Contains("deny", StringComparison.OrdinalIgnoreCase) || words.Contains("ruled out", StringComparison.OrdinalIgnoreCase));

    /// <summary>"is not happening": what is told in the present is meant for the time to come.</summary>
    private static bool IsHappening(SentenceReading sentence, Finding finding) =>
        ClauseOf(sentence, finding) is { Verb: { } verb } && sentence.Tokens[verb.Last].MayBe(VerbShape.Gerund);

    /// <summary>Whether the article itself only holds something possible: "may", "is expected to", "leans toward".</summary>
    private static bool IsGuess(SentenceReading sentence, Clauses.VerbGroup verb) =>
        (sentence.Word(verb.First) is "may" or "might" or "could" or "would" or "'d" && !sentence.Tokens[verb.First..(verb.Last + 1)].Any(token => token.Is("have")))
        || (verb.IsPassive && (verb.Has("expect") || verb.Has("believe") || verb.Has("rumor") || verb.Has("speculate")))
        || verb.Has("lean");

    private static Clauses.Clause? ClauseOf(SentenceReading sentence, Finding finding) =>
        sentence.Clauses.LastOrDefault(clause => clause.First <= finding.Last && finding.First <= clause.Last && finding.Last <= clause.Last);

    private static TextSpan ScopeOf(SentenceReading sentence, Finding finding)
    {
        var (first, last) = (finding.First, finding.Last);
        for (var i = 0; i < sentence.Clauses.Count; i++)
        {
            var clause = sentence.Clauses[i];
            if (clause.First <= finding.Last && finding.First <= clause.Last)
            {
                var lead = i > 0 && sentence.Clauses[i - 1] is { Kind: Clauses.ClauseKind.Matrix } matrix ? matrix.First : clause.First;
                (first, last) = (int.Min(first, int.Min(lead, clause.First)), int.Max(last, clause.Last));
            }
        }

        return sentence.SpanOf(first, last);
    }

    public IEnumerable<DraftClaim> Write(SentenceReading sentence, Finding finding, string rule)
    {
        var span = sentence.SpanOf(finding.First, finding.Last);
        var source = finding.IsAside || finding.IsOwnWord ? null : sentence.SayingOf(span)?.Attribution ?? (finding.GoesOn ? sentence.Report : null);
        if (source is { Speaker: { } speaker } && !speaker.Any(char.IsUpper))
        {
            // "a source", "the production": nobody who can be named.
            source = source with { Speaker = null };
        }

        if (source is { Kind: AttributionKind.Indirect } && ClauseOf(sentence, finding) is { Kind: Clauses.ClauseKind.Relative })
        {
            // "The studio confirmed a third season, which is due in May": the date is the article's own.
            source = null;
        }

        var standing = StandingOf(sentence, finding, span, source);
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
                Speaker = source?.Speaker is { } named ? authorities.FullName(named) : null,
                Via = source?.Via ?? [],
                Passage = new Passage(sentence.Paragraph, span),
                Spoiler = finding.Spoiler,
                Rule = rule,
            };
            yield return draft with { Statement = StatementWriter.Write(draft) };
        }
    }
}
