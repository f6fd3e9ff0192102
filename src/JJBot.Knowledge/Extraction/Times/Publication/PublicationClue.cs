namespace JJBot.Knowledge.Extraction.Times.Publication;

/// <summary>What one place of a text tells of the day on which it appeared.</summary>
/// <param name="Earliest">The first day that it leaves possible, or null.</param>
/// <param name="Latest">The last day that it leaves possible, or null.</param>
/// <param name="Weight">How much it counts against clues that contradict it.</param>
/// <param name="Reason">In our words, to go behind "because": "20 November 2015 is told as past".</param>
internal sealed record PublicationClue(DateOnly? Earliest, DateOnly? Latest, int Weight, string Reason)
{
    /// <summary>Writers may leave out that a year is the present one, but seldom do.</summary>
    public const int Likely = 1;

    /// <summary>What is past is not to come, and the other way round; the tense may still be misread.</summary>
    public const int Sure = 3;

    /// <summary>Printed as the date of the text.</summary>
    public const int Printed = 20;
}
