using System.Security.Cryptography;
using System.Text;
using JJBot.Knowledge;
using JJBot.Knowledge.Alerts;
using JJBot.Knowledge.Answers;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Review;
using JJBot.Knowledge.Shows;
using JJBot.Knowledge.Sources;
using JJBot.Knowledge.Sources.Intake;
using JJBot.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace JJBot.Tests.Alerts;

/// <summary>What a server's manager does, without Discord: subscribes channels, and accepts claims.</summary>
internal sealed class Desk : IDisposable
{
    private const int Sayings = 200;
    private static readonly Actor Manager = new("1001", "Robin");

    private readonly IServiceProvider services;
    private readonly string database;
    private readonly Scope server;
    private readonly SourceId source;
    private readonly bool isOwner;

    private Desk(IServiceProvider services, string database, Scope server, SourceId source, bool isOwner) =>
        (this.services, this.database, this.server, this.source, this.isOwner) = (services, database, server, source, isOwner);

    /// <summary>On a database file, in a process of its own: what the bot does with the file meanwhile is its affair.</summary>
    /// <param name="database">The file; made where there is none.</param>
    /// <param name="server">Whose manager.</param>
    public static async Task<Desk> OpenAsync(string database, string server)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Knowledge:DatabasePath"] = database,
            ["Knowledge:SeedsPath"] = Path.Combine(Requirements.Repository, "seeds"),
            ["Knowledge:BusyTimeout"] = "00:00:30",
        }).Build();
        var services = new ServiceCollection().AddLogging().AddKnowledge(configuration).AddAnswers(configuration).AddAlerts(configuration).BuildServiceProvider();
        await services.GetRequiredService<KnowledgeBase>().StartAsync(CancellationToken.None);
        return await InAsync(services, server, isOwner: true);
    }

    /// <summary>The same in the process of a bot that runs.</summary>
    public static async Task<Desk> InAsync(IServiceProvider services, string server, bool isOwner = false)
    {
        var database = services.GetRequiredService<Knowledge.Storage.Database>().FilePath;
        var added = await services.GetRequiredService<SourceIntake>().AddAsync(Paper(), Manager, new Scope(server), CancellationToken.None);
        return new Desk(services, database, new Scope(server), Assert.IsType<IntakeResult.Added>(added).Source.Id, isOwner);
    }

    /// <param name="by">The user id of whoever does it; a manager's who is not there if left out.</param>
    public async Task SubscribeAsync(string channel, ChannelKind kind = ChannelKind.Text, bool crosspost = false, string? role = null, string? by = null) =>
        Assert.IsType<SubscriptionOutcome.Done>(await services.GetRequiredService<SubscriptionDesk>().SubscribeAsync(
            new NewSubscription(channel, kind, SubscriptionFilter.Everything, RoleId: role, Crosspost: crosspost),
            by is null ? Manager : new Actor(by, "Alex"),
            server,
            CancellationToken.None));

    /// <summary>Somebody watches what <see cref="TellAsync"/> tells of.</summary>
    public async Task WatchAsync(string userId) =>
        Assert.IsType<SubscriptionOutcome.Done>(await services.GetRequiredService<WatchDesk>().WatchTopicAsync(
            "production", subject: null, new Actor(userId, "Alex"), server, CancellationToken.None));

    /// <summary>Accepts a claim that says what no other one does.</summary>
    /// <param name="number">Which: 1 to 200.</param>
    public async Task TellAsync(int number)
    {
        var says = new ClaimEdit(
            "production",
            Subject.Of(services.GetRequiredService<Show>().Series[0].Name, 3),
            $"Scene {number} is said to be in the can.",
            new Text($"scene {number}", "in the can"),
            Status.Reported,
            Modality.Fact,
            Speaker: null,
            Via: []);
        var outcome = await services.GetRequiredService<ClaimReview>().AddAsync(
            new NewClaim(source, $"the scene of number {number} is done", says), Manager, server, CancellationToken.None);
        Assert.IsType<ReviewOutcome.Applied>(outcome);
    }

    /// <summary>Does what the bot does first with what was accepted: makes alerts of it, and plans who is told.</summary>
    public Task TakeAsync() => services.GetRequiredService<AlertDesk>().TakeAsync(CancellationToken.None);

    /// <summary>Somebody waits for the answer to a question.</summary>
    public async Task WatchQuestionAsync(string question, string userId) =>
        Assert.IsType<SubscriptionOutcome.Done>(await services.GetRequiredService<WatchDesk>().WatchQuestionAsync(
            question, topic: null, subject: null, new Actor(userId, "Alex"), server, CancellationToken.None));

    /// <summary>Changes something in the database.</summary>
    public void Change(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>One text out of the database.</summary>
    public string Text(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={database};Pooling=False;Mode=ReadOnly");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (string)command.ExecuteScalar()!;
    }

    /// <summary>One number out of the database.</summary>
    public long Count(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={database};Pooling=False;Mode=ReadOnly");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }

    public void Dispose()
    {
        // Those of a bot are the bot's.
        if (isOwner)
        {
            ((ServiceProvider)services).Dispose();
        }
    }

    private static Article Paper()
    {
        string[] paragraphs = ["From the set", .. Enumerable.Range(1, Sayings).Select(number => $"A runner told us that the scene of number {number} is done.")];
        return new Article
        {
            Title = "From the set",
            Outlet = "The Paper",
            Published = new DayRange(new DateOnly(2018, 2, 3), new DateOnly(2018, 2, 3)),
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', paragraphs)))),
            Paragraphs = paragraphs,
        };
    }
}
