using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Review;
using JJBot.Knowledge.Sources;
using JJBot.Knowledge.Tests.Support;

namespace JJBot.Knowledge.Tests.Review;

public sealed class ClaimReviewTests
{
    [Fact]
    public async Task An_Accepted_Claim_Is_Answered_From_In_Its_Server_Alone()
    {
        using var room = await Newsroom.OpenAsync();
        var source = await room.AddAsync(Newsroom.Article("The Paper", 2));

        var outcome = await room.Review.AcceptAsync(Newsroom.Claim(source), Newsroom.Ann, Newsroom.Seven, CancellationToken.None);

        Assert.Equal(1, Assert.IsType<ReviewOutcome.Applied>(outcome).Claims);
        Assert.Single(room.Known(Newsroom.Seven));
        Assert.Empty(room.Known(Newsroom.Eight));
        Assert.Empty(room.Known(Scope.Shared));
    }

    [Fact]
    public async Task Accepting_Queues_One_Event_In_The_Same_Transaction()
    {
        using var room = await Newsroom.OpenAsync();
        var source = await room.AddAsync(Newsroom.Article("The Paper", 2));

        await room.Review.AcceptAsync(Newsroom.Claim(source), Newsroom.Ann, Newsroom.Seven, CancellationToken.None);

        Assert.Equal(
            $"7 {source.Id}-001 accepted",
            room.Ask<string>("SELECT server || ' ' || claim_id || ' ' || kind FROM claim_event WHERE told_at IS NULL"));
        Assert.Equal(1, room.Ask<long>("SELECT COUNT(*) FROM claim_event"));
    }

    [Fact]
    public async Task What_Somebody_Else_Has_Done_Is_Told_And_Not_Done_Again()
    {
        using var room = await Newsroom.OpenAsync();
        var claim = Newsroom.Claim(await room.AddAsync(Newsroom.Article("The Paper", 1)));
        await room.Review.RejectAsync(claim, Newsroom.Ann, Newsroom.Seven, CancellationToken.None);

        var outcome = await room.Review.AcceptAsync(claim, Newsroom.Ben, Newsroom.Seven, CancellationToken.None);

        Assert.Equal(new ReviewOutcome.AlreadyDone("Ann", "rejected", room.Folder.Clock.GetUtcNow()), outcome);
        Assert.Equal("rejected", room.State(claim));
        Assert.Equal(0, room.Ask<long>("SELECT COUNT(*) FROM claim_event"));
    }

    [Fact]
    public async Task Accepting_All_Takes_What_Is_Left_And_Nothing_Else()
    {
        using var room = await Newsroom.OpenAsync();
        var source = await room.AddAsync(Newsroom.Article("The Paper", 4));
        var other = await room.AddAsync(Newsroom.Article("The Gazette", 2));
        await room.Review.RejectAsync(Newsroom.Claim(source, 2), Newsroom.Ann, Newsroom.Seven, CancellationToken.None);

        var outcome = await room.Review.AcceptAllAsync(source.Id, Newsroom.Ben, Newsroom.Seven, CancellationToken.None);

        Assert.Equal((3, 0), outcome is ReviewOutcome.Applied applied ? (applied.Claims, applied.Waiting) : default);
        Assert.Equal("rejected", room.State(Newsroom.Claim(source, 2)));
        Assert.Equal("proposed", room.State(Newsroom.Claim(other)));
        Assert.IsType<ReviewOutcome.AlreadyDone>(await room.Review.AcceptAllAsync(source.Id, Newsroom.Ann, Newsroom.Seven, CancellationToken.None));
    }

    [Fact]
    public async Task A_Retracted_Claim_Leaves_The_Answers_And_Its_Reason_Stays_On_Record()
    {
        using var room = await Newsroom.OpenAsync();
        var claim = Newsroom.Claim(await room.AddAsync(Newsroom.Article("The Paper", 1)));
        Assert.IsType<ReviewOutcome.Refused>(await room.Review.RetractAsync(claim, "Not yet.", Newsroom.Ann, Newsroom.Seven, CancellationToken.None));
        await room.Review.AcceptAsync(claim, Newsroom.Ann, Newsroom.Seven, CancellationToken.None);

        var outcome = await room.Review.RetractAsync(claim, "The paper took it back.", Newsroom.Ben, Newsroom.Seven, CancellationToken.None);

        Assert.IsType<ReviewOutcome.Applied>(outcome);
        Assert.Empty(room.Known(Newsroom.Seven));
        var page = await room.Audit.ReadAsync(Newsroom.Seven, new AuditFilter(Kind: ActionKind.Retract), 1, CancellationToken.None);
        Assert.Equal("The paper took it back.", Assert.Single(page.Entries).Note);
        Assert.Equal("withdrawn", room.Ask<string>("SELECT kind FROM claim_event ORDER BY id DESC LIMIT 1"));
    }

