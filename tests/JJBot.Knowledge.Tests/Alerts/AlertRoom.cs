using System.Globalization;
using System.Text.RegularExpressions;
using JJBot.Knowledge.Alerts;
using JJBot.Knowledge.Answers;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Extraction;
using JJBot.Knowledge.Review;
using JJBot.Knowledge.Seeds;
using JJBot.Knowledge.Shows;
using JJBot.Knowledge.Sources;
using JJBot.Knowledge.Storage;
using JJBot.Knowledge.Tests.Support;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace JJBot.Knowledge.Tests.Alerts;

/// <summary>
/// A newsroom whose channels are told of what its moderators accept. A line of an article that begins with "*" is a claim: how firmly,
/// by whom where somebody says it, "fact" where it has come about, and when or what: "* confirmed by Ann Maker 2018-05: It comes in May." The headline carries the
/// day on which the article appeared.
/// </summary>
internal sealed partial class AlertRoom : IDisposable
{
    private readonly Answerer answerer;
    private readonly ClaimReview review;
    private readonly Actions actions;
    private int articles;

    private AlertRoom(Newsroom room, Show show, AlertsOptions options, TimeProvider clock, Database database)
    {
        (Room, Clock) = (room, clock);
        var ids = new IdMaker(clock);
        var wrapped = Options.Create(options);
        actions = new Actions(database, room.Knowledge, ids, clock);
        var settings = new ServerSettings(database, actions, Options.Create(new LimitsOptions()));
        var texts = new SnapshotStore(database, clock);
        review = new ClaimReview(actions, settings, ids);
        answerer = new Answerer(room.Knowledge, texts, show, clock, Options.Create(new AnswererOptions()));
        var zones = new TimeZones(settings);
        Subscriptions = new SubscriptionDesk(database, actions, settings, ids, show, wrapped);
        Watches = new WatchDesk(database, ids, show, clock, wrapped);
        Suspensions = new Suspensions(database, clock);
        Ledger = new DeliveryLedger(database, new DigestGatherer(database, zones, ids, clock, wrapped), ids, clock);
        var reading = new AlertReading(database, answerer, texts, ids, show);
        Reader = new AlertReader(database, room.Knowledge, reading, show);
        Desk = new AlertDesk(
            database,
            room.Knowledge,
            reading,
            new RevisionPlanner(database, zones, new QuestionWatch(database, answerer), ids, clock, show, wrapped),
            new Liveness(database, clock, wrapped),
            clock,
            NullLogger<AlertDesk>.Instance);
        Explainer = new AlertExplainer(database, show, clock, wrapped);
        Pruner = new LedgerPruner(database, clock, wrapped);
    }

    public Newsroom Room { get; }

    public TimeProvider Clock { get; }

    public SubscriptionDesk Subscriptions { get; }

    public WatchDesk Watches { get; }

    public Suspensions Suspensions { get; }

    public DeliveryLedger Ledger { get; }

    public AlertDesk Desk { get; }

    public LedgerPruner Pruner { get; }

    public AlertExplainer Explainer { get; }

    public AlertReader Reader { get; }

    public static Show Show => Some.Show with
    {
        Topics =
        [
            new Topic("release", "When is it out?", ["release"], false, [new Aspect("premiere", Key: true, Exclusive: true, Told: "{subject} is set for {value}.")]),
            new Topic("villain", "Who is the villain?", ["villain"], true, [new Aspect("villain", Key: true)]),
        ],
    };

    public static async Task<AlertRoom> OpenAsync(AlertsOptions? options = null, SeedSet? seeds = null)
    {
        var room = await Newsroom.OpenAsync(limits: null, Drafts, seeds ?? Some.Seeds());
        return new AlertRoom(room, Show, options ?? new AlertsOptions(), room.Folder.Clock, room.Folder.Database);
    }

    /// <summary>The same files after a restart, maybe with another clock.</summary>
    public AlertRoom Restart(TimeProvider? clock = null, AlertsOptions? options = null) =>
        new(Room, Show, options ?? new AlertsOptions(), clock ?? Clock, Room.Folder.Database);

    public async Task<Subscription> SubscribeAsync(string channel, SubscriptionFilter? filter = null, DeliveryMode mode = DeliveryMode.Instant, Scope? server = null, SpoilerPolicy spoilers = SpoilerPolicy.Hide) =>
        Assert.IsType<SubscriptionOutcome.Done>(await Subscriptions.SubscribeAsync(
            new NewSubscription(channel, ChannelKind.Text, filter ?? SubscriptionFilter.Everything, mode, Spoilers: spoilers), Newsroom.Ann, server ?? Newsroom.Seven, CancellationToken.None)).Subscription;

    /// <summary>Adds an article and accepts all that it claims.</summary>
    public async Task<Source> TellAsync(params string[] lines) => await TellAsync(Newsroom.Seven, lines);

    public async Task<Source> TellAsync(Scope server, params string[] lines)
    {
        var source = await AddAsync(server, lines);
        Assert.IsType<ReviewOutcome.Applied>(await review.AcceptAllAsync(source.Id, Newsroom.Ann, server, CancellationToken.None));
        return source;
    }

