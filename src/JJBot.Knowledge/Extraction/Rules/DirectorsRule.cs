using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Extraction.Clauses;
using JJBot.Knowledge.Extraction.Mentions;
using JJBot.Knowledge.Extraction.Reading;
using JJBot.Knowledge.Extraction.Topics;

namespace JJBot.Knowledge.Extraction.Rules;

/// <summary>Who directs: by name ("will be directed by Ann Lee"), or how many of the episodes by women.</summary>
internal sealed class DirectorsRule : IExtractionRule
{
    private static readonly WordSet Directing = new("directed direct directs directing helmed helms helming director directors helm");
    private static readonly WordSet Women = new("women female woman");
    private static readonly WordSet All = new("all each every entire whole");

    public IEnumerable<Finding> Find(SentenceReading sentence, ExtractionContext context)
    {
        if (sentence.IsQuestion)
        {
            yield break;
        }

        foreach (var clause in sentence.Clauses)
        {
            if (clause.Kind != ClauseKind.Matrix && sentence.IndexOf(Directing, clause.First, clause.Last) is >= 0 and var directing && ValueOf(sentence, clause, directing) is { } value)
            {
                yield return new Finding
                {
                    Topic = TopicNames.Directors,
                    Value = value,
                    Subjects = SubjectResolver.Of(sentence, clause, SeasonSense.Coming, context.Show),
                    First = clause.First,
                    Last = clause.Last,
                };
            }
        }
    }

    private static Value? ValueOf(SentenceReading sentence, Clause clause, int directing)
    {
        if (sentence.Has(Women, clause.First, clause.Last))
        {
            var number = NumberIn(sentence, clause);
            return number is null ? null : new Count(Aspects.Women, number.Value, sentence.Has(All, clause.First, clause.Last) ? number : null);
        }

        var names = NamesOf(sentence, clause, directing);
        return names.Count == 0 ? null : new People(Aspects.Directors, new NameList(names));
    }

    private static int? NumberIn(SentenceReading sentence, Clause clause)
    {
        for (var at = clause.First; at <= clause.Last; at++)
        {
            if (sentence.Tokens[at].IsWord && sentence.MentionAt(at) is null && NumberWords.Cardinal(sentence.Word(at)) is > 1 and var number)
            {
                return number;
            }
        }

        return null;
    }

    /// <summary>After "directed by", else before the verb.</summary>
    private static List<string> NamesOf(SentenceReading sentence, Clause clause, int directing)
    {
        var isPassive = sentence.Word(directing + 1) is "by";
        var isVerb = clause.Verb is { } verb && directing >= verb.First && directing <= verb.Last;
        var (first, last) = isPassive ? (directing + 2, clause.Last) : isVerb ? (clause.Subject.First, clause.Subject.End - 1) : (0, -1);
        return [.. ProperNameReader.Read(sentence, first, last).Where(name => name.Person is not { IsCharacter: true }).Select(name => name.Name).Distinct()];
    }
}
