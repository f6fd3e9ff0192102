using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Shows;

namespace JJBot.Knowledge.Answers.Asking.Reading;

/// <summary>Finds the series, the season and the people that a question names, and which of them it is about.</summary>
internal sealed class SubjectReader(Show show, ShowNames names)
{
    /// <summary>Words between a series and the season that it gets.</summary>
    private const int MostToSeason = 4;

    private readonly NameReader reader = new(show, names);
    private readonly AnchorReader anchors = new(show);

    /// <summary>The words that name something are taken.</summary>
    public NamedSubject Take(QuestionLine line)
    {
        TakeFormer(line);
        var season = SeasonMarks.Take(line) is { } mark && !IsOfPeople(line, mark) ? mark : (SeasonMark?)null;
        var found = reader.Take(line);
        var (subject, isPlaced) = SubjectOf(line, found, season);
        var leftOut = found.FindAll(name => name != subject && LeftOut.Take(line, name));
        var others = found.Where(name => name != subject && !(name.Name.Series == show.Series[0] && name.Name.Person is null)).ToList();
        var anchor = others.Select(name => anchors.Of(line, name)).FirstOrDefault(anchor => anchor is not null);
        if (anchor is not null)
        {
            AnchorReader.TakeOrder(line);
        }

        // "which series comes after the other one" asks for what follows it.
        var follows = anchor is { Order: AnchorOrder.After } && AnchorReader.AsksWhatFollows(line) ? anchor : null;
        anchor = follows is null ? anchor : null;
        var series = subject?.Name.Series;
        var isOther = series is not null && series != show.Series[0];
        return new NamedSubject(
            series,
            season is { } meant ? NumberOf(meant, isOther) : null,
            season is not null || isOther || isPlaced,
            anchor,
            [.. others.Where(name => (anchor is null || name.Name.Series?.Name != anchor.Series) && !leftOut.Contains(name) && !IsOfWork(line, name)).Select(name => name.Name)])
        {
            Follows = follows,
            IsNext = season is { Number: null, Step: 1 },
            LeftOut = [.. leftOut.SelectMany(name => NamesOf(name.Name)).Distinct()],
            NamesShow = found.Exists(name => name.Name.Series == show.Series[0]),
            IsIn = IsHere(line) || (season is { } at && FoundName.PrepositionBefore(line, at.At) == "in") || (subject is not null && subject.Preposition(line) == "in"),
            Platforms = [.. others.Where(name => name.Name.Person is { IsCharacter: false } && line.WordAt(name.At - 1) is "on" or "hit" or "hits" or "reach").Select(name => name.Name)],
        };
    }

    /// <summary>Whoever is named, and who plays him.</summary>
    private IEnumerable<string> NamesOf(ShowName name)
    {
        var called = name.Person?.Name ?? name.Series!.Name;
        return show.People.Where(person => person.Roles.Contains(called)).Select(person => person.Name).Prepend(called);
    }

    /// <summary>"is the season 1 cast back", "who returns from season 1": who is meant, not when.</summary>
    private static bool IsOfPeople(QuestionLine line, SeasonMark mark) =>
        (IsPeople(line.StemAt(mark.At + mark.Length)) || FoundName.PrepositionBefore(line, mark.At) == "from") && line.Has(stem => stem is "back" or "return" or "reprise");

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

    private (FoundName? Subject, bool IsPlaced) SubjectOf(QuestionLine line, List<FoundName> found, SeasonMark? season)
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

        var other = series.Find(name => name.Name.Series != show.Series[0] && anchors.Of(line, name) is null);
        return (other ?? series.Find(name => name.Name.Series == show.Series[0]), false);
    }

    /// <summary>"Owlman s2", "season 2 of Owlman", "is Owlman getting a season 2".</summary>
    private static bool IsBeside(QuestionLine line, FoundName name, SeasonMark mark) =>
        (mark.At >= name.End && mark.At - name.End <= MostToSeason && Enumerable.Range(name.End, mark.At - name.End).All(at => IsHaving(line.WordAt(at))))
        || (mark.At + mark.Length <= name.At && name.At - mark.At - mark.Length <= 2
            && Enumerable.Range(mark.At + mark.Length, name.At - mark.At - mark.Length).All(at => line.WordAt(at) is "of" or "for" or "the"));

    private static bool IsHaving(string word) =>
        word is "get" or "gets" or "getting" or "got" or "have" or "has" or "having" or "be" or "to" or "a" or "an" or "another" or "any" or "its" or "their" or "his" or "renewed" or "back" or "for";

    /// <summary>"in Owlman"; "Owlman: who is in it?".</summary>
    private static bool IsPlaced(QuestionLine line, FoundName name) =>
        name.Preposition(line) is "in" or "on" or "of" or "for" or "from" or "about" || (name.At <= 1 && name.End < line.Count && line.Tokens[name.End].BeginsClause);

    /// <summary>"in it", "in this show".</summary>
    private static bool IsHere(QuestionLine line) =>
        Enumerable.Range(0, line.Count).Any(at => line.WordAt(at) == "in" && (line.WordAt(at + 1) is "it" or "this" || (line.WordAt(at + 1) == "the" && line.WordAt(at + 2) is "show" or "series")));

    /// <summary>"the Example shows", "an Example movie": whose it is, is not asked for.</summary>
    private static bool IsOfWork(QuestionLine line, FoundName name) =>
        name.Name.Person is { IsCharacter: false } && line.WordAt(name.At - 1) != "other" && (line.StemAt(name.End) is "movie" or "movy" or "film" or "show" or "original" or "universe" or "tv" || line.WordAt(name.End) is "series");
}
