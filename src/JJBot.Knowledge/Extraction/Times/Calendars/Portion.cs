namespace JJBot.Knowledge.Extraction.Times.Calendars;

/// <summary>Which part of a stretch of the calendar was told.</summary>
internal enum Portion
{
    Whole,

    /// <summary>"Early", "the beginning of".</summary>
    Early,
    Mid,
    Late,

    /// <summary>"The start of": of a year a shorter time than its early part.</summary>
    Start,

    /// <summary>"The end of": of a year a shorter time than its late part.</summary>
    End,

    /// <summary>"Later": what is left of it.</summary>
    Later,

    /// <summary>"Earlier": what is over of it.</summary>
    Earlier,
}
