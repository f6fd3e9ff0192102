using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Shows;

namespace JJBot.Knowledge.Answers;

/// <summary>The show's names, laid out for looking up.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<(string Topic, string Aspect), Aspect> aspects = [];
    private readonly Dictionary<string, string> groups = [];
    private readonly Dictionary<string, string> people = new(StringComparer.OrdinalIgnoreCase);

    public Vocabulary(Show show)
    {
        foreach (var topic in show.Topics)
        {
            foreach (var aspect in topic.Aspects)
            {
                aspects.TryAdd((topic.Name, aspect.Name), aspect);
            }
        }

        foreach (var series in show.Series)
        {
            if (series.PartOf is { } group)
            {
                groups.TryAdd(series.Name, group);
            }
        }

        foreach (var person in show.People)
        {
            people.TryAdd(person.Name, person.Name);
        }

        foreach (var (alias, name) in show.People.SelectMany(person => person.Aliases.Select(alias => (alias, person.Name))))
        {
            people.TryAdd(alias, name);
        }
    }

    public Aspect? AspectOf(Claim claim) => AspectOf(claim.Topic, claim.Value.Aspect);

    /// <summary>The aspect of a topic as the show lists it, or null where it does not.</summary>
    public Aspect? AspectOf(string topic, string aspect) => aspects.GetValueOrDefault((topic, aspect));

    /// <summary>Whether it tells of the last stage that its topic lists: nothing of it goes on then.</summary>
    public bool IsLastStage(Claim claim) => AspectOf(claim)?.Stage is { } stage && aspects.All(pair => pair.Key.Topic != claim.Topic || pair.Value.Stage is null || pair.Value.Stage <= stage);

    /// <summary>The group of series that this one belongs to, or null.</summary>
    public string? GroupOf(string? series) => series is null ? null : groups.GetValueOrDefault(series);

    /// <summary>The full name behind an alias or a misspelling; a name that nobody listed stays as it is.</summary>
    public string FullName(string name) => people.GetValueOrDefault(name, name);

    /// <summary>Whether what is said of <paramref name="told"/> holds for <paramref name="asked"/>: it covers it, or speaks of the group that it belongs to.</summary>
    public bool Holds(Subject told, Subject asked) =>
        told.Covers(asked) || (told.Seasons is null && told.Series is not null && told.Series == GroupOf(asked.Series));
}
