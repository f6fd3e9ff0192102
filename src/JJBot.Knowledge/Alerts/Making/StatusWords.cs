using JJBot.Knowledge.Answers;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Sources;

namespace JJBot.Knowledge.Alerts;

/// <summary>How firmly something stands now and stood before, in words.</summary>
internal static class StatusWords
{
    /// <summary>"confirmed now by Ann Maker, via Daily Example; it was reported".</summary>
    public static AlertChange Change(Status before, Proposition proposition, IReadOnlyDictionary<SourceId, Source> sources)
    {
        var lead = proposition.Lead;
        var by = lead.Speaker is { } speaker ? string.Join(", via ", [speaker, .. lead.Via]) : Sites([lead], sources);
        var (now, was) = (Wording.StatusWord(proposition.Status), Wording.StatusWord(before));
        var words = proposition.Status < before ? $"{now} now by {by}; it was {was}" : $"{now} now; it was {was}";
        return new AlertChange(AlertChangeKind.StatusChanged, words, was, now);
    }

    /// <summary>"Daily Example", "Daily Example and one more site", "Daily Example and 3 more sites".</summary>
    public static string Sites(IReadOnlyList<Claim> claims, IReadOnlyDictionary<SourceId, Source> sources)
    {
        var count = claims.Select(claim => claim.Source).Distinct().Count();
        var first = sources.GetValueOrDefault(claims[0].Source)?.Outlet ?? "one site";
        return count switch
        {
            1 => first,
            2 => $"{first} and one more site",
            _ => $"{first} and {Wording.Number(count - 1)} more sites",
        };
    }

    /// <summary>How firmly it stands for whoever sets a minimum: a denial on the record is as firm as a confirmation, any other as a report.</summary>
    public static Status Firmness(Proposition proposition) => (proposition.Status, proposition.Lead.Speaker) switch
    {
        (Status.Denied, null) => Status.Reported,
        (Status.Denied, _) => Status.Confirmed,
        var (status, _) => status,
    };
}