    [Fact]
    public async Task How_A_Claim_Turned_Out_Is_Noted_And_Taken_Back()
    {
        using var room = await Newsroom.OpenAsync();
        var claim = Newsroom.Claim(await room.AddAsync(Newsroom.Article("The Paper", 1)));
        await room.Review.AcceptAsync(claim, Newsroom.Ann, Newsroom.Seven, CancellationToken.None);

        await room.Review.ResolveAsync(claim, Resolution.CameTrue, Newsroom.Ann, Newsroom.Seven, CancellationToken.None);
        Assert.Equal(Resolution.CameTrue, room.Knowledge.Current.Find(claim, Newsroom.Seven)!.Resolution);
        Assert.IsType<ReviewOutcome.Refused>(await room.Review.ResolveAsync(claim, Resolution.CameTrue, Newsroom.Ben, Newsroom.Seven, CancellationToken.None));

        await room.Review.ResolveAsync(claim, Resolution.Unresolved, Newsroom.Ben, Newsroom.Seven, CancellationToken.None);
        Assert.Equal(Resolution.Unresolved, room.Knowledge.Current.Find(claim, Newsroom.Seven)!.Resolution);
        Assert.Equal(2, room.Ask<long>("SELECT COUNT(*) FROM claim_event WHERE kind = 'resolved'"));
    }

    [Fact]
    public async Task An_Edit_Changes_What_Is_Answered_And_Says_What_It_Was()
    {
        using var room = await Newsroom.OpenAsync();
        var claim = Newsroom.Claim(await room.AddAsync(Newsroom.Article("The Paper", 1)));
        await room.Review.AcceptAsync(claim, Newsroom.Ann, Newsroom.Seven, CancellationToken.None);
        var edit = Edit(room.Knowledge.Current.Find(claim, Newsroom.Seven)!) with { Statement = "Said better.", Status = Status.Speculated };

        var applied = Assert.IsType<ReviewOutcome.Applied>(await room.Review.EditAsync(claim, edit, Newsroom.Ben, Newsroom.Seven, CancellationToken.None));

        Assert.Equal("Said better.", Assert.Single(room.Known(Newsroom.Seven)));
        var change = Assert.Single(await room.Audit.ChangesAsync(applied.Action, Newsroom.Seven, CancellationToken.None));
        Assert.Equal("""{"statement":"Said better.","status":"speculated"}""", change.After);
        Assert.Equal("changed", room.Ask<string>("SELECT kind FROM claim_event ORDER BY id DESC LIMIT 1"));
        Assert.IsType<ReviewOutcome.Refused>(await room.Review.EditAsync(claim, edit, Newsroom.Ben, Newsroom.Seven, CancellationToken.None));
    }

    [Fact]
    public async Task A_Claim_Written_By_Hand_Points_At_The_Words_It_Quotes()
    {
        using var room = await Newsroom.OpenAsync();
        var source = await room.AddAsync(Newsroom.Article("The Paper", "The maker says: “We are out in the spring—really.”"));
        var says = new ClaimEdit("release", Subject.Of("Example", 2), "It is out in spring.", new Text("premiere", "spring"), Status.Reported, Modality.Plan, null, []);

        var outcome = await room.Review.AddAsync(new NewClaim(source.Id, "\"we are out in the Spring - really", says), Newsroom.Ann, Newsroom.Seven, CancellationToken.None);

        Assert.IsType<ReviewOutcome.Applied>(outcome);
        var claim = Assert.Single(room.Knowledge.Current.From(source.Id, Newsroom.Seven));
        Assert.Equal("We are out in the spring—really", (await room.Desk.FindAsync(claim.Id, Newsroom.Seven, CancellationToken.None))!.Quote);
        Assert.IsType<ReviewOutcome.Refused>(
            await room.Review.AddAsync(new NewClaim(source.Id, "words that nobody wrote", says), Newsroom.Ann, Newsroom.Seven, CancellationToken.None));
        Assert.IsType<ReviewOutcome.Refused>(
            await room.Review.AddAsync(new NewClaim(source.Id, "We are out", says), Newsroom.Ann, Newsroom.Eight, CancellationToken.None));
    }

