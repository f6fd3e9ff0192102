namespace JJBot.Knowledge.Extraction.Times.Words;

/// <summary>What a word can do in a time expression. Those with a value carry it in <see cref="TimeWord.Value"/>.</summary>
internal enum Term
{
    None,

    /// <summary>A single mark; its value is the character.</summary>
    Mark,

    /// <summary>Digits; their number, or -1 where it is too long for one.</summary>
    Digits,

    /// <summary>"Three"; its number.</summary>
    Cardinal,

    /// <summary>"Hundred", "thousand", "dozen"; its number.</summary>
    Scale,

    /// <summary>"Third"; its number.</summary>
    Ordinal,

    /// <summary>A month; 1 to 12.</summary>
    Month,

    /// <summary>A month cut short ("Sept"); 1 to 12.</summary>
    ShortMonth,

    /// <summary>A weekday; 0 for Sunday.</summary>
    Weekday,

    /// <summary>A weekday cut short ("Tue"); 0 for Sunday.</summary>
    ShortWeekday,

    /// <summary>Weekdays in the plural; 0 for Sunday.</summary>
    Weekdays,

    /// <summary>A season; its <see cref="Claims.SeasonOfYear"/>.</summary>
    Season,

    /// <summary>The first word of a day with a name.</summary>
    Holiday,

    /// <summary>The letter before the number of a quarter or a half ("Q3"); how many a year has.</summary>
    PartLetter,

    /// <summary>A unit; its <see cref="Calendars.CalendarUnit"/>.</summary>
    Unit,

    /// <summary>Units in the plural.</summary>
    Units,

    /// <summary>A part of the day; its index in <see cref="Lexicon.DayParts"/>.</summary>
    DayPart,

    /// <summary>"Yesterday", "today", "tomorrow"; days from today.</summary>
    NamedDay,
    Tonight,

    /// <summary>"Daily", "annually"; the unit.</summary>
    Periodic,

    /// <summary>"Noon", "midnight"; the hour.</summary>
    NamedHour,
    MorningHalf,
    AfternoonHalf,

    The,
    A,
    Of,
    In,
    On,
    At,
    By,
    To,
    And,
    Or,
    So,
    Until,
    Through,
    As,
    Before,
    After,
    Since,
    From,
    For,
    Within,
    During,
    Come,
    Not,
    Back,

    /// <summary>"Last", "previous"; -1.</summary>
    Last,

    /// <summary>"This", "current"; 0.</summary>
    This,

    /// <summary>"Next", "coming", "following"; 1.</summary>
    Next,

    That,

    /// <summary>"Past".</summary>
    Past,
    Recent,
    Each,
    Early,
    Mid,
    Late,
    Start,
    Middle,
    End,
    Ago,
    Earlier,
    Later,
    Few,
    Couple,
    Half,
    More,
    Fiscal,
    Sometime,

    /// <summary>"Nearly", "about", "more than".</summary>
    Roughly,
    Now,
    Recently,
    Soon,
    Current,
    Future,
    FutureCue,
    PastCue,
}
