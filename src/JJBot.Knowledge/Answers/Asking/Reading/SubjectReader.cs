using JJBot.Knowledge.Answers.Asking.English;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Shows;

namespace JJBot.Knowledge.Answers.Asking.Reading;

/// <summary>What a question is about, and what else it names.</summary>
/// <param name="Series">The series that it is about; null for the show itself where nothing is said.</param>
/// <param name="Season">The season, or null.</param>
/// <param name="IsNamed">Whether the question says so itself.</param>
/// <param name="Anchor">Before or after which series, or null.</param>
/// <param name="Names">The other names, in the order of the question.</param>
internal sealed record NamedSubject(Series? Series, int? Season, bool IsNamed, Anchor? Anchor, IReadOnlyList<ShowName> Names)
{
    /// <summary>Whether some season to come is meant, without its number.</summary>
    public bool IsNext { get; init; }

    /// <summary>Whether the show itself is named.</summary>
    public bool NamesShow { get; init; }

    /// <summary>Whether something is asked to be in what the question is about: "in it", "in the second season".</summary>
    public bool IsIn { get; init; }

    /// <summary>Those of <see cref="Names"/> that say where it is shown ("on Netflix").</summary>
    public IReadOnlyList<ShowName> Platforms { get; init; } = [];
}

/// <summary>Finds the series, the season and the people that a question names, and which of them it is about.</summary>
internal sealed class SubjectReader(Show show, ShowNames names)
{
    /// <summary>The words that name something are taken.</summary>
    public NamedSubject Take(QuestionLine line)
    {
        TakeFormer(line);
        var season = SeasonMarks.Take(line) is { } mark && !IsOfPeople(line, mark) ? mark : (SeasonMark?)null;
        var found = TakeNames(line);
        var (subject, isPlaced) = SubjectOf(line, found, season);
        var others = found.Where(name => name != subject && !(name.Name.Series == show.Series[0] && name.Name.Person is null)).ToList();
        var anchor = others.Select(name => AnchorOf(line, name)).FirstOrDefault(anchor => anchor is not null);
        if (anchor is not null)
        {
            TakeOrder(line);
        }

        var series = subject?.Name.Series;
        var isOther = series is not null && series != show.Series[0];
        return new NamedSubject(
            series,
            season is { } meant ? NumberOf(meant, isOther) : null,
            season is not null || isOther || isPlaced,
            anchor,
            [.. others.Where(name => (anchor is null || name.Name.Series?.Name != anchor.Series) && !IsExcepted(line, name.At) && !IsOfWork(line, name)).Select(name => name.Name)])
        {
            IsNext = season is { Number: null, Step: 1 },
            NamesShow = found.Exists(name => name.Name.Series == show.Series[0]),
            IsIn = IsHere(line) || (season is { } at && Before(line, at.At) == "in") || (subject is not null && Before(line, subject.At) == "in"),
            Platforms = [.. others.Where(name => name.Name.Person is { IsCharacter: false } && line.WordAt(name.At - 1) is "on" or "hit" or "hits" or "reach").Select(name => name.Name)],
        };
    }

    /// <summary>"is the season 1 cast back": who is meant, not when.</summary>
    private static bool IsOfPeople(QuestionLine line, SeasonMark mark) =>
        IsPeople(line.StemAt(mark.At + mark.Length)) && line.Has(stem => stem is "back" or "return");

    /// <summary>"the original cast" is the one that there has been.</summary>
    private static void TakeFormer(QuestionLine line)
    {
        for (var at = 0; at < line.Count; at++)
        {
            if (line.WordAt(at) is "original" or "former" or "previous" or "earlier" && IsPeople(line.StemAt(at + 1)))
            {
                line.Take(at, 1);
            }
        }
    }

    private static bool IsPeople(string stem) => stem is "cast" or "crew" or "actor" or "character" or "gang" or "people" or "lineup" or "star";

    /// <summary>How many seasons another series has is not known well enough to say which is its next.</summary>
    private int? NumberOf(SeasonMark mark, bool isOther) => mark switch
    {
        { Number: { } number } => number,
        _ when isOther => null,
        { Step: 0 } when show.UpcomingSeason == 1 => null,
        _ => show.UpcomingSeason - 1 + mark.Step,
    };

