using JJBot.Knowledge.Answers.Asking;
using JJBot.Knowledge.Answers.TrackRecords;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Shows;
using JJBot.Knowledge.Sources;

namespace JJBot.Knowledge.Answers;

/// <summary>
/// What was worked out, within bounds, for as long as what everybody sees stays as it is. Where a server's own part changes, what was
/// worked out for that server alone is asked for no more.
/// </summary>
/// <param name="shared">What everybody sees; the next one starts with nothing.</param>
/// <param name="show">The show's names, topics and words.</param>
/// <param name="mostAnswers">How many answers are kept.</param>
internal sealed class AnswerCache(ClaimsPart shared, Show show, int mostAnswers)
{
    /// <summary>Servers with sources of their own whose background is kept.</summary>
    private const int MostAskers = 16;

    /// <summary>Claims in all views together: about 20 MiB.</summary>
    private const int MostClaims = 30_000;

    /// <summary>Claims in all neighbourhoods together: less than 10 MiB, for they only point to the index.</summary>
    private const int MostNeighbours = 200_000;

    /// <summary>Lines and citations in all answers together: about 30 MiB.</summary>
    private const int MostLines = 60_000;

    private readonly Vocabulary vocabulary = new(show);
    private readonly BoundedCache<Asker, Lazy<Background>> backgrounds = new(MostAskers);
    private readonly BoundedCache<Asker, Lazy<ResolvedSample>> samples = new(MostAskers);
    private readonly BoundedCache<ViewKey, Neighbourhood> neighbourhoods = new(MostNeighbours);
    private readonly BoundedCache<ViewKey, Lazy<ClaimView>> views = new(MostClaims);
    private readonly BoundedCache<AnswerKey, Answer> answers = new(MostLines, mostAnswers);
    private readonly BoundedCache<AskedKey, AskedAnswer> asked = new(MostLines, mostAnswers);

    private readonly Lazy<Suggestions> suggestions = new(() => Suggestions.Of(shared, show));

    public ClaimsPart Shared { get; } = shared;

    public Suggestions Suggestions => suggestions.Value;

    public Answer? Find(AnswerKey key) => answers.Find(key);

    public void Keep(AnswerKey key, Answer answer) => answers.Keep(key, answer, 1 + answer.Lines.Count + answer.Citations.Count);

    public AskedAnswer? Find(AskedKey key) => asked.Find(key);

    public void Keep(AskedKey key, AskedAnswer answer) =>
        asked.Keep(key, answer, 1 + answer.Answers.Sum(one => 1 + one.Lines.Count + one.Citations.Count));

    /// <summary>What bears on a topic of a series.</summary>
    /// <param name="index">Of which <see cref="Shared"/> is everybody's part.</param>
    /// <param name="asker">Who asks, as this index has it.</param>
    /// <param name="asOf">The last day that counts, or null for now.</param>
    /// <param name="topic">The topic's name.</param>
    /// <param name="series">The series' name, or null.</param>
    public ClaimView View(ClaimsIndex index, Asker asker, DateOnly? asOf, string topic, string? series)
    {
        var key = new ViewKey(asker, asOf, topic, series);
        if (views.Find(key) is not { } view)
        {
            var near = NeighbourhoodOf(index, key with { AsOf = null });
            view = views.Keep(
                key, new Lazy<ClaimView>(() => new ClaimView(near.Claims, BackgroundOf(index, asker), near.Sources, asOf, show)), 1 + near.Claims.Count);
        }

        return view.Value;
    }

    /// <summary>Everything of which moderators noted how it turned out.</summary>
    public ResolvedSample Resolved(ClaimsIndex index, Asker asker)
    {
        var sample = samples.Find(asker) ?? samples.Keep(asker, new Lazy<ResolvedSample>(() => SampleOf(index, asker)), 1);
        return sample.Value;
    }

    private ResolvedSample SampleOf(ClaimsIndex index, Asker asker)
    {
        var propositions = new List<Proposition>();
        var sources = new Dictionary<SourceId, Source>();
        var resolved = Visible(index, asker.Scope).Where(claim => claim.Resolution != Resolution.Unresolved);
        foreach (var (topic, series) in resolved.Select(claim => (claim.Topic, claim.Subject.Series)).Distinct().OrderBy(pair => pair.Topic, StringComparer.Ordinal).ThenBy(pair => pair.Series, StringComparer.Ordinal))
        {
            var view = View(index, asker, asOf: null, topic, series);
            propositions.AddRange(view.Web.Propositions.Where(proposition => proposition.Lead.Topic == topic && proposition.Lead.Subject.Series == series));
            foreach (var (id, source) in view.Sources)
            {
                sources.TryAdd(id, source);
            }
        }

        return new ResolvedSample(propositions, sources);
    }

    private Neighbourhood NeighbourhoodOf(ClaimsIndex index, ViewKey key)
    {
        if (neighbourhoods.Find(key) is not { } near)
        {
            near = Neighbourhood.Of(index, key.Asker.Scope, key.Topic, key.Series, show, vocabulary);
            near = neighbourhoods.Keep(key, near, 1 + near.Claims.Count);
        }

        return near;
    }

    /// <summary>What all claims of an asker tell.</summary>
    public Background BackgroundOf(ClaimsIndex index, Asker asker)
    {
        var background = backgrounds.Find(asker) ?? backgrounds.Keep(asker, new Lazy<Background>(() => Background.Of(Visible(index, asker.Scope), vocabulary)), 1);
        return background.Value;
    }

    private static List<Claim> Visible(ClaimsIndex index, Scope asker) => [.. index.Sources(asker).SelectMany(source => index.From(source.Id, asker))];

    private readonly record struct ViewKey(Asker Asker, DateOnly? AsOf, string Topic, string? Series);
}

/// <summary>Who asks, and which version of what is the asker's own is answered from.</summary>
/// <param name="Version">0 for everybody.</param>
internal readonly record struct Asker(Scope Scope, long Version)
{
    /// <summary>A server without sources and claims of its own sees what everybody sees.</summary>
    public static Asker Of(Scope scope, ClaimsIndex index) => index.HasOwn(scope) ? new Asker(scope, index.Own(scope).Version) : default;
}

internal readonly record struct AnswerKey(string Topic, Subject Subject, DateOnly? AsOf, Asker Asker, DateOnly Today);

/// <param name="Text">The question as it was typed.</param>
internal readonly record struct AskedKey(string Text, DateOnly? AsOf, Asker Asker, DateOnly Today);
