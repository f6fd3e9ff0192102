using JJBot.Knowledge.Answers;
using JJBot.Knowledge.Answers.Changes;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Sources;
using JJBot.Knowledge.Tests.Support;
using Microsoft.Extensions.Options;

namespace JJBot.Knowledge.Tests.Answers.Changes;

/// <summary>What moderators did, as a fan who was away is told it.</summary>
public sealed class ChangeDeskTests
{
    [Fact]
    public async Task Whoever_Was_Away_Is_Told_What_Was_Accepted_Retracted_And_Resolved_Since()
    {
        using var room = await Newsroom.OpenAsync(seeds: Some.SeedSource("seed", 1));
        var source = await room.AddAsync(Newsroom.Article("The Paper", 5));
        await AcceptAsync(room, source, 1, 2, 3);
        room.Folder.Clock.Advance(TimeSpan.FromDays(20));
        var since = Today(room);
        await AcceptAsync(room, source, 4);
        await room.Review.RetractAsync(Newsroom.Claim(source, 1), "Wrong.", Newsroom.Ann, Newsroom.Seven, CancellationToken.None);
        await room.Review.ResolveAsync(Newsroom.Claim(source, 2), Resolution.CameTrue, Newsroom.Ann, Newsroom.Seven, CancellationToken.None);

        var report = await ReportAsync(room, since, Newsroom.Seven);

        Assert.Equal(
            [(ChangeKind.Retracted, 1), (ChangeKind.Resolved, 2), (ChangeKind.Learned, 4)],
            report.All.Select(change => (change.Kind, Number(change))));
        Assert.All(report.All, change => Assert.Equal(source.Id, change.Citation.Source.Id));
        Assert.Null(report.Start);
        Assert.Empty((await ReportAsync(room, since, Newsroom.Eight)).All);
        Assert.Empty((await ReportAsync(room, since.AddDays(1), Newsroom.Seven)).All);
    }

    [Fact]
    public async Task What_Came_And_Went_Meanwhile_Is_Not_Told()
    {
        using var room = await Newsroom.OpenAsync(seeds: Some.SeedSource("seed", 1));
        room.Folder.Clock.Advance(TimeSpan.FromDays(20));
        var source = await room.AddAsync(Newsroom.Article("The Paper", 2));
        await AcceptAsync(room, source, 1);
        await room.Review.RetractAsync(Newsroom.Claim(source, 1), "Wrong.", Newsroom.Ann, Newsroom.Seven, CancellationToken.None);

        Assert.Empty((await ReportAsync(room, Today(room), Newsroom.Seven)).All);
    }

    [Fact]
    public async Task A_Source_That_Was_Removed_Leaves_Its_Claims_Withdrawn_And_Cited()
    {
        using var room = await Newsroom.OpenAsync(seeds: Some.SeedSource("seed", 1));
        var source = await room.AddAsync(Newsroom.Article("The Paper", 2));
        await AcceptAsync(room, source, 1);
        room.Folder.Clock.Advance(TimeSpan.FromDays(20));
        await room.Shelf.RemoveAsync(source.Id, Newsroom.Ann, Newsroom.Seven, CancellationToken.None);

        var change = Assert.Single((await ReportAsync(room, Today(room), Newsroom.Seven)).All);

        Assert.Equal((ChangeKind.Withdrawn, "The Paper"), (change.Kind, change.Citation.Source.Title));
    }

    [Fact]
    public async Task What_The_Bot_Started_With_Is_Counted_And_Not_Listed()
    {
        using var room = await Newsroom.OpenAsync(seeds: Some.SeedSource("seed", 3));

        var start = DateOnly.FromDateTime(Some.Moment.UtcDateTime);

        var report = await ReportAsync(room, start.AddDays(-14), Scope.Shared);

        Assert.Empty(report.All);
        Assert.Equal(new ChangeStart(start, 3), report.Start);
        Assert.StartsWith("Nothing that I know has changed since", ChangeText.Summary(report), StringComparison.Ordinal);
    }

    private static async Task<ChangeReport> ReportAsync(Newsroom room, DateOnly since, Scope asker)
    {
        using var answerer = new Answerer(room.Knowledge, new SnapshotStore(room.Folder.Database, room.Folder.Clock), Newsroom.Show, room.Folder.Clock, Options.Create(new AnswererOptions()));
        var desk = new ChangeDesk(room.Knowledge, answerer, new ClaimChangeStore(room.Folder.Database), Newsroom.Show);
        return await desk.ReportAsync(since, topic: null, series: null, asker, CancellationToken.None);
    }

    private static async Task AcceptAsync(Newsroom room, Source source, params int[] numbers)
    {
        foreach (var number in numbers)
        {
            await room.Review.AcceptAsync(Newsroom.Claim(source, number), Newsroom.Ann, Newsroom.Seven, CancellationToken.None);
        }
    }

    private static int Number(Change change) => int.Parse(change.Citation.Claim.Id.Value[^3..], System.Globalization.CultureInfo.InvariantCulture);

    private static DateOnly Today(Newsroom room) => DateOnly.FromDateTime(room.Folder.Clock.GetUtcNow().UtcDateTime);
}
