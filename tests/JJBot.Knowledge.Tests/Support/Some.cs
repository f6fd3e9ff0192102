using System.Security.Cryptography;
using System.Text;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Seeds;
using JJBot.Knowledge.Shows;
using JJBot.Knowledge.Sources;

namespace JJBot.Knowledge.Tests.Support;

/// <summary>Plain examples; a test changes with "with" what it is about.</summary>
internal static class Some
{
    public static readonly DateTimeOffset Moment = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static Show Show => new(
        "Example",
        [],
        2,
        [new Series("Example", []), new Series("Other", [])],
        [new Person("Ann Maker", ["Ann"], ["showrunner"], HasAuthority: true)],
        [new Topic("release", "When is it out?", ["release"], false, [new Aspect("premiere", Key: true, Exclusive: true)])]);

    public static Source Source(string id, string? server = null) => new()
    {
        Id = new SourceId(id),
        Title = $"Article {id}",
        Published = new DayRange(new DateOnly(2017, 1, 1), new DateOnly(2017, 4, 30)),
        Sha256 = Sha256(id),
        AddedBy = server is null ? SourceStore.Shipped : "4711",
        Scope = new Scope(server),
    };

    public static Claim Claim(string id, string source, string? server = null) => new()
    {
        Id = new ClaimId(id),
        Source = new SourceId(source),
        Topic = "release",
        Subject = Subject.Of("Example", 2),
        Statement = $"Statement {id}.",
        Value = new Text("premiere", $"value of {id}"),
        Status = Status.Reported,
        Modality = Modality.Plan,
        Locator = new Locator(1, 0, 10, Sha256(id)),
        SaidOn = new DayRange(new DateOnly(2017, 1, 1), null),
        RecordedAt = Moment,
        Scope = new Scope(server),
    };

    public static SeedSource SeedSource(string id, int claims) =>
        new(Source(id), [.. Enumerable.Range(1, claims).Select(number => Claim($"{id}-{number:00}", id))]);

    public static SeedSet Seeds(params SeedSource[] sources) => new(Show, sources);

    public static string Sha256(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
