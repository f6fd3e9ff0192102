using JJBot.Knowledge.Answers.Asking.Reading.Phrases;

namespace JJBot.Knowledge.Answers.Asking.Reading.Framing;

/// <summary>How people put a statement up for checking.</summary>
internal static class FramePatterns
{
    private const string Truth = "true/real/legit/legitimate/correct/right/accurate/fact/facts/factual/official/confirmed/valid/cap/fake/false/bs/wrong/lies/nonsense/rumor/rumour/myth";
    private const string Rumours = "rumor/rumour/rumors/rumours/claim/claims/theory/theories/report/reports/talk/story/stories/gossip/leak/leaks/post/posts";
    private const string Not = "not/nah/no/fake/false/cap/bs/lies/fiction/myth/rumor/rumour/wrong/fact/real/true/legit/reality/guess/theory/speculation/fan/hearsay";
    private const string Rather = "actually/really/rlly/even/indeed/officially/like/just/all/totally/only/still";
    private const string Anybody = "anyone/anybody/someone/somebody/you/we/ya/yall/people";
    private const string Checking = "confirm/verify/validate/check/deny/debunk/factcheck/vouch";
    private const string This = "that/this/it/these/those";

    /// <summary>Before a statement.</summary>
    public static readonly PhraseTable Openings = PhraseTable.AsTyped($"""
        is/was it {Rather}? not? true/real/legit/correct/right/accurate/factual/false/wrong that/if/when? like?
        please? tell me it/its is? {Rather}? not? true/real that?
        is/are/was the {Rumours} that/of/about?
        do you/yall/ya guys? believe/buy/agree that?
        is/was it {Rather}? a? fact/official/confirmed/rumor/rumour/lie/myth/case that
        is/was it the case that
        is there {Rather}? any truth to/in/behind the? {Rumours}? that?
        any truth to/in/behind the? {Rumours}? that?
        how true/legit/accurate/real is it that
        can/could/would/will {Anybody} please? {Checking} that/if/whether/this/for? that?
        please? {Checking} that/if/whether
        fact check/checking that/this? that?
        {Truth} or/vs/versus {Not}
        cap or no cap
        am/are i/we {Rather}? right/correct/wrong that/in/to thinking/assuming/saying/believing/think/assume/say/believe? that?
        would it be right/correct/fair/accurate/true to say that?
        apparently/supposedly/allegedly/reportedly
        rumor/rumour/rumors/rumours/word/gossip/legend/story/internet/reddit/twitter has/have it that?
        the? rumor/rumour/word/gossip/talk/theory/claim/story on/around/in? the? street/block/town/internet/server? is that?
        there is/are/was a/this/some/these/one? {Rumours}/tweet/video/tiktok going/floating? around/online? that/saying/claiming/of?
        """);

    /// <summary>Before a statement, by whoever thinks or has heard it.</summary>
    public static readonly PhraseTable OwnWords = PhraseTable.AsTyped("""
        i/we have/was/just/also/always/already/only/kinda/kind/keep? of/just/been/got? heard/hear/hearing/read/reading/saw/seen/see/seeing/told/noticed
        heard/hearing/read/saw/seen/spotted
        was/were/been/got/getting/just told/heard/reading
        just heard/read/saw/seen
        i kinda/kind/honestly/always/still/really/do? of? think/thought/believe/believed/assume/assumed/bet/swear/figured/reckon/remember/recall/understand
        i could/would have sworn
        i am/was pretty/fairly/almost/quite/so/very? sure/certain/convinced/positive
        pretty/fairly/almost/quite sure/certain
        correct me if i am wrong but?
        it turns/turned out
        i/we am/was/are/were under the impression
        """);

    /// <summary>Before a statement that begins a clause of its own: "true? ...".</summary>
    public static readonly PhraseTable Headings = PhraseTable.AsTyped($"""
        is/are {This} {Rather}? a? {Truth}/so
        {Truth}/verify/confirm/check/question/claim/statement/factcheck
        """);

