using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Review;
using JJBot.Knowledge.Tests.Support;

namespace JJBot.Knowledge.Tests.Review;

public sealed class AuditTests
{
    [Fact]
    public async Task What_Was_Done_Is_Listed_Newest_First_With_Who_And_When()
    {
        using var room = await Newsroom.OpenAsync();
        var source = await room.AddAsync(Newsroom.Article("The Paper", 1));
        room.Folder.Clock.Advance(TimeSpan.FromMinutes(5));
        var accepted = (ReviewOutcome.Applied)await room.Review.AcceptAsync(Newsroom.Claim(source), Newsroom.Ben, Newsroom.Seven, CancellationToken.None);
        await room.Undo.UndoAsync(accepted.Action, Newsroom.Ann, Newsroom.Seven, CancellationToken.None);

        var page = await room.Audit.ReadAsync(Newsroom.Seven, new AuditFilter(), 1, CancellationToken.None);

        Assert.Equal([ActionKind.Undo, ActionKind.Accept, ActionKind.AddSource], page.Entries.Select(entry => entry.Kind));
        Assert.Equal(["Ann", "Ben", "Ann"], page.Entries.Select(entry => entry.By.Name));
        Assert.Equal(accepted.Action, page.Entries[0].Undoes);
        Assert.Equal(page.Entries[0].Id, page.Entries[1].UndoneBy);
        Assert.Equal("The makers of The Paper said thing number 1 of many.", page.Entries[1].About);
        Assert.Equal("The Paper", page.Entries[2].About);
        Assert.Equal(TimeSpan.FromMinutes(5), page.Entries[1].At - page.Entries[2].At);
    }

    [Fact]
    public async Task A_Page_Past_The_Last_Is_The_Last()
    {
        using var room = await Newsroom.OpenAsync();
        var source = await room.AddAsync(Newsroom.Article("The Paper", 21));
        for (var number = 1; number <= 21; number++)
        {
            await room.Review.AcceptAsync(Newsroom.Claim(source, number), Newsroom.Ann, Newsroom.Seven, CancellationToken.None);
        }

        var first = await room.Audit.ReadAsync(Newsroom.Seven, new AuditFilter(), 1, CancellationToken.None);
        var last = await room.Audit.ReadAsync(Newsroom.Seven, new AuditFilter(), 99, CancellationToken.None);

        Assert.Equal((10, 1, 3), (first.Entries.Count, first.Number, first.Count));
        Assert.Equal(Newsroom.Claim(source, 21), first.Entries[0].Claim);
        Assert.Equal((2, 3), (last.Entries.Count, last.Number));
    }

    [Fact]
    public async Task Entries_Are_Filtered_By_Person_Source_Claim_And_Kind()
    {
        using var room = await Newsroom.OpenAsync();
        var (paper, gazette) = (await room.AddAsync(Newsroom.Article("The Paper", 2)), await room.AddAsync(Newsroom.Article("The Gazette", 1)));
        await room.Review.AcceptAllAsync(paper.Id, Newsroom.Ben, Newsroom.Seven, CancellationToken.None);
        await room.Review.RejectAsync(Newsroom.Claim(gazette), Newsroom.Ann, Newsroom.Seven, CancellationToken.None);

        Assert.Equal([ActionKind.AcceptAll], await KindsAsync(new AuditFilter(ActorId: Newsroom.Ben.Id)));
        Assert.Equal([ActionKind.Reject, ActionKind.AddSource], await KindsAsync(new AuditFilter(Source: gazette.Id)));
        Assert.Equal([ActionKind.AcceptAll], await KindsAsync(new AuditFilter(Claim: Newsroom.Claim(paper, 2))));
        Assert.Equal([ActionKind.Reject], await KindsAsync(new AuditFilter(Kind: ActionKind.Reject)));

        async Task<IEnumerable<ActionKind>> KindsAsync(AuditFilter filter) =>
            (await room.Audit.ReadAsync(Newsroom.Seven, filter, 1, CancellationToken.None)).Entries.Select(entry => entry.Kind);
    }

    [Fact]
    public async Task A_Removed_Source_Stays_On_Record_With_What_Its_Claims_Were()
    {
        using var room = await Newsroom.OpenAsync();
        var source = await room.AddAsync(Newsroom.Article("The Paper", 2));
        await room.Review.AcceptAsync(Newsroom.Claim(source, 1), Newsroom.Ann, Newsroom.Seven, CancellationToken.None);

        var removed = (ReviewOutcome.Applied)await room.Shelf.RemoveAsync(source.Id, Newsroom.Ann, Newsroom.Seven, CancellationToken.None);

        Assert.Empty(room.Known(Newsroom.Seven));
        Assert.Null(room.Knowledge.Current.Find(source.Id, Newsroom.Seven));
        Assert.Empty((await room.Shelf.ListAsync(Newsroom.Seven, 1, CancellationToken.None)).Sources);
        Assert.Empty((await room.Desk.BacklogAsync(Newsroom.Seven, CancellationToken.None)).Sources);
        var changes = await room.Audit.ChangesAsync(removed.Action, Newsroom.Seven, CancellationToken.None);
        Assert.Equal(["""{"review":"accepted"}""", """{"review":"proposed"}""", """{"withdrawn_at":null}"""], changes.Select(change => change.Before));
        Assert.Equal("The Paper", (await room.Audit.ReadAsync(Newsroom.Seven, new AuditFilter(Kind: ActionKind.Remove), 1, CancellationToken.None)).Entries[0].About);
    }

    [Fact]
    public async Task Settings_Are_On_Record_And_Widened_By_The_Operator_Alone()
    {
        using var room = await Newsroom.OpenAsync(new LimitsOptions { SourcesPerDay = 20 });

        Assert.IsType<ReviewOutcome.Refused>(await ChangeAsync(new RuleChange(SourcesPerDay: 21), Newsroom.Ann));
        Assert.IsType<ReviewOutcome.Refused>(await ChangeAsync(new RuleChange(Feeds: -1), Newsroom.Ann));
        Assert.IsType<ReviewOutcome.Refused>(await ChangeAsync(new RuleChange(TrustedOutlets: [" "]), Newsroom.Ann));
        Assert.IsType<ReviewOutcome.Applied>(await ChangeAsync(new RuleChange(SourcesPerDay: 5, TrustedOutlets: ["Daily", " daily "], NoticesTo: "42"), Newsroom.Ann));
        Assert.IsType<ReviewOutcome.Applied>(await ChangeAsync(new RuleChange(SourcesPerDay: 200), Actor.Operator));
        Assert.IsType<ReviewOutcome.Refused>(await ChangeAsync(new RuleChange(SourcesPerDay: 200), Actor.Operator));

        var rules = await room.Settings.ReadAsync(Newsroom.Seven, CancellationToken.None);
        Assert.Equal((200, "Daily", "42"), (rules.SourcesPerDay, Assert.Single(rules.TrustedOutlets), rules.NoticesTo));
        Assert.Equal(20, (await room.Settings.ReadAsync(Newsroom.Eight, CancellationToken.None)).SourcesPerDay);
        var notes = (await room.Audit.ReadAsync(Newsroom.Seven, new AuditFilter(Kind: ActionKind.Set), 1, CancellationToken.None)).Entries.Select(entry => entry.Note);
        Assert.Equal(["sources a day: 200", "trusted outlets: Daily; sources a day: 5; notices: 42"], notes);

        Task<ReviewOutcome> ChangeAsync(RuleChange change, Actor by) => room.Settings.ChangeAsync(change, by, Newsroom.Seven, CancellationToken.None);
    }
}
