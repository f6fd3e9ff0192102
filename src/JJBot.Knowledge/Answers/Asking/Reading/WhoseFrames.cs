using JJBot.Knowledge.Answers.Asking.Reading.Phrases;

namespace JJBot.Knowledge.Answers.Asking.Reading;

/// <summary>What surrounds the word that a question asks for ("the quote from Ann in the Daily", "what came out of the event"): it says nothing of what is asked.</summary>
internal static class WhoseFrames
{
    private static readonly HashSet<string> Words = Set("quote interview comment remark statement point take view opinion stance position thought word line answer explanation argument chat talk conversation sitdown piece article post report bit thing message gist verdict idea rule approach attitude stance philosophy lesson reasoning promise account version wish hope desire preference");
    private static readonly HashSet<string> Events = Set("event panel tour conference con convention presentation press session junket stage appearance meeting festival fair gathering");

    private const string WhenTheySpoke = "when/where he/she/they speak/talk/chat/sit to/with/down?";

    private static readonly PhraseTable Taken = PhraseTable.Of($"""
        let slip/know/on/out
        come/get/take/be out? of/from/up at/in/out
        come out/up
        =get/=got anything/something/it/this/that? out of
        get out of
        find out
        learn/mention/reveal/spill/share/explain/disclose/discuss/address/quote/cite/make/give/drop/tease/hear/expect/reckon/state/insist/argue/note
        stand/be on/with at?
        be at on/with?
        anything/something good/new/interesting/useful/juicy?
        go on about/at?
        back it/that/this up
        take/draw/bring/carry away? =from
        =get/=hear/=have/=had/=gather/=obtain =from/=of
        see/get on/about
        {WhenTheySpoke}
        """);

    /// <summary>"where does the Daily stand on it" asks for no place, and "when she spoke to the Daily" for no time.</summary>
    private static readonly PhraseTable Stances = PhraseTable.Of($"""
        where ... stand/be ... on/with
        {WhenTheySpoke}
        """);

    /// <summary>Whether it is a noun for somebody's words: "quote", "interview".</summary>
    public static bool IsWord(string stem) => Words.Contains(stem);

    /// <summary>Where somebody's word is asked for, by an outlet or a speaker.</summary>
    /// <param name="line">The words that only surround it are taken.</param>
    /// <returns>Whether it asks for a stance, whatever its question word.</returns>
    public static bool Take(QuestionLine line)
    {
        var isStance = Stances.In(line).Any();
        line.Take(Taken.In(line).SelectMany(places => places));

        for (var at = 0; at < line.Count; at++)
        {
            if (IsWord(line.StemAt(at)) || Events.Contains(line.WordAt(at)))
            {
                line.Take(at, 1);
            }
        }

        return isStance;
    }

    private static HashSet<string> Set(string words) => [.. words.Split(' ')];
}
