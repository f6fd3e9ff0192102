using System.Collections.Frozen;

namespace JJBot.Knowledge.Answers.Asking.English;

/// <summary>Short forms that people type, written out.</summary>
internal static class Slang
{
    /// <summary>The short form, then what it stands for.</summary>
    private const string Forms = """
        wen when|wer where|wich which|hu who|wut what|wat what|whut what|wot what|whats what is|wats what is|wuts what is|wots what is|whos who is|wheres where is|whens when is|hows how is|whys why is|whatd what did|whod who did|whered where did
        whatll what will|wholl who will|whenll when will|itll it will|shell she will|theyll they will|thatll that will|therell there will|theres there is|thats that is
        theyre they are|youre you are|im i am|ive i have|youve you have|weve we have|theyve they have|id i would|ill i will
        dont do not|doesnt does not|didnt did not|isnt is not|arent are not|wasnt was not|werent were not|wont will not|wouldnt would not|cant can not|couldnt could not
        hasnt has not|havent have not|hadnt had not|shouldnt should not|aint is not|nah not|nope not|neva never
        r are|u you|ur your|n and|y why|b be|k ok|da the|dat that|dis this|dem them|teh the|wit with|w with
        irl actor|fam family|ppl people|peeps people|diffs differences|re about|some1 someone|sum1 someone|sum some|any1 anyone|every1 everyone|no1 nobody|b4 before|bout about|abt about|til until|till until|tho though
        gonna going to|gotta got to|wanna want to|gon going to|finna going to|imma i am going to|hafta have to|outta out of|kinda kind of|sorta sort of|lemme let me|gimme give me
        cuz because|cos because|coz because|bc because|becuz because|pls please|plz please|thx thanks|ty thanks|tysm thanks
        eps episodes|ep episode|epi episode|epis episodes|szn season|sznn season|seson season|seaon season|char character|chars characters|prod production|exec executive|vs versus
        rite right|ryt right|fax facts|rly really|rlly really|srsly seriously|prolly probably|prob probably|probs probably|def definitely|defo definitely|obvs obviously|tmrw tomorrow|2day today|2nite tonight
        vid video|vids videos|pic picture|pics pictures|info information|convo conversation|fave favourite|fav favourite|bday birthday
        mins minutes|hrs hours|yr year|yrs years|mo month|govt government|org organisation
        folks people|folk people|everybody everyone|sry sorry|soz sorry|ik i know|srs serious|jus just|jst just|eta when|whend when did
        whyd why did|howd how did|whatre what are|whove who have|theyd they would|itd it would|hes he is|shes she is|couldve could have|shouldve should have|wouldve would have|mustve must have
        kno know|knos knows|dunno do not know|idk i do not know|idek i do not know|yknow you know|ya you|yall you all|em them|evry every|evry1 everyone|ne1 anyone|anybdy anybody
        smth something|smthn something|smthin something|sth something|sumthin something|sumthing something|nothin nothing|hav have|wud would|cud could|shud should|tryna trying to|boutta about to|whatcha what are you
        wo without|thru through|altho although|bcuz because|bcos because|rn now|atm now|alrdy already|alr already|sposed supposed|sposta supposed to|spose suppose|spos suppose|posed supposed
        diff different|og original|orig original|tru true|alot a lot|ofc of course|obv obviously|obvi obviously|usu usually|gr8 great|l8 late|l8r later|asap soon|lil little|hella very
        acc according|loc location|dir director|dirs directors|ver version|sked schedule|bway broadway|lmk let me know|tia thanks|wks weeks|wk week|mos months
        nyc new york city
        jan january|feb february|apr april|aug august|sept september|oct october|nov november|dec december
        """;

    private static readonly FrozenDictionary<string, string[]> WrittenOut = Forms
        .Split(['|', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(form => form.Split(' '))
        .ToFrozenDictionary(form => form[0], form => form[1..], StringComparer.Ordinal);

    /// <summary>The words that a short form stands for, or null for a word that is none.</summary>
    /// <param name="word">In lower case, without apostrophes.</param>
    public static string[]? Of(string word) => WrittenOut.GetValueOrDefault(word);
}
