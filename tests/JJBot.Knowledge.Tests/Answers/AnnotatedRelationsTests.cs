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
    private static readonly Annotation Annotation = new(Claims.ToDictionary(claim => claim.Id.Value["jj-".Length..]));

    [RequiresFact(Requirement.SeedGold)]
    public void Claims_That_Say_The_Same_Are_One_Proposition()
    {
        var annotated = Annotation.Groups("same_as").SelectMany(Annotation.Pairs).ToHashSet();
        var found = Web.Propositions.SelectMany(proposition => Annotation.Pairs(proposition.Claims)).ToHashSet();

        Annotation.OnlyThese(
            Annotation.Differences(annotated, found),
            ("missed 000-51 004-11", "one speaks of the series and the other of its season: the second refines the first"));
    }

    [RequiresFact(Requirement.SeedGold)]
    public void Claims_That_Share_An_Origin_Count_As_One() => Annotation.OnlyThese(Annotation.SharedOrigins(Web), Annotation.KnownOfOrigins);

    [RequiresFact(Requirement.SeedGold)]
    public void What_Is_More_Specific_Refines() => Annotation.OnlyThese(
        Directed("refines", RelationKind.Refines),
        ("added 001-04 004-09", "autumn 2015 lies inside 2015"),
        ("added 004-11 000-51", "season 2 on Netflix, where the other speaks of the series"),
        ("added 004-40 003-24", "early spring 2018 lies inside 2018"));

    [RequiresFact(Requirement.SeedGold)]
    public void What_Is_Later_Supersedes() => Annotation.OnlyThese(
        Directed("supersedes", RelationKind.Supersedes),
        ("added 004-05 001-10", "a start planned for 2017 is overtaken by the start, too"));

    [RequiresFact(Requirement.SeedGold)]
    public void What_Cannot_Hold_Together_Conflicts() => Annotation.OnlyThese(
        Directed("conflicts", RelationKind.Conflicts),
        ("added soft 004-34 003-03", "one site has the end of the year, another says that nothing is known"),
        ("missed soft 004-23 001-26", "needs to know that the actor who returns plays the character who is gone"),
        ("missed soft 004-24 003-18", "needs to read 'a new villain' as one and no more"),
        ("missed soft 004-24 003-20", "a villain as strong as Kilgrave need not repeat him"));

    private static List<string> Directed(string name, RelationKind kind)
    {
        var annotated = Annotation.Relations(name)
            .Select(relation => (A: Annotation.Find(relation, "a"), B: Annotation.Find(relation, "b"), Conflict: relation.TryGetProperty("kind", out var conflict) ? conflict.GetString() : null))
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
            named.TryAdd($"{conflict} {(isTurned ? other : one)} {(isTurned ? one : other)}", $"{conflict} {Annotation.NameOf(a)} {Annotation.NameOf(b)}".Trim());
        }

        return named;
    }
}
