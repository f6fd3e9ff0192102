namespace JJBot.Knowledge.Sources.Pages.Evidence;

/// <summary>One kind of place where a page tells of itself.</summary>
internal interface IEvidence
{
    /// <summary>Adds what this kind of place says to the findings; never throws, whatever it says.</summary>
    void Read(PageWalk page, Findings findings);
}
