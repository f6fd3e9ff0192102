using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Extraction.Clauses;
using JJBot.Knowledge.Extraction.Mentions;
using JJBot.Knowledge.Extraction.Reading;
using JJBot.Knowledge.Extraction.Topics;

namespace JJBot.Knowledge.Extraction.Rules;

/// <summary>Who takes a post: "Ann Lee will serve as writer", "Ann Lee joins as executive producer", "Ann Lee is the new showrunner".</summary>
internal sealed class CrewJoinsRule : IExtractionRule
{
    private static readonly WordSet Links = new("as the new a an its another");

    public IEnumerable<Finding> Find(SentenceReading sentence, ExtractionContext context)
    {
        foreach (var clause in sentence.Clauses)
        {
            if (clause.Kind != ClauseKind.Matrix && clause.Verb is { } verb && RoleIn(sentence, clause, verb) is { } title && NameOf(sentence, clause, title.First) is { } name)
            {
                yield return new Finding
                {
                    Topic = TopicNames.Crew,
                    Value = new People(title.Role, new NameList([name])),
                    Subjects = SubjectResolver.Of(sentence, clause, SeasonSense.Coming, context.Show),
                    First = clause.First,
                    Last = clause.Last,
                };
            }
        }
    }

    private static (string Role, int First)? RoleIn(SentenceReading sentence, Clause clause, VerbGroup verb)
    {
        for (var at = verb.First; at < clause.Last; at++)
        {
            if (Links.Contains(sentence.Word(at)) && CrewTitles.At(sentence, at + 1) is { } title && title.End - 1 <= clause.Last && ProperNameReader.At(sentence, int.Min(title.End, sentence.Tokens.Length - 1), clause.Last) is null)
            {
                // "an editor at The Outlet" is the author, not the crew.
                return sentence.Word(title.End) is not ("at" or "for") && (sentence.Word(at) is "as" || verb.Head == "be") ? (title.Role, at) : null;
            }
        }

        return null;
    }

    /// <summary>The name nearest before the post.</summary>
    private static string? NameOf(SentenceReading sentence, Clause clause, int title)
    {
        string? name = null;
        foreach (var found in ProperNameReader.Read(sentence, clause.First, title - 1))
        {
            name = found.Person is { IsCharacter: true } ? name : found.Name;
        }

        return name;
    }
}
