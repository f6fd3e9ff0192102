using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Extraction.Clauses;
using JJBot.Knowledge.Extraction.Mentions;
using JJBot.Knowledge.Extraction.Reading;
using JJBot.Knowledge.Extraction.Topics;

namespace JJBot.Knowledge.Extraction.Rules;

/// <summary>Who is in it, by names alone: "the first season starred A, B and C", "A and B will return", "A joins the cast".</summary>
internal sealed class CastListRule : IExtractionRule
{
    private static readonly WordSet Starring = new("star feature include cast join");
    private static readonly WordSet Lists = new("starring including featuring starred stars cast");
    private static readonly WordSet Returning = new("return reprise");
    private static readonly WordSet Doubts = new("whether if unclear");
    private static readonly WordSet CastWords = new("cast ensemble starring starred stars star guest-star co-star");

    public IEnumerable<Finding> Find(SentenceReading sentence, ExtractionContext context)
    {
        if (sentence.IsQuestion)
        {
            yield break;
        }

        List<string> listed = [];
        foreach (var clause in sentence.Clauses)
        {
            var names = ActorsIn(sentence, clause);
            if (clause.Kind != ClauseKind.Matrix && AspectOf(sentence, clause, names, listed) is { } aspect && (names.Count > 0 ? names : listed) is { Count: > 0 } people)
            {
                yield return new Finding
                {
                    Topic = TopicNames.Cast,
                    Value = new People(aspect, new NameList(people)),
                    Subjects = SubjectResolver.Of(sentence, clause, clause.Verb is { Tense: Tense.Past } ? SeasonSense.Aired : SeasonSense.Coming, context.Show),
                    First = clause.First,
                    Last = clause.Last,
                };
            }

            listed = names.Count > 1 ? names : listed;
        }
    }

    private static string? AspectOf(SentenceReading sentence, Clause clause, List<string> names, List<string> listed)
    {
        if (clause.Verb is not { } verb || HasRole(sentence, clause) || sentence.Has(Doubts, 0, clause.First))
        {
            return null;
        }

        if (Returning.Contains(verb.Final) || (verb.Head == "be" && sentence.Word(verb.Last + 1) is "back"))
        {
            var isThey = !clause.Subject.IsEmpty && sentence.Word(clause.Subject.First) is "they" or "all" && listed.Count > 0;
            return isThey || NamesInSubject(sentence, clause) ? Aspects.Returning : null;
        }

        if (verb.Final == "join" && names.Count > 0 && NamesInSubject(sentence, clause) && sentence.Has(CastWords, clause.First, clause.Last))
        {
            return Aspects.NewCast;
        }

        var isList = (Starring.Contains(verb.Final) || sentence.Has(Lists, clause.First, clause.Last)) && sentence.Has(CastWords, clause.First, clause.Last);
        return isList && names.Count >= 2 ? Aspects.Ensemble : null;
    }

    /// <summary>"as Kit": that is a claim of its own.</summary>
    private static bool HasRole(SentenceReading sentence, Clause clause)
    {
        for (var at = clause.First; at < clause.Last; at++)
        {
            if (sentence.Word(at) is "as" && sentence.Tokens[at + 1].IsCapital)
            {
                return true;
            }
        }

        return false;
    }

    private static bool NamesInSubject(SentenceReading sentence, Clause clause) =>
        ProperNameReader.Read(sentence, clause.Subject.First, clause.Subject.End - 1).Exists(name => name.Person is not { IsCharacter: true });

    private static List<string> ActorsIn(SentenceReading sentence, Clause clause) =>
        [.. ProperNameReader.Read(sentence, clause.First, clause.Last).Where(name => name.Person is not ({ IsCharacter: true } or { HasAuthority: true })).Select(name => name.Name).Distinct()];
}
