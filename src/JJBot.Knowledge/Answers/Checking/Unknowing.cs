using JJBot.Knowledge.Answers.Asking.Reading;
using JJBot.Knowledge.Answers.Asking.Reading.Phrases;

namespace JJBot.Knowledge.Answers.Checking;

/// <summary>"Nothing is known of it yet", "no date has been given": that sources leave it open.</summary>
internal static class Unknowing
{
    private const string Told = "known/know/knows/announced/revealed/public/named/disclosed/given/told/said/released/shared/official/confirmed/decided";

    private static readonly PhraseTable Patterns = PhraseTable.AsTyped($"""
        nothing/nobody/little/none is/has/have/was/are been/really/yet/much? been/yet? {Told}
        nothing/nobody/little {Told}
        no one/info/information/news/details/word/date is/has/have/was/are/really/yet? been/yet? {Told}
        is/are/was/were/has/have not yet/been/publicly/officially? been/yet/publicly/officially? {Told}
        no premiere/release/air/launch/official/exact/set? date/info/information/details/news
        still/yet? unknown/undisclosed/unannounced
        up in the air
        """);

    public static bool IsIn(string sentence) => Patterns.IsIn(new QuestionLine(sentence, QuestionTokens.Of(sentence)));
}
