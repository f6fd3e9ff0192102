namespace JJBot.Knowledge.Extraction.Words;

/// <summary>The common verbs of English in their base form. Those of <see cref="Nouns"/> are as often nouns in the same letters.</summary>
internal static class VerbList
{
    /// <summary>Base, past, participle.</summary>
    public const string Irregular = """
        be was been|have had had|do did done|go went gone|say said said|make made made|get got got|win won won|take took taken|think thought thought
        come came come|tell told told|see saw seen|know knew known|give gave given|show showed shown|become became become|run ran run|write wrote written
        lead led led|find found found|speak spoke spoken|hold held held|leave left left|put put put|pay paid paid|lose lost lost|keep kept kept
        begin began begun|spend spent spent|bring brought brought|build built built|mean meant meant|seek sought sought|send sent sent|feel felt felt
        stand stood stood|meet met met|grow grew grown|set set set|let let let|fight fought fought|hear heard heard|understand understood understood
        draw drew drawn|fall fell fallen|rise rose risen|break broke broken|choose chose chosen|sit sat sat|cast cast cast|read read read|hit hit hit
        cut cut cut|drive drove driven|sell sold sold|buy bought bought|bear bore born|deal dealt dealt|throw threw thrown|catch caught caught
        wear wore worn|hurt hurt hurt|fly flew flown|shoot shot shot|lie lay lain|stick stuck stuck|teach taught taught|shut shut shut|oversee oversaw overseen
        forget forgot forgotten|shake shook shaken|hide hid hidden|bind bound bound|grab grabbed grabbed|rip ripped ripped|steal stole stolen
        hang hung hung|eat ate eaten|overcome overcame overcome|light lit lit|sleep slept slept|wake woke woken|foresee foresaw foreseen|bet bet bet
        undertake undertook undertaken|rebuild rebuilt rebuilt|sing sang sung|swear swore sworn|strike struck struck|spread spread spread|split split split
        withdraw withdrew withdrawn|lend lent lent|lay laid laid|mislead misled misled|sweep swept swept|swing swung swung|dream dreamt dreamt
        freeze froze frozen|ride rode ridden|ring rang rung|shine shone shone|shrink shrank shrunk|sink sank sunk|slide slid slid|spin spun spun
        spring sprang sprung|swim swam swum|tear tore torn|weep wept wept|wind wound wound|bite bit bitten|blow blew blown|dig dug dug|feed fed fed
        flee fled fled|forbid forbade forbidden|forgive forgave forgiven|beat beat beaten|bend bent bent|bleed bled bled|drink drank drunk
        forecast forecast forecast|broadcast broadcast broadcast|rethink rethought rethought|retell retold retold|rewrite rewrote rewritten|quit quit quit
        plead pleaded pleaded
        """;

