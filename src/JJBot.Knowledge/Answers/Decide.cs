using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Shows;
using JJBot.Knowledge.Sources;

namespace JJBot.Knowledge.Answers;

/// <summary>What is asked, and when.</summary>
/// <param name="Topic">One of the show's.</param>
/// <param name="Subject">The series, and the season where one is meant.</param>
/// <param name="AsOf">The day to look back from, included; null for now.</param>
/// <param name="LearnedBy">Leaves out what was recorded later; null for everything.</param>
public sealed record Question(Topic Topic, Subject Subject, DateOnly? AsOf = null, DateTimeOffset? LearnedBy = null);

/// <summary>Turns claims into an answer. Pure: no clock, no database, no network; the same claims give the same answer.</summary>
public static class Decide
{
    /// <param name="question">What is asked.</param>
    /// <param name="claims">All that the asker may see, of whatever topic: stages and shared passages cross topics.</param>
    /// <param name="sources">Where they stand.</param>
    /// <param name="show">The show's names, topics and words.</param>
    /// <param name="now">The time of asking.</param>
    /// <param name="staleAfter">How old the newest source may be; null for however old.</param>
    public static Answer Answer(
        Question question,
        IReadOnlyList<Claim> claims,
        IReadOnlyDictionary<SourceId, Source> sources,
        Show show,
        DateTimeOffset now,
        TimeSpan? staleAfter = null)
    {
        var learned = LookBack.At(claims, asOf: null, question.LearnedBy).Claims;
        return Answer(question, new ClaimView(learned, Background.Of(learned, new Vocabulary(show)), sources, question.AsOf, show), show, now, staleAfter);
    }

    /// <param name="question">What is asked.</param>
    /// <param name="view">What bears on it, as of the day that is asked for.</param>
    /// <param name="show">The show's names, topics and words.</param>
    /// <param name="now">The time of asking.</param>
    /// <param name="staleAfter">How old the newest source may be; null for however old.</param>
    /// <param name="narrowing">Which part of the topic is asked for; null for all of it.</param>
    internal static Answer Answer(Question question, ClaimView view, Show show, DateTimeOffset now, TimeSpan? staleAfter, Narrowing? narrowing = null)
    {
        var (topic, subject) = (question.Topic, question.Subject);
        if (subject.Series is null || show.FindSeries(subject.Series) is null)
        {
            return Abstention.OutOfScope(subject, show, question.AsOf);
        }

        var vocabulary = new Vocabulary(show);
        var possiblyLater = PossiblyLater(question, view, vocabulary);
        var told = IsKnownSeason(subject, view, show) ? view.Web.Propositions.Where(proposition => IsTold(proposition, question, vocabulary)).ToList() : [];
        var relevant = told.FindAll(proposition => narrowing?.IsAsked(proposition) is not false);
        if (relevant.Count == 0)
        {
            return Abstention.NoClaim(question, view, show, possiblyLater);
        }

        var lineUp = new LineUp(view.Web, relevant, subject, vocabulary);
        var headline = new Headline(narrowing?.Narrow(topic, told) ?? topic, subject, show, lineUp, vocabulary, view.Sources);
        var (lines, citations) = new LineWriter(view.Web, view.Sources, vocabulary, show, subject).Write(narrowing?.Cut(lineUp) ?? lineUp.Lines());
        var freshness = FreshnessOf(lines.Select(line => line.Proposition).ToList(), view.Sources, possiblyLater);
        var kind = narrowing?.KindOf(lines) ?? KindOf(topic, lineUp);
        var isStale = question.AsOf is null && freshness.Newest.Latest is { } newest && newest.ToDateTime(TimeOnly.MinValue) < now.UtcDateTime - staleAfter;
        return new Answer
        {
            Kind = isStale ? AnswerKind.Stale : kind,
            Topic = topic,
            Subject = subject,
            Status = kind == AnswerKind.Answer && !isStale ? headline.Status : null,
            Headline = Dated(headline.Write(), question.AsOf, isStale ? freshness.Newest : null),
            Lines = lines,
            Citations = citations,
            NotKnown = NotKnownOf(headline, lines, vocabulary),
            Freshness = freshness,
            AsOf = question.AsOf,
        };
    }

