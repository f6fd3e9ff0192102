using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Shows;
using JJBot.Knowledge.Sources;

namespace JJBot.Knowledge.Answers;

/// <summary>Puts propositions into words, and cites what they rest on.</summary>
internal sealed class LineWriter(ClaimWeb web, IReadOnlyDictionary<SourceId, Source> sources, Vocabulary vocabulary, Show show, Subject asked)
{
    /// <summary>Further sources of one line are counted in words, not cited one by one.</summary>
    private const int MostCitations = 6;

    private readonly CitationList citations = new(sources);

    public (IReadOnlyList<AnswerLine> Lines, IReadOnlyList<Citation> Citations) Write(IReadOnlyList<(Proposition Proposition, LineRole Role)> propositions)
    {
        var told = propositions.Count > 0 ? PropositionKey.ValueOf(propositions[0].Proposition.Value, vocabulary) : null;
        var lines = propositions.Select(pair => LineOf(pair.Proposition, pair.Role, told)).ToList();
        return (Distinguished(lines), citations.InOrder());
    }

    /// <summary>The few words that a proposition comes down to, with whom it speaks of where that is not quite what was asked.</summary>
    public static string Lead(Proposition proposition, Vocabulary vocabulary, Show show, Subject asked)
    {
        var (subject, aspect) = (proposition.Lead.Subject, vocabulary.AspectOf(proposition.Lead));
        var isPlain = aspect is { Key: true, Label: null } && show.FindTopic(proposition.Lead.Topic)?.Aspects.Count(other => other.Key) == 1;
        var words = Wording.Lead(proposition, aspect, Wording.Of(subject.Seasons is null ? asked : subject, show), isPlain);
        return subject switch
        {
            { Series: null } => words,
            _ when subject.Series != asked.Series => $"{words} ({Elsewhere(subject, show)})",
            { Seasons: { } seasons } when IsOfAnotherSeason(seasons, asked, words) => $"{words} ({Wording.Of(seasons)})",
            _ => words,
        };
    }

    /// <summary>The same inside a sentence, where a label needs no colon: "filmed at the corner".</summary>
    public static string LeadInside(Proposition proposition, Vocabulary vocabulary, Show show, Subject asked)
    {
        var lead = Lead(proposition, vocabulary, show, asked);
        return lead.IndexOf(": ", StringComparison.Ordinal) is >= 0 and var colon ? lead.Remove(colon, 1) : lead;
    }

    private static bool IsOfAnotherSeason(Seasons seasons, Subject asked, string words) =>
        asked.Seasons is { } meant ? !seasons.Includes(meant) : !words.Contains("season", StringComparison.Ordinal);

    /// <summary>Only what has seasons, or holds several series, can be spoken of as a whole.</summary>
    private static string Elsewhere(Subject subject, Show show) =>
        subject.Seasons is null && (show.FindSeries(subject.Series!)?.Seasons is not null || show.Series.Any(series => series.PartOf == subject.Series))
            ? $"{subject.Series} as a whole"
            : Wording.Of(subject, show);

    private AnswerLine LineOf(Proposition proposition, LineRole role, string? told)
    {
        var lead = Lead(proposition, vocabulary, show, asked);
        var parts = PartsOf(proposition, lead);
        if (Because(proposition, role) is { } reason)
        {
            parts.Add(new SupportPart(reason, []));
        }

        if (PropositionKey.ValueOf(proposition.Value, vocabulary) == told)
        {
            // The headline has just named them all.
            lead = Shortened(lead, proposition.Value);
        }

        return new AnswerLine(proposition, lead, string.Join("; ", parts.Select(part => part.Words)), [.. parts.SelectMany(part => part.Citations).Distinct()], role)
        {
            Parts = parts,
        };
    }

    private List<SupportPart> PartsOf(Proposition proposition, string lead)
    {
        var parts = new List<SupportPart>();
        var room = MostCitations;
        foreach (var (words, claims) in new SupportWords(proposition, sources) { LeadSaysNo = lead.StartsWith("not ", StringComparison.Ordinal) }.Parts())
        {
            var marks = claims.Take(Math.Max(room, 1)).Select(citations.Cite).Distinct().Order().ToList();
            room -= marks.Count;
            parts.Add(new SupportPart(words, marks));
        }

        return parts;
    }

    /// <summary>Where two lines come down to the same words, the wider one says that it speaks of the whole series.</summary>
    private static List<AnswerLine> Distinguished(List<AnswerLine> lines)
    {
        var narrow = lines.Where(line => line.Proposition.Lead.Subject.Seasons is not null).Select(line => line.Lead).ToHashSet();
        return [.. lines.Select(line => line.Proposition.Lead.Subject.Seasons is null && narrow.Contains(line.Lead)
            ? line with { Lead = $"{line.Lead} (the series as a whole)" }
            : line)];
    }

    /// <summary>"Mike Colter and 6 others": for a long list that has been told whole.</summary>
    public static string Shortened(string lead, Value value) => value is People { Names.Count: > 4 } people
        ? lead.Replace(Wording.Names(people.Names), $"{people.Names[0]} and {people.Names.Count - 1} others", StringComparison.Ordinal)
        : lead;

    /// <summary>What has overtaken a line of another stage, or why a line cannot stand with the one above it.</summary>
    private string? Because(Proposition proposition, LineRole role)
    {
        var relations = web.RelationsOf(proposition);
        if (role is (LineRole.Main or LineRole.Earlier) && relations.FirstOrDefault(relation => relation.Kind == RelationKind.Supersedes && web.Of(relation.B) == proposition) is { } later)
        {
            return later.A.Value.Aspect == proposition.Value.Aspect ? null : $"overtaken since: {Lead(web.Of(later.A)!, vocabulary, show, asked)}";
        }

        return role == LineRole.Conflicting
            ? relations.FirstOrDefault(relation => relation.Conflict is Conflict.Hard or Conflict.Certainty && web.Of(relation.A) != web.Of(relation.B))?.Why
            : null;
    }
}
