using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Review;
using JJBot.Knowledge.Sources;
using JJBot.Knowledge.Tests.Support;

namespace JJBot.Knowledge.Tests.Review;

public sealed class UndoTests
{
    public static TheoryData<string> Acts => new("accept", "reject", "accept all", "edit", "retract", "resolve", "remove", "add by hand", "settings");

    [Theory]
    [MemberData(nameof(Acts))]
    public async Task Every_Act_Is_Taken_Back_Exactly_And_Once(string act)
    {
        using var room = await Newsroom.OpenAsync();
        var source = await room.AddAsync(Newsroom.Article("The Paper", 3));
        var (accepted, open) = (Newsroom.Claim(source, 1), Newsroom.Claim(source, 2));
        await room.Review.AcceptAsync(accepted, Newsroom.Ann, Newsroom.Seven, CancellationToken.None);
        var before = Everything(room);

        var applied = Assert.IsType<ReviewOutcome.Applied>(await ActAsync(room, act, source, accepted, open));
        Assert.NotEqual(before, Everything(room));
        var undone = await room.Undo.UndoAsync(applied.Action, Newsroom.Ben, Newsroom.Seven, CancellationToken.None);
        var again = await room.Undo.UndoAsync(applied.Action, Newsroom.Ann, Newsroom.Seven, CancellationToken.None);

        Assert.Equal(applied.Claims, Assert.IsType<ReviewOutcome.Applied>(undone).Claims);
        Assert.Equal("Ben", Assert.IsType<ReviewOutcome.AlreadyDone>(again).By);
        Assert.Equal(before, Everything(room));
        Assert.Single(room.Known(Newsroom.Seven));
    }

    [Fact]
    public async Task Undoing_One_Act_Leaves_The_Others()
    {
        using var room = await Newsroom.OpenAsync();
        var source = await room.AddAsync(Newsroom.Article("The Paper", 4));
        var first = (ReviewOutcome.Applied)await room.Review.AcceptAsync(Newsroom.Claim(source, 1), Newsroom.Ann, Newsroom.Seven, CancellationToken.None);
        var all = (ReviewOutcome.Applied)await room.Review.AcceptAllAsync(source.Id, Newsroom.Ann, Newsroom.Seven, CancellationToken.None);

        await room.Undo.UndoAsync(all.Action, Newsroom.Ann, Newsroom.Seven, CancellationToken.None);

        Assert.Equal("accepted", room.State(Newsroom.Claim(source, 1)));
        Assert.Equal(3, room.Ask<long>("SELECT COUNT(*) FROM claim WHERE review = 'proposed'"));
        Assert.IsType<ReviewOutcome.Applied>(await room.Undo.UndoAsync(first.Action, Newsroom.Ann, Newsroom.Seven, CancellationToken.None));
    }

    [Fact]
    public async Task What_Somebody_Has_Changed_Since_Is_Not_Taken_Back()
    {
        using var room = await Newsroom.OpenAsync();
        var source = await room.AddAsync(Newsroom.Article("The Paper", 2));
        var all = (ReviewOutcome.Applied)await room.Review.AcceptAllAsync(source.Id, Newsroom.Ann, Newsroom.Seven, CancellationToken.None);
        await room.Review.RetractAsync(Newsroom.Claim(source, 2), "Wrong.", Newsroom.Ben, Newsroom.Seven, CancellationToken.None);

        var outcome = await room.Undo.UndoAsync(all.Action, Newsroom.Ann, Newsroom.Seven, CancellationToken.None);

        Assert.StartsWith("Ben has changed", Assert.IsType<ReviewOutcome.Refused>(outcome).Sentence, StringComparison.Ordinal);
        Assert.Equal("accepted", room.State(Newsroom.Claim(source, 1)));
    }

    [Fact]
    public async Task An_Undo_And_An_Addition_And_Another_Servers_Act_Are_Not_Undone()
    {
        using var room = await Newsroom.OpenAsync();
        var claim = Newsroom.Claim(await room.AddAsync(Newsroom.Article("The Paper", 1)));
        var accepted = (ReviewOutcome.Applied)await room.Review.AcceptAsync(claim, Newsroom.Ann, Newsroom.Seven, CancellationToken.None);
        var addition = new ActionId(room.Ask<string>("SELECT id FROM audit WHERE kind = 'addsource'"));

        Assert.IsType<ReviewOutcome.Refused>(await room.Undo.UndoAsync(accepted.Action, Newsroom.Ben, Newsroom.Eight, CancellationToken.None));
        Assert.IsType<ReviewOutcome.Refused>(await room.Undo.UndoAsync(addition, Newsroom.Ann, Newsroom.Seven, CancellationToken.None));
        var undo = (ReviewOutcome.Applied)await room.Undo.UndoAsync(accepted.Action, Newsroom.Ann, Newsroom.Seven, CancellationToken.None);
        Assert.IsType<ReviewOutcome.Refused>(await room.Undo.UndoAsync(undo.Action, Newsroom.Ann, Newsroom.Seven, CancellationToken.None));
        Assert.Equal("proposed", room.State(claim));
    }