    private static bool IsTold(Proposition proposition, Question question, Vocabulary vocabulary) =>
        proposition.Lead.Topic == question.Topic.Name && vocabulary.Holds(proposition.Lead.Subject, question.Subject);

    /// <summary>What the headline leaves open, the key questions that nobody has answered, and what sources call unknown.</summary>
    private static List<NotKnown> NotKnownOf(Headline headline, IReadOnlyList<AnswerLine> lines, Vocabulary vocabulary)
    {
        var said = lines.Where(line => line.Role == LineRole.NotKnown).ToLookup(line => vocabulary.AspectOf(line.Proposition.Lead));
        var missing = new[] { headline.Missing }.OfType<string>().Select(words => new NotKnown(words, []));
        var open = headline.Open.Select(aspect => new NotKnown(aspect.Missing ?? aspect.Name, [.. said[aspect].SelectMany(line => line.Citations).Distinct().Order()]));
        var others = said.Where(group => group.Key is null || !headline.Open.Contains(group.Key)).SelectMany(group => group);
        return [.. missing, .. open, .. others.Select(line => new NotKnown(NotKnownWords.Of(line, vocabulary), line.Citations))];
    }

    /// <summary>A season that neither the show nor any claim knows is not answered from what is said of the series as a whole.</summary>
    internal static bool IsKnownSeason(Subject subject, ClaimView view, Show show) =>
        subject.Seasons is not { } seasons
        || seasons.Last <= show.FindSeries(subject.Series!)?.Seasons
        || view.SpokenOf.Any(told => told.Subject.Series == subject.Series && told.Subject.Seasons?.Includes(seasons) == true);

    private static AnswerKind KindOf(Topic topic, LineUp lineUp)
    {
        if (lineUp.Headline is not null)
        {
            return AnswerKind.Answer;
        }

        var key = topic.Aspects.Where(aspect => aspect.Key).SelectMany(lineUp.On).ToList();
        var isDenied = key.Exists(proposition => proposition.Status == Status.Denied);
        return !isDenied && key.Exists(proposition => proposition.Lead.Modality != Modality.Open && !LineUp.IsFirm(proposition)) ? AnswerKind.SpeculationOnly : AnswerKind.Answer;
    }

    private static int PossiblyLater(Question question, ClaimView view, Vocabulary vocabulary) =>
        question.AsOf is null
            ? 0
            : LookBack.At([.. view.OnTopic(question.Topic).Where(claim => vocabulary.Holds(claim.Subject, question.Subject))], question.AsOf, question.LearnedBy)
                .PossiblyLater.Count;

    internal static Freshness FreshnessOf(IReadOnlyCollection<Proposition> relevant, IReadOnlyDictionary<SourceId, Source> sources, int possiblyLater)
    {
        var cited = relevant.SelectMany(proposition => proposition.Claims).Select(claim => claim.Source).Distinct().ToList();
        var newest = cited
            .Select(source => sources.GetValueOrDefault(source)?.Published ?? DayRange.Unknown)
            .MaxBy(days => (days.Latest ?? DateOnly.MinValue, days.Earliest ?? DateOnly.MinValue));
        return new Freshness(newest ?? DayRange.Unknown, cited.Count, relevant.Sum(proposition => proposition.Claims.Count), possiblyLater);
    }

    internal static string Dated(string headline, DateOnly? asOf, DayRange? staleSince)
    {
        var since = staleSince is null ? "" : $" Nothing newer than this is at hand: {WindowWords.Published(staleSince)}.";
        return asOf is { } day ? $"As of {WindowWords.Of(new DayRange(day, day))}: {headline}" : headline + since;
    }
}
