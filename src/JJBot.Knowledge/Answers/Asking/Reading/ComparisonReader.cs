namespace JJBot.Knowledge.Answers.Asking.Reading;

/// <summary>Tells whether a question asks about sources, and takes the words that say so: what is left is what the sources are asked about.</summary>
internal static class ComparisonReader
{
    private static readonly string[] Things = ["site", "website", "source", "outlet", "article", "blog", "quote", "interview", "statement", "passage", "change", "agree", "disagree", "differ"];

    /// <summary>How sources are compared; null where the question asks for a fact.</summary>
    public static QuestionForm? Take(QuestionLine line)
    {
        var found = ComparisonPhrases.All.Select(row => (row.Form, Places: row.Phrase.In(line))).Where(row => row.Places is not null).ToList();
        var isSeen = TakeAll(line, ComparisonPhrases.OfSeeing);
        if (found.Count == 0 && !isSeen)
        {
            return null;
        }

        found.ForEach(row => TakeAt(line, row.Places!));
        TakeAll(line, ComparisonPhrases.Surrounding);
        TakeAt(line, [.. Enumerable.Range(0, line.Count).Where(at => Things.Contains(line.StemAt(at)))]);
        return found.Count > 0 ? found[0].Form : QuestionForm.Agreement;
    }

    private static bool TakeAll(QuestionLine line, IEnumerable<Phrase> phrases)
    {
        var found = phrases.Select(phrase => phrase.In(line)).OfType<IReadOnlyList<int>>().ToList();
        found.ForEach(places => TakeAt(line, places));
        return found.Count > 0;
    }

    private static void TakeAt(QuestionLine line, IReadOnlyList<int> places)
    {
        foreach (var place in places)
        {
            line.Take(place, 1);
        }
    }
}
