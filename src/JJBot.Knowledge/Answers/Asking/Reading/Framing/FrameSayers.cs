using System.Collections.Frozen;
using JJBot.Knowledge.Answers.Asking.English;

namespace JJBot.Knowledge.Answers.Asking.Reading.Framing;

/// <summary>Who says things without being anybody in particular, and where.</summary>
internal static class FrameSayers
{
    private static readonly FrozenSet<string> Words = Set("""
        someone somebody people person anyone everyone everybody guy dude friend they he she fan bro user post tweet rumor rumour mate buddy cousin brother sister sis mom mum mother dad father wife husband
        girlfriend boyfriend gf bf partner fiance fiancee roommate flatmate housemate neighbour neighbor coworker colleague workmate boss manager teacher professor student classmate tutor uncle aunt auntie
        nephew niece son daughter grandma grandpa gran nan kid kiddo pal homie bestie rando randos stranger commenter poster redditor leaker insider lad lass chick girl boy man woman lady folk some lot bunch thread comment
        reddit twitter tiktok tumblr facebook youtube discord internet imdb
        video podcast podcaster host blogger blog influencer critic journalist youtuber streamer mod moderator admin member chat server wikipedia wiki fandom google chatgpt ai crew squad bartender barber acquaintance
        """);

    private static readonly FrozenSet<string> Places = Set("""
        reddit twitter x tiktok tumblr facebook insta instagram youtube discord fb yt internet web online article post tweet thread comment video vid podcast blog site website magazine interview
        forum sub subreddit group chat server vc work school stream news radio tv account page channel meme headline imdb
        """);

    /// <summary>Whether a word, or what its forms have in common, names somebody who says things.</summary>
    public static bool Has(string word) => Words.Contains(word) || Words.Contains(Stems.Of(word));

    /// <summary>Whether it names where things are said.</summary>
    public static bool IsPlace(string word) => Places.Contains(word) || Places.Contains(Stems.Of(word));

    private static FrozenSet<string> Set(string words) => words.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToFrozenSet(StringComparer.Ordinal);
}
