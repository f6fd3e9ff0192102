using JJBot.Benchmarks.Generated;
using JJBot.Knowledge.Answers;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Seeds;
using JJBot.Knowledge.Shows;
using JJBot.Knowledge.Sources;
using JJBot.Knowledge.Tests.Support;

namespace JJBot.Knowledge.Tests.Answers;

/// <summary>An answer looks at the claims that bear on it alone; it must be the one that all claims would give.</summary>
public sealed class NeighbourhoodTests
{
    private const string Server = "4711";
    private const int GeneratedClaims = 2_000;

    private readonly SeedSet seeds = SeedFolder.Read(KnowledgeFolder.ShippedSeeds, Some.Moment);
    private readonly IReadOnlyDictionary<SourceId, Source> sources;
    private readonly List<Claim> visible;
    private readonly ClaimsIndex index;
    private readonly AnswerCache answers;

    public NeighbourhoodTests()
    {
        SeedSource[] all = [.. seeds.Sources, .. new IndexGenerator(seeds, Server).Sources(GeneratedClaims)];
        index = new ClaimsIndex([.. all.SelectMany(source => source.Claims)], all.Select(source => source.Source), []);
        sources = index.Sources(new Scope(Server)).ToDictionary(source => source.Id);
        visible = [.. sources.Values.SelectMany(source => index.From(source.Id, new Scope(Server)))];
        answers = new AnswerCache(index.Shared, seeds.Show, mostAnswers: 1);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("2016-12-31")]
    public void An_Answer_Is_The_One_That_All_Claims_Give(string? day)
    {
        DateOnly? asOf = day is null ? null : DateOnly.Parse(day, null);
        var all = View(asOf);
        foreach (var question in Questions(asOf))
        {
            var near = Decide.Answer(question, View(question.Topic.Name, question.Subject.Series, asOf), seeds.Show, Some.Moment, staleAfter: null);
            var whole = Decide.Answer(question, all, seeds.Show, Some.Moment, staleAfter: null);

            Assert.Equal(AnswerText.Of(whole), AnswerText.Of(near));
            Assert.Equal(whole.Lines.Select(Told), near.Lines.Select(Told));
            Assert.Equal(whole.Citations.Select(citation => citation.Claim.Id), near.Citations.Select(citation => citation.Claim.Id));
            Assert.Equal((whole.Kind, whole.Status, whole.Freshness), (near.Kind, near.Status, near.Freshness));
        }
    }

    [Fact]
    public void A_Timeline_Is_The_One_That_All_Claims_Give()
    {
        var whole = View(null);
        foreach (var question in Questions(null))
        {
            var near = View(question.Topic.Name, question.Subject.Series, null);

            Assert.Equal(Entries(Timeline.Of(question.Topic, question.Subject, whole.Web, sources, seeds.Show)), Entries(Timeline.Of(question.Topic, question.Subject, near.Web, near.Sources, seeds.Show)));
        }
    }

    [Fact]
    public void A_Provenance_Is_The_One_That_All_Claims_Give()
    {
        var whole = View(null);
        foreach (var claim in visible.Where((_, place) => place % 7 == 0))
        {
            var near = View(claim.Topic, claim.Subject.Series, null);

            Assert.Equal(Provenances(claim, whole), Provenances(claim, near));
        }
    }

    private IEnumerable<Question> Questions(DateOnly? asOf) =>
        from topic in seeds.Show.Topics
        from series in seeds.Show.Series
        from subject in (Subject[])[Subject.Of(series.Name), .. Enumerable.Range(1, 3).Select(season => Subject.Of(series.Name, season))]
        select new Question(topic, subject, asOf);

    private ClaimView View(string topic, string? series, DateOnly? asOf) => answers.View(index, Asker.Of(new Scope(Server), index), asOf, topic, series);

    private ClaimView View(DateOnly? asOf) => new(visible, Background.Of(visible, new Vocabulary(seeds.Show)), sources, asOf, seeds.Show);

    private static object Told(AnswerLine line) => (line.Lead, line.Support, line.Role, string.Join(',', line.Citations), string.Join(',', line.Proposition.Claims.Select(claim => claim.Id)));

    private static IEnumerable<(ClaimId, string, TimelineChange, string)> Entries(Timeline timeline) => timeline.Entries.Select(entry => (entry.Claim.Id, entry.What, entry.Change, entry.ChangeWords));

    private List<string> Provenances(Claim claim, ClaimView view)
    {
        var provenance = Provenance.Of(claim, view.Web, view.Sources, seeds.Show);
        return
        [
            $"{provenance.Lead}, {provenance.Chain}, {provenance.OriginWhy}, {provenance.Origin.Claims.Count}",
            .. provenance.Relations.Select(related => $"{related.Claim.Id} {related.Kind} {related.Words} {related.Why}").Order(StringComparer.Ordinal),
        ];
    }
}