    [Fact]
    public async Task Two_Moderators_At_Once_Never_Apply_Twice()
    {
        using var room = await Newsroom.OpenAsync();
        using var second = await room.OpenAgainAsync();
        var source = await room.AddAsync(Newsroom.Article("The Paper", 20));
        for (var number = 1; number <= 20; number++)
        {
            var claim = Newsroom.Claim(source, number);
            using var start = new Barrier(2);
            var outcomes = await Task.WhenAll(
                Task.Run(() => At(start, () => room.Review.AcceptAsync(claim, Newsroom.Ann, Newsroom.Seven, CancellationToken.None))),
                Task.Run(() => At(start, () => second.Review.RejectAsync(claim, Newsroom.Ben, Newsroom.Seven, CancellationToken.None))));

            Assert.Single(outcomes.OfType<ReviewOutcome.Applied>());
            Assert.Single(outcomes.OfType<ReviewOutcome.AlreadyDone>());
        }

        Assert.Equal(20, room.Ask<long>("SELECT COUNT(*) FROM audit_change"));
        Assert.Equal(room.Ask<long>("SELECT COUNT(*) FROM claim WHERE review = 'accepted'"), room.Ask<long>("SELECT COUNT(*) FROM claim_event"));
    }

    [Fact]
    public async Task Two_Who_Accept_All_At_Once_Accept_Each_Claim_Once()
    {
        using var room = await Newsroom.OpenAsync();
        using var second = await room.OpenAgainAsync();
        var source = await room.AddAsync(Newsroom.Article("The Paper", 30));
        using var start = new Barrier(2);

        var outcomes = await Task.WhenAll(
            Task.Run(() => At(start, () => room.Review.AcceptAllAsync(source.Id, Newsroom.Ann, Newsroom.Seven, CancellationToken.None))),
            Task.Run(() => At(start, () => second.Review.AcceptAllAsync(source.Id, Newsroom.Ben, Newsroom.Seven, CancellationToken.None))));

        Assert.Equal(30, Assert.Single(outcomes.OfType<ReviewOutcome.Applied>()).Claims);
        Assert.Single(outcomes.OfType<ReviewOutcome.AlreadyDone>());
        Assert.Equal(30, room.Ask<long>("SELECT COUNT(*) FROM claim_event"));
    }

    [Fact]
    public async Task Many_Accepts_At_Once_Are_All_In_The_Answers_When_They_Are_Over()
    {
        using var room = await Newsroom.OpenAsync();
        var source = await room.AddAsync(Newsroom.Article("The Paper", 40));

        await Task.WhenAll(Enumerable.Range(1, 40).Select(number => Task.Run(async () =>
        {
            await room.Review.AcceptAsync(Newsroom.Claim(source, number), Newsroom.Ann, Newsroom.Seven, CancellationToken.None);
            Assert.NotNull(room.Knowledge.Current.Find(Newsroom.Claim(source, number), Newsroom.Seven));
        })));

        Assert.Equal(40, room.Known(Newsroom.Seven).Count());
    }

    [Fact]
    public async Task What_Is_Cut_Off_In_The_Middle_Leaves_Nothing()
    {
        using var room = await Newsroom.OpenAsync();
        var source = await room.AddAsync(Newsroom.Article("The Paper", 3));
        using (var connection = room.Folder.Connect())
        {
            Dapper.SqlMapper.Execute(connection, "CREATE TRIGGER fails BEFORE INSERT ON claim_event WHEN NEW.claim_id LIKE '%-003' BEGIN SELECT RAISE(ABORT, 'power cut'); END");
        }

        await Assert.ThrowsAsync<KnowledgeException>(() => room.Review.AcceptAllAsync(source.Id, Newsroom.Ann, Newsroom.Seven, CancellationToken.None));

        Assert.Equal(3, room.Ask<long>("SELECT COUNT(*) FROM claim WHERE review = 'proposed'"));
        Assert.Equal(0, room.Ask<long>("SELECT COUNT(*) FROM claim_event"));
        Assert.Equal(0, room.Ask<long>("SELECT COUNT(*) FROM audit WHERE kind <> 'addsource'"));
        Assert.Empty(room.Known(Newsroom.Seven));
    }

    private static Task<ReviewOutcome> At(Barrier start, Func<Task<ReviewOutcome>> act)
    {
        start.SignalAndWait();
        return act();
    }

    private static ClaimEdit Edit(Claim claim) => new(claim.Topic, claim.Subject, claim.Statement, claim.Value, claim.Status, claim.Modality, claim.Speaker, claim.Via);
}