    public Task<Source> AddAsync(Scope server, params string[] lines)
    {
        var number = ++articles;
        var day = new DateOnly(2017, 3, 1).AddDays(number);
        var article = Newsroom.Article($"Article {number}", lines) with { Published = new DayRange(day, day), Outlet = $"Outlet {number}" };
        return Room.AddAsync(article, server);
    }

    public async Task<Taken> TakeAsync()
    {
        var taken = await Desk.TakeAsync(CancellationToken.None);
        Assert.False(taken.IsMore);
        return taken;
    }

    /// <summary>Takes what happened, sends all that is due as if it succeeded, and tells what was sent: channel, step, and what it says.</summary>
    public async Task<IReadOnlyList<string>> SendAsync()
    {
        await TakeAsync();
        var told = new List<string>();
        while (await Ledger.DueAsync(50, CancellationToken.None) is { Count: > 0 } due)
        {
            var begun = await Ledger.BeginAsync([.. due.Select(delivery => delivery.Id)], CancellationToken.None);
            told.AddRange(due.Where(delivery => begun.Contains(delivery.Id)).Select(Words));
            await Ledger.RecordAsync([.. due.Select(delivery => new DeliveryOutcome.Sent(delivery.Id, $"m{delivery.Id}"))], CancellationToken.None);
        }

        return told;
    }

    public static string Words(PlannedDelivery delivery)
    {
        var place = delivery.Subscription.Target is { ChannelId: { } channel } ? channel : $"user {delivery.Subscription.Target.UserId}";
        var step = delivery.Digest is { } digest ? $"{digest} digest" : $"{delivery.Step}{(delivery.Step == DeliveryStep.Message && delivery.EarlierMessageId is not null ? " in reply" : "")}";
        return $"{place}: {step}: {string.Join(" + ", delivery.Items.Select(Words))}";
    }

    /// <summary>As if the source had been read again and a claim's passage had changed, or stood again.</summary>
    public Task DriftAsync(ClaimId claim, Drift drift) => actions.RunAsync(
        Actor.Bot,
        Newsroom.Seven,
        async writer =>
        {
            var before = ClaimRow.From((await ClaimStore.FindAsync(writer.Connection, claim, Newsroom.Seven, CancellationToken.None))!, shipped: false);
            await writer.BeginAsync(new ActionHeader(ActionKind.Refresh, Claim: claim));
            await writer.ChangeAsync(before, before with { Drift = drift == Drift.None ? null : EnumName<Drift>.Of(drift) });
            return 0;
        },
        CancellationToken.None);

    public T Ask<T>(string sql, object? parameters = null) => Room.Ask<T>(sql, parameters);

    public void Dispose()
    {
        answerer.Dispose();
        Room.Dispose();
    }

    private static string Words(DeliveryItem item)
    {
        var content = item.Content;
        var change = content.Change is { } later && item.Step != DeliveryStep.Message ? later.Words : content.News.Words;
        return $"{content.Lead} ({EnumName<Status>.Of(content.Status)}, {content.Sources}): {change}{(content.Notes.Count == 0 || item.Step == DeliveryStep.Reply ? "" : $" [{string.Join("; ", content.Notes)}]")}";
    }

    private static DraftClaim[] Drafts(Article article) => [.. article.Paragraphs.Select(Draft).OfType<DraftClaim>()];

    private static DraftClaim? Draft(string line, int index)
    {
        if (Line().Match(line) is not { Success: true } match)
        {
            return null;
        }

        var (status, what) = (EnumName<Status>.Parse(match.Groups["status"].Value), match.Groups["what"].Value);
        var isDay = Day().IsMatch(what);
        return new DraftClaim
        {
            Topic = isDay ? "release" : "villain",
            Subject = Subject.Of("Example", 2),
            Statement = match.Groups["words"].Value,
            Value = isDay ? new Window("premiere", Days(what), what.Length == 4 ? Precision.Year : Precision.Month) : new Text("villain", what),
            Status = status,
            Modality = match.Groups["fact"].Success ? Modality.Fact : status == Status.Speculated ? Modality.Guess : Modality.Plan,
            Speaker = match.Groups["speaker"] is { Success: true } speaker ? speaker.Value : null,
            Passage = new Passage(index + 1, new TextSpan(match.Groups["words"].Index, line.Length)),
            Spoiler = what.StartsWith("Twist", StringComparison.Ordinal),
            Rule = "Line",
        };
    }

    private static DayRange Days(string what)
    {
        var first = DateOnly.ParseExact(what.Length == 4 ? $"{what}-01" : what, "yyyy-MM", CultureInfo.InvariantCulture);
        return new DayRange(first, first.AddMonths(what.Length == 4 ? 12 : 1).AddDays(-1));
    }

    [GeneratedRegex(@"^\* (?<status>confirmed|reported|speculated|denied)(?: by (?<speaker>Ann Maker))?(?<fact> fact)? (?<what>\d{4}(?:-\d\d)?|[A-Z][A-Za-z]{1,40}): (?<words>.{1,300})\z")]
    private static partial Regex Line();

    [GeneratedRegex(@"^\d{4}(-\d\d)?\z")]
    private static partial Regex Day();
}
