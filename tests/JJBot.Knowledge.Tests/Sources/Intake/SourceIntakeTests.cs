using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Review;
using JJBot.Knowledge.Sources;
using JJBot.Knowledge.Sources.Intake;
using JJBot.Knowledge.Tests.Support;

namespace JJBot.Knowledge.Tests.Sources.Intake;

public sealed class SourceIntakeTests
{
    [Fact]
    public async Task An_Article_Becomes_A_Source_With_Proposed_Claims_Of_Its_Server()
    {
        using var room = await Newsroom.OpenAsync();

        var added = Assert.IsType<IntakeResult.Added>(
            await room.Intake.AddAsync(Newsroom.Article("The Paper", 3) with { Outlet = " Daily " }, Newsroom.Ann, Newsroom.Seven, CancellationToken.None));

        Assert.Equal((3, 0, 0, "Daily"), (added.Proposed, added.Accepted, added.LeftOut, added.Source.Outlet));
        Assert.Equal(26, added.Source.Id.Value.Length);
        var shelved = Assert.Single((await room.Shelf.ListAsync(Newsroom.Seven, 1, CancellationToken.None)).Sources);
        Assert.Equal(("Ann", 3, 0), (shelved.AddedBy, shelved.Proposed, shelved.Accepted));
        Assert.Empty(room.Known(Newsroom.Seven));
        Assert.Equal(0, room.Ask<long>("SELECT COUNT(*) FROM claim_event"));
    }

    [Fact]
    public async Task A_Server_Reaches_Its_Limit_And_May_Go_On_After_Midnight()
    {
        using var room = await Newsroom.OpenAsync(new LimitsOptions { SourcesPerDay = 2 });
        var first = await room.AddAsync(Newsroom.Article("One", 1));
        await room.AddAsync(Newsroom.Article("Two", 1));
        await room.Shelf.RemoveAsync(first.Id, Newsroom.Ann, Newsroom.Seven, CancellationToken.None);

        var refused = await room.Intake.AddAsync(Newsroom.Article("Three", 1), Newsroom.Ann, Newsroom.Seven, CancellationToken.None);

        Assert.Equal(
            "This server has added 2 sources today, which is its limit; the next one can be added after 00:00 UTC.",
            Assert.IsType<IntakeResult.Refused>(refused).Sentence);
        await room.AddAsync(Newsroom.Article("Three", 1), Newsroom.Eight);
        await room.AddAsync(Newsroom.Article("Four", 1), Scope.Shared, Actor.Operator);
        await room.AddAsync(Newsroom.Article("Five", 1), Scope.Shared, Actor.Operator);
        await room.AddAsync(Newsroom.Article("Six", 1), Scope.Shared, Actor.Operator);
        room.Folder.Clock.Advance(TimeSpan.FromHours(11) + TimeSpan.FromMinutes(59));
        Assert.IsType<IntakeResult.Refused>(await room.Intake.AddAsync(Newsroom.Article("Seven", 1), Newsroom.Ann, Newsroom.Seven, CancellationToken.None));
        room.Folder.Clock.Advance(TimeSpan.FromMinutes(1));
        await room.AddAsync(Newsroom.Article("Seven", 1));
    }

    [Fact]
    public async Task The_Limit_Holds_When_Many_Add_At_Once()
    {
        using var room = await Newsroom.OpenAsync(new LimitsOptions { SourcesPerDay = 3 });

        var results = await Task.WhenAll(Enumerable.Range(1, 8).Select(number => Task.Run(() =>
            room.Intake.AddAsync(Newsroom.Article($"Paper {number}", 1), Newsroom.Ann, Newsroom.Seven, CancellationToken.None))));

        Assert.Equal(3, results.OfType<IntakeResult.Added>().Count());
        Assert.Equal(5, results.OfType<IntakeResult.Refused>().Count());
    }

    [Fact]
    public async Task The_Same_Article_From_Two_At_Once_Is_Added_Once()
    {
        using var room = await Newsroom.OpenAsync();
        var article = Newsroom.Article("The Paper", 5);

        var results = await Task.WhenAll(Enumerable.Range(1, 6).Select(_ => Task.Run(() =>
            room.Intake.AddAsync(article, Newsroom.Ann, Newsroom.Seven, CancellationToken.None))));

        Assert.Single(results.OfType<IntakeResult.Added>());
        Assert.Equal(5, results.OfType<IntakeResult.Known>().Count());
    }

    [Theory]
    [InlineData(2_000, 1, "This text has 2,009 bytes, and a source here may have up to 2,000")]
    [InlineData(0, 5_001, "This text has 5,002 paragraphs")]
    public async Task A_Text_That_Is_Too_Large_Is_Refused_In_A_Sentence(int characters, int paragraphs, string sentence)
    {
        using var room = await Newsroom.OpenAsync(new LimitsOptions { LargestBytes = characters == 0 ? 1_000_000 : 2_000 });
        var article = Newsroom.Article("The Paper", [.. Enumerable.Repeat(new string('x', characters), paragraphs)]);

        var refused = Assert.IsType<IntakeResult.Refused>(await room.Intake.AddAsync(article, Newsroom.Ann, Newsroom.Seven, CancellationToken.None));

        Assert.StartsWith(sentence, refused.Sentence, StringComparison.Ordinal);
        Assert.Equal(0, room.Ask<long>("SELECT COUNT(*) FROM source"));
    }

