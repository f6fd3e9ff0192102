namespace JJBot.Knowledge.Answers.Asking.Reading;

/// <summary>How people ask about sources rather than about what they tell: one expression a line, see <see cref="Phrase"/>.</summary>
internal static class ComparisonPhrases
{
    private static readonly Dictionary<string, string> Classes = new()
    {
        ["<site>"] = "site/website/source/outlet/article/report/blog/page/paper/post/piece/text/publication",
        ["<they>"] = "they/everyone/everybody/anyone/anybody/nobody/all",
        ["<say>"] = "say/report/claim/think/expect/hope/want/guess/write/state/have/go/mention/swear/put/print/list/give/tell/make/predict/treat/present/call/name/carry/run/include/feature/contain/use",
        ["<find>"] = "say/report/claim/mention/write/spot/find/break/have/get/see/leak/publish/post/print/reveal/confirm/carry/cover/interview/talk/speak/hear/learn/announce/catch/notice/discover/pick/sight",
        ["<match>"] = "agree/disagree/consensus/differ/conflict/contradict/match/clash/vary/align/consistent/contradictory/contradiction",
        ["<quote>"] = "interview/quote/statement/comment/remark/passage",
        ["<origin>"] = "interview/quote/statement/comment/remark/passage/source/origin/report",
        ["<number>"] = "two/three/four/five/six/several/many/2/3/4/5/6",
        ["<times>"] = "one/1/two/2/same/separate/different/independent/both/single/once/twice/several/multiple/many/time/three",
        ["<other>"] = "another/other/rest/else/elsewhere",
        ["<guess>"] = "theory/guess/rumor/rumour/speculation/prediction/hunch",
        ["<news>"] = "news/report/reporting/coverage/talk/word/plan/schedule/info/update/work",
    };

