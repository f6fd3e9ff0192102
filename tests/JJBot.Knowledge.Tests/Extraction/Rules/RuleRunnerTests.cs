using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Extraction.Mentions;
using JJBot.Knowledge.Extraction.Reading;
using JJBot.Knowledge.Extraction.Rules;

namespace JJBot.Knowledge.Tests.Extraction.Rules;

public sealed class RuleRunnerTests
{
    [Fact]
    public void A_Rule_That_Fails_Stops_No_Other()
    {
        var found = Run(new FailingRule(), new TellingRule("first"));

        Assert.Equal("first", Assert.IsType<Text>(Assert.Single(found).Finding.Value).Content);
    }

    [Fact]
    public void A_Rule_That_Fails_Half_Way_Leaves_Nothing_Behind()
    {
        var found = Run(new TellingRule("first", thenFails: true), new TellingRule("second"));

        Assert.Equal("second", Assert.IsType<Text>(Assert.Single(found).Finding.Value).Content);
    }

    [Fact]
    public void A_Later_Rule_Does_Not_Tell_In_Words_What_An_Earlier_One_Has_Told()
    {
        var found = Run(new TellingRule("first"), new TellingRule("second"));

        Assert.Equal("first", Assert.IsType<Text>(Assert.Single(found).Finding.Value).Content);
    }

    private static List<(Finding Finding, string Rule)> Run(params IExtractionRule[] rules)
    {
        var article = Invented.Article("Nora Vale is set in a harbour town.");
        var sentence = new ArticleReading(article, Invented.Show, new NameIndex(Invented.Show)).Sentences[^1];
        return new RuleRunner(rules, new ExtractionContext(Invented.Show, article.Published)).Run(sentence);
    }

    private sealed class FailingRule : IExtractionRule
    {
        public IEnumerable<Finding> Find(SentenceReading sentence, ExtractionContext context) => throw new InvalidOperationException("A mistake in a rule.");
    }

    private sealed class TellingRule(string content, bool thenFails = false) : IExtractionRule
    {
        public IEnumerable<Finding> Find(SentenceReading sentence, ExtractionContext context)
        {
            yield return new Finding { Topic = "story", Value = new Text("story", content), Subjects = [Subject.Of("Nora Vale")], First = 0, Last = 3 };
            if (thenFails)
            {
                throw new InvalidOperationException("A mistake in a rule.");
            }
        }
    }
}
