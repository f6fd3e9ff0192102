using JJBot.Knowledge.Answers.Asking.Reading.Phrases;

namespace JJBot.Knowledge.Answers.Asking.Reading;

/// <summary>What people say around a question that compares sources.</summary>
internal static class ComparisonFrames
{
    /// <summary>What only surrounds a comparison; it is understood where one is asked for, and is none by itself.</summary>
    public static PhraseTable Surrounding { get; } = PhraseTable.Of($"""
        what/which be up/right/true/correct/going
        what give
        what be the deal/truth
        which be it
        which one
        which/what be the newer/newest/latest/later/older/current? state/version/account
        who/which/what be right/correct/lying/wrong/reliable/=true
        who/which one/side/of? .. be right/correct/lying/wrong/reliable/=true
        do/should/can/would/could i/we/one/you =trust/=believe
        {ComparisonPhrases.Number} {ComparisonPhrases.Origin}
        {ComparisonPhrases.Number}/one/some/half/most/all of? the/these/those/them? {ComparisonPhrases.Site} {ComparisonPhrases.Say}
        {ComparisonPhrases.Number}/one/some/half/most/all of the/these/those/them {ComparisonPhrases.Site}
        on/in/across/from like/about? {ComparisonPhrases.Number} of? the/these/those? {ComparisonPhrases.Site}
        i see/hear/read/find/get it/that/this?
        {ComparisonPhrases.Say} it/that/this with
        do/does/did/be they/it/those/these .. {ComparisonPhrases.Match}
        according/going/judging/per to/by? the/these/those/all? {ComparisonPhrases.Site}
        appear/stand/show/crop/run? up? in/across/from/on/over/to like/about? the/these/those/all/every/each/several/different/various/{ComparisonPhrases.Number}? {ComparisonPhrases.Site}
        back it/that/this up
        think/say/see so? too/either/same
        make it/that sound like
        confirm it/that/this
        from/to one/the/each/article/site {ComparisonPhrases.Site}? to? the? next/another/other?
        over time
        bring up
        touch on
        it/that/this be happen
        all/every/each/both/any/several/different/various/the/which of? the? {ComparisonPhrases.Number}? {ComparisonPhrases.Site}
        or =just/only one/hope/guess
        word/idea/guess/hope/opinion of a/an/the/some/one? author/writer/journalist/fan?
        """);

    /// <summary>"I have seen both": that reports differ, beside a question that stands for itself.</summary>
    public static PhraseTable OfSeeing { get; } = PhraseTable.Of("""
        keep? see/hear/read/find/get =both/two/2/different/mixed/conflicting/contradictory/opposite of? thing/report/story/answer/version/date/info/statement/article/site/number/claim/way?
        see/hear/read/get two/2 different thing/report/story/answer/version/date/number
        """);
}
