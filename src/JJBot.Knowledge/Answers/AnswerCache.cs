using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Shows;

namespace JJBot.Knowledge.Answers;

/// <summary>What was worked out from one index, within bounds.</summary>
/// <param name="index">Of this moment; the next one starts with nothing.</param>
/// <param name="show">The show's names, topics and words.</param>
/// <param name="mostAnswers">How many answers are kept.</param>
internal sealed class AnswerCache(ClaimsIndex index, Show show, int mostAnswers)
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
    private readonly BoundedCache<Scope, Lazy<Background>> backgrounds = new(MostAskers);
    private readonly BoundedCache<ViewKey, Neighbourhood> neighbourhoods = new(MostNeighbours);
    private readonly BoundedCache<ViewKey, Lazy<ClaimView>> views = new(MostClaims);
    private readonly BoundedCache<AnswerKey, Answer> answers = new(MostLines, mostAnswers);

    public ClaimsIndex Index { get; } = index;

    public Answer? Find(AnswerKey key) => answers.Find(key);

    public void Keep(AnswerKey key, Answer answer) => answers.Keep(key, answer, 1 + answer.Lines.Count + answer.Citations.Count);

    /// <summary>A server without sources and claims of its own sees what everybody sees.</summary>
    public Scope Asker(Scope scope) => Index.HasOwn(scope) ? scope : Scope.Shared;

    /// <summary>What bears on a topic of a series.</summary>
    public ClaimView View(Scope asker, DateOnly? asOf, string topic, string? series)
    {
        var key = new ViewKey(asker, asOf, topic, series);
        if (views.Find(key) is not { } view)
        {
            var near = NeighbourhoodOf(key with { AsOf = null });
            view = views.Keep(key, new Lazy<ClaimView>(() => new ClaimView(near.Claims, BackgroundOf(asker), near.Sources, asOf, show)), 1 + near.Claims.Count);
        }

        return view.Value;
    }

    private Neighbourhood NeighbourhoodOf(ViewKey key)
    {
        if (neighbourhoods.Find(key) is not { } near)
        {
            near = Neighbourhood.Of(Index, key.Asker, key.Topic, key.Series, show, vocabulary);
            near = neighbourhoods.Keep(key, near, 1 + near.Claims.Count);
        }

        return near;
    }

    private Background BackgroundOf(Scope asker)
    {
        var background = backgrounds.Find(asker) ?? backgrounds.Keep(asker, new Lazy<Background>(() => Background.Of(Visible(asker), vocabulary)), 1);
        return background.Value;
    }

    private List<Claim> Visible(Scope asker) => [.. Index.Sources(asker).SelectMany(source => Index.From(source.Id, asker))];

    private readonly record struct ViewKey(Scope Asker, DateOnly? AsOf, string Topic, string? Series);
}

internal readonly record struct AnswerKey(string Topic, Subject Subject, DateOnly? AsOf, Scope Scope, DateOnly Today);
