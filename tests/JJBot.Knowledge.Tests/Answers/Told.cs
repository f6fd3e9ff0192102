using System.Globalization;
using JJBot.Knowledge.Answers;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Shows;
using JJBot.Knowledge.Sources;
using JJBot.Knowledge.Tests.Support;

namespace JJBot.Knowledge.Tests.Answers;

/// <summary>Claims of an invented show, a word or two each; a test changes with "with" what it is about.</summary>
internal static class Told
{
    public static readonly DateTimeOffset Now = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    public static readonly Show Show = new(
        "Example",
        ["Ex"],
        2,
        [new Series("Example", ["Ex"], 2, "All shows"), new Series("Other", [], 1, "All shows"), new Series("All shows", [])],
        [new Person("Ann Maker", ["Ann"], ["showrunner"], HasAuthority: true)],
        [
            new Topic("release", "When is it out?", ["release", "out"], false,
            [
                new Aspect("premiere", Key: true, Exclusive: true, Stage: 4, Told: "{subject} is {status} for {value}.", Unknown: "No date for {subject} has been given.", Happened: "{subject} came out {when}."),
            ]),
            new Topic("production", "Is it being made?", ["filming"], false,
            [
                new Aspect("start", Key: true, Stage: 1, Told: "{subject} starts {when}.", Happened: "Work on {subject} has started."),
                new Aspect("end", Key: true, Stage: 3, Happened: "{subject} is finished."),
                new Aspect("episodes", Exclusive: true),
                new Aspect("location"),
            ]),
            new Topic("villain", "Who is the villain?", ["villain"], false,
            [
                new Aspect("villain", Key: true, Unknown: "Nobody has said who the villain of {subject} is.", Told: "{value} is {status} as the villain of {subject}."),
                new Aspect("return", Exclusive: true),
            ]),
        ]);

    /// <summary>A plan that one article reports: "1-01" is the first claim of the article "a1".</summary>
    public static Claim Plan(string id, Value value, string topic = "release") => new()
    {
        Id = new ClaimId($"a{id}"),
        Source = new SourceId($"a{id.Split('-')[0]}"),
        Topic = topic,
        Subject = Subject.Of("Example", 2),
        Statement = $"Statement {id}.",
        Value = value,
        Status = Status.Reported,
        Modality = Modality.Plan,
        Locator = new Locator(int.Parse(id.Split('-')[1], CultureInfo.InvariantCulture), 0, 100, Some.Sha256(id)),
        SaidOn = Days("2017-01-01", "2017-12-31"),
        RecordedAt = Some.Moment,
    };

    public static Claim Fact(string id, Value value, string topic = "production") => Plan(id, value, topic) with { Modality = Modality.Fact };

    public static Claim Guess(string id, Value value, string topic = "release") => Plan(id, value, topic) with { Status = Status.Speculated, Modality = Modality.Guess };

    public static Claim Wish(string id, Value value, string topic = "release") => Plan(id, value, topic) with { Status = Status.Confirmed, Modality = Modality.Wish, Speaker = "Ann Maker" };

    public static Claim Open(string id, Value value, string topic = "release") => Plan(id, value, topic) with { Modality = Modality.Open };

    public static Claim Denial(string id, Value value, string topic = "release") => Plan(id, value, topic) with { Status = Status.Denied, Speaker = "Ann Maker" };

    public static Claim By(this Claim claim, string speaker, params string[] via) => claim with { Speaker = speaker, Via = via, Status = claim.Status == Status.Reported ? Status.Confirmed : claim.Status };

    public static Claim Via(this Claim claim, params string[] via) => claim with { Via = via };

    public static Claim On(this Claim claim, string series, int? season) => claim with { Subject = new Subject(series, season is { } number ? new Seasons(number, number) : null) };

    public static Claim Said(this Claim claim, string? earliest, string? latest) => claim with { SaidOn = Days(earliest, latest) };

    public static Claim At(this Claim claim, int paragraph, int start, int end, string? passage = null) =>
        claim with { Locator = new Locator(paragraph, start, end, passage is null ? claim.Locator.Fingerprint : Some.Sha256(passage)) };

    public static Window Year(int year, string aspect = "premiere") => new(aspect, Days($"{year}-01-01", $"{year}-12-31"), Precision.Year);

    public static Window Spring(int year) => new("premiere", Days($"{year}-03-01", $"{year}-05-31"), Precision.Season);

    public static Window Month(int year, int month, string aspect = "premiere") =>
        new(aspect, new DayRange(new DateOnly(year, month, 1), new DateOnly(year, month, 1).AddMonths(1).AddDays(-1)), Precision.Month);

    public static Window Happened(string aspect, string earliest, string latest) => new(aspect, Days(earliest, latest), Precision.Publication);

    public static Window Order(AnchorOrder order, string series) => new("premiere", DayRange.Unknown, Precision.Order, new Anchor(order, series));

    public static DayRange Days(string? earliest, string? latest) => new(Day(earliest), Day(latest));

    public static DateOnly? Day(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static ClaimWeb Web(params Claim[] claims) => ClaimWeb.Of(claims, Sources(claims), Show);

    public static Answer Ask(string topic, params Claim[] claims) => Ask(topic, null, claims);

    public static Answer Ask(string topic, DateOnly? asOf, params Claim[] claims) =>
        Decide.Answer(new Question(Show.FindTopic(topic)!, Subject.Of("Example", 2), asOf), claims, Sources(claims), Show, Now);

    public static Dictionary<SourceId, Source> Sources(IEnumerable<Claim> claims) =>
        claims.Select(claim => claim.Source).Distinct().ToDictionary(id => id, id => Some.Source(id.Value));

    /// <summary>"refines a1-01 a2-01" for each relation of a kind, in order.</summary>
    public static IEnumerable<string> Relations(this ClaimWeb web, RelationKind kind) =>
        web.Relations.Where(relation => relation.Kind == kind)
            .Select(relation => $"{relation.Conflict?.ToString().ToLowerInvariant()} {relation.A.Id} {relation.B.Id}".Trim())
            .Order(StringComparer.Ordinal);
}
