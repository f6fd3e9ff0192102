using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Review;
using JJBot.Knowledge.Tests.Support;

namespace JJBot.Knowledge.Tests.Review;

public sealed class SecondApprovalTests
{
    private static readonly Actor Cleo = new("1003", "Cleo");

    [Fact]
    public async Task A_Claim_Needs_Two_Different_Moderators()
    {
        using var room = await OpenAsync();
        var claim = Newsroom.Claim(await room.AddAsync(Newsroom.Article("The Paper", 1)));

        var first = await room.Review.AcceptAsync(claim, Newsroom.Ann, Newsroom.Seven, CancellationToken.None);
        var again = await room.Review.AcceptAsync(claim, Newsroom.Ann, Newsroom.Seven, CancellationToken.None);
        Assert.Equal((1, 2), first is ReviewOutcome.Noted noted ? (noted.Approvals, noted.Needed) : default);
        Assert.Equal("approved", Assert.IsType<ReviewOutcome.AlreadyDone>(again).What);
        Assert.Empty(room.Known(Newsroom.Seven));
        var item = await room.Desk.FindAsync(claim, Newsroom.Seven, CancellationToken.None);
        Assert.Equal([Newsroom.Ann], item!.Approvals);
        Assert.Equal(2, item.ApprovalsNeeded);

        Assert.IsType<ReviewOutcome.Applied>(await room.Review.AcceptAsync(claim, Newsroom.Ben, Newsroom.Seven, CancellationToken.None));
        Assert.Single(room.Known(Newsroom.Seven));
    }

    [Fact]
    public async Task Accepting_All_Approves_All_And_Accepts_What_Another_Has_Approved()
    {
        using var room = await OpenAsync();
        var source = await room.AddAsync(Newsroom.Article("The Paper", 3));
        await room.Review.AcceptAsync(Newsroom.Claim(source, 2), Newsroom.Ben, Newsroom.Seven, CancellationToken.None);

        var first = (ReviewOutcome.Applied)await room.Review.AcceptAllAsync(source.Id, Newsroom.Ann, Newsroom.Seven, CancellationToken.None);
        var second = (ReviewOutcome.Applied)await room.Review.AcceptAllAsync(source.Id, Cleo, Newsroom.Seven, CancellationToken.None);

        Assert.Equal((1, 2), (first.Claims, first.Waiting));
        Assert.Equal((2, 0), (second.Claims, second.Waiting));
    }

    [Fact]
    public async Task An_Edit_Takes_Approvals_Away_And_Its_Undo_Gives_Them_Back()
    {
        using var room = await OpenAsync();
        var claim = Newsroom.Claim(await room.AddAsync(Newsroom.Article("The Paper", 1)));
        await room.Review.AcceptAsync(claim, Newsroom.Ann, Newsroom.Seven, CancellationToken.None);
        var item = (await room.Desk.FindAsync(claim, Newsroom.Seven, CancellationToken.None))!;
        var edit = new ClaimEditReader(Newsroom.Show).TryRead(new TypedClaim(Statement: "Otherwise."), item.Claim, out _)!;

        var edited = (ReviewOutcome.Applied)await room.Review.EditAsync(claim, edit, Newsroom.Ben, Newsroom.Seven, CancellationToken.None);
        Assert.Empty(await ApproversAsync(room, claim));
        await room.Review.AcceptAsync(claim, Newsroom.Ann, Newsroom.Seven, CancellationToken.None);

        await room.Undo.UndoAsync(edited.Action, Newsroom.Ben, Newsroom.Seven, CancellationToken.None);
        Assert.Equal([Newsroom.Ann], await ApproversAsync(room, claim));
    }

    [Fact]
    public async Task An_Approval_Is_Taken_Back_Until_It_Was_Built_On()
    {
        using var room = await OpenAsync();
        var source = await room.AddAsync(Newsroom.Article("The Paper", 2));
        var lone = (ReviewOutcome.Noted)await room.Review.AcceptAsync(Newsroom.Claim(source, 1), Newsroom.Ann, Newsroom.Seven, CancellationToken.None);
        var first = (ReviewOutcome.Noted)await room.Review.AcceptAsync(Newsroom.Claim(source, 2), Newsroom.Ann, Newsroom.Seven, CancellationToken.None);
        await room.Review.AcceptAsync(Newsroom.Claim(source, 2), Newsroom.Ben, Newsroom.Seven, CancellationToken.None);

        Assert.IsType<ReviewOutcome.Applied>(await room.Undo.UndoAsync(lone.Action, Newsroom.Ann, Newsroom.Seven, CancellationToken.None));
        Assert.Empty(await ApproversAsync(room, Newsroom.Claim(source, 1)));
        Assert.IsType<ReviewOutcome.Refused>(await room.Undo.UndoAsync(first.Action, Newsroom.Ann, Newsroom.Seven, CancellationToken.None));
        Assert.Equal("accepted", room.State(Newsroom.Claim(source, 2)));
    }

    [Fact]
    public async Task Where_One_Is_Enough_By_Now_Whoever_Approved_Accepts()
    {
        using var room = await OpenAsync();
        var claim = Newsroom.Claim(await room.AddAsync(Newsroom.Article("The Paper", 1)));
        await room.Review.AcceptAsync(claim, Newsroom.Ann, Newsroom.Seven, CancellationToken.None);
        await room.Settings.ChangeAsync(new RuleChange(SecondApproval: false), Newsroom.Ann, Newsroom.Seven, CancellationToken.None);

        Assert.IsType<ReviewOutcome.Applied>(await room.Review.AcceptAsync(claim, Newsroom.Ann, Newsroom.Seven, CancellationToken.None));
    }

    [Fact]
    public async Task Two_Approvals_At_Once_Accept_Once()
    {
        using var room = await OpenAsync();
        using var second = await room.OpenAgainAsync();
        var source = await room.AddAsync(Newsroom.Article("The Paper", 10));
        foreach (var claim in Enumerable.Range(1, 10).Select(number => Newsroom.Claim(source, number)))
        {
            var outcomes = await Task.WhenAll(
                Task.Run(() => room.Review.AcceptAsync(claim, Newsroom.Ann, Newsroom.Seven, CancellationToken.None)),
                Task.Run(() => second.Review.AcceptAsync(claim, Newsroom.Ben, Newsroom.Seven, CancellationToken.None)));

            Assert.Single(outcomes.OfType<ReviewOutcome.Applied>());
            Assert.Single(outcomes.OfType<ReviewOutcome.Noted>());
        }
    }

    private static async Task<Newsroom> OpenAsync()
    {
        var room = await Newsroom.OpenAsync();
        await room.Settings.ChangeAsync(new RuleChange(SecondApproval: true), Newsroom.Ann, Newsroom.Seven, CancellationToken.None);
        return room;
    }

    private static async Task<IReadOnlyList<Actor>> ApproversAsync(Newsroom room, ClaimId claim) =>
        (await room.Desk.FindAsync(claim, Newsroom.Seven, CancellationToken.None))!.Approvals;
}
