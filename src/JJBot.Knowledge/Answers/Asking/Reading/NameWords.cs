using JJBot.Knowledge.Answers.Asking.Reading.Phrases;

namespace JJBot.Knowledge.Answers.Asking.Reading;

/// <summary>Finds where a question asks by what other name somebody is known: "what else is Ann called", "another name for Ann".</summary>
internal static class NameWords
{
    /// <summary>What claims on other names have.</summary>
    public const string Identity = "identity";

    private static readonly PhraseTable Asked = PhraseTable.Of("""
        what/which else ... call/=known/=named
        what other .. name/title/alias/handle
        by/under what/which other? .. name/alias
        another/other/different/second/additional name/alias/moniker ~for/of/does/do
        go by .. else/other/another
        also know/call as what
        """);

    /// <returns>Whether it asks so; the words are taken then.</returns>
    public static bool Take(QuestionLine line)
    {
        var places = Asked.In(line).SelectMany(places => places).Where(line.IsFree).Distinct().ToList();
        line.Take(places);
        return places.Count > 0;
    }
}
