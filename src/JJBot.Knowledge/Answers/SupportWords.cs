using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Sources;

namespace JJBot.Knowledge.Answers;

/// <summary>How firmly a proposition stands and through whom, in words, with the claims that each part rests on.</summary>
internal sealed class SupportWords(Proposition proposition, IReadOnlyDictionary<SourceId, Source> sources)
{
    private readonly HashSet<ClaimId> undercut = Propositions.Undercut(proposition.Claims);

    /// <summary>Whether the line that it stands behind says by itself that something is not so: "not X - ruled out" would say it twice.</summary>
    public bool LeadSaysNo { get; init; }

    public IReadOnlyList<(string Words, IReadOnlyList<Claim> Claims)> Parts()
    {
        var groups = proposition.Claims.GroupBy(KindOf).OrderBy(group => group.Key).ToList();
        var parts = new List<(string, IReadOnlyList<Claim>)>();
        var cited = new HashSet<SourceId>();
        foreach (var group in groups)
        {
            var claims = OnePerSource(group.Where(claim => !undercut.Contains(claim.Id) && !cited.Contains(claim.Source)));
            if (claims.Count > 0)
            {
                parts.Add((Words(group.Key, claims, isFirst: parts.Count == 0), claims));
                cited.UnionWith(claims.Select(claim => claim.Source));
            }
        }

        if (OriginWords() is { } origins)
        {
            parts.Add((origins, []));
        }

        parts.AddRange(Flat());
        return parts;
    }

    private Kind KindOf(Claim claim) => claim switch
    {
        { Status: Status.Denied } => Kind.Denied,
        { Modality: Modality.Wish } => Kind.Wish,
        { Modality: Modality.Open } => claim.Speaker is null ? Kind.Unknown : Kind.LeftOpen,
        { Modality: Modality.Guess } or { Status: Status.Speculated } => Kind.Guess,
        { Modality: Modality.Opinion } => Kind.View,
        { Status: Status.Confirmed } => Kind.Confirmed,
        _ => Kind.Reported,
    };

    private string Words(Kind kind, List<Claim> claims, bool isFirst) => kind switch
    {
        Kind.Confirmed when claims.TrueForAll(claim => claim.Speaker is null) => $"observed by {Who(claims)}{Chain(claims)}",
        Kind.Confirmed => $"confirmed by {Speakers(claims)}",
        Kind.Denied when LeadSaysNo => claims[0].Speaker is null ? $"according to {Who(claims)}" : $"according to {Speakers(claims)}",
        Kind.Denied => claims[0].Speaker is null ? $"ruled out by {Who(claims)}" : $"ruled out by {Speakers(claims)}",
        Kind.Reported when isFirst => $"reported by {Who(claims)}{Chain(claims)}",
        Kind.Reported => $"{More(claims)} it{Chain(claims)}",
        Kind.Wish => claims[0].Speaker is null ? $"{Whose(claims)} hope" : $"a wish of {Speakers(claims)}",
        Kind.View => claims[0].Speaker is null ? $"{Whose(claims)} view" : $"the view of {Speakers(claims)}",
        Kind.LeftOpen => $"left open by {Speakers(claims)}",
        Kind.Unknown => $"according to {Who(claims)}",
        _ when isFirst => claims.Count == 1 ? $"{Whose(claims)} guess" : $"a guess, on {Wording.Number(claims.Count)} sites",
        _ => claims.Count == 1 ? $"also {Whose(claims)} guess" : $"also guessed by {Who(claims)}",
    };

    /// <summary>"Melissa Rosenberg, via Deadline"; "as relayed" where a source passes a word on without saying where it was said.</summary>
    private static string Speakers(List<Claim> claims)
    {
        var names = claims.Select(claim => claim.Speaker).OfType<string>().Distinct().ToList();
        var named = claims.Where(claim => claim.Via.Count > 0).ToList();
        var via = string.Join(" and ", named.Select(claim => string.Join(", via ", claim.Via)).Distinct());
        var through = named.Count switch
        {
            0 => "as relayed",
            _ when named.Count == claims.Count => $"via {via}",
            1 => $"via {via}, as one of the sites says",
            var count => $"via {via}, as {Wording.Number(count)} of the sites say",
        };
        return $"{Wording.Names(names)}, {through}";
    }

    private string Who(List<Claim> claims) => claims.Count == 1 ? Site(claims[0]) : $"{Wording.Number(claims.Count)} sites";

    private string Whose(List<Claim> claims) => claims.Count == 1 ? $"{Site(claims[0])}'s" : $"{Wording.Number(claims.Count)} sites'";

    private string Site(Claim claim) => sources.GetValueOrDefault(claim.Source)?.Outlet ?? "one site";

    private static string More(List<Claim> claims) =>
        claims.Count == 1 ? "one more site reports" : $"{Wording.Number(claims.Count)} more sites report";

    private static string Chain(List<Claim> claims)
    {
        if (claims.FirstOrDefault(claim => claim.Speaker is not null) is { Speaker: { } speaker })
        {
            return $" as the word of {speaker}";
        }

        return claims is [{ Via: { Count: > 0 } via }] ? $", via {string.Join(", via ", via)}" : "";
    }

    /// <summary>Says when several sites come down to fewer origins, and why.</summary>
    private string? OriginWords()
    {
        var (sites, origins) = (proposition.SourceCount, proposition.Origins.Count);
        if (sites == origins)
        {
            return null;
        }

        if (origins > 1)
        {
            return $"{Wording.Number(origins)} independent origins";
        }

        return proposition.Origins[0].Basis switch
        {
            OriginBasis.SharedPassages or OriginBasis.CopiedArticle or OriginBasis.UnattributedRepeat when OnlyAttributed() is { } origin =>
                $"only one says where from ({origin}), so count it as one origin",
            OriginBasis.SamePassage => $"the same words on {Wording.Number(sites)} sites, so one origin",
            OriginBasis.SameSpeaker => "one speaker, so one origin",
            OriginBasis.SameReport => "one report passed on, so one origin",
            OriginBasis.SharedPassages => "the articles share a text, so one origin",
            OriginBasis.CopiedArticle => "one article copied, so one origin",
            OriginBasis.UnattributedRepeat => "they do not say where from, so count it as one origin",
            _ => "one origin",
        };
    }

    private string? OnlyAttributed()
    {
        var named = proposition.Claims.Where(claim => claim is not { Speaker: null, Via.Count: 0 }).ToList();
        return named is [{ Speaker: null, Via: [.., var first] }] ? first : null;
    }

    /// <summary>"one headline states it flatly, its own text does not".</summary>
    private IEnumerable<(string, IReadOnlyList<Claim>)> Flat()
    {
        foreach (var claim in proposition.Claims.Where(claim => undercut.Contains(claim.Id)).DistinctBy(claim => claim.Source).Take(1))
        {
            yield return (claim.Locator.Paragraph == 1 ? "one headline states it flatly, its own text does not" : "one site states it flatly in one place and hedges it in another", [claim]);
        }
    }

    private static List<Claim> OnePerSource(IEnumerable<Claim> claims) => [.. claims.DistinctBy(claim => claim.Source)];

    /// <summary>In the order of telling.</summary>
    private enum Kind
    {
        Confirmed,
        Denied,
        Reported,
        LeftOpen,
        View,
        Wish,
        Unknown,
        Guess,
    }
}