    private List<Found> TakeNames(QuestionLine line)
    {
        var found = new List<Found>();
        for (var at = 0; at < line.Count; at++)
        {
            if (names.At(line.Stems.AsSpan(at)) is { } name && line.AreFree(at, name.Stems.Length))
            {
                line.Take(at, name.Stems.Length);
                found.Add(new Found(AsMeant(name, line, at), at, name.Stems.Length));
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

    private (Found? Subject, bool IsPlaced) SubjectOf(QuestionLine line, List<Found> found, SeasonMark? season)
    {
        var series = found.FindAll(name => name.Name.Series is not null);
        var beside = season is { } mark ? series.Find(name => IsBeside(line, name, mark)) : null;
        var placed = series.FindLast(name => IsPlaced(line, name));
        if ((beside ?? placed) is { } named)
        {
            return (named, true);
        }

        if (season is { Number: not null } || IsHere(line))
        {
            return (null, true);
        }

        var other = series.Find(name => name.Name.Series != show.Series[0] && AnchorOf(line, name) is null);
        return (other ?? series.Find(name => name.Name.Series == show.Series[0]), false);
    }

    /// <summary>"Daredevil s2", "season 2 of Daredevil".</summary>
    private static bool IsBeside(QuestionLine line, Found name, SeasonMark mark) =>
        name.At + name.Length == mark.At
        || (mark.At + mark.Length <= name.At && name.At - mark.At - mark.Length <= 2
            && Enumerable.Range(mark.At + mark.Length, name.At - mark.At - mark.Length).All(at => line.WordAt(at) is "of" or "for" or "the"));

    /// <summary>"in Daredevil"; "Daredevil: who is in it?".</summary>
    private static bool IsPlaced(QuestionLine line, Found name) =>
        Before(line, name.At) is "in" or "on" or "of" or "for" or "from" or "about" || (name.At <= 1 && name.At + name.Length < line.Count && line.Tokens[name.At + name.Length].BeginsClause);

    /// <summary>"in it", "in this show".</summary>
    private static bool IsHere(QuestionLine line) =>
        Enumerable.Range(0, line.Count).Any(at => line.WordAt(at) == "in" && (line.WordAt(at + 1) is "it" or "this" || (line.WordAt(at + 1) == "the" && line.WordAt(at + 2) is "show" or "series")));

    private Anchor? AnchorOf(QuestionLine line, Found name)
    {
        if (name.Name.Series is not { } series || series == show.Series[0])
        {
            return null;
        }

        return (Before(line, name.At), line.WordAt(name.At + name.Length)) switch
        {
            ("before", _) => new Anchor(AnchorOrder.Before, series.Name),
            ("until", _) when line.Has(stem => stem == "long") => null,
            ("after" or "until" or "once" or "since", _) => new Anchor(AnchorOrder.After, series.Name),
            (_, "first") when IsRest(line, name.At + name.Length + 1) => new Anchor(AnchorOrder.After, series.Name),
            _ => null,
        };
    }

    /// <summary>"the Netflix shows", "a Marvel movie": whose it is, is not asked for.</summary>
    private static bool IsOfWork(QuestionLine line, Found name) =>
        name.Name.Person is { IsCharacter: false } && line.WordAt(name.At - 1) != "other" && (line.StemAt(name.At + name.Length) is "movie" or "movy" or "film" or "show" or "original" or "universe" or "tv" || line.WordAt(name.At + name.Length) is "series");

    /// <summary>"watch it first", but not "when did it first air".</summary>
    private static bool IsRest(QuestionLine line, int at) => at >= line.Count || line.Tokens[at].BeginsClause || PlainWords.IsGrammar(line.WordAt(at));

    /// <summary>"besides Ann", "other than Ann": whoever is excepted is not asked for.</summary>
    private static bool IsExcepted(QuestionLine line, int at) =>
        line.WordAt(at - 1) is "besides" or "except" || (line.WordAt(at - 1), line.WordAt(at - 2)) is ("than", "other") or ("from", "apart") or ("from", "aside");

    /// <summary>What says before or after has been understood.</summary>
    private static void TakeOrder(QuestionLine line)
    {
        for (var at = 0; at < line.Count; at++)
        {
            if (line.WordAt(at) is "before" or "after" or "until" or "once" or "since" or "first" or "ahead" or "prior" or "following")
            {
                line.Take(at, 1);
            }
        }
    }

    /// <summary>The word before a name and its article; "ahead of" is "before".</summary>
    private static string Before(QuestionLine line, int at)
    {
        var last = line.WordAt(at - 1) is "the" ? at - 2 : at - 1;
        return (line.WordAt(last - 1), line.WordAt(last)) switch
        {
            ("ahead", "of") or ("prior", "to") or ("earlier" or "sooner", "than") => "before",
            ("later", "than") or (_, "following") => "after",
            (_, var word) => word,
        };
    }

    private sealed record Found(ShowName Name, int At, int Length);
}
