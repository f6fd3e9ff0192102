using JJBot.Knowledge.Answers.Asking.Reading.Phrases;

namespace JJBot.Knowledge.Answers.Asking.Reading;

/// <summary>How people ask about sources rather than about what they tell.</summary>
internal static class ComparisonPhrases
{
    internal const string Site = "site/website/source/outlet/article/report/blog/page/paper/post/piece/text/publication/author/journalist/press";
    private const string They = "they/everyone/everybody/anyone/anybody/nobody/all";
    internal const string Say = "say/report/claim/think/expect/hope/want/guess/write/state/have/go/mention/swear/put/print/list/give/tell/make/predict/treat/present/call/name/carry/run/include/feature/contain/use";
    private const string Find = "say/report/claim/mention/write/spot/find/break/have/get/see/leak/publish/post/print/reveal/confirm/carry/cover/interview/talk/speak/hear/learn/announce/catch/notice/discover/pick/sight";
    internal const string Match = "agree/disagree/agreement/disagreement/discrepancy/unanimous/concur/consensus/differ/conflict/contradict/match/clash/vary/align/consistent/contradictory/contradiction";
    private const string Quote = "interview/quote/quotation/statement/comment/remark/passage/line/paragraph/sentence";
    private const string Talk = "=talk/=talks/=interview/=interviews/conversation/=chat/=chats/sitdown/=session/=sessions";
    internal const string Origin = "interview/quote/quotation/statement/comment/remark/passage/source/origin/report/=talk/=talks/conversation/=chat/=chats/sitdown/=session/=sessions";
    private const string Copied = "copy/copied/=copypaste/=copypasted/=pasted/recycled/=verbatim/repeated/=reprinted/=reposted";
    private const string Certain = "certain/sure/confident/firm/definite/clear/convinced/positive/certainty/confidence/sureness/firmness";
    internal const string Number = "two/three/four/five/six/several/many/2/3/4/5/6";
    private const string Times = "one/1/two/2/same/separate/different/independent/both/single/once/twice/several/multiple/many/time/three";
    private const string Other = "another/other/rest/else/elsewhere";
    private const string Guess = "theory/guess/rumor/rumour/speculation/prediction/hunch";
    private const string News = "news/report/reporting/coverage/talk/word/plan/schedule/info/update/work";

