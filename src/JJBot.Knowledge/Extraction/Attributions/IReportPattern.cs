namespace JJBot.Knowledge.Extraction.Attributions;

/// <summary>One way in which English tells who says what.</summary>
internal interface IReportPattern
{
    /// <summary>The report whose cue begins or has its verb at a word; null where there is none.</summary>
    Report? At(int word);
}
