using JJBot.Knowledge.Extraction.Mentions;
using JJBot.Knowledge.Extraction.Reading;
using JJBot.Knowledge.Extraction.Rules;

namespace JJBot.Knowledge.Tests.Extraction.Rules;

/// <summary>What each rule finds in a sentence: topic, subject, and the value's aspect.</summary>
public sealed class RuleTableTests
{
    private static readonly Dictionary<string, IExtractionRule> Rules = RuleList.All.ToDictionary(rule => rule.GetType().Name);

    [Theory]
    [InlineData("PremiereRule", "Nora Vale season 3 premieres on October 10, 2031.", "release, Nora Vale season 3, premiere")]
    [InlineData("PremiereRule", "We won't see the next season of Nora Vale until after The Undertow.", "release, Nora Vale season 3, premiere")]
    [InlineData("PremiereRule", "Nora Vale has a new composer.", null)]
    [InlineData("ProductionStageRule", "Season 3 has begun filming.", "production, Nora Vale season 3, production start")]
    [InlineData("ProductionStageRule", "Grey Anchor just wrapped its second season.", "production, Grey Anchor season 2, filming end")]
    [InlineData("ProductionStageRule", "Season 3 has not started filming.", null)]
    [InlineData("FilmingLocationRule", "Season 3 is shooting in New Haven.", "production, Nora Vale season 3, filming location")]
    [InlineData("RenewalRule", "Lumen has renewed Nora Vale for a third season.", "production, Nora Vale season 3, renewal")]
    [InlineData("RenewalRule", "A fourth season of Nora Vale has not been ordered.", null)]
    [InlineData("EpisodeCountRule", "All ten episodes of season 3 are finished.", "production, Nora Vale season 3, episodes")]
    [InlineData("EpisodeCountRule", "She directed the first two episodes.", null)]
    [InlineData("DirectorsRule", "All ten episodes will be directed by women.", "directors, Nora Vale season 3, women directors")]
    [InlineData("DirectorsRule", "The finale was directed by Petra Lindqvist.", "directors, Nora Vale season 3, names of the directors")]
    [InlineData("CastRule", "Lucia Hart stars as Nora Vale.", "cast, Nora Vale, Nora Vale")]
    [InlineData("CastListRule", "The first season starred Lucia Hart, Owen Pike and Dev Marlow.", "cast, Nora Vale season 1, ensemble")]
    [InlineData("PortrayalRule", "It is hard to forget Owen Pike's Silas Crane.", "cast, Nora Vale season 2, Silas Crane")]
    [InlineData("CrewTitleRule", "We met showrunner Ines Okafor.", "crew, Nora Vale, showrunner")]
    [InlineData("CrewJoinsRule", "Bram Teller will serve as executive producer.", "crew, Nora Vale season 3, executive producer")]
    [InlineData("CreatorRule", "The finale was written by Bram Teller.", "crew, Nora Vale season 3, writer")]
    [InlineData("OtherNameRule", "Tess (aka Lantern) is back.", "characters, Nora Vale, other name of Tess Brandt")]
    [InlineData("NotKnownRule", "No release date for season 3 has been announced.", "release, Nora Vale season 3, release")]
    [InlineData("StatementRule", "Tess breaks the jar.", "story, Nora Vale season 2, Tess Brandt")]
    [InlineData("StatementRule", "Where does season 3 go?", null)]
    public void A_Rule_Finds_What_It_Is_There_For(string rule, string text, string? expected)
    {
        var article = Invented.Article(text);
        var sentence = new ArticleReading(article, Invented.Show, new NameIndex(Invented.Show)).Sentences[^1];

        var found = Rules[rule].Find(sentence, new ExtractionContext(Invented.Show, article.Published)).FirstOrDefault();

        Assert.Equal(expected, found is null ? null : $"{found.Topic}, {found.Subjects[0]}, {found.Value.Aspect}");
    }
}
