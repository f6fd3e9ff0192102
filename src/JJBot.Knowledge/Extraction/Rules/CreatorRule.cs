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
            if (clause.Kind != ClauseKind.Matrix && clause.Verb is { IsPassive: true } verb && PostOf(verb.Final) is { } post && sentence.Word(verb.Last + 1) is "by" && NamesAfter(sentence, verb, clause) is { Count: > 0 } names)
            {
                yield return new Finding
                {
                    Topic = TopicNames.Crew,
                    Value = new Claims.People(post, new NameList(names)),
                    Subjects = SubjectResolver.Of(sentence, clause, post == "creator" ? SeasonSense.Whole : SeasonSense.Coming, context.Show),
                    First = clause.First,
                    Last = clause.Last,
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

    private static List<string> NamesAfter(SentenceReading sentence, VerbGroup verb, Clause clause) =>
        [.. ProperNameReader.Read(sentence, verb.Last + 2, clause.Last).Where(name => name.Person is not { IsCharacter: true }).Select(name => name.Name).Distinct()];
}
