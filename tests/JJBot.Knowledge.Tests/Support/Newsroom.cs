using Dapper;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Extraction;
using JJBot.Knowledge.Review;
using JJBot.Knowledge.Seeds;
using JJBot.Knowledge.Shows;
using JJBot.Knowledge.Sources;
using JJBot.Knowledge.Sources.Intake;
using JJBot.Knowledge.Storage;
using Microsoft.Extensions.Options;

namespace JJBot.Knowledge.Tests.Support;

/// <summary>
/// Two servers with their moderators on one database. Articles are a few invented lines; each line that begins with "*" is a claim, whose
/// draft says what the line says.
/// </summary>
internal sealed class Newsroom : IDisposable
{
    public static readonly Scope Seven = new("7");
    public static readonly Scope Eight = new("8");
    public static readonly Actor Ann = new("1001", "Ann");
    public static readonly Actor Ben = new("1002", "Ben");

    private readonly KnowledgeFolder folder;
    private readonly bool ownsFolder;

    private Newsroom(KnowledgeFolder folder, bool ownsFolder, Database database, KnowledgeBase knowledge, Func<Article, IReadOnlyList<DraftClaim>> extract, LimitsOptions limits)
    {
        (this.folder, this.ownsFolder, Knowledge) = (folder, ownsFolder, knowledge);
        var ids = new IdMaker(folder.Clock);
        var options = Options.Create(limits);
        var actions = new Actions(database, knowledge, ids, folder.Clock);
        Settings = new ServerSettings(database, actions, options);
        Audit = new AuditStore(database);
        Intake = new SourceIntake(database, actions, Settings, extract, ids, options);
        Shelf = new SourceShelf(database, actions);
        Publisher = new Publisher(database, actions);
        Review = new ClaimReview(actions, Settings, ids);
        Undo = new Undo(actions);
        Desk = new ReviewDesk(database, Settings, new LikenessFinder(knowledge, Show));
    }

    public static Show Show => Some.Show;

    public KnowledgeFolder Folder => folder;

    public KnowledgeBase Knowledge { get; }

    public ServerSettings Settings { get; }

    public AuditStore Audit { get; }

    public SourceIntake Intake { get; }

    public SourceShelf Shelf { get; }

    public Publisher Publisher { get; }

    public ClaimReview Review { get; }

    public Undo Undo { get; }

    public ReviewDesk Desk { get; }

    public static Task<Newsroom> OpenAsync(LimitsOptions? limits = null, Func<Article, IReadOnlyList<DraftClaim>>? extract = null, params SeedSource[] seeds) =>
        OpenAsync(limits, extract, Some.Seeds(seeds));

    public static async Task<Newsroom> OpenAsync(LimitsOptions? limits, Func<Article, IReadOnlyList<DraftClaim>>? extract, SeedSet seeds)
    {
        // Longer than any test waits for another: writers take turns.
        var folder = new KnowledgeFolder(busyTimeout: TimeSpan.FromSeconds(30));
        var knowledge = await folder.StartAsync(seeds);
        return new Newsroom(folder, ownsFolder: true, folder.Database, knowledge, extract ?? Drafts, limits ?? new LimitsOptions());
    }

    /// <summary>Another program on the same file, with an index of its own.</summary>
    public async Task<Newsroom> OpenAgainAsync()
    {
        var database = folder.OpenAgain();
        var knowledge = new KnowledgeBase(database, folder.Loader(), Microsoft.Extensions.Logging.Abstractions.NullLogger<KnowledgeBase>.Instance);
        await knowledge.ReloadAsync(CancellationToken.None);
        return new Newsroom(folder, ownsFolder: false, database, knowledge, Drafts, new LimitsOptions());
    }

    public static Article Article(string name, params string[] lines) => new()
    {
        Title = name,
        Published = new DayRange(new DateOnly(2017, 3, 1), new DateOnly(2017, 3, 1)),
        Sha256 = Some.Sha256($"{name}\n{string.Join('\n', lines)}"),
        Paragraphs = [name, .. lines],
    };

    /// <summary>An article with a number of claims that are in no other one of these.</summary>
    public static Article Article(string name, int claims) =>
        Article(name, [.. Enumerable.Range(1, claims).Select(number => $"* The makers of {name} said thing number {number} of many.")]);

    public async Task<Source> AddAsync(Article article, Scope? scope = null, Actor? by = null) =>
        Assert.IsType<IntakeResult.Added>(await Intake.AddAsync(article, by ?? Ann, scope ?? Seven, CancellationToken.None)).Source;

    public static ClaimId Claim(Source source, int number = 1) => new(FormattableString.Invariant($"{source.Id}-{number:000}"));

    public IEnumerable<string> Known(Scope scope) => Knowledge.Current.On("release", scope).Select(claim => claim.Statement);

    public string State(ClaimId claim) => Ask<string>("SELECT review FROM claim WHERE id = @id", new { id = claim.Value });

    public T Ask<T>(string sql, object? parameters = null)
    {
        using var connection = folder.Connect();
        return connection.ExecuteScalar<T>(sql, parameters)!;
    }

    public void Dispose()
    {
        if (ownsFolder)
        {
            folder.Dispose();
        }
    }

    private static DraftClaim[] Drafts(Article article) =>
        [.. article.Paragraphs.Select((text, index) => (text, index)).Where(line => line.text.StartsWith('*')).Select(line => new DraftClaim
        {
            Topic = "release",
            Subject = Subject.Of("Example", 2),
            Statement = line.text.TrimStart('*', ' '),
            Value = new Text("premiere", line.text.TrimStart('*', ' ')),
            Status = Status.Reported,
            Modality = Modality.Plan,
            Passage = new Passage(line.index + 1, new TextSpan(2, line.text.Length)),
            Rule = "Line",
        })];
}
