using JJBot.Knowledge.Shows;

namespace JJBot.Knowledge.Answers.Asking.Reading;

/// <summary>Finds all that a question names of the show, and which of those that share a name it means.</summary>
internal sealed class NameReader(Show show, ShowNames names)
{
    /// <summary>In the order of the question; the words that name something are taken.</summary>
    public List<FoundName> Take(QuestionLine line)
    {
        var found = new List<FoundName>();
        for (var at = 0; at < line.Count; at++)
        {
            if (names.At(line.Stems.AsSpan(at)) is { } name && line.AreFree(at, name.Stems.Length))
            {
                line.Take(at, name.Stems.Length);
                found.Add(new FoundName(AsMeant(name, line, at), at, name.Stems.Length));
                at += name.Stems.Length - 1;
            }
        }

        return found;
    }

    /// <summary>One name for a series and its hero: who is played is the hero.</summary>
    private ShowName AsMeant(ShowName name, QuestionLine line, int at) => name switch
    {
        { Series: null, Person: { IsCharacter: true } hero } when IsSeasonOf(line, at + name.Stems.Length) && hero.Roles.Select(show.FindSeries).OfType<Series>().FirstOrDefault() is { } own => name with { Series = own, Person = null },
        { Series: not null } when line.StemAt(at - 1) is "play" or "portray" or "as" || line.StemAt(at - 2) is "actor" or "actress" => name with { Series = null, Person = name.Person ?? new Person(name.Series.Name, [], [], IsCharacter: true) },
        { Series: { } series } when series == show.Series[0] => name with { Person = null },
        _ => name,
    };

    /// <summary>"the hero's next season", "the hero's show".</summary>
    private static bool IsSeasonOf(QuestionLine line, int behind) =>
        line.StemAt(behind) is "season" or "show" or "series" || (line.WordAt(behind) is "next" or "new" or "second" or "own" or "first" && line.StemAt(behind + 1) is "season" or "show" or "series");
}
