using System.Collections.Frozen;

namespace JJBot.Knowledge.Answers.Asking.English;

/// <summary>
/// What people ask about any show. A question with such a word is about the show even where no source has the word, and none of them is
/// a typing error for another word.
/// </summary>
internal static class ShowWords
{
    private static readonly FrozenSet<string> All = Set("""
        budget cost costs salary salaries trailer trailers teaser teasers clip clips poster posters logo soundtrack score song songs theme music composer singer intro credits title titles runtime length
        rating ratings viewers viewership award awards emmy emmys contract contracts audition stunt stunts costume costumes makeup dub subtitle subtitles language languages
        spinoff spinoffs sequel prequel remake reboot finale pilot cliffhanger flashback flashbacks scene scenes quote quotes
        mom mum mother dad father brother sister son daughter wife husband boyfriend girlfriend baby uncle aunt pet dog cat couple romance kid kids child children sex wedding pregnant dating married engaged divorced net worth
        merch dvd bluray price buy purchase ticket tickets subscription country countries region uk canada australia germany
        cancelled canceled cancellation cancel delayed delay postponed leak leaked age instagram twitter podcast movie movies
        """);

    /// <summary>Other words that look like typing errors for words of a show, and are none.</summary>
    private static readonly FrozenSet<string> Words = Set("""
        interview interviews comic comics book books novel game games film films studio studios cast crew actor actress role character characters story plot villain hero heroes power powers
        place places score store stone shore scare share spare world phone weather price prize pizza money sport music paper table light night house right horse
        """);

    /// <summary>People around somebody: what is told of them is not told of him.</summary>
    private static readonly FrozenSet<string> Relations = Set("family parent mother father sister brother daughter son child wife husband friend boyfriend girlfriend uncle aunt boss neighbour neighbor");

    public static bool IsRelation(string stem) => Relations.Contains(stem);

    /// <summary>Whether people ask about shows with it, so that an answer must have it.</summary>
    public static bool Has(string word) => All.Contains(word);

    /// <summary>Whether it is a word of its own and no typing error for another.</summary>
    public static bool IsEnglish(string word) => All.Contains(word) || Words.Contains(word);

    private static FrozenSet<string> Set(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