    private static readonly (QuestionForm Form, string Written)[] Written =
    [
        (QuestionForm.WhoFirst, "who/which/where/whose ... =first/original/originally/earliest ... say/report/mention/announce/claim/write/have/publish/post/reveal/start"),
        (QuestionForm.WhoFirst, "who/which/where/whose ... say/report/mention/announce/claim/write/have/publish/post/reveal/start ... =first/original/originally/earliest"),
        (QuestionForm.WhoFirst, "who/which ... break .. news/new/story"),

        (QuestionForm.Origins, "<origin> ... <times> .. or .. <times>"),
        (QuestionForm.Origins, "<times> .. <origin> or <times>"),
        (QuestionForm.Origins, "<times> or <times> .. <origin>"),
        (QuestionForm.Origins, "say/tell/give ... <times> or <times>"),
        (QuestionForm.Origins, "same/independent/independently/identical ... <origin>"),
        (QuestionForm.Origins, "<origin> ... same/independent/independently/identical"),
        (QuestionForm.Origins, "say/tell/give/repeat ... =more than once/one/1 interview/time?"),
        (QuestionForm.Origins, "<times> <quote> or more"),
        (QuestionForm.Origins, "=more than one/1 <origin>"),
        (QuestionForm.Origins, "=more than once"),
        (QuestionForm.Origins, "be it/that/this/these/they/there <number>? different/separate <origin>"),
        (QuestionForm.Origins, "<number> different/separate <origin>"),
        (QuestionForm.Origins, "how many time/interview/occasion"),
        (QuestionForm.Origins, "how many of? the/these/those/our/all? different/separate? <site> .. <say>?"),
        (QuestionForm.Origins, "in/on how many of? the/these/those? <site>"),
        (QuestionForm.Origins, "<quote> ... from the/one/1/a? same/single? <origin>"),
        (QuestionForm.Origins, "word for word"),
        (QuestionForm.Origins, "copy/quote/repeat .. same/each .. <quote>/other"),

        (QuestionForm.Agreement, "<site> ... <match>"),
        (QuestionForm.Agreement, "<match> ... <site>"),
        (QuestionForm.Agreement, "<they> .. agree/disagree/differ/contradict/consensus"),
        (QuestionForm.Agreement, "agree/disagree/match .. with .. <other>"),
        (QuestionForm.Agreement, "the/a/any consensus/agreement on/about?"),
        (QuestionForm.Agreement, "compare .. what? .. <site>"),
        (QuestionForm.Agreement, "do/does/did/are/is all/every/both/each list/version/account/statement/quote .. <say>?"),
        (QuestionForm.Agreement, "who be? say what"),
        (QuestionForm.Agreement, "how do/does those/these/the two? quote/statement/article/report fit/go together?"),
        (QuestionForm.Agreement, "how sure/certain/confident/firm/unanimous be they/we/everyone/the/all? <site>?"),
        (QuestionForm.Agreement, "be it/that/this =just/only one/1/a <site>"),
        (QuestionForm.Agreement, "anyone/anybody/someone/nobody else say/report/confirm/claim/think"),
        (QuestionForm.Agreement, "<site> .. in/on line/sync/same page?"),
        (QuestionForm.Agreement, "<site> .. different ~thing/story/date/answer/number/version"),
        (QuestionForm.Agreement, "do/does/did/have/has/is/are/will all/every/both/each/most of? the/these/those/them/your? <number>? <site> .. <say>? sure?"),
        (QuestionForm.Agreement, "do/does/did/have/has/is/are all/both/the <number> <site> .. <say>?"),
        (QuestionForm.Agreement, "do/does/did/is/are any/two .. <site> .. <match>"),
        (QuestionForm.Agreement, "do/does/did everyone/everybody/all say/agree/have/report/think/claim"),
        (QuestionForm.Agreement, "do/does/did they all say/agree/have/report/think/claim"),
        (QuestionForm.Agreement, "on/in =more than one/1 <site>"),
        (QuestionForm.Agreement, "on/in several/many/multiple/two/both <site> or"),
        (QuestionForm.Agreement, "one/1/some <site>? .. <say> ... <other>/nobody <site>? .. <say>?"),
        (QuestionForm.Agreement, "one/1/some <site> .. <say>/be ... but/while/yet"),
        (QuestionForm.Agreement, "one/1/a/an/the/this/that .. <site> .. say/claim/sound/read/hint/suggest/reckon/think ... ~do/does/did/has/have"),
        (QuestionForm.Agreement, "or be? it/this/that/these? all? =just/only/merely ... hope/wish/guess/rumor/rumour/speculation/theory/likely/expected/probable/talk"),
        (QuestionForm.Agreement, "certain/sure/confirmed/official/definite/settled .. or =just/only likely/guess/rumor/rumour/probable/probably/maybe/expected/hope/wish/theory/speculation"),
        (QuestionForm.Agreement, "for sure or =just/only? likely/probably/maybe/expected"),
        (QuestionForm.Agreement, "official/sure/certain/confirmed .. or .. =just/only? one/a/1 <site>"),
        (QuestionForm.Agreement, "or do/does/is/are we/they/anyone/it/that/nobody/people not/un know/known/unknown/clear"),
        (QuestionForm.Agreement, "or =unknown/=undisclosed/=unclear/=tba/=tbd"),
        (QuestionForm.Agreement, "or .. nobody/=not know/say/known"),

        (QuestionForm.WhatChanged, "did/what/has/have/anything ... =change/=changed !in/over/during/after/as"),
        (QuestionForm.WhatChanged, "how ... <news> ... progress/evolve/develop/shift/move"),
        (QuestionForm.WhatChanged, "how ... ~story/filming/film/shoot/shooting/production/release/casting ... progress/evolve/develop/shift/move"),
        (QuestionForm.WhatChanged, "progress/evolve/develop/shift/move/change ... from one/article/site .. to"),
        (QuestionForm.WhatChanged, "=ever/=always going/supposed/meant/planned"),
        (QuestionForm.WhatChanged, "=old/original/first/initial/earlier/previous plan/idea/schedule"),
        (QuestionForm.WhatChanged, "stick to/with it/that/the/this"),
        (QuestionForm.WhatChanged, "still the/a plan/idea/case"),
        (QuestionForm.WhatChanged, "go ahead as planned"),
        (QuestionForm.WhatChanged, "what happen to the/that/her/his/their plan/idea/date/wish"),

        (QuestionForm.Origins, "which/what of? the/these/those? =sites/=websites/=articles/=outlets/=blogs/=sources/=pages/=posts all/actually/even? say/claim/mention/have/write/carry/state/think/list/report"),
        (QuestionForm.Origins, "<quote> .. in/on every/all/each/several/both <site>"),
        (QuestionForm.Origins, "how often .. mention/say/quote/bring/come/appear"),
        (QuestionForm.Provenance, "which/what <site> also/actually/even? <find>"),
        (QuestionForm.Provenance, "which/what of the/these/those <site> also/actually/even? <find>"),
        (QuestionForm.Provenance, "where do/does/did/is/are .. ~thing/news/new/report/claim/info/number/rumor/rumour/detail/idea/story/count/figure ... come/from/start/originate from?"),
        (QuestionForm.Provenance, "where do/does/did .. get/hear/find/read/pick ... from"),
        (QuestionForm.Provenance, "where do/does/did they/we/you/people/site/article/anyone .. get/hear/find/read/learn"),
        (QuestionForm.Provenance, "how do/does/did they/we/you/anyone/people/everyone/someone/fan .. know/hear/learn/discover"),
        (QuestionForm.Provenance, "how do/does/did they/we/you/anyone/people/everyone/someone/site .. find/figure out"),
        (QuestionForm.Provenance, "what/who be the source for/of/on/behind"),
        (QuestionForm.Provenance, "^ who actually/even/exactly? =said/=says/=saying/=reported/=reports/=claimed/=claims/=spotted/=mentioned/=leaked/=noticed/=caught"),
        (QuestionForm.Provenance, "^ who let slip/know"),
        (QuestionForm.Provenance, "^ who/what be the source"),

        (QuestionForm.Sources, "what do/does/did/have/has/be/can the/these/those/all/other/different/your/both/various? <site> all? <say>/find"),
        (QuestionForm.Sources, "what the/all/these/those? <site> all? <say>"),
        (QuestionForm.Sources, "any? =opinions/=views/=takes"),
        (QuestionForm.Sources, "different/various/all/other take/view/opinion/version/account/idea/stance"),
        (QuestionForm.Sources, "any? =opinions/=views/=takes"),
        (QuestionForm.Sources, "different/various/all ... float around"),
        (QuestionForm.Sources, "what have/be be? say/tell/report/write"),
        (QuestionForm.Sources, "put/pull/bring together all/everything/every/what/anything?"),
        (QuestionForm.Sources, "sum up/summarize/summarise/recap/rundown/roundup all/everything/what?"),
        (QuestionForm.Sources, "summarize/summarise/recap/rundown/collect/gather/compile all/everything/what/every?"),
        (QuestionForm.Sources, "^ list all/every/each/everything/the"),
        (QuestionForm.Sources, "give/show/tell/find/get/send/name me/us? all/every/everything/each"),
        (QuestionForm.Sources, "all/every/list/different/various .. <guess> !that"),
        (QuestionForm.Sources, "any/some good/wild/crazy/current/other? <guess> !that"),
        (QuestionForm.Sources, "what/which be? the/there? different/current? <guess> !that"),
        (QuestionForm.Sources, "^ <guess> on/about/as"),
        (QuestionForm.Sources, "everything/all/anything ... =said/=says/=saying/=told"),
        (QuestionForm.Sources, "everything/all/anything site/article/we/you/they/there .. know/have/get/be"),
        (QuestionForm.Sources, "everything/all info/detail/news/stuff/fact/quote? on/about/regarding"),
    ];

