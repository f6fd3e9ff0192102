using JJBot.Knowledge.Sources.Pages.Body;

namespace JJBot.Knowledge.Sources.Pages.Evidence;

/// <summary>Elements marked as naming the author.</summary>
internal sealed class BylineEvidence : IEvidence
{
    private const int Longest = 120;

    public void Read(PageWalk page, Findings findings)
    {
        var seen = 0;
        foreach (var mark in page.Marks.Marked)
        {
            if (!mark.IsAuthor || mark.IsAside)
            {
                continue;
            }

            var text = ElementText.Start(mark.Element, Longest + 1);
            if (text.Length is 0 or > Longest)
            {
                continue;
            }

            var weight = mark.Property is "author" or "creator" ? 75 : mark.Element.GetAttribute("rel") == "author" ? 72 : 55;

            // The article's own come first; those further down are of related articles.
            findings.Authors.Add(text, weight - Math.Min(20, 4 * seen++));
        }
    }
}
