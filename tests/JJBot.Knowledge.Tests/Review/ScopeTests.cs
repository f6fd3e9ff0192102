using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Review;
using JJBot.Knowledge.Sources.Intake;
using JJBot.Knowledge.Tests.Support;

namespace JJBot.Knowledge.Tests.Review;

/// <summary>What a server has is nobody else's business, and what is everybody's is no server's to change.</summary>
public sealed class ScopeTests
{
    private static readonly ClaimEdit Edit = new("release", Subject.Of("Example", 2), "Otherwise.", new Text("premiere", "x"), Status.Denied, Modality.Fact, null, []);

    [Theory]
    [InlineData("proposed")]
    [InlineData("accepted")]
    public async Task No_Method_Shows_Or_Changes_Another_Servers_Claim(string state)
    {
        using var room = await Newsroom.OpenAsync();
        var source = await room.AddAsync(Newsroom.Article("The Paper", 1));
        var claim = Newsroom.Claim(source);
        if (state == "accepted")
        {
            await room.Review.AcceptAsync(claim, Newsroom.Ann, Newsroom.Seven, CancellationToken.None);
        }

        foreach (var (stranger, actor) in new[] { (Newsroom.Eight, Newsroom.Ben), (Scope.Shared, Actor.Operator) })
        {
            var none = CancellationToken.None;
            ReviewOutcome[] outcomes =
            [
                await room.Review.AcceptAsync(claim, actor, stranger, none),
                await room.Review.RejectAsync(claim, actor, stranger, none),
                await room.Review.EditAsync(claim, Edit, actor, stranger, none),
                await room.Review.RetractAsync(claim, "Wrong.", actor, stranger, none),
                await room.Review.ResolveAsync(claim, Resolution.DidNot, actor, stranger, none),
                await room.Review.AcceptAllAsync(source.Id, actor, stranger, none),
                await room.Review.AddAsync(new NewClaim(source.Id, "said thing number 1", Edit), actor, stranger, none),
                await room.Shelf.RemoveAsync(source.Id, actor, stranger, none),
            ];
            Assert.All(outcomes, outcome => Assert.IsType<ReviewOutcome.Refused>(outcome));
            Assert.All(outcomes.Cast<ReviewOutcome.Refused>(), refused => Assert.DoesNotContain("The Paper", refused.Sentence, StringComparison.Ordinal));
            Assert.Null(await room.Desk.FindAsync(claim, stranger, none));
            Assert.Null(await room.Desk.NextAsync(stranger, source.Id, null, none));
            Assert.Null(await room.Desk.NextAsync(stranger, null, null, none));
            Assert.Empty((await room.Desk.BacklogAsync(stranger, none)).Sources);
            Assert.Empty((await room.Shelf.ListAsync(stranger, 1, none)).Sources);
            Assert.Empty(await room.Shelf.FindAsync("Paper", stranger, none));
            Assert.Empty(await room.Shelf.FindAsync(source.Id.Value, stranger, none));
            Assert.Empty((await room.Audit.ReadAsync(stranger, new AuditFilter(), 1, none)).Entries);
            Assert.Empty(await room.Audit.ChangesAsync(new ActionId(room.Ask<string>("SELECT id FROM audit LIMIT 1")), stranger, none));
            Assert.Null(room.Knowledge.Current.Find(claim, stranger));
            Assert.Null(room.Knowledge.Current.Find(source.Id, stranger));
            Assert.Empty(room.Known(stranger));
        }

        Assert.Equal(state, room.State(claim));
    }

    [Fact]
    public async Task The_Same_Article_In_Two_Servers_Is_Two_Sources_That_Know_Nothing_Of_Each_Other()
    {
        using var room = await Newsroom.OpenAsync();
        var article = Newsroom.Article("The Paper", 40) with { Url = new Uri("https://paper.example/1") };
        var first = await room.AddAsync(article);

        var second = Assert.IsType<IntakeResult.Added>(await room.Intake.AddAsync(article, Newsroom.Ben, Newsroom.Eight, CancellationToken.None));

        Assert.NotEqual(first.Id, second.Source.Id);
        Assert.Null(second.Copy);
        Assert.Equal(0, room.Ask<long>("SELECT COUNT(*) FROM claim WHERE same_quote_as IS NOT NULL"));
    }

