using System.Text.RegularExpressions;

namespace JJBot.Knowledge.Sources.Pages.Evidence;

/// <summary>Days in the article's own address, as in /2017/03/05/.</summary>
internal sealed partial class AddressEvidence : IEvidence
{
    public void Read(PageWalk page, Findings findings)
    {
        var addresses = page.Marks.Metas.Where(meta => meta.Key == "og:url").Select(meta => meta.Content).Prepend(page.Marks.CanonicalLink).OfType<string>();
        foreach (var address in addresses.Where(address => address.Length < 2000))
        {
            if (DayInPath().Match(address) is { Success: true, ValueSpan: var day } && DayText.Read(day) is { } read)
            {
                findings.Days.Add(read, 75);
            }
        }
    }

    [GeneratedRegex(@"(?<=[/_-])(19|20)[0-9]{2}([/_-])[0-9]{1,2}\2[0-9]{1,2}(?=[/_.-]|\z)|(?<=[/_-])20[0-9]{6}(?=[/_.-]|\z)")]
    private static partial Regex DayInPath();
}
