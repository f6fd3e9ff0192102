using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Extraction.Clauses;
using JJBot.Knowledge.Extraction.Mentions;
using JJBot.Knowledge.Extraction.Reading;
using JJBot.Knowledge.Extraction.Topics;

namespace JJBot.Knowledge.Extraction.Rules;

/// <summary>How many episodes a season has: "all 13 episodes", "will run to eight episodes", "a ten-episode order".</summary>
internal sealed class EpisodeCountRule : IExtractionRule
{
    private static readonly WordSet Episodes = new("episodes episode installments parts hours");
    private static readonly WordSet Whole = new("all each every the of total");
    private static readonly WordSet Part = new("first last final next another more only remaining past previous new two-part about around");
    private static readonly WordSet Having = new("have consist comprise run span contain include be total get feature order");

    public IEnumerable<Finding> Find(SentenceReading sentence, ExtractionContext context)
    {
        for (var at = 0; at < sentence.Tokens.Length; at++)
        {
            if (CountAt(sentence, at) is not { } count || ClauseAt(sentence, at) is not { Kind: not ClauseKind.Matrix } clause)
            {
                continue;
            }

            var first = at;
            while (first > clause.First && sentence.Tokens[first - 1].IsIn(Whole) && !(sentence.Word(first - 1) is "of" && !IsWholeWord(sentence, first - 2)))
            {
                first--;
            }

            if (sentence.Word(first - 1) is { } before && (new[] { before }.Any(Part.Contains) || (first == at && !IsWhole(clause))))
            {
                continue;
            }

            var isWhole = first == at && IsWhole(clause) && clause.Verb is not null;
            yield return new Finding
            {
                Topic = TopicNames.Production,
                Value = new Count(Aspects.Episodes, count.Number),
                Subjects = SubjectResolver.Of(sentence, clause, SeasonSense.Coming, context.Show),
                First = isWhole ? clause.First : first,
                Last = isWhole ? clause.Last : EndOf(sentence, count.Last),
            };
            yield break;
        }
    }

    private static (int Number, int Last)? CountAt(SentenceReading sentence, int at)
    {
        var word = sentence.Tokens[at].Word;
        if (word.Length == 0 || !sentence.Tokens[at].IsWord)
        {
            return null;
        }

        // "a 10-episode season"
        if (word.EndsWith("-episode", StringComparison.Ordinal) && NumberWords.Cardinal(word[..^8] is { Length: > 0 } head ? head : "-") is { } joined)
        {
            return (joined, at);
        }

        if (NumberWords.Cardinal(word) is not (> 1 and var number))
        {
            return null;
        }

        for (var next = at + 1; next <= at + 2 && next < sentence.Tokens.Length; next++)
        {
            if (sentence.Tokens[next].IsIn(Episodes))
            {
                return sentence.Word(next) is "episodes" || next == at + 1 ? (number, next) : null;
            }
        }

        return null;
    }

    private static bool IsWholeWord(SentenceReading sentence, int at) => sentence.Word(at) is "all" or "each" or "every" or "total";

    private static bool IsWhole(Clause clause) => clause.Verb is null || clause.Verb.Lemmas.Any(Having.Contains);

    private static int EndOf(SentenceReading sentence, int last)
    {
        var of = last + 1;
        return sentence.Word(of) is "of" && sentence.Subjects.FirstOrDefault(subject => subject.First > of && subject.First <= of + 2) is { } subject ? subject.Last : last;
    }

    private static Clause? ClauseAt(SentenceReading sentence, int at) => sentence.Clauses.FirstOrDefault(clause => clause.First <= at && at <= clause.Last);
}
