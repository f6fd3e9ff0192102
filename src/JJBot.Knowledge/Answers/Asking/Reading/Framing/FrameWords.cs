using System.Collections.Frozen;
using JJBot.Knowledge.Answers.Asking.English;
using JJBot.Knowledge.Answers.Asking.Reading.Phrases;

namespace JJBot.Knowledge.Answers.Asking.Reading.Framing;

/// <summary>
/// The words that frames are made of, whoever says it and however it is put up for checking: what a sentence has of no others, and one of
/// those that judge, check or tell, says nothing of a show.
/// </summary>
internal static class FrameWords
{
    /// <summary>Tell how a statement stands.</summary>
    private static readonly FrozenSet<string> Judging = Set("""
        true truly truth real correctly rightly wrongly legit legitimate correct incorrect right wrong accurate inaccurate untrue fact facts factual factually official officially confirmed unconfirmed valid
        cap fake false bs lie lies lying nonsense myth fiction bogus hoax settled certain sure verified proven proved justified founded unfounded baseless plausible mistaken
        proof evidence basis grounds verdict credible reliable believable possible likely tripping trippin buggin capping trolling clueless dreaming misread misheard misremember misremembering dream dreamt imagine imagining doubt doubtful informed supported source sources gossip hearsay
        """);

    /// <summary>Ask somebody to find out how it stands.</summary>
    private static readonly FrozenSet<string> Checking = Set("confirm verify validate check checked deny debunk factcheck vouch corroborate substantiate support supports prove");

    /// <summary>Tell that somebody says or thinks it; in all their forms.</summary>
    private static readonly FrozenSet<string> Telling = Set("""
        say swear sworn claim post tell think insist tweet write wrote reckon believe argue mention state bet guess assume figure maintain suggest comment convince convinced sure adamant certain positive
        told thought assert allege declare hear heard read saw report promise warn assure announce inform stress repeat reveal hint argue brag
        """);

    /// <summary>Name what somebody says or thinks.</summary>
    private static readonly FrozenSet<string> Tales = Set("rumor rumour rumors rumours theory statement word impression opinion idea notion story belief dispute argument gossip according rumored rumoured quote quoted spreading whispers");

    /// <summary>Hold the others together.</summary>
    private static readonly FrozenSet<string> Glue = Set("""
        is are was were be been being am do does did doing has have had having will would can could should shall may might must not no nope yes yeah yea yep
        i me my mine we us our you your he him his she her they them their it its this that these those one ones there here which who what how someone somebody anyone anybody everyone everybody nobody
        a an the some any all both every each another other others of in on at from by to for with about against behind under over off around among as and or but so if whether because since than then like just
        really actually even indeed only still also already always never ever often widely generally commonly kind sort quite very pretty fairly absolutely completely totally honestly seriously definitely
        maybe perhaps please now today yesterday recently lately earlier again last night week once ago time morning quick quickly blind dead way too up out far own much
        keep keeps kept get gets got getting go goes going went make makes making trust agree disagree buy buying know let need want wants ask asking give come comes turn turns
        came across found stumbled upon seen saw noticed remember recall clear fair surely anywhere somewhere when law stop wont
        well ok okay hey wait um yo bot hi hello guys bro bruh dude man lol lmao omg btw ngl tbh hmm oh though tho fam chat serious question help following something anything nothing
        win lose won lost owe owes five ten twenty fifty hundred bucks dollars money pay beer dinner fight argument settle following sentence line summary enough least most
        random old new guy work school home lunch dinner table gym bar pub office street town class party store shop
        """);

    /// <summary>Several words that judge or tell together, and not apart.</summary>
    private static readonly PhraseTable Idioms = PhraseTable.AsTyped("""
        done deal
        set in stone
        locked in
        a given
        make/makes/made/making this/that/it/stuff/things/all up
        make/makes/made/making up this/that/it/stuff/things
        the case
        check/checks out
        hold/holds up/water
        a thing
        back/backs/backed this/that/it/them? up
        pulling my/your/our leg
        having/messing me/us on/with
        full of it/crap/shit
        safe/fair to say/assume/think/state/claim/bet
        or so
        word of mouth
        should i/we/you/one believe/trust/buy
        that/this/it is so
        would you say
        who wins/won
        to be clear/sure/safe
        anything/something/nothing behind/to it/this/that
        stand/stands up
        no way
        do/can not buy/believe/trust this/that/it/him/her/them?
        i do not know
        i have no idea
        i am not sure
        not so sure
        fact check
        rate this/that
        """);

    /// <summary>Whether one of them stands at a place, and how many words it has; 0 where none does.</summary>
    public static int IdiomAt(QuestionLine line, int at) => Idioms.EndAt(line, at) - at;

    public static bool Judge(string word) => Judging.Contains(word);

    public static bool Check(string word) => Checking.Contains(word);

    /// <summary>Whether a word is a verb of saying or thinking, in whatever form.</summary>
    public static bool Tell(string word) => Telling.Contains(word) || Telling.Contains(Stems.Of(word));

    /// <summary>The same, or a name for what is said.</summary>
    public static bool Relate(string word) => Tell(word) || Tales.Contains(word);

    public static bool Hold(string word) => Glue.Contains(word) || FrameSayers.Has(word) || FrameSayers.IsPlace(word);

    private static FrozenSet<string> Set(string words) => words.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToFrozenSet(StringComparer.Ordinal);
}
