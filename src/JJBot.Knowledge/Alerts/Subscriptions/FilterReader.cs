using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Shows;

namespace JJBot.Knowledge.Alerts;

/// <summary>Reads what somebody asks to be told of: names as the show lists them, in its order, each once.</summary>
internal sealed class FilterReader(Show show)
{
    private const int MostSeasons = 99;

    /// <returns>The filter, or one sentence that says what is wrong with it.</returns>
    public (SubscriptionFilter? Filter, string? Mistake) Read(SubscriptionFilter typed)
    {
        var (topics, noTopic) = Names(typed.Topics, name => show.FindTopic(name)?.Name, show.Topics.Select(topic => topic.Name));
        if (noTopic is not null)
        {
            return (null, $"There is no topic '{Beginning.Of(noTopic, 50)}': the topics are {string.Join(", ", show.Topics.Select(topic => topic.Name))}.");
        }

        var (series, noSeries) = Names(typed.Series, name => show.FindSeries(name)?.Name, show.Series.Select(series => series.Name));
        if (noSeries is not null)
        {
            return (null, $"There is no series '{Beginning.Of(noSeries, 50)}': the series are {string.Join(", ", show.Series.Select(series => series.Name))}.");
        }

        if (typed.MinimumStatus == Status.Denied)
        {
            return (null, "The least that is asked for is speculated, reported or confirmed: denials come with either of the latter two.");
        }

        return typed.Season is < 1 or > MostSeasons
            ? (null, $"A season is a number from 1 to {MostSeasons}.")
            : (typed with { Topics = topics, Series = series }, null);
    }

    /// <summary>Null for all: where none is named, or every one.</summary>
    private static (IReadOnlyList<string>? Names, string? Unknown) Names(IReadOnlyList<string>? typed, Func<string, string?> find, IEnumerable<string> all)
    {
        if (typed is null or [])
        {
            return (null, null);
        }

        var found = new HashSet<string>();
        foreach (var name in typed)
        {
            if (find(name.Trim()) is not { } known)
            {
                return (null, name.Trim());
            }

            found.Add(known);
        }

        var ordered = all.Where(found.Contains).ToList();
        return (ordered.Count == all.Count() ? null : ordered, null);
    }
}
