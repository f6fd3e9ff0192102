using System.Text.Json;
using JJBot.Knowledge.Answers;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Seeds;
using JJBot.Knowledge.Tests.Support;
using JJBot.Testing;

namespace JJBot.Knowledge.Tests.Answers;

/// <summary>
/// Compares the relations that come out of the code with those that people found, both ways. Each difference that stays is listed with
/// its reason; the lists may only shrink. Relations are compared between propositions, since claims that say the same share them.
/// </summary>
public sealed class AnnotatedRelationsTests
{
    private static readonly SeedSet Seeds = SeedFolder.Read(KnowledgeFolder.ShippedSeeds, Some.Moment);
    private static readonly List<Claim> Claims = [.. Seeds.Sources.SelectMany(source => source.Claims)];
    private static readonly ClaimWeb Web = ClaimWeb.Of(Claims, Seeds.Sources.ToDictionary(source => source.Source.Id, source => source.Source), Seeds.Show);
    private static readonly Dictionary<string, Claim> ById = Claims.ToDictionary(claim => claim.Id.Value);

    [RequiresFact(Requirement.SeedGold)]
    public void Claims_That_Say_The_Same_Are_One_Proposition()
    {
        var annotated = Groups("same_as").SelectMany(Pairs).ToHashSet();
        var found = Web.Propositions.SelectMany(proposition => Pairs(proposition.Claims)).ToHashSet();

        OnlyThese(
            Differences(annotated, found),
            ("missed 000-51 004-11", "one speaks of the series and the other of its season: the second refines the first"));
    }

    /// <summary>Only among claims that say the same: there alone it matters whether they are independent.</summary>
    [RequiresFact(Requirement.SeedGold)]
    public void Claims_That_Share_An_Origin_Count_As_One()
    {
        var annotated = Groups("shared_origin").SelectMany(Pairs).Where(pair => Web.Of(pair.One) == Web.Of(pair.Other)).Where(IsAcrossSources).ToHashSet();
        var found = Web.Propositions.SelectMany(proposition => proposition.Origins).SelectMany(origin => Pairs(origin.Claims)).Where(IsAcrossSources).ToHashSet();

        OnlyThese(
            Differences(annotated, found),
            ("added 000-04 004-14", "000 says in its next paragraph where it has it from, and that passage stands in 004"),
            ("added 000-10 004-06", "004 says it twice; the second time in the passage that it shares with 000"),
            ("added 000-16 004-02", "004 says it twice; the second time in the passage that it shares with 000"),
            ("added 001-16 002-16", "one speaker; 002 does not name the outlet, so it is taken for the one that 001 names"),
            ("added 001-16 004-27", "one speaker; 004 does not name the outlet, so it is taken for the one that 001 names"),
            ("added 002-09 003-23", "only 003 says whose word it is"),
            ("added 002-09 004-07", "only 003 says whose word it is"),
            ("added 003-23 004-07", "only 003 says whose word it is"),
            ("added 002-10 004-25", "it leads up to a long quote in both articles"),
            ("missed 002-05 004-10", "two sentences that are alike, out of order and in different words: only the texts show it"),
            ("missed 000-01 004-37", "004 names the studio for it elsewhere, which is nearer than what 003 names"),
            ("missed 002-02 004-37", "004 names the studio for it elsewhere, which is nearer than what 003 names"),
            ("missed 003-04 004-37", "004 names the studio for it elsewhere, which is nearer than what 003 names"));
    }

    [RequiresFact(Requirement.SeedGold)]
    public void What_Is_More_Specific_Refines() => OnlyThese(
        Directed("refines", RelationKind.Refines),
        ("added 001-04 004-09", "autumn 2015 lies inside 2015"),
        ("added 004-11 000-51", "season 2 on Netflix, where the other speaks of the series"),
        ("added 004-40 003-24", "early spring 2018 lies inside 2018"));

    [RequiresFact(Requirement.SeedGold)]
    public void What_Is_Later_Supersedes() => OnlyThese(
        Directed("supersedes", RelationKind.Supersedes),
        ("added 004-05 001-10", "a start planned for 2017 is overtaken by the start, too"));