    /// <summary>The first that stands in a question tells its form: the second table of a form yields to what stands between the two.</summary>
    public static IReadOnlyList<(QuestionForm Form, PhraseTable Phrases)> All { get; } =
    [
        (QuestionForm.WhoFirst, PhraseTable.Of("""
            who/which/where/whose ... =first/original/originally/earliest ... say/report/mention/announce/claim/write/have/publish/post/reveal/start
            who/which/where/whose ... say/report/mention/announce/claim/write/have/publish/post/reveal/start ... =first/original/originally/earliest
            who/which ... break .. news/new/story
            """)),

        (QuestionForm.Origins, PhraseTable.Of($"""
            {Origin} ... {Times} .. or .. {Times}
            {Times} .. {Origin} or {Times}
            {Times} or {Times} .. {Origin}
            say/tell/give ... {Times} or {Times}
            say/tell/give/mention/repeat ... =twice/=repeatedly
            same/independent/independently/identical ... {Origin}
            {Origin} ... same/independent/independently/identical
            say/tell/give/repeat ... =more than once/one/1 interview/time?
            {Times} {Quote} or more
            =more than one/1 {Origin}
            =more than once
            {Number} different/separate/distinct/independent {Origin}
            how many time/interview/occasion
            how many of? the/these/those/our/all? different/separate? {Site} .. {Say}?
            in/on how many of? the/these/those? {Site}
            {Quote} ... from the/one/1/a? same/single? {Origin}
            word for word
            copy/quote/repeat .. same/each .. {Quote}/other
            copy/copied =paste/=pasted
            {Quote} ... or .. {Copied}
            {Copied} .. or .. {Origin}
            {Copied} from each/one another/other
            {Copied} =one/1/a/the/each .. {Origin}
            {Copied} each/one other/another
            be it/that/this/these/those/they/there {Number}? =single/different/separate/distinct/independent/individual {Origin}
            be it/that/this/these/those/they all/both? one/1 and? the? same? {Talk}
            {Quote} .. from {Number} {Talk}
            """)),

        (QuestionForm.Agreement, PhraseTable.Of($"""
            {Site} ... {Match}
            {Match} ... {Site}
            {They} .. agree/disagree/differ/contradict/consensus
            agree/disagree/match .. with .. {Other}
            the/a/any/some/no consensus/agreement/disagreement/dispute/discrepancy/contradiction on/about/over/between/regarding/in?
            {Site} ... same/different story/account/tale/name/list/people/answer/thing/version/picture
            {Site} ... =line/=lines/=add/=adds =up
            from =more than one/1 place/side/direction
            =more than one/1 {Site}
            compare .. what? .. {Site}
            do/does/did/are/is all/every/both/each list/version/account/statement/quote .. {Say}?
            who be? say what
            how do/does those/these/the two? quote/statement/article/report fit/go together?
            how sure/certain/confident/firm/unanimous/settled/solid be they/we/everyone/the/all/it/this/that? {Site}?
            {Site} a/one/1/x {Say} ... {Site} b/be/two/2/y {Say}
            with/in/the equal/equally/same .. {Certain}
            equally/alike/=as/=so .. {Certain} ... {Site}
            {Site} ... equally/alike/=as/=so .. {Certain}
            who/whom/which/what ... =trust/=trusts/=believe/=trusted/=believed
            do/does/did/be both/they/these/those/all/the {Number}? {Site}? .. mean/refer/talk/speak .. same
            be it/that/this/these/those/they/there a/any/not? contradiction/contradictory/conflict/conflicting/inconsistent/inconsistency/mismatch/discrepancy
            contradict each/one/itself/themselves other/another?
            do/does/can it/that/this/both/these/those/they/all both? fit/go/square/match up? together
            how do/does/can it/that/this/both/these/those all/both? fit/add/go/square/match up/together?
            {Site} .. of one/1/the/same mind/opinion
            {Site} .. at odds
            {Site} .. not/=cannot decide
            be it/that/this =just/only one/1/a {Site}
            anyone/anybody/someone/nobody/who/which else .. say/report/confirm/claim/think/talk/mention
            anyone/anybody/someone/nobody/who/which {Site}? =besides/=except .. say/report/confirm/claim/think/talk/mention
            do/does/did the/these/those/our/your {Site} .. {Say} .. same/different
            {Say} by several/many/multiple/various/two/both {Site}
            be ... word/idea/guess/hope/opinion of .. or ... word/idea/guess/hope/opinion of
            {Site} .. in/on line/sync/same page?
            {Site} .. different ~thing/story/date/answer/number/version
            do/does/did/have/has/is/are/will all/every/both/each/most of? the/these/those/them/your? {Number}? {Site} .. {Say}? sure?
            do/does/did/have/has/is/are all/both/the {Number} {Site} .. {Say}?
            do/does/did/is/are any/two .. {Site} .. {Match}
            do/does/did everyone/everybody/all say/agree/have/report/think/claim
            do/does/did they all say/agree/have/report/think/claim
            on/in =more than one/1 {Site}
            on/in several/many/multiple/two/both {Site} or
            one/1/some {Site}? .. {Say} ... {Other}/nobody {Site}? .. {Say}?
            one/1/some {Site} .. {Say}/be ... but/while/yet
            one/1/a/an/the/this/that .. {Site} .. say/claim/sound/read/hint/suggest/reckon/think ... ~do/does/did/has/have
            or be? it/this/that/these? all? =just/only/merely ... hope/wish/guess/rumor/rumour/speculation/theory/likely/expected/probable/talk
            certain/sure/confirmed/official/definite/settled .. or =just/only likely/guess/rumor/rumour/probable/probably/maybe/expected/hope/wish/theory/speculation
            for sure or =just/only? likely/probably/maybe/expected
            official/sure/certain/confirmed/fact .. or .. =just/only? one/a/1 {Site}
            or do/does/is/are we/they/anyone/it/that/nobody/people not/un know/known/unknown/clear
            or =unknown/=undisclosed/=unclear/=tba/=tbd
            or .. nobody/=not know/say/known
            """)),

        (QuestionForm.WhatChanged, PhraseTable.Of($"""
            did/what/has/have/anything ... =change/=changed !in/over/during/after/as
            how ... {News} ... progress/evolve/develop/shift/move
            how ... ~story/filming/film/shoot/shooting/production/release/casting ... progress/evolve/develop/shift/move
            progress/evolve/develop/shift/move/change ... from one/article/site .. to
            =ever/=always going/supposed/meant/planned
            =old/original/first/initial/earlier/previous plan/idea/schedule
            stick to/with it/that/the/this
            still the/a plan/idea/case
            go ahead as planned
            plan/idea/schedule/intention ... =hold/=held/=survive/=stand/=come true/up?
            what happen to the/that/her/his/their plan/idea/date/wish
            """)),

        (QuestionForm.Origins, PhraseTable.Of($"""
            which/what of? the/these/those? =sites/=websites/=articles/=outlets/=blogs/=sources/=pages/=posts all/actually/even? say/claim/mention/have/write/carry/state/think/list/report
            {Quote} .. in/on every/all/each/several/both {Site}
            how often .. mention/say/quote/bring/come/appear
            """)),

        (QuestionForm.Provenance, PhraseTable.Of($"""
            which/what {Site} also/actually/even? {Find}
            which/what of the/these/those {Site} also/actually/even? {Find}
            which/what {Site} be the? =only one? to {Find}
            where do/does/did/is/are .. ~thing/news/new/report/claim/info/number/rumor/rumour/detail/idea/story/count/figure ... come/from/start/originate from?
            where do/does/did .. get/hear/find/read/pick ... from
            where do/does/did they/we/you/people/site/article/anyone .. get/hear/find/read/learn
            how do/does/did they/we/you/anyone/people/everyone/someone/fan .. know/hear/learn/discover
            how do/does/did they/we/you/anyone/people/everyone/someone/site .. find/figure out
            what/who be the source for/of/on/behind
            ^ who actually/even/exactly? =said/=says/=saying/=reported/=reports/=claimed/=claims/=spotted/=mentioned/=leaked/=noticed/=caught
            ^ who let it? slip/know
            ^ who actually/even/exactly? =spilled/=blabbed/=revealed/=disclosed/=hinted/=teased !when/who/what/which/where/how/why
            ^ who told us/fan/everyone/people/reporter/them/press
            which/what actor/actress/star/person/=one let it? slip/know
            which/what cast/crew member let it? slip/know
            which/what actor/actress/star/person actually? =said/=says/=spilled/=blabbed/=revealed/=disclosed/=hinted/=mentioned/=teased/=told
            which/what cast/crew member actually? =said/=says/=spilled/=blabbed/=revealed/=disclosed/=hinted/=mentioned/=teased/=told
            ^ who/what be the source
            """)),

        (QuestionForm.Sources, PhraseTable.Of($"""
            what do/does/did/have/has/be/can the/these/those/all/your/both? other/different/various? {Site} all? {Say}/find of?
            put/set/lay/place/hold side by side
            put/set/lay/place/hold next to each other
            ^ =compare/=contrast .. what/how/the/all/both/these/those
            how do/does/did ... =compare
            what the/all/these/those? {Site} all? {Say}
            any? =opinions/=views
            any/the/their/your/all =takes
            different/various/all/other take/view/opinion/version/account/idea/stance
            different/various/all ... float around
            what have/be be? say/tell/report/write
            put/pull/bring together all/everything/every/what/anything?
            sum up/summarize/summarise/recap/rundown/roundup all/everything/what?
            summarize/summarise/recap/rundown/collect/gather/compile all/everything/what/every?
            ^ list all/every/each/everything/the
            give/show/tell/find/get/send/name me/us? all/every/everything/each
            all/every/list/different/various .. {Guess} !that
            any/some good/wild/crazy/current/other? {Guess} !that
            what/which be? the/there? different/current? {Guess} !that
            ^ {Guess} on/about/as
            everything/all/anything ... =said/=says/=saying/=told
            everything/all/anything site/article/we/you/they/there .. know/have/get/be
            everything/all info/detail/news/stuff/fact/quote? on/about/regarding
            """)),
    ];
}