    [Fact]
    public async Task Two_Who_Undo_At_Once_Undo_Once()
    {
        using var room = await Newsroom.OpenAsync();
        using var second = await room.OpenAgainAsync();
        var source = await room.AddAsync(Newsroom.Article("The Paper", 5));
        var all = (ReviewOutcome.Applied)await room.Review.AcceptAllAsync(source.Id, Newsroom.Ann, Newsroom.Seven, CancellationToken.None);

        var outcomes = await Task.WhenAll(
            Task.Run(() => room.Undo.UndoAsync(all.Action, Newsroom.Ann, Newsroom.Seven, CancellationToken.None)),
            Task.Run(() => second.Undo.UndoAsync(all.Action, Newsroom.Ben, Newsroom.Seven, CancellationToken.None)));

        Assert.Single(outcomes.OfType<ReviewOutcome.Applied>());
        Assert.Single(outcomes.OfType<ReviewOutcome.AlreadyDone>());
        Assert.Equal(5, room.Ask<long>("SELECT COUNT(*) FROM claim_event WHERE kind = 'withdrawn'"));
    }

    [Fact]
    public async Task A_Removed_Source_Does_Not_Come_Back_Beside_The_Same_Text()
    {
        using var room = await Newsroom.OpenAsync();
        var article = Newsroom.Article("The Paper", 1);
        var first = await room.AddAsync(article);
        var removed = (ReviewOutcome.Applied)await room.Shelf.RemoveAsync(first.Id, Newsroom.Ann, Newsroom.Seven, CancellationToken.None);
        var second = await room.AddAsync(article);

        var outcome = await room.Undo.UndoAsync(removed.Action, Newsroom.Ann, Newsroom.Seven, CancellationToken.None);

        Assert.Contains(second.Id.Value, Assert.IsType<ReviewOutcome.Refused>(outcome).Sentence, StringComparison.Ordinal);
    }

    private static async Task<ReviewOutcome> ActAsync(Newsroom room, string act, Source source, ClaimId accepted, ClaimId open)
    {
        var (ann, seven, none) = (Newsroom.Ann, Newsroom.Seven, CancellationToken.None);
        var says = new ClaimEdit("release", Subject.Of("Other"), "Something else.", new Count("episodes", 3, 4), Status.Denied, Modality.Fact, "Ann Maker", ["Daily"]);
        return act switch
        {
            "accept" => await room.Review.AcceptAsync(open, ann, seven, none),
            "reject" => await room.Review.RejectAsync(open, ann, seven, none),
            "accept all" => await room.Review.AcceptAllAsync(source.Id, ann, seven, none),
            "edit" => await room.Review.EditAsync(accepted, says, ann, seven, none),
            "retract" => await room.Review.RetractAsync(accepted, "Wrong.", ann, seven, none),
            "resolve" => await room.Review.ResolveAsync(accepted, Resolution.DidNot, ann, seven, none),
            "remove" => await room.Shelf.RemoveAsync(source.Id, ann, seven, none),
            "add by hand" => await room.Review.AddAsync(new NewClaim(source.Id, "said thing number 3", says), ann, seven, none),
            _ => await room.Settings.ChangeAsync(new RuleChange(["Daily"], SecondApproval: true, SourcesPerDay: 3), ann, seven, none),
        };
    }

    /// <summary>All that can be asked for: the claims (but for those written by hand and retracted), the sources, and the settings.</summary>
    private static string Everything(Newsroom room) => string.Join(
        '\n',
        room.Ask<string>("SELECT group_concat(id || review || statement || status || aspect || COALESCE(series, '') || COALESCE(resolution, '') || COALESCE(speaker, ''), '; ') FROM (SELECT * FROM claim WHERE review <> 'retracted' OR id LIKE source_id || '-%' ORDER BY id)"),
        room.Ask<string>("SELECT group_concat(id || COALESCE(server, '') || COALESCE(withdrawn_at, ''), '; ') FROM (SELECT * FROM source ORDER BY id)"),
        room.Ask<string>("SELECT COALESCE(group_concat(trusted_outlets || second_approval || sources_per_day), '') FROM server_setting"));
}
