namespace JJBot.Knowledge.Extraction.Times.Calendars;

/// <summary>The units that times are told in, from the shortest to the longest.</summary>
internal enum CalendarUnit
{
    Second,
    Minute,
    Hour,
    Day,
    Weekend,
    Week,
    Month,
    Season,
    Quarter,
    Half,
    Year,
    Decade,
    Century,
    Millennium,
}
