using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Shows;
using JJBot.Knowledge.Sources;

namespace JJBot.Knowledge.Answers;

/// <summary>The claims that one asker sees as of one day, woven together. Immutable.</summary>
internal sealed class ClaimView
{
    private readonly ClaimsIndex index;
    private readonly Scope scope;

    private ClaimView(ClaimsIndex index, Scope scope, ClaimWeb web)
    {
        (this.index, this.scope, Web) = (index, scope, web);
        Sources = index.Sources(scope).ToDictionary(source => source.Id);
    }

    public ClaimWeb Web { get; }

    public IReadOnlyDictionary<SourceId, Source> Sources { get; }

    public static ClaimView Of(ClaimsIndex index, Scope scope, DateOnly? asOf, Show show)
    {
        var visible = index.Sources(scope).SelectMany(source => index.From(source.Id, scope)).ToList();
        return new ClaimView(index, scope, ClaimWeb.Of(LookBack.At(visible, asOf, learnedBy: null).Claims, show));
    }

    /// <summary>The topic's claims of whatever day.</summary>
    public IReadOnlyList<Claim> OnTopic(Topic topic) => index.On(topic.Name, scope);
}
