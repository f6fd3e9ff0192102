using System.Text.Json;
using JJBot.Knowledge.Answers;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Seeds;
using JJBot.Knowledge.Sources;
using JJBot.Knowledge.Tests.Support;
using Microsoft.Extensions.Options;

namespace JJBot.Knowledge.Tests.Answers;

public sealed class AnswererTests : IDisposable
{
    private readonly KnowledgeFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task The_Second_Answer_Is_The_First_Until_The_Index_Changes()
    {
        var knowledge = await folder.StartAsync();
        var answerer = Answerer(knowledge);

        var first = await Release(answerer);
        Assert.Same(first, await Release(answerer));

        await knowledge.ReloadAsync(CancellationToken.None);
        var third = await Release(answerer);
        Assert.NotSame(first, third);
        Assert.Equal(AnswerText.Of(first), AnswerText.Of(third));
    }

    [Fact]
    public async Task A_Quote_Is_The_Passage_Byte_For_Byte()
    {
        const string text = "Well: \u201Cit comes in 2018\u201D, they\u00A0said \u2014 and left.";
        var passage = text[6..^10];
        var seeds = Seeds(Claim(passage, start: 6));
        var knowledge = await folder.StartAsync(seeds);
        await folder.Texts.SaveAsync(new Snapshot(new SourceId("one"), ["A title", text]), CancellationToken.None);
        await knowledge.ReloadAsync(CancellationToken.None);

        var answer = await Ask(Answerer(knowledge));

        Assert.Equal(passage, Assert.Single(answer.Citations).Quote);
    }

    [Theory]
    [InlineData(Drift.None, false, null)]
    [InlineData(Drift.Changed, false, "the source has changed since")]
    [InlineData(Drift.Vanished, false, "the source no longer says so")]
    [InlineData(Drift.Changed, true, "its page is gone since")]
    public void What_Became_Of_A_Source_Is_Said_In_Words(Drift drift, bool isGone, string? words) => Assert.Equal(words, DriftWords.Of(
        Some.Source("one") with { GoneAt = isGone ? Some.Moment : null },
        [Some.Claim("one-1", "one"), Some.Claim("one-2", "one") with { Drift = drift }]));

    [Fact]
    public async Task A_Claim_Whose_Passage_Is_Not_In_Its_Text_Is_Not_Shown()
    {
        var knowledge = await folder.StartAsync(Seeds(Claim("it comes in 2018", start: 0)));
        Assert.Equal(AnswerKind.Answer, (await Ask(Answerer(knowledge))).Kind);

        await folder.Texts.SaveAsync(new Snapshot(new SourceId("one"), ["A title", "Something quite different stands here."]), CancellationToken.None);
        await knowledge.ReloadAsync(CancellationToken.None);

        var answer = await Ask(Answerer(knowledge));
        Assert.Equal(AnswerKind.NoClaim, answer.Kind);
        Assert.Empty(answer.Citations);
    }

