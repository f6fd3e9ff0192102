namespace JJBot.Knowledge.Answers.Asking.Reading;

/// <summary>Tells whether a question asks about sources, and takes the words that say so: what is left is what the sources are asked about.</summary>
internal static class ComparisonReader
{
    private static readonly string[] Things = ["site", "website", "source", "outlet", "article", "blog", "quote", "interview", "statement", "passage", "remark", "comment", "sentence", "change", "agree", "disagree", "differ"];

    /// <summary>How sources are compared; null where the question asks for a fact.</summary>
    public static QuestionForm? Take(QuestionLine line)
    {
        var found = ComparisonPhrases.All.Select(row => (row.Form, Places: row.Phrases.In(line).ToList())).Where(row => row.Places.Count > 0).ToList();
        var seen = ComparisonFrames.OfSeeing.In(line).ToList();
        if (found.Count == 0 && seen.Count == 0)
        {
            return null;
        }

        var words = found.SelectMany(row => row.Places).Concat(seen).Concat(ComparisonFrames.Surrounding.In(line)).SelectMany(places => places);
        line.Take(words.Concat(Enumerable.Range(0, line.Count).Where(at => Things.Contains(line.StemAt(at)))));
        return found.Count > 0 ? found[0].Form : QuestionForm.Agreement;
    }
}
