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
            if ((machine is null ? null : DayText.Read(machine)) is { } day || DayText.Read(ElementText.Start(mark.Element, Longest)) is { } read && (day = read) != default)
            {
                findings.Days.Add(day, Weight(mark) - Math.Min(30, 5 * seen++));
            }
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
