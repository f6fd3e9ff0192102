using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Extraction.Clauses;
using JJBot.Knowledge.Shows;

namespace JJBot.Knowledge.Extraction.Reading;

/// <summary>Which season is meant where a claim names none.</summary>
internal enum SeasonSense
{
    /// <summary>It tells of what is being made.</summary>
    Coming,

    /// <summary>It tells of what has been shown.</summary>
    Aired,

    /// <summary>It tells of whichever season the text is on.</summary>
    Spoken,

    /// <summary>It holds for the series as a whole.</summary>
    Whole,
}

/// <summary>Tells what a clause is about.</summary>
internal static class SubjectResolver
{
    private static readonly WordSet Latter = new("latter former");

    /// <summary>The series that are the clause's subject, else those that it names further on, else the one that the text speaks of.</summary>
    public static IReadOnlyList<Subject> Of(SentenceReading sentence, Clause clause, SeasonSense sense, Show show)
    {
        var named = Named(sentence, clause);
        return named.Count > 0
            ? [.. named.Select(subject => With(subject, sense, sentence, show)).Distinct()]
            : [OfFocus(sentence, clause, sense, show)];
    }

    /// <summary>The series that a clause is about by name; an empty list for none.</summary>
    public static List<NamedSubject> Named(SentenceReading sentence, Clause clause)
    {
        var inSubject = sentence.Subjects.Where(subject => clause.Subject.Overlaps(subject.First, subject.Last) && !IsAnchorIn(subject, clause)).ToList();
        if (inSubject is [{ Seasons: null, Reach: null } bare])
        {
            // "Show has wrapped its second season"
            return [sentence.Subjects.FirstOrDefault(subject => subject.Series == bare.Series && subject.Seasons is not null && subject.First > bare.Last && subject.Last <= clause.Last) ?? bare];
        }

        if (inSubject.Count > 0)
        {
            return inSubject;
        }

        var inside = sentence.Subjects.Where(subject => !subject.IsAnchor && subject.First >= clause.First && subject.Last <= clause.Last && !sentence.IsSetOff(subject.First, clause.First)).ToList();
        return inside.Count > 1 && !AreListed(sentence, inside) ? [inside.Find(subject => subject.Seasons is not null) ?? inside[0]] : inside;
    }

    /// <summary>Whether a series only dates something else within the clause; at its very beginning it is the subject ("After Show ended, ...").</summary>
    private static bool IsAnchorIn(NamedSubject subject, Clause clause) => subject.IsAnchor && subject.First > clause.First + 1;

    public static Subject With(NamedSubject subject, SeasonSense sense, SentenceReading sentence, Show show) =>
        new(subject.Series.Name, subject.Seasons ?? (subject.Reach is null or Mentions.SeasonReach.Same ? Implied(subject.Series, sense, sentence.Focus, show) : null));

    public static Subject OfFocus(SentenceReading sentence, Clause clause, SeasonSense sense, Show show)
    {
        // What the sentence named before the clause is nearer than what the text did.
        var nearer = sentence.Subjects.LastOrDefault(subject => subject.Last < clause.First && !subject.IsAnchor && subject.Series != sentence.Focus.Home);
        var series = !RefersBack(sentence, clause) ? sentence.Focus.Home
            : sentence.Has(Latter, clause.First, clause.Last) ? sentence.Focus.Latter ?? sentence.Focus.Home
            : nearer?.Series ?? sentence.Focus.Series;
        return new Subject(series.Name, Implied(series, sense, sentence.Focus, show));
    }

    /// <summary>Whether a clause speaks of "it", "the show" or "the latter" rather than of people.</summary>
    private static bool RefersBack(SentenceReading sentence, Clause clause)
    {
        // What one clause says of "the show", the next says of it too.
        for (var at = clause.Kind == ClauseKind.Subordinate ? 0 : clause.First; at <= clause.Last; at++)
        {
            if (sentence.Tokens[at].Word is "it" or "its" or "show" or "series" or "latter" || sentence.Tokens[at].IsIn(Latter))
            {
                return true;
            }
        }

        return false;
    }

    private static Seasons? Implied(Series series, SeasonSense sense, Focus focus, Show show)
    {
        if (series != show.Series[0])
        {
            // A numbered series that is named without a season, and not as continuing, is at its first.
            return sense == SeasonSense.Whole ? null
                : focus.Series == series && focus.Seasons is { } spoken ? spoken
                : series == focus.Home && focus.HomeSeasons is { } home ? home
                : series.Seasons is not null ? new Seasons(1, 1) : null;
        }

        return sense switch
        {
            SeasonSense.Coming => (series == focus.Home ? focus.HomeSeasons : null) ?? new Seasons(show.UpcomingSeason, show.UpcomingSeason),
            SeasonSense.Spoken => series == focus.Home ? focus.HomeSeasons : null,
            SeasonSense.Aired => (focus.Series == series ? focus.Seasons : null) ?? new Seasons(int.Max(show.UpcomingSeason - 1, 1), int.Max(show.UpcomingSeason - 1, 1)),
            _ => null,
        };
    }

    private static bool AreListed(SentenceReading sentence, List<NamedSubject> subjects)
    {
        for (var i = 1; i < subjects.Count; i++)
        {
            var gap = subjects[i].First - subjects[i - 1].Last;
            var isShared = subjects[i].First == subjects[i - 1].First;
            if (!isShared && !(gap is >= 2 and <= 5 && sentence.Word(subjects[i - 1].Last + 1) is "and" or "or" or "," or "as" or "&"))
            {
                return false;
            }
        }

        return true;
    }
}
