using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Shows;
using JJBot.Knowledge.Sources;

namespace JJBot.Knowledge.Answers;

/// <summary>Puts propositions into words and numbers their sources in the order of first use.</summary>
internal static class LineWriter
{
    /// <summary>Further sources of one line are counted in words, not cited one by one.</summary>
    private const int MostCitations = 6;

    public static (IReadOnlyList<AnswerLine> Lines, IReadOnlyList<Citation> Citations) Write(
        IReadOnlyList<(Proposition Proposition, LineRole Role)> propositions,
        ClaimWeb web,
        IReadOnlyDictionary<SourceId, Source> sources,
        Vocabulary vocabulary,
        Show show,
        Subject asked)
    {
        var told = propositions.Count > 0 ? PropositionKey.ValueOf(propositions[0].Proposition.Value, vocabulary) : null;
        var citations = new List<Citation>();
        var numbers = new Dictionary<SourceId, int>();
        var cited = new HashSet<ClaimId>();
        var lines = propositions.Select(pair => WriteLine(pair.Proposition, pair.Role)).ToList();
        return (lines, [.. citations.OrderBy(citation => citation.Number).ThenBy(citation => citation.Claim.Locator.Paragraph)]);

        AnswerLine WriteLine(Proposition proposition, LineRole role)
        {
            var parts = new List<SupportPart>();
            var room = MostCitations;
            foreach (var (words, claims) in new SupportWords(proposition, sources).Parts())
            {
                var marks = claims.Take(Math.Max(room, 1)).Select(Cite).Distinct().Order().ToList();
                room -= marks.Count;
                parts.Add(new SupportPart(words, marks));
            }

            if (Because(web, proposition, role, other => Lead(other, vocabulary, show, asked)) is { } reason)
            {
                parts.Add(new SupportPart(reason, []));
            }

            var lead = Lead(proposition, vocabulary, show, asked);
            if (proposition.Value is People { Names.Count: > 4 } people && PropositionKey.ValueOf(people, vocabulary) == told)
            {
                // The headline has just named them all.
                lead = lead.Replace(Wording.Names(people.Names), $"{people.Names[0]} and {people.Names.Count - 1} others", StringComparison.Ordinal);
            }

            return new AnswerLine(proposition, lead, string.Join("; ", parts.Select(part => part.Words)), [.. parts.SelectMany(part => part.Citations).Distinct()], role)
            {
                Parts = parts,
            };
        }

        int Cite(Claim claim)
        {
            if (!numbers.TryGetValue(claim.Source, out var number))
            {
                numbers[claim.Source] = number = numbers.Count + 1;
            }

            if (cited.Add(claim.Id))
            {
                citations.Add(new Citation(number, claim, sources[claim.Source], null));
            }

            return number;
        }
    }

    /// <summary>The few words that a proposition comes down to, with whom it speaks of where that is not quite what was asked.</summary>
    public static string Lead(Proposition proposition, Vocabulary vocabulary, Show show, Subject asked)
    {
        var (subject, aspect) = (proposition.Lead.Subject, vocabulary.AspectOf(proposition.Lead));
        var isPlain = aspect is { Key: true, Label: null } && show.FindTopic(proposition.Lead.Topic)?.Aspects.Count(other => other.Key) == 1;
        var words = Wording.Lead(proposition, aspect, Wording.Of(subject.Seasons is null ? asked : subject, show), isPlain);
        return subject switch
        {
            _ when subject.Series != asked.Series => $"{words} ({subject.Series} as a whole)",
            { Seasons: { } seasons } when asked.Seasons is null && !words.Contains("season", StringComparison.Ordinal) => $"{words} ({Wording.Of(seasons)})",
            _ => words,
        };
    }

    /// <summary>What has overtaken a line of another stage, or why a line cannot stand with the one above it.</summary>
    private static string? Because(ClaimWeb web, Proposition proposition, LineRole role, Func<Proposition, string> lead)
    {
        var relations = web.RelationsOf(proposition);
        if (role == LineRole.Earlier && relations.FirstOrDefault(relation => relation.Kind == RelationKind.Supersedes && web.Of(relation.B) == proposition) is { } later)
        {
            return later.A.Value.Aspect == proposition.Value.Aspect ? null : $"overtaken since: {lead(web.Of(later.A)!)}";
        }

        return role == LineRole.Conflicting
            ? relations.FirstOrDefault(relation => relation.Conflict is Conflict.Hard or Conflict.Certainty && web.Of(relation.A) != web.Of(relation.B))?.Why
            : null;
    }
}
