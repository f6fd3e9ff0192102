using System.Globalization;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Seeds;
using JJBot.Knowledge.Shows;
using JJBot.Knowledge.Sources;

namespace JJBot.Benchmarks.Generated;

/// <summary>
/// Makes a large index in the manner of a small one: each claim takes topic, kind of value, status and modality after a claim of the
/// seeds, and varies subject, value, speaker and outlets. A fifth of the articles copy a passage from an earlier one. The same seed
/// makes the same index.
/// </summary>
/// <param name="seeds">Whose claims are varied.</param>
/// <param name="server">The server that some sources belong to; others belong to servers that nobody asks from.</param>
/// <param name="isSearched">Whether the statements are to be searched, and so differ as people's do.</param>
/// <param name="seed">Of the random numbers.</param>
internal sealed class IndexGenerator(SeedSet seeds, string server, bool isSearched = false, int seed = 20171)
{
    private const int FewestClaims = 6;
    private const int MostClaims = 34;
    private const double ShareOfCopies = 0.2;
    private const double ShareOfOwn = 0.03;

    // Made anew for each run of Sources, so that it always tells the same.
#pragma warning disable CA5394 // Nothing here is secret.
    private readonly Random random = new(seed);
#pragma warning restore CA5394

    private readonly Claim[] templates = [.. seeds.Sources.SelectMany(source => source.Claims)];
    private readonly List<SeedSource> earlier = [];

    /// <summary>Sources with <paramref name="claims"/> claims in all.</summary>
    public IEnumerable<SeedSource> Sources(int claims)
    {
        var variation = new ClaimVariation(seeds.Show, random, isSearched ? new StatementVariation(random) : null);
        for (var (number, left) = (1, claims); left > 0; number++)
        {
            var source = SourceOf(number);
            var count = Math.Min(left, random.Next(FewestClaims, MostClaims + 1));
            var made = new SeedSource(source, [.. ClaimsOf(source, count, variation)]);
            left -= count;
            earlier.Add(made);
            yield return made;
        }
    }

    private IEnumerable<Claim> ClaimsOf(Source source, int count, ClaimVariation variation)
    {
        var copied = Copied(count);
        for (var number = 1; number <= count; number++)
        {
            var original = number <= copied.Count ? copied[number - 1] : null;
            var claim = variation.Of(original ?? templates[random.Next(templates.Length)], source, isCopy: original is not null);
            var start = random.Next(200);
            var locator = original?.Locator ?? new Locator(1, start, start + random.Next(20, 160), ClaimVariation.Hash($"{source.Id} {number}"));
            yield return claim with
            {
                Id = new ClaimId(string.Create(CultureInfo.InvariantCulture, $"{source.Id}-{number:00}")),
                Locator = new Locator(1 + (number / 2), locator.Start, locator.End, locator.Fingerprint),
            };
        }
    }

    /// <summary>Neighbouring claims of an article out of the last hundred.</summary>
    private IReadOnlyList<Claim> Copied(int most)
    {
        if (earlier.Count == 0 || random.NextDouble() >= ShareOfCopies)
        {
            return [];
        }

        var from = earlier[random.Next(Math.Max(0, earlier.Count - 100), earlier.Count)].Claims;
        var count = Math.Min(random.Next(3, 9), Math.Min(most, from.Count));
        var start = random.Next(from.Count - count + 1);
        return [.. from.Skip(start).Take(count)];
    }

    private Source SourceOf(int number)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"gen-{number:00000}");
        var isOwn = random.NextDouble() < ShareOfOwn;
        var owner = random.Next(30);
        return new Source
        {
            Id = new SourceId(id),
            Title = $"Article {number} about the coming season",
            Outlet = $"Outlet {1 + (int)Math.Pow(60, random.NextDouble())}",
            Url = new Uri($"https://example.org/articles/{number}"),
            Published = Published(),
            Sha256 = ClaimVariation.Hash(id),
            AddedBy = "4711",
            Scope = isOwn ? new Scope(owner == 0 ? server : $"{9_000 + owner}") : Scope.Shared,
        };
    }

    /// <summary>A day, a month, a year, or not known.</summary>
    private DayRange Published()
    {
        var day = new DateOnly(2015, 1, 1).AddDays(random.Next(5 * 365));
        return random.Next(10) switch
        {
            < 4 => new DayRange(day, day),
            < 7 => new DayRange(new DateOnly(day.Year, day.Month, 1), new DateOnly(day.Year, day.Month, 28)),
            < 9 => new DayRange(new DateOnly(day.Year, 1, 1), new DateOnly(day.Year, 12, 31)),
            _ => DayRange.Unknown,
        };
    }
}
