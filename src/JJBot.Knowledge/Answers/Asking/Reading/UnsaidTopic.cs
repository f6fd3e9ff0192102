using JJBot.Knowledge.Answers.Asking.English;

namespace JJBot.Knowledge.Answers.Asking.Reading;

/// <summary>
/// What is meant where no word points to a topic: "is Ann in it" asks whether she appears, "is it before the other one" when it is
/// released; what is announced of a season alone is that there will be one.
/// </summary>
internal static class UnsaidTopic
{
    public const string Renew = "renew";

    public const string Cast = "cast";

    private const string Release = "release";

    /// <summary>Whoever is in a show appears in it.</summary>
    private const string Appear = "appear";

    /// <summary>A word that points to the topic; null where nothing is meant.</summary>
    /// <param name="line">The words.</param>
    /// <param name="named">What is named.</param>
    /// <param name="namesOther">Whether that is anybody but the show's own hero.</param>
    /// <param name="asked">What the form of the question tells.</param>
    public static string? Of(QuestionLine line, NamedSubject named, bool namesOther, Asked asked) => named switch
    {
        _ when !namesOther && asked.Focus == QuestionFocus.Announcement => Renew,
        { LeftOut.Count: > 0 } => Cast,
        { Anchor: not null } => Release,
        { IsNext: true, Season: null } when !namesOther => Release,
        _ when !namesOther && named.IsNamed && asked.Focus == QuestionFocus.When => Release,
        _ when !namesOther && Enumerable.Range(0, line.Count).Any(at => IsYear(line.WordAt(at)) ? asked.IsTimed : IsOfTime(line, at)) => Release,
        { IsIn: true } when asked.Whether && line.Has(stem => stem == "be") && (named.Names.Count > 0 || !line.Has(stem => stem == "do")) => Appear,
        _ => null,
    };

    private static bool IsOfTime(QuestionLine line, int at) =>
        IsShortYear(line, at) || line.WordAt(at) is "day" or "month" or "year" or "dated" || IsDate(line, at) || (line.IsFree(at) && (line.WordAt(at) is "when" || TimeWords.Has(line.WordAt(at))));

    /// <summary>"does she date him" asks for no day.</summary>
    private static bool IsDate(QuestionLine line, int at) =>
        line.WordAt(at) == "date" && line.WordAt(at + 1) is not ("anyone" or "anybody" or "someone" or "somebody" or "him" or "her" or "each" or "a");

    /// <summary>"in 17".</summary>
    private static bool IsShortYear(QuestionLine line, int at) =>
        line.WordAt(at) is [>= '0' and <= '9', >= '0' and <= '9'] && line.WordAt(at - 1) is "in" or "late" or "early" or "mid";

    private static bool IsYear(string word) => word.Length == 4 && word[0] is '1' or '2' && word.All(char.IsAsciiDigit);
}
