using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Shows;
using JJBot.Knowledge.Sources;

namespace JJBot.Knowledge.Answers;

/// <summary>The claims that bear on a question, as one asker sees them as of one day, woven together. Immutable.</summary>
internal sealed class ClaimView
{
    private readonly IReadOnlyList<Claim> claims;
    private readonly Background background;
    private readonly DateOnly? asOf;
    private readonly Show show;

    /// <param name="claims">Those that bear on the question, of whatever day.</param>
    /// <param name="background">What all claims of the asker tell.</param>
    /// <param name="sources">Where the claims stand.</param>
    /// <param name="asOf">The last day that counts, or null for now.</param>
    /// <param name="show">The show's names, topics and words.</param>
    public ClaimView(IReadOnlyList<Claim> claims, Background background, IReadOnlyDictionary<SourceId, Source> sources, DateOnly? asOf, Show show)
    {
        (this.claims, this.background, this.asOf, this.show, Sources) = (claims, background, asOf, show, sources);
        Web = ClaimWeb.Of(LookBack.At(claims, asOf, learnedBy: null).Claims, background.Copies, sources, new Vocabulary(show));
    }

    /// <summary>Of what was known on the day that is asked for.</summary>
    public ClaimWeb Web { get; }

    public IReadOnlyDictionary<SourceId, Source> Sources { get; }

    /// <summary>What was spoken of by the day, in whatever topic.</summary>
    public IEnumerable<(string Topic, Subject Subject)> SpokenOf => background.SpokenOf(asOf);

    /// <summary>The topic's claims of whatever day.</summary>
    public IEnumerable<Claim> OnTopic(Topic topic) => claims.Where(claim => claim.Topic == topic.Name);

    /// <summary>The same without some claims.</summary>
    public ClaimView Without(Predicate<Claim> isLeftOut) => new([.. claims.Where(claim => !isLeftOut(claim))], background, Sources, asOf, show);
}
