using System.Collections.Frozen;

namespace JJBot.Knowledge.Answers.Asking.English;

/// <summary>Words of a question that say nothing about what is asked of: no claim has to meet them.</summary>
internal static class PlainWords
{
    private const string Grammar = """
        a an the this that these those it its itself he him his she her hers they them their theirs we us our you your i me my mine myself herself himself themself themselves ourselves yourself yourselves
        who whom whose what which when where why how whether if or and but so than then as at by for from in into of off on onto out over to up down with within without about during
        be am is are was were been being do does did done doing have has had having can could will would shall should may might must need ought
        not no never nor none any some someone somebody something anyone anybody anything everyone everybody everything nobody nothing all both each every either neither much many more most less least few
        there here now again yet still already ever just only even also too very really quite rather almost around through until since while because though although however once
        one ones other others such same own else per via versus
        """;

    private const string Light = """
        get got getting gotten used give given go goes going gone went come comes came coming make makes made making take takes took taking know knows knew known knowing
        tell tells told telling say says said saying think thinks thought thinking guess mean means happen happens happened happening want wants wanted like liked
        see sees saw seen seeing look looks looking hear heard hearing find found let lets try seem seems supposed plan plans planned keep keeps kept
        thing things stuff way kind sort lot lots bit part parts deal point case time times day days week weeks month months year years date dates today tonight tomorrow yesterday soon later ago
        person people guy guys man woman men women girl girls boy boys dude dudes bro bros fam folks lad lads gal crowd fans fan
        name names named called word words news update updates info information detail details official officially exact exactly actual actually right true real truth sure certain definitely probably maybe perhaps possibly likely apparently seriously literally basically obviously finally recently currently
        new next last first second old current upcoming coming latest recent whole entire full big huge main good better great nice cool awesome bad hype hyped excited
        future
        show shows series season seasons episode tv binge watch watching watched rewatch catch seeing
        please thanks lol lmao lmfao rofl omg wtf wth tf af tbh ngl imo imho fr ok okay yeah yea yes yep yo hey hi hello hmm hmmm uh um umm oh ah aw well anyway btw idk smh damn dang darn hell heck god jeezus gosh man ugh pfft haha hahaha
        stay stays stayed remain remains remained site sites source sources article articles outlet outlets blog blogs report reports reported according hope hopes hoping rumor rumors rumour rumours rumored single
        help helps helped helping besides except apart aside ask asking asked question answer answers wondering wonder curious remind explain confirm confirmed anyone heard idea clue chance possible
        left rest back end side again long far close ready set able like
        meant intended scheduled slated use uses using spotted type types website websites exist exists existing
        rough behind among amongst soon sooner between reason reasons window windows sorry serious
        wow woah whoa yay welp sigh ffs omfg istg fyi longer anymore lowkey highkey deadass cheers curious spoilers
        tip tips tipped hot favourite favorite frontrunner talking talkin
        programme programmes program programs expected concerning regarding everywhere anywhere somewhere elsewhere honestly simply roughly approximately exactly presently
        associated involved affiliated under amid obtain obtained mate mates buddy pal miss lately kindly
        jk afaik iirc ftw rip pog poggers bruh bruhh sis queen king bestie tea deets scoop skinny lowdown
        """;

    private static readonly FrozenSet<string> All =
        $"{Grammar} {Light}".Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Structure = Grammar.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    public static IEnumerable<string> Words => All;

    /// <param name="word">In lower case.</param>
    public static bool Has(string word) => All.Contains(word) || (word.EndsWith('s') && All.Contains(word[..^1]));

    /// <summary>Whether it only holds a sentence together.</summary>
    public static bool IsGrammar(string word) => Structure.Contains(word);
}
