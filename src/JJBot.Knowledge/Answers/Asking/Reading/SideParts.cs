using JJBot.Knowledge.Answers.Asking.Reading.Framing;
using JJBot.Knowledge.Answers.Asking.Reading.Phrases;

namespace JJBot.Knowledge.Answers.Asking.Reading;

/// <summary>Cuts a question into what each side says: "one site says May, another says June: which is it?".</summary>
internal static class SideParts
{
    private const string Site = "site/website/source/outlet/article/report/blog/page/paper/post/piece/text/author/one";
    private const string Say = "say/report/claim/think/expect/hope/wish/guess/write/state/have/go/mention/swear/put/be";

    /// <summary>What tells one side, and the other.</summary>
    private static readonly (Phrase? One, Phrase Other)[] Pairs =
    [
        (Phrase.Of($"one/1/some/a/an/this/first {Site}? just/only/even? {Say} that?"), Phrase.Of($"another/other/rest/else/second {Site}? just/only/even/merely? {Say}? that?")),
        (Phrase.Of($"{Site}/number a/one/1/x {Say} that?"), Phrase.Of($"{Site}/number b/be/two/2/y {Say} that?")),
        (Phrase.Of("=here i/we/you/they/it? read/see/say/hear/find/write? that?"), Phrase.Of("=there i/we/you/they/it? read/see/say/hear/find/write/be? that?")),
        (Phrase.Of("^ =first/once/earlier i/we/you/they/it read/see/say/hear/find/write that?"), Phrase.Of("=then/=now/later i/we/you/they/it? read/see/say/hear/find/write/be? that?")),
        (Phrase.Of($"one/1/some/a/an/this/first {Site}? just/only/even? {Say} that?"), Phrase.Of("=but/=yet/=whereas")),
        (null, Phrase.Of("=but/=whereas")),
    ];

    private static readonly HashSet<string> Joining = ["and", "but", "while", "whereas", "the", "or", "though", "yet", "then", "than"];

    /// <summary>As typed, without the words that tell who says it; none where no two sides are told apart.</summary>
    public static IReadOnlyList<string> Of(QuestionLine line) => Pairs.Select(pair => Of(line, pair.One, pair.Other)).FirstOrDefault(sides => sides.Count > 0) ?? [];

    /// <param name="line">The question.</param>
    /// <param name="oneSays">What stands before one side; null where it begins with that.</param>
    /// <param name="otherSays">What stands before the other.</param>
    private static IReadOnlyList<string> Of(QuestionLine line, Phrase? oneSays, Phrase otherSays)
    {
        if (otherSays.In(line) is not { } other || (oneSays is null ? [] : oneSays.In(line)) is not { } one || other.Min() is var first && one.Any(at => at >= first))
        {
            return [];
        }

        var begin = one.Count > 0 ? one.Max() + 1 : 0;
        var end = first;
        while (end > begin && Joining.Contains(line.WordAt(end - 1)))
        {
            end--;
        }

        var next = other.Max() + 1;
        return end > begin && next < line.Count && !StatementFrame.IsAsking(line.WordAt(next)) ? [line.Typed(begin, end - 1), line.Typed(next, EndOf(line, next) - 1)] : [];
    }

    /// <summary>The other side ends where the question itself begins: "..., which is it", "... so who do I trust".</summary>
    private static int EndOf(QuestionLine line, int from)
    {
        bool BeginsQuestion(int at) =>
            (line.Tokens[at].BeginsClause && (StatementFrame.IsAsking(line.WordAt(at)) || StatementFrame.IsAuxiliary(line.WordAt(at))))
            || (line.Tokens[at].BeginsClause && line.WordAt(at) is "huh" or "eh")
            || (line.WordAt(at) == "so" && StatementFrame.IsAsking(line.WordAt(at + 1)))
            || (line.WordAt(at) is "who" or "which" or "whom" && line.WordAt(at + 1) is "is" or "one" or "do" or "should" or "to" or "can");

        return Enumerable.Range(from + 1, Math.Max(0, line.Count - from - 1)).Where(BeginsQuestion).DefaultIfEmpty(line.Count).First();
    }
}
