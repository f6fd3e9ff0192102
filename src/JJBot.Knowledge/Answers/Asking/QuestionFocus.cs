namespace JJBot.Knowledge.Answers.Asking;

/// <summary>What the question word asks for.</summary>
public enum QuestionFocus
{
    /// <summary>No question word, or one that any kind of value answers.</summary>
    Anything,
    Who,
    When,

    /// <summary>The very day.</summary>
    Day,

    /// <summary>The time of day.</summary>
    Hour,

    /// <summary>When it is made known.</summary>
    Announcement,
    Where,
    HowMany,

    /// <summary>An amount: of money, of years of age.</summary>
    HowMuch,

    /// <summary>How long something takes.</summary>
    HowLong,
    Why,

    /// <summary>What the letters of an abbreviation, or a name, mean.</summary>
    Meaning,
}