    /// <summary>What only surrounds a comparison; it is understood where one is asked for, and is none by itself.</summary>
    private static readonly string[] Around =
    [
        "what/which be up/right/true/correct/going",
        "what give",
        "what be the deal/truth",
        "which be it",
        "which one",
        "who be right/correct/lying/wrong",
        "do/does/did/be they/it/those/these .. <match>",
        "according/going/judging/per to/by? the/these/those/all? <site>",
        "appear/stand/show/crop/run? up? in/across/from/on/over/to like/about? the/these/those/all/every/each/several/different/various/<number>? <site>",
        "back it/that/this up",
        "think/say/see so? too/either/same",
        "make it/that sound like",
        "confirm it/that/this",
        "from/to one/the/each/article/site <site>? to? the? next/another/other?",
        "over time",
        "bring up",
        "touch on",
        "it/that/this be happen",
        "all/every/each/both/any/several/different/various/the/which of? the? <number>? <site>",
        "or =just/only one/hope/guess",
    ];

    /// <summary>"I have seen both": that reports differ, beside a question that stands for itself.</summary>
    private static readonly string[] Seeing =
    [
        "keep? see/hear/read/find/get =both/two/2/different/mixed/conflicting/contradictory/opposite of? thing/report/story/answer/version/date/info/statement/article/site/number/claim/way?",
        "see/hear/read/get two/2 different thing/report/story/answer/version/date/number",
    ];

    public static IReadOnlyList<(QuestionForm Form, Phrase Phrase)> All { get; } = [.. Written.Select(row => (row.Form, Phrase.Of(row.Written, Classes)))];

    public static IReadOnlyList<Phrase> Surrounding { get; } = [.. Around.Select(written => Phrase.Of(written, Classes))];

    public static IReadOnlyList<Phrase> OfSeeing { get; } = [.. Seeing.Select(written => Phrase.Of(written, Classes))];
}