    /// <summary>Behind a statement, wherever it stands.</summary>
    public static readonly PhraseTable Tags = PhraseTable.AsTyped($"""
        {Truth} or/vs {Not}
        {Truth} or/vs just/only? a? {Not}
        cap or no cap
        no/big cap
        for real/sure/certain
        fr fr
        is/was/are {This} {Rather}? a/an/the? {Truth}/so/case/deal/set/settled/certain/happening
        is/was/are {This} {Rather}? a/an/the? {Truth}/so or/vs just/only/still? a? {Not}
        is/are he/she/they/my/friend {Rather}? friend/right/wrong/lying/capping/correct/trolling/tripping right/wrong/lying/capping/correct/trolling/tripping?
        is/was not {This} {Rather}? a? {Truth}/so
        {This} is? {Rather}? not? {Truth}
        is {This} what i? heard/happened
        is/was/are/does/did/do/has/will it/he/she/they/that not
        is/was/are/does/did/do/has/will not it/he/she/they/that
        how true/legit/accurate/real is {This}
        any truth to/in/behind {This}
        is there any truth to/in/behind {This}
        can/could/would {Anybody} please? {Checking} {This}?
        do you/yall/we agree/believe {This}?
        does {This} check out
        agree or not/disagree
        yes or no
        right or wrong
        yea/yay/yes or nay/no/not
        or not/nah/no/what/naw/false/fake
        or is {This} {Rather}? a/an? {Truth}
        or am i {Rather}? wrong/tripping/crazy/high/dreaming/dumb
        am i {Rather}? right/wrong/tripping/crazy
        correct me if i am wrong
        so/or? i have? heard/read/think/thought/believe
        some/a/my/this/one? someone/somebody/they/people/everyone/he/she/friend/dude/guy/mate/reddit/twitter say/says/said/claims/claimed/told me/us/so?
        """);

    /// <summary>Behind a statement, one word at its end.</summary>
    public static readonly PhraseTable Strong = PhraseTable.AsTyped("right/true/correct/legit/cap/fr/facts/fact/innit/amirite");

    /// <summary>Behind a statement, one word that a comma sets apart, or that stands behind a statement with a frame before it as well.</summary>
    public static readonly PhraseTable Weak = PhraseTable.AsTyped(
        $"{Truth}/yes/yeah/yea/yep/yup/no/nah/huh/eh/ok/thoughts/rlly/really/seriously/apparently/supposedly/allegedly/agree/confirm/verify/fiction/lie/anyone/anybody/plausible/believable/possible/lies/sus/source");

    /// <summary>Behind a statement, one word with a question mark.</summary>
    public static readonly PhraseTable Asked = PhraseTable.AsTyped("yes/yeah/yea/yep/no/huh/eh/innit/ok");

    /// <summary>What says nothing, before a frame or behind one.</summary>
    public static readonly PhraseTable Fillers = PhraseTable.AsTyped(
        "so/and/but/ok/okay/hey/wait/um/umm/uh/well/yo/also/like/bot/hi/hello/please/guys/bro/bruh/dude/man/lol/lmao/omg/wtf/btw/ngl/tbh/hmm/hm/oh/ah/tho/though/quick/question/serious/sooo/soo/haha/fam/chat/folks");

    /// <summary>Behind the verb that tells, before what is told.</summary>
    public static readonly PhraseTable Links = PhraseTable.AsTyped("""
        that/me/us/you/like/somewhere/online/how/to/confidently/here/earlier/today/yesterday/about/of/lately/recently/also/once
        the other day
        last week/night/month
        this/in here/server/chat/morning
        a while/bit back/ago
        a/some? lot/load/ton/ten/twenty/hundred? of? money/cash/bucks/dollars/dinner/beer on/that
        with/in confidence/passing/private/person/secret/public
        everyone/everybody/anyone/people that/how?
        """);

    /// <summary>Behind what somebody says: where he says it.</summary>
    public static readonly PhraseTable Platforms = PhraseTable.AsTyped("on/in/over/all/via over? the/my/our/this? reddit/twitter/tiktok/tumblr/facebook/insta/instagram/youtube/discord/fb/yt/internet/forum/forums/subreddit/chat");

    /// <summary>Where something was heard.</summary>
    public static readonly PhraseTable Places = PhraseTable.AsTyped("""
        in/on/from/via/at/over/off/through/by a/an/the/my/some/this/that/one/another/random/few? old/random/other/recent/friend/couple/little? of? reddit/twitter/tiktok/tumblr/facebook/insta/instagram/youtube/discord/fb/yt/internet/web/online/article/articles/post/posts/tweet/tweets/thread/comment/comments/video/vids/podcast/blog/site/website/magazine/interview/friend/friends/mate/buddy/guy/dude/person/people/someone/somebody/forum/sub/subreddit/group/chat/server/vc/work/school/stream/news/fans/fan/leaker/insider
        a/an/the/this/some/one/that/another/multiple/many/few? old/random/recent/weird? post/posts/tweet/tweets/thread/comment/comments/video/tiktok/article/articles/headline/meme/blog/site/rumor/rumour/rumors/rumours/leak/leaks/theory/talk/people/person/guy/someone/somebody
        """);
}
