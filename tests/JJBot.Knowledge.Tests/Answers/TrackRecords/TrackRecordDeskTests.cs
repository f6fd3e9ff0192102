using JJBot.Knowledge.Answers;
using JJBot.Knowledge.Answers.TrackRecords;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Seeds;
using JJBot.Knowledge.Sources;
using JJBot.Knowledge.Tests.Support;
using Microsoft.Extensions.Options;

namespace JJBot.Knowledge.Tests.Answers.TrackRecords;

public sealed class TrackRecordDeskTests : IDisposable
{
    private readonly KnowledgeFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_Servers_Own_Outcomes_Count_For_That_Server_Alone()
    {
        var desk = await DeskAsync();

        var theirs = await desk.OfSpeakerAsync("ann", new Scope("4711"), CancellationToken.None);
        var others = await desk.OfSpeakerAsync("ann", new Scope("4712"), CancellationToken.None);

        Assert.Equal(("Ann Maker", 1, 2), (theirs.Name, theirs.CameTrue, theirs.Resolved));
        Assert.Equal((0, null), (others.Resolved, others.Interval));
    }

    [Fact]
    public async Task Names_With_A_Record_Are_Suggested_To_Those_Who_See_It()
    {
        var desk = await DeskAsync();

        Assert.Equal(["Ann Maker"], await desk.SpeakersAsync(new Scope("4711"), CancellationToken.None));
        Assert.Equal(["Daily"], await desk.OutletsAsync(new Scope("4711"), CancellationToken.None));
        Assert.Empty(await desk.SpeakersAsync(Scope.Shared, CancellationToken.None));
    }

    private async Task<TrackRecordDesk> DeskAsync()
    {
        var source = Some.Source("own", "4711");
        Claim Own(string id, Value value) => Told.Plan(id, value).By("Ann Maker", "Daily") with
        {
            Id = new ClaimId($"own-{id}"),
            Source = source.Id,
            Scope = source.Scope,
        };

        var knowledge = await folder.StartAsync(new SeedSet(Told.Show, [new SeedSource(source, [Own("1-01", Told.Year(2018)), Own("1-02", Told.Year(2019))])]));
        foreach (var (claim, outcome) in new[] { ("own-1-01", "cametrue"), ("own-1-02", "didnot") })
        {
            using var connection = folder.Connect();
            using var command = connection.CreateCommand();
            command.CommandText = "UPDATE claim SET resolution = @outcome WHERE id = @claim";
            command.Parameters.AddWithValue("@outcome", outcome);
            command.Parameters.AddWithValue("@claim", claim);
            command.ExecuteNonQuery();
        }

        await knowledge.ReloadAsync(CancellationToken.None);
        var answerer = new Answerer(knowledge, folder.Texts, Told.Show, folder.Clock, Options.Create(new AnswererOptions()));
        return new TrackRecordDesk(answerer, Told.Show, Options.Create(new TrackRecordOptions { SmallestSample = 2 }));
    }
}