    [Fact]
    public async Task A_Server_Sees_Its_Own_Claims_And_Another_Does_Not()
    {
        var own = new SeedSource(Some.Source("own", "4711"), [Told.Plan("1-01", Told.Year(2019)).By("Ann Maker") with { Id = new ClaimId("own-01"), Source = new SourceId("own"), Scope = new Scope("4711") }]);
        var shared = new SeedSource(Some.Source("one"), [Claim("it comes in 2018", start: 0)]);
        var knowledge = await folder.StartAsync(new SeedSet(Told.Show, [shared, own]));
        var answerer = Answerer(knowledge, Told.Show);

        Assert.Contains("2019", (await Ask(answerer, new Scope("4711"))).Headline, StringComparison.Ordinal);
        Assert.Contains("2018", (await Ask(answerer, new Scope("4712"))).Headline, StringComparison.Ordinal);
        Assert.Contains("2018", (await Ask(answerer, Scope.Shared)).Headline, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_Typed_Question_Is_Answered_Or_Its_Mistake_Named()
    {
        var answerer = Answerer(await folder.StartAsync());

        var answer = await answerer.AskAsync("/release season:2", null, Scope.Shared, CancellationToken.None);
        var mistaken = await answerer.AskAsync("/release season:two", null, Scope.Shared, CancellationToken.None);
        var other = await answerer.AskAsync("any good pizza near broadway", null, Scope.Shared, CancellationToken.None);

        Assert.Equal(AnswerKind.Answer, Assert.Single(answer.Answers).Kind);
        Assert.Equal("'two' is not a season: use a number from 1 to 99.", mistaken.Mistake);
        Assert.Empty(mistaken.Answers);
        Assert.Equal(AnswerKind.OutOfScope, Assert.Single(other.Answers).Kind);
    }

    [Fact]
    public async Task The_Json_Of_An_Answer_Has_The_Contracts_Names()
    {
        var answer = await Release(Answerer(await folder.StartAsync()));

        using var json = JsonDocument.Parse(JsonSerializer.Serialize(AnswerDocument.From(answer, "q1"), AnswerJson.Default.AnswerDocument));

        Assert.Equal(
            ["id", "kind", "topic", "subject", "status", "verdict", "headline", "text", "citations"],
            json.RootElement.EnumerateObject().Select(property => property.Name));
        Assert.Equal(["series", "season"], json.RootElement.GetProperty("subject").EnumerateObject().Select(property => property.Name));
        var citation = json.RootElement.GetProperty("citations")[0];
        Assert.Equal(["n", "claim", "source", "paragraph", "quote"], citation.EnumerateObject().Select(property => property.Name));
        Assert.Equal(["id", "title", "outlet", "sha256"], citation.GetProperty("source").EnumerateObject().Select(property => property.Name));
        Assert.Equal(("jj-003-23", 7), (citation.GetProperty("claim").GetString(), citation.GetProperty("paragraph").GetInt32()));
        Assert.Contains("[1] Production Starts on Jessica Jones Season 2 · GeekFeed · 2017, day unknown · paragraph 7", json.RootElement.GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_Timeline_Tells_What_Each_Report_Changed()
    {
        var answerer = Answerer(await folder.StartAsync());

        var timeline = await answerer.TimelineAsync(folder.Shipped().Show.FindTopic("production")!, Subject.Of("Jessica Jones", 2), null, Scope.Shared, CancellationToken.None);

        var changes = timeline.Entries.ToDictionary(entry => entry.Claim.Id.Value, entry => entry.Change);
        Assert.Equal(TimelineChange.First, changes["jj-001-10"]);
        Assert.Equal(TimelineChange.Contradicts, changes["jj-000-14"]);
        Assert.Equal(TimelineChange.Overtakes, changes["jj-000-01"]);
        Assert.Equal(TimelineChange.Repeats, changes["jj-002-02"]);
        Assert.Equal(TimelineChange.Confirms, changes["jj-004-05"]);
        Assert.Equal(timeline.Entries.Count, timeline.Citations.Count);
        Assert.Equal(timeline.Entries.Select(entry => entry.SaidOn.Latest).Order(), timeline.Entries.Select(entry => entry.SaidOn.Latest));
    }

    [Fact]
    public async Task A_Claim_Tells_Where_It_Comes_From_And_How_It_Stands_To_Others()
    {
        var answerer = Answerer(await folder.StartAsync());

        var provenance = await answerer.ProvenanceAsync(new ClaimId("jj-000-14"), Scope.Shared, CancellationToken.None);

        Assert.NotNull(provenance);
        Assert.Equal("the article itself", provenance.Chain);
        Assert.Equal("stands alone", provenance.OriginWhy);
        Assert.Contains(provenance.Relations, related => related is { Words: "overtaken by", Claim.Id.Value: "jj-004-05" });
        Assert.Contains(provenance.Relations, related => related is { Words: "more specific than", Claim.Id.Value: "jj-001-10" });
        Assert.Null(await answerer.ProvenanceAsync(new ClaimId("jj-999-99"), Scope.Shared, CancellationToken.None));
    }

    [Fact]
    public async Task A_Claim_Names_Each_Other_Claim_Once()
    {
        var answerer = Answerer(await folder.StartAsync());

        var provenance = await answerer.ProvenanceAsync(new ClaimId("jj-004-05"), Scope.Shared, CancellationToken.None);

        Assert.NotNull(provenance);
        Assert.Contains(provenance.Relations, related => related is { Words: "overtakes", Claim.Id.Value: "jj-000-14" });
        Assert.Equal(provenance.Relations.Select(related => related.Claim.Id).Distinct(), provenance.Relations.Select(related => related.Claim.Id));
    }

    private static SeedSet Seeds(Claim claim) => new(Told.Show, [new SeedSource(Some.Source("one"), [claim])]);

    private static Claim Claim(string passage, int start) =>
        Told.Plan("1-01", Told.Year(2018)) with { Source = new SourceId("one"), Locator = new Locator(2, start, start + passage.Length, PassageFingerprint.Of(passage)) };

    private static Task<Answer> Ask(Answerer answerer, Scope scope = default) =>
        answerer.AnswerAsync(Told.Show.Topics[0], Subject.Of("Example", 2), null, scope, CancellationToken.None);

    private Task<Answer> Release(Answerer answerer) =>
        answerer.AnswerAsync(folder.Shipped().Show.FindTopic("release")!, Subject.Of("Jessica Jones", 2), null, Scope.Shared, CancellationToken.None);

    private Answerer Answerer(KnowledgeBase knowledge) => Answerer(knowledge, knowledge.Current.SourceCount == 1 ? Told.Show : folder.Shipped().Show);

    private Answerer Answerer(KnowledgeBase knowledge, Shows.Show show) => new(knowledge, folder.Texts, show, folder.Clock, Options.Create(new AnswererOptions()));
}
