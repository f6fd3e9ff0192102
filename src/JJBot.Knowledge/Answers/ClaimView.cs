using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Shows;
using JJBot.Knowledge.Sources;

namespace JJBot.Knowledge.Answers;

/// <summary>The claims that one asker sees as of one day, woven together. Immutable.</summary>
internal sealed class ClaimView
{
    private readonly ClaimsIndex index;
    private readonly Scope scope;
    private readonly HashSet<ClaimId> left;

    private ClaimView(ClaimsIndex index, Scope scope, ClaimWeb web, HashSet<ClaimId> left)
    {
        (this.index, this.scope, Web, this.left) = (index, scope, web, left);
        Sources = index.Sources(scope).ToDictionary(source => source.Id);
    }

    public ClaimWeb Web { get; }

    public IReadOnlyDictionary<SourceId, Source> Sources { get; }

    public static ClaimView Of(ClaimsIndex index, Scope scope, DateOnly? asOf, Show show) => Of(index, scope, asOf, show, []);

    /// <summary>The same without some claims.</summary>
    public ClaimView Without(Predicate<Claim> isLeftOut, DateOnly? asOf, Show show) =>
        Of(index, scope, asOf, show, [.. left, .. Visible(index, scope).Where(claim => isLeftOut(claim)).Select(claim => claim.Id)]);

    /// <summary>The topic's claims of whatever day.</summary>
    public IReadOnlyList<Claim> OnTopic(Topic topic)
    {
        var claims = index.On(topic.Name, scope);
        return left.Count == 0 ? claims : [.. claims.Where(claim => !left.Contains(claim.Id))];
    }

    private static ClaimView Of(ClaimsIndex index, Scope scope, DateOnly? asOf, Show show, HashSet<ClaimId> left)
    {
        var visible = Visible(index, scope).Where(claim => !left.Contains(claim.Id)).ToList();
        return new ClaimView(index, scope, ClaimWeb.Of(LookBack.At(visible, asOf, learnedBy: null).Claims, show), left);
    }

    private static IEnumerable<Claim> Visible(ClaimsIndex index, Scope scope) =>
        index.Sources(scope).SelectMany(source => index.From(source.Id, scope));
}