    [RequiresFact(Requirement.SeedGold)]
    public void What_Cannot_Hold_Together_Conflicts() => OnlyThese(
        Directed("conflicts", RelationKind.Conflicts),
        ("added soft 004-34 003-03", "one site has the end of the year, another says that nothing is known"),
        ("missed soft 004-23 001-26", "needs to know that the actor who returns plays the character who is gone"),
        ("missed soft 004-24 003-18", "needs to read 'a new villain' as one and no more"));

    private static void OnlyThese(List<string> differences, params (string Difference, string Why)[] known)
    {
        var unexpected = differences.Except(known.Select(pair => pair.Difference)).ToList();
        var gone = known.Select(pair => pair.Difference).Except(differences).ToList();
        Assert.True(unexpected.Count == 0 && gone.Count == 0, $"Unexpected:\n{string.Join('\n', unexpected)}\nNo longer so, take it off the list:\n{string.Join('\n', gone)}");
    }

    private static List<string> Directed(string name, RelationKind kind)
    {
        var annotated = Relations().GetProperty(name).EnumerateArray()
            .Select(relation => (A: Find(relation, "a"), B: Find(relation, "b"), Conflict: relation.TryGetProperty("kind", out var conflict) ? conflict.GetString() : null))
            .Where(relation => relation is { A: not null, B: not null })
            .Select(relation => (relation.A!, relation.B!, relation.Conflict));
        var found = Web.Relations.Where(relation => relation.Kind == kind).Select(relation => (relation.A, relation.B, Conflict: relation.Conflict?.ToString().ToLowerInvariant()));
        var (one, other) = (ByProposition(annotated, kind), ByProposition(found, kind));
        return [.. one.Keys.Except(other.Keys).Select(key => $"missed {one[key]}").Concat(other.Keys.Except(one.Keys).Select(key => $"added {other[key]}")).Order()];
    }

    private static Dictionary<string, string> ByProposition(IEnumerable<(Claim A, Claim B, string? Conflict)> relations, RelationKind kind)
    {
        var named = new Dictionary<string, string>();
        foreach (var (a, b, conflict) in relations)
        {
            var (one, other) = (Web.Of(a)!.Lead.Id.Value, Web.Of(b)!.Lead.Id.Value);
            var isTurned = kind == RelationKind.Conflicts && string.CompareOrdinal(one, other) > 0;
            named.TryAdd($"{conflict} {(isTurned ? other : one)} {(isTurned ? one : other)}", $"{conflict} {Short(a)} {Short(b)}".Trim());
        }

        return named;
    }

    private static List<string> Differences(HashSet<Pair> annotated, HashSet<Pair> found) =>
        [.. annotated.Except(found).Select(pair => $"missed {pair}").Concat(found.Except(annotated).Select(pair => $"added {pair}")).Order()];

    private static IEnumerable<List<Claim>> Groups(string name) =>
        Relations().GetProperty(name).EnumerateArray().Select(group =>
            group.GetProperty("claims").EnumerateArray().Select(id => ById.GetValueOrDefault($"jj-{id.GetString()}")).OfType<Claim>().ToList());

    private static IEnumerable<Pair> Pairs(IReadOnlyList<Claim> claims)
    {
        var ordered = claims.OrderBy(claim => claim.Id.Value, StringComparer.Ordinal).ToList();
        return ordered.SelectMany((one, index) => ordered.Skip(index + 1).Select(other => new Pair(one, other)));
    }

    private static bool IsAcrossSources(Pair pair) => pair.One.Source != pair.Other.Source;

    private static Claim? Find(JsonElement relation, string side) => ById.GetValueOrDefault($"jj-{relation.GetProperty(side).GetString()}");

    private static JsonElement Relations()
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(Requirements.SeedGold!, "relations.json")));
        return document.RootElement.Clone();
    }

    private static string Short(Claim claim) => claim.Id.Value["jj-".Length..];

    private readonly record struct Pair(Claim One, Claim Other)
    {
        public override string ToString() => $"{Short(One)} {Short(Other)}";
    }
}
