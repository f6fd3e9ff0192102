using JJBot.Knowledge.Sources.Pages.Body;

namespace JJBot.Knowledge.Sources.Pages.Evidence;

/// <summary>Time elements, and elements marked as dates.</summary>
internal sealed class DayMarkEvidence : IEvidence
{
    private const int Longest = 120;

    public void Read(PageWalk page, Findings findings)
    {
        var seen = 0;
        foreach (var mark in page.Marks.Marked)
        {
            if (!mark.IsDay || mark.IsAside)
            {
                continue;
            }

            var machine = mark.Element.GetAttribute("datetime") ?? mark.Element.GetAttribute("content");
            var told = machine is not null && DayText.Read(machine) is not null ? machine : ElementText.Start(mark.Element, Longest);
            var weight = UpdateWords.Begin(told) ? 30 : Weight(mark);
            findings.AddDay(told, weight - Math.Min(25, 5 * seen++));
        }
    }

    private static double Weight(Mark mark) => mark.Property switch
    {
        "datePublished" => 90,
        "dateCreated" => 80,
        "dateModified" => 30,
        _ when mark.Element.ClassName?.Contains("updated", StringComparison.OrdinalIgnoreCase) == true
            && !mark.Element.ClassName.Contains("published", StringComparison.OrdinalIgnoreCase) => 35,
        _ when mark.Element.HasAttribute("pubdate") => 85,
        _ when mark.Element.LocalName == "time" => 65,
        _ => 60,
    };
}
