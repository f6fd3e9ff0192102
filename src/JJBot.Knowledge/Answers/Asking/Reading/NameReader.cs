using JJBot.Knowledge.Answers.Asking.English;
using JJBot.Knowledge.Shows;

namespace JJBot.Knowledge.Answers.Asking.Reading;

/// <summary>Finds all that a question names of the show, and which of those that share a name it means.</summary>
internal sealed class NameReader(Show show, ShowNames names)
{
    private readonly HeroWords hero = new(show);

    /// <summary>In the order of the question; the words that name something are taken.</summary>
    public List<FoundName> Take(QuestionLine line)
    {
        var found = new List<FoundName>();
        for (var at = 0; at < line.Count; at++)
        {
            if ((names.At(line.Stems.AsSpan(at)) ?? names.WhereNoAuxiliary(line, at)) is { } name && line.AreFree(at, name.Stems.Length))
            {
                line.Take(at, name.Stems.Length);
                found.Add(new FoundName(AsMeant(name, line, at), at, name.Stems.Length));
                TakeNoun(line, at, at + name.Stems.Length);
                at += name.Stems.Length - 1;
            }
        }

        return hero.Take(line, found) is { } meant ? [.. found.Append(meant).OrderBy(name => name.At)] : found;
    }

    /// <summary>"that Tucker lady" is Tucker, and no lady is asked for.</summary>
    private static void TakeNoun(QuestionLine line, int at, int behind)
    {
        if (line.WordAt(at - 1) is "that" or "this" or "the" or "our" or "some" && line.AreFree(behind, 1) && !line.Tokens[behind].BeginsClause && (PersonNouns.Has(line.WordAt(behind)) || line.WordAt(behind) == "character"))
        {
            line.Take(behind, 1);
        }
    }

    /// <summary>One name for a series and its hero: who is played is the hero.</summary>
    private ShowName AsMeant(ShowName name, QuestionLine line, int at) => name switch
    {
        { Series: null, Person: { IsCharacter: true } hero } when IsSeasonOf(line, at + name.Stems.Length) && hero.Roles.Select(show.FindSeries).OfType<Series>().FirstOrDefault() is { } own => name with { Series = own, Person = null },
        { Series: not null } when IsPlayed(line, at, at + name.Stems.Length) => name with { Series = null, Person = name.Person ?? new Person(name.Series.Name, [], [], IsCharacter: true) },
        { Series: { } series } when series == show.Series[0] => name with { Person = null },
        _ => name,
    };

    /// <summary>"who plays the Owl", "the actor behind the Owl", "the guy that does the Owl", "the Owl's actor".</summary>
    private static bool IsPlayed(QuestionLine line, int at, int behind)
    {
        var before = line.WordAt(at - 1) is "the" ? at - 2 : at - 1;
        return line.StemAt(before) is "play" or "portray" or "as"
            || (line.StemAt(before - 1) is "actor" or "actress" && line.WordAt(before) is "for" or "of" or "behind" or "playing" or "on")
            || line.WordAt(behind) is "actor" or "actress"
            || (line.StemAt(behind) is "play" or "portray" && line.WordAt(behind + 1) == "by")
            || (line.WordAt(before) is "does" or "did" or "doing" && line.WordAt(before - 1) is "who" or "that" or "guy" or "one" or "actor" or "actress" or "is" && IsWhole(line, behind));
    }

    /// <summary>Whether nothing follows but where: "who does the Owl in it", and not "who does the Owl fight".</summary>
    private static bool IsWhole(QuestionLine line, int behind) => behind >= line.Count || line.Tokens[behind].BeginsClause || line.WordAt(behind) is "in" or "on" or "for" or "again" or "now";

    /// <summary>"the hero's next season", "the hero's show".</summary>
    private static bool IsSeasonOf(QuestionLine line, int behind) =>
        line.StemAt(behind) is "season" or "show" or "series" || (line.WordAt(behind) is "next" or "new" or "second" or "own" or "first" && line.StemAt(behind + 1) is "season" or "show" or "series");
}