    [Fact]
    public async Task What_Is_Everybodys_Is_Changed_By_The_Operator_Alone()
    {
        using var room = await Newsroom.OpenAsync(seeds: Some.SeedSource("one", 1));
        var shared = await room.AddAsync(Newsroom.Article("The Paper", 1), Scope.Shared, Actor.Operator);
        var (claim, none) = (Newsroom.Claim(shared), CancellationToken.None);
        await room.Review.AcceptAsync(claim, Actor.Operator, Scope.Shared, none);
        Assert.Contains("The makers of The Paper said thing number 1 of many.", room.Known(Newsroom.Eight));

        foreach (var id in new[] { claim, new ClaimId("one-01") })
        {
            Assert.IsType<ReviewOutcome.Refused>(await room.Review.RetractAsync(id, "Wrong.", Newsroom.Ann, Newsroom.Seven, none));
            Assert.IsType<ReviewOutcome.Refused>(await room.Review.EditAsync(id, Edit, Newsroom.Ann, Newsroom.Seven, none));
            Assert.IsType<ReviewOutcome.Refused>(await room.Review.ResolveAsync(id, Resolution.DidNot, Newsroom.Ann, Newsroom.Seven, none));
        }

        Assert.IsType<ReviewOutcome.Refused>(await room.Shelf.RemoveAsync(shared.Id, Newsroom.Ann, Newsroom.Seven, none));
        Assert.IsType<ReviewOutcome.Refused>(await room.Shelf.RemoveAsync(new("one"), Actor.Operator, Scope.Shared, none));
        Assert.IsType<ReviewOutcome.Refused>(await room.Review.EditAsync(new ClaimId("one-01"), Edit, Actor.Operator, Scope.Shared, none));
        Assert.IsType<ReviewOutcome.Applied>(await room.Review.RetractAsync(new ClaimId("one-01"), "Wrong.", Actor.Operator, Scope.Shared, none));
        Assert.IsType<ReviewOutcome.Applied>(await room.Shelf.RemoveAsync(shared.Id, Actor.Operator, Scope.Shared, none));
        Assert.Empty(room.Known(Newsroom.Eight));
    }

    [Fact]
    public async Task A_Published_Source_Is_Everybodys_With_Its_Accepted_Claims_Alone()
    {
        using var room = await Newsroom.OpenAsync();
        var source = await room.AddAsync(Newsroom.Article("The Paper", 2));
        await room.Review.AcceptAsync(Newsroom.Claim(source, 1), Newsroom.Ann, Newsroom.Seven, CancellationToken.None);

        Assert.IsType<ReviewOutcome.Refused>(await room.Publisher.PublishAsync(source.Id, Newsroom.Ann, CancellationToken.None));
        var outcome = Assert.IsType<ReviewOutcome.Applied>(await room.Publisher.PublishAsync(source.Id, Actor.Operator, CancellationToken.None));

        Assert.Equal(1, outcome.Claims);
        Assert.Single(room.Known(Newsroom.Eight));
        Assert.Single(room.Known(Newsroom.Seven));
        Assert.Equal(1, (await room.Desk.BacklogAsync(Newsroom.Seven, CancellationToken.None)).Claims);
        Assert.Empty((await room.Desk.BacklogAsync(Scope.Shared, CancellationToken.None)).Sources);
        Assert.IsType<ReviewOutcome.Refused>(await room.Publisher.PublishAsync(source.Id, Actor.Operator, CancellationToken.None));
        Assert.IsType<ReviewOutcome.Refused>(await room.Undo.UndoAsync(outcome.Action, Newsroom.Ann, Newsroom.Seven, CancellationToken.None));

        // What still waits may be accepted by the server that reviews it, and stays its own.
        await room.Review.AcceptAsync(Newsroom.Claim(source, 2), Newsroom.Ann, Newsroom.Seven, CancellationToken.None);
        Assert.Equal(2, room.Known(Newsroom.Seven).Count());
        Assert.Single(room.Known(Newsroom.Eight));
    }
}
