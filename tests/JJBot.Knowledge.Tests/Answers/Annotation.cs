using System.Text.Json;
using JJBot.Knowledge.Answers;
using JJBot.Knowledge.Claims;
using JJBot.Testing;

namespace JJBot.Knowledge.Tests.Answers;

/// <summary>The relations that people found between the claims of the five documents, against those that come out of the code.</summary>
/// <param name="claims">By the names that the annotation gives them ("000-01").</param>
internal sealed class Annotation(IReadOnlyDictionary<string, Claim> claims)
{
    private readonly Dictionary<ClaimId, string> names = claims.ToDictionary(pair => pair.Value.Id, pair => pair.Key);

    /// <summary>Where shared origins differ from the annotation, each with its reason.</summary>
    public static (string Difference, string Why)[] KnownOfOrigins { get; } =
    [
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
        ("missed 003-04 004-37", "004 names the studio for it elsewhere, which is nearer than what 003 names"),
    ];

    public static void OnlyThese(List<string> differences, params (string Difference, string Why)[] known)
    {
        var unexpected = differences.Except(known.Select(pair => pair.Difference)).ToList();
        var gone = known.Select(pair => pair.Difference).Except(differences).ToList();
        Assert.True(unexpected.Count == 0 && gone.Count == 0, $"Unexpected:\n{string.Join('\n', unexpected)}\nNo longer so, take it off the list:\n{string.Join('\n', gone)}");
    }

    public static List<string> Differences(HashSet<Pair> annotated, HashSet<Pair> found) =>
        [.. annotated.Except(found).Select(pair => $"missed {pair}").Concat(found.Except(annotated).Select(pair => $"added {pair}")).Order()];

    /// <summary>Only among claims that say the same: there alone it matters whether they are independent.</summary>
    public List<string> SharedOrigins(ClaimWeb web)
    {
        var annotated = Groups("shared_origin").SelectMany(AcrossSources).Where(pair => web.Of(claims[pair.One]) == web.Of(claims[pair.Other])).ToHashSet();
        var found = web.Propositions.SelectMany(proposition => proposition.Origins).SelectMany(origin => AcrossSources(origin.Claims)).ToHashSet();
        return Differences(annotated, found);
    }

    public IEnumerable<List<Claim>> Groups(string name) =>
        Relations(name).Select(group => group.GetProperty("claims").EnumerateArray().Select(id => claims.GetValueOrDefault(id.GetString()!)).OfType<Claim>().ToList());

    public IEnumerable<Pair> Pairs(IReadOnlyList<Claim> group)
    {
        var ordered = group.Select(NameOf).Order(StringComparer.Ordinal).ToList();
        return ordered.SelectMany((one, index) => ordered.Skip(index + 1).Select(other => new Pair(one, other)));
    }

    public Claim? Find(JsonElement relation, string side) => claims.GetValueOrDefault(relation.GetProperty(side).GetString()!);

    public string NameOf(Claim claim) => names[claim.Id];

    public static IEnumerable<JsonElement> Relations(string name)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(Requirements.SeedGold!, "relations.json")));
        return [.. document.RootElement.Clone().GetProperty(name).EnumerateArray()];
    }

    private IEnumerable<Pair> AcrossSources(IReadOnlyList<Claim> group) => Pairs(group).Where(pair => claims[pair.One].Source != claims[pair.Other].Source);

    internal readonly record struct Pair(string One, string Other)
    {
        public override string ToString() => $"{One} {Other}";
    }
}
