using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Extraction.Clauses;
using JJBot.Knowledge.Extraction.Mentions;
using JJBot.Knowledge.Extraction.Reading;
using JJBot.Knowledge.Extraction.Topics;

namespace JJBot.Knowledge.Extraction.Rules;

/// <summary>Who made something of it: "was created by Ann Lee", "the finale was written by Bo Ray".</summary>
internal sealed class CreatorRule : IExtractionRule
{
    public IEnumerable<Finding> Find(SentenceReading sentence, ExtractionContext context)
    {
        foreach (var clause in sentence.Clauses)
        {
            if (clause.Kind != ClauseKind.Matrix && clause.Verb is { } verb && PostOf(verb.Final) is { } post && Makers(sentence, clause, verb) is { Count: > 0 } names)
            {
                yield return new Finding
                {
                    Topic = TopicNames.Crew,
                    Value = new Claims.People(post, new NameList(names)),
                    Subjects = SubjectResolver.Of(sentence, clause, post == "creator" ? SeasonSense.Whole : SeasonSense.Coming, context.Show),
                    First = clause.First,
                    Last = clause.Last,
                    IsOwnWord = !verb.IsPassive,
                };
            }
        }
    }

    private static string? PostOf(string verb) => verb switch
    {
        "create" or "develop" => "creator",
        "write" or "pen" => "writer",
        "produce" => "producer",
        "score" or "compose" => "composer",
        _ => null,
    };

    /// <summary>After "by", or as the subject of "wrote all of it".</summary>
    private static List<string> Makers(SentenceReading sentence, Clause clause, VerbGroup verb)
    {
        if (verb.IsPassive)
        {
            return sentence.Word(verb.Last + 1) is "by" ? Names(sentence, verb.Last + 2, clause.Last) : [];
        }

        // "She wrote: ..." and "wrote on her page" are sayings.
        return verb.Last < clause.Last && sentence.Word(verb.Last + 1) is "all" or "every" or "the" or "both" or "most" or "each" ? Names(sentence, clause.Subject.First, clause.Subject.End - 1) : [];
    }

    private static List<string> Names(SentenceReading sentence, int first, int last) =>
        [.. ProperNameReader.Read(sentence, first, last).Where(name => name.Person is not { IsCharacter: true }).Select(name => name.Name).Distinct()];
}
