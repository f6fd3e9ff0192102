namespace JJBot.Knowledge.Answers.Asking.Reading;

/// <summary>Tells whether a question asks when something is made known rather than what it is: "when do they tell us who directs".</summary>
internal static class AnnouncementWords
{
    /// <summary>"when are they likely to finally tell us": so many words may stand before the verb.</summary>
    private const int FarthestVerb = 8;

    private static readonly string[] Announcing = ["announce", "reveal", "unveil", "disclose", "name"];

    /// <summary>These tell something else too: only what is asked within the question is what they tell.</summary>
    private static readonly string[] Telling = ["tell", "say", "confirm", "learn", "know", "hear", "share", "find"];

    private static readonly string[] Asking = ["who", "which", "what", "whom", "whose"];
    private static readonly string[] Told = ["names", "identities", "identity", "announcement"];

    /// <summary>The words that ask when it is told are taken; what is told is left.</summary>
    public static bool Take(QuestionLine line)
    {
        var when = Enumerable.Range(0, line.Count).FirstOrDefault(at => line.IsFree(at) && IsOfTime(line, at), -1);
        if (when < 0)
        {
            return false;
        }

        var verb = Enumerable.Range(when + 1, FarthestVerb).FirstOrDefault(at => Announces(line, at) || (Telling.Contains(line.StemAt(at)) && AreAny(line, at, Asking)));
        if (verb == 0 && !AreAny(line, when, Told))
        {
            return false;
        }

        line.Take(when, line.WordAt(when) == "when" ? 1 : 2);
        line.Take(Math.Max(when, verb), 1);
        return true;
    }

    private static bool IsOfTime(QuestionLine line, int at) =>
        line.WordAt(at) == "when"
        || (line.WordAt(at) is "what" or "which" && line.WordAt(at + 1) is "month" or "year" or "day" or "date" or "week")
        || (line.WordAt(at - 1) == "at" && line.WordAt(at) is "what" or "which" && line.WordAt(at + 1) is "point" or "stage" or "moment");

    private static bool Announces(QuestionLine line, int at) =>
        Announcing.Contains(line.StemAt(at)) || (line.WordAt(at) == "official" && (line.StemAt(at - 1) is "make" or "become" or "be" or "get" or "go" || line.StemAt(at - 2) is "make"));

    private static bool AreAny(QuestionLine line, int behind, string[] words) => line.Tokens.Skip(behind + 1).Any(token => words.Contains(token.Word));
}