    [Fact]
    public async Task Claims_Past_The_Most_Are_Left_Out_And_Counted()
    {
        using var room = await Newsroom.OpenAsync(new LimitsOptions { ClaimsPerSource = 4 });

        var added = Assert.IsType<IntakeResult.Added>(await room.Intake.AddAsync(Newsroom.Article("The Paper", 9), Newsroom.Ann, Newsroom.Seven, CancellationToken.None));

        Assert.Equal((4, 5), (added.Proposed, added.LeftOut));
    }

    [Theory]
    [InlineData("Daily", null, 2)]
    [InlineData("daily.example", "https://news.daily.example/story", 2)]
    [InlineData("daily.example", "https://notdaily.example/story", 0)]
    [InlineData("daily.example", null, 0)]
    [InlineData("Weekly", "https://daily.example/story", 0)]
    public async Task A_Trusted_Outlets_Claims_Are_Accepted_On_Arrival_With_Their_Events(string trusted, string? link, int accepted)
    {
        using var room = await Newsroom.OpenAsync();
        await room.Settings.ChangeAsync(new RuleChange([trusted], SecondApproval: true), Newsroom.Ann, Newsroom.Seven, CancellationToken.None);

        var added = Assert.IsType<IntakeResult.Added>(await room.Intake.AddAsync(
            Newsroom.Article("The Paper", 2) with { Outlet = "DAILY", Url = link is null ? null : new Uri(link) }, Newsroom.Ben, Newsroom.Seven, CancellationToken.None));

        Assert.Equal((2 - accepted, accepted), (added.Proposed, added.Accepted));
        Assert.Equal(accepted, room.Known(Newsroom.Seven).Count());
        Assert.Equal(accepted, room.Ask<long>("SELECT COUNT(*) FROM claim_event"));
        if (accepted > 0)
        {
            var entry = (await room.Audit.ReadAsync(Newsroom.Seven, new AuditFilter(Kind: ActionKind.AcceptTrusted), 1, CancellationToken.None)).Entries[0];
            Assert.IsType<ReviewOutcome.Applied>(await room.Undo.UndoAsync(entry.Id, Newsroom.Ann, Newsroom.Seven, CancellationToken.None));
            Assert.Empty(room.Known(Newsroom.Seven));
        }
    }

    [Fact]
    public async Task What_Is_Cut_Off_In_The_Middle_Leaves_No_Source()
    {
        using var room = await Newsroom.OpenAsync();
        using (var connection = room.Folder.Connect())
        {
            Dapper.SqlMapper.Execute(connection, "CREATE TRIGGER fails BEFORE INSERT ON audit BEGIN SELECT RAISE(ABORT, 'power cut'); END");
        }

        await Assert.ThrowsAsync<KnowledgeException>(() => room.Intake.AddAsync(Newsroom.Article("The Paper", 3), Newsroom.Ann, Newsroom.Seven, CancellationToken.None));

        foreach (var table in (string[])["source", "claim", "snapshot", "source_sketch", "claim_sketch"])
        {
            Assert.Equal(0, room.Ask<long>($"SELECT COUNT(*) FROM {table}"));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("x\u0000\ud800y' OR 1=1; --")]
    public async Task An_Odd_Title_Does_No_Harm(string title)
    {
        using var room = await Newsroom.OpenAsync();

        var source = await room.AddAsync(Newsroom.Article("The Paper", 1) with { Title = title + new string('z', 1_000), Author = " ", Outlet = "" });

        Assert.True(source.Title.Length is > 0 and <= 300);
        Assert.Null(source.Outlet);
    }

    [Fact]
    public async Task Sources_Are_Found_By_Id_And_By_Words_Whatever_Signs_Are_Typed()
    {
        using var room = await Newsroom.OpenAsync();
        var source = await room.AddAsync(Newsroom.Article("100 % of the_Paper", 1) with { Outlet = "Daily" });
        await room.AddAsync(Newsroom.Article("Nothing alike", 1));

        foreach (var words in (string[])[source.Id.Value, "100 %", "the_paper", " DAILY "])
        {
            Assert.Equal(source.Id, Assert.Single(await room.Shelf.FindAsync(words, Newsroom.Seven, CancellationToken.None)).Source.Id);
        }

        Assert.Empty(await room.Shelf.FindAsync("th%paper", Newsroom.Seven, CancellationToken.None));
        Assert.Equal(2, (await room.Shelf.FindAsync("", Newsroom.Seven, CancellationToken.None)).Count);
        Assert.Empty(await room.Shelf.FindAsync(new string('x', 5_000), Newsroom.Seven, CancellationToken.None));
    }
}
