using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Shows;
using JJBot.Knowledge.Sources;

namespace JJBot.Knowledge.Answers;

/// <summary>
/// The claims that bear on one topic of one series: those of the topic on the series, on its group and on the group's members, and, of
/// every other topic, those that tell of a stage of the same productions.
/// </summary>
/// <param name="Claims">Of whatever day, in the order of their sources, each once.</param>
/// <param name="Sources">Where they stand.</param>
internal sealed record Neighbourhood(IReadOnlyList<Claim> Claims, IReadOnlyDictionary<SourceId, Source> Sources)
{
    public static Neighbourhood Of(ClaimsIndex index, Scope asker, string topic, string? series, Show show, Vocabulary vocabulary)
    {
        var family = Family(series, show, vocabulary);
        var claims = family.SelectMany(member => index.On(topic, member, asker)).ToList();
        foreach (var other in show.Topics.Where(other => other.Name != topic && other.Aspects.Any(aspect => aspect.Stage is not null)))
        {
            claims.AddRange(family.SelectMany(member => index.On(other.Name, member, asker)).Where(claim => vocabulary.AspectOf(claim) is { Stage: not null }));
        }

        claims.Sort(BySource);
        return new Neighbourhood(claims, claims.Select(claim => claim.Source).Distinct().ToDictionary(id => id, id => index.Find(id, asker)!));
    }

    private static HashSet<string?> Family(string? series, Show show, Vocabulary vocabulary)
    {
        var family = new HashSet<string?> { series };
        if (vocabulary.GroupOf(series) is { } group)
        {
            family.Add(group);
        }

        family.UnionWith(show.Series.Where(member => series is not null && member.PartOf == series).Select(member => member.Name));
        return family;
    }

    private static int BySource(Claim one, Claim other)
    {
        var order = string.CompareOrdinal(one.Scope.Server, other.Scope.Server);
        order = order != 0 ? order : string.CompareOrdinal(one.Source.Value, other.Source.Value);
        return order != 0 ? order : string.CompareOrdinal(one.Id.Value, other.Id.Value);
    }
}
