namespace JJBot.Knowledge.Extraction.Times.Calendars;

/// <summary>On which side of the day of publication a time lies.</summary>
internal enum Direction
{
    Unknown,
    Past,
    Future,
}
