using BenchmarkDotNet.Attributes;
using JJBot.Benchmarks.Generated;
using JJBot.Knowledge.Answers;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Seeds;
using JJBot.Knowledge.Sources;

namespace JJBot.Benchmarks.Micro;

/// <summary>Decide alone, over claims of one topic: does it take ten times as long for ten times as many?</summary>
[MemoryDiagnoser]
public class DecideBenchmark
{
    private static readonly DateTimeOffset Now = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly SeedSet seeds = GeneratedDatabase.Seeds();
    private IReadOnlyList<Claim> claims = [];
    private IReadOnlyDictionary<SourceId, Source> sources = new Dictionary<SourceId, Source>();
    private Question question = null!;

    [Params(10, 100, 1_000, 10_000)]
    public int Claims { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        question = new Question(seeds.Show.FindTopic("release")!, Subject.Of(seeds.Show.Name, seeds.Show.UpcomingSeason));
        var made = new IndexGenerator(seeds, "1").Sources(40 * Claims).ToList();
        claims = [.. made.SelectMany(source => source.Claims).Where(claim => claim.Topic == question.Topic.Name && claim.Subject.Series == seeds.Show.Name).Take(Claims)];
        sources = made.ToDictionary(source => source.Source.Id, source => source.Source);
        if (claims.Count < Claims)
        {
            throw new InvalidOperationException($"Only {claims.Count} claims of the topic were made.");
        }
    }

    [Benchmark]
    public Answer Answer() => Decide.Answer(question, claims, sources, seeds.Show, Now);
}
