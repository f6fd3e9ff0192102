using JJBot.Knowledge.Answers.Asking.Reading.Phrases;

namespace JJBot.Knowledge.Answers.Asking.Reading;

/// <summary>Cuts a question into what each side says: "one site says May, another says June: which is it?".</summary>
internal static class SideParts
{
    private const string Site = "site/website/source/outlet/article/report/blog/page/paper/post/piece/one";
    private const string Say = "say/report/claim/think/expect/hope/guess/write/state/have/go/mention/swear/put/be";

    private static readonly Phrase One = Phrase.Of($"one/1/some/a/an/this {Site}? just/only/even? {Say}");
    private static readonly Phrase Other = Phrase.Of($"another/other/rest/else {Site}? just/only/even? {Say}?");

    /// <summary>As typed, without the words that tell who says it; none where no two sides are told apart.</summary>
    public static IReadOnlyList<string> Of(QuestionLine line)
    {
        if (Other.In(line) is not { } other || One.In(line) is not { } one || other.Min() is var first && first <= one.Min())
        {
            return [];
        }

        var begin = one.Max() + 1 < first ? one.Max() + 1 : 0;
        var end = first;
        while (end > begin && line.WordAt(end - 1) is "and" or "but" or "while" or "the" or "or" or "though")
        {
            end--;
        }

        var next = other.Max() + 1;
        return end > begin && next < line.Count ? [line.Typed(begin, end - 1), line.Typed(next, line.Count - 1)] : [];
    }
}