    public const string Regular = """
        want ask try use work call seem help start turn like need play look live believe happen move follow stop create open walk talk appear allow
        add remain suggest raise pass require report decide pull expect stay reach kill serve die consider continue learn change watch include offer
        remember love wait support release attempt provide announce agree hope note argue respond describe endorse accuse claim explain declare cite
        criticize acknowledge decline refer insist refuse promise warn express urge mention reveal question vow recall defend praise state propose
        conclude discuss attack focus back reject indicate pledge plan denounce blame name dismiss admit post predict deny issue worry reply confirm
        share identify fear recognize slam charge deliver view echo repeat favor list prefer complain remind tout embrace threaten mock sign challenge
        nominate order assert address highlight aim sound portray emphasize concede allege estimate determine wonder reiterate assure
        promote encourage
        press boast remark stress ignore demand launch file condemn deem publish intend disclose introduce accept fire advocate comment
        quote decry lament
        reference voice rule request present convince applaud thank enjoy shout chant recommend project signal approve imply caution persuade maintain
        underscore receive struggle rail joke assail celebrate welcome count email regard hire label avoid outline apologize adopt concern anger end
        cover represent prove title invoke expose appoint retweet pick reflect demonstrate devote imagine target hail recount contend assume attribute
        campaign envision chide rattle brag inform speculate credit suspect contrast cheer vouch bemoan disavow debate hint recite distance rebuke
        paint join sue deride care liken realize block expand tend lash disagree renew emerge side testify observe protest invite detail reaffirm ban
        double clarify lambast articulate interject boo champion balk weigh shift frame interpret contemplate upset yell react feature return unveil
        single shrug restrict rebuff proclaim characterize counter acquiesce zero utter surprise spar shock scare resist repudiate relish
        rebut prohibit
        pivot peg opt notice muse judge incline hate guess experience dwell dub downplay document dispute dislike dedicate contradict circulate brush
        accord act address adapt advance advise affect affirm afford air amount anticipate appeal apply appreciate approach argue arrange
        arrest arrive
        assign assist associate attach attend attract authorize base battle beg behave belong benefit boost borrow bother breathe budget
        burn bury cancel
        capture carry cause center chase chat check choke claim clash classify clean clear climb close collapse collect combine commit
        communicate compare
        compete complete complicate comply compose concentrate conduct confront confuse connect consist consult contact contain contribute
        control convert
        convict cooperate cope cost crash cross cry curb damage dance date debut decorate defeat define delay delete demolish depend deploy derail
        deserve design desire destroy develop devise differ direct disappear disappoint discover dismantle display divide divorce donate
        doubt drag drop
        earn ease edit elect eliminate employ enable endure enforce engage ensure enter entertain equip erupt escape establish evaluate evolve examine
        exclude excuse execute exercise exist expire exploit explode explore extend face fade fail feature fight figure fill film finalize
        finance finish
        fit fix flash float flow fold force form foster fuel function fund gain gather generate glance govern grab graduate grant greet
        guarantee guard
        guide handle harass harm head heal hesitate hook host hunt hurry identify illustrate impact implement impose impress improve increase induce
        influence injure inspire install insult intensify interest intervene interview invent invest investigate involve isolate jail jump
        justify kick
        kidnap kiss knock lack land last laugh lean level lift limit link listen loan locate lock long look loom lower manage march mark
        marry match matter
        measure mend merge mind miss mix modify monitor mount murder negotiate neglect nod obtain occupy occur operate oppose organize
        originate overlook
        owe own pack park participate pause peak perceive perform permit picture pitch place plant please plot point pop possess postpone
        pour practice pray
        prepare preserve pretend prevail prevent print proceed produce profit progress prompt pronounce propel protect pursue push qualify
        race rank rate
        realise rebel recommence reconsider recover recruit reduce refrain refuel regain register regret reject relate relax relocate rely
        remake remove
        rename render rent repair replace reprise rescue research resemble reserve resign resolve resonate rest restore result resume retain
        retire retreat
        reverse review revise revive reward roam roll rotate rumble rumor rumour rush sail satisfy save scan schedule score scream search
        secure seize select
        separate settle shape shelve shine ship shop slate slip slow smash smile smoke solve sort spark spend sponsor stage stake star stare
        steer step stir
        store strengthen stretch stroll study submit succeed suffer suit summon supply suppose surge surprise surrender surround survive
        suspend switch
        sympathize tackle talk tap taste tease terminate test tie tip top touch tour trace track trade trail train transfer transform
        translate transport
        travel treat trick trigger trouble trust tweet type undermine unify unite unleash update upgrade urge value vanish vary visit vote
        wage walk wander
        warm wash waste wave whisper widen wish witness wrap wreck yield zoom greenlight renew premiere cancel pen helm tease elaborate
        divulge mull ponder
        demur opine quip gush enthuse exclaim murmur mutter stipulate surmise theorize reckon presume infer deduce doubt profess dread crave
        yearn long
        strive endeavor endeavour swear foresee recommend instruct command direct forbid permit authorize dare volunteer enlist
        pin blast post debunk refute rebut substantiate corroborate verify validate leak dish spill reassure console
        interview headline host chronicle profile narrate tell summarize accomplish achieve answer await betray bolster book bow cater
        collaborate combat confess
        confide cure delight delve depart depict encounter exit flesh glimpse hand heap honor inhabit inherit linger manipulate mirror mourn
        obsess pair perish
        plague punish recap recast recur reintroduce reunite revisit revolve risk sack script showcase skip stalk stream stuff stun surface
        swap team terrify
        thrill transition unfold utilize
        """;

    /// <summary>Verbs that are nouns in the same letters.</summary>
    public const string Nouns = """
        show run take make play look help use work call start turn need hope talk stop move support release attempt change offer report claim
        promise question praise state attack focus back pledge plan blame name post issue worry share fear view echo favor list challenge
        order address
        highlight aim sound press boast remark stress demand file comment quote reference voice rule request present shout chant project
        signal caution
        joke count email regard label outline concern anger end cover title pick target campaign credit suspect contrast cheer debate hint
        distance rebuke
        care block side protest detail ban double champion shift frame feature return single counter surprise shock scare pivot peg judge hate guess
        experience document dispute dislike brush act advance air amount appeal approach arrest base battle benefit boost budget burn cause
        center chase
        chat check clash close contact contract control cost crash cross cry damage dance date debut defeat delay design desire display
        divide divorce doubt
        drag drop ease escape exercise face fade fight figure film finance finish fit fix flash force form fuel function fund gain grant
        guarantee guard guide
        harm head hook host hunt hurry impact increase influence insult interest interview jail jump kick kiss lack land last laugh lead
        level lift limit
        link loan lock march mark match matter measure mind mount murder park pause peak picture pitch place plant plot point practice print
        profit progress
        push race rank rate reach read record regret remake repair rescue research reserve rest result retreat reverse review reward rise roll rumor
        rumour rush sail scan schedule score search set shape ship shop slip smile smoke sort spark sponsor spread stage stake star step
        store stretch study
        supply surge switch talk tap taste test tie tip top touch tour trace track trade trail train transfer transport travel treat trick
        trigger trouble
        trust tweet type update upgrade value visit vote wage walk wash waste wave win wish witness yield premiere pen helm tease cast cut
        deal draw drink
        drive fall fly hit hurt lie light ride ring shake shoot sing sink sleep slide split spring stand strike swing dream bet broadcast
        forecast wind
        love like want hold break stick blow spin beat command dare dread doubt experience leak profile headline estimate charge address note
        answer book bow encounter exit glimpse hand mirror pair plague recap risk sack script showcase stream surface swap team thrill transition
        thought left saw felt ground lives means works kind close long own mean clear slow warm top open free present live lay
        """;
}
