using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Shows;

namespace JJBot.Knowledge.Answers.Asking;

/// <summary>Answers a single fact: from the propositions that meet the question, without the rest of their topic. Pure.</summary>
internal sealed class ClaimAnswer(Show show, Vocabulary vocabulary)
{
    private const int MostLines = 4;

    /// <summary>Of the purity of the first: what is less to the point is another matter that the question's words touch.</summary>
    private const double LeastPurity = 0.75;

    /// <param name="reading">What is asked.</param>
    /// <param name="coverage">How much of it a claim meets.</param>
    /// <param name="view">The claims that were found, with what bears on them.</param>
    /// <param name="now">The time of asking.</param>
    /// <param name="staleAfter">How old the newest source may be; null for however old.</param>
    /// <returns>Null where nothing meets enough of the question.</returns>
    public Answer? Of(QuestionReading reading, Coverage coverage, ClaimView view, DateTimeOffset now, TimeSpan? staleAfter)
    {
        var chosen = WithWhatOvertook(Choose(reading, coverage, view), view);
        if (chosen is not [var best, ..] || show.FindTopic(best.Lead.Topic) is not { } topic)
        {
            return null;
        }

        var subject = reading.SubjectFor(best, vocabulary);
        var roles = chosen.Select(proposition => (proposition, view.Web.IsOvertaken(proposition) ? LineRole.Earlier : LineRole.Main)).ToList();
        var (lines, citations) = new LineWriter(view.Web, view.Sources, vocabulary, show, subject).Write(roles);
        var freshness = Decide.FreshnessOf(chosen, view.Sources, possiblyLater: 0);
        var isSoft = Narrowing.IsSoft(best);
        var isStale = reading.AsOf is null && freshness.Newest.Latest is { } newest && newest.ToDateTime(TimeOnly.MinValue) < now.UtcDateTime - staleAfter;
        return new Answer
        {
            Kind = isStale ? AnswerKind.Stale : isSoft ? AnswerKind.SpeculationOnly : AnswerKind.Answer,
            Topic = topic,
            Subject = subject,
            Status = isSoft || isStale ? null : best.Status,
            Headline = Decide.Dated(HeadlineOf(best, topic, subject, view), reading.AsOf, isStale ? freshness.Newest : null),
            Lines = lines,
            Citations = citations,
            Freshness = freshness,
            AsOf = reading.AsOf,
        };
    }

    /// <summary>
    /// Those that meet most of the question; of them those that are about it rather than touch on it, then those on the season that a
    /// question means when it names none, then the best supported.
    /// </summary>
    private List<Proposition> Choose(QuestionReading reading, Coverage coverage, ClaimView view)
    {
        var met = view.Web.Propositions
            .Select(proposition => (Proposition: proposition, Met: proposition.Claims.Max(coverage.Of), Point: proposition.Claims.Max(coverage.ToThePoint)))
            .Where(pair => pair.Met >= Coverage.Least)
            .ToList();
        var most = met.Count == 0 ? 0 : met.Max(pair => pair.Met);
        var best = met.FindAll(pair => pair.Met == most);
        if (reading.Focus == QuestionFocus.Who)
        {
            best = WhoIs(best.ConvertAll(pair => pair.Proposition)) is { Count: > 0 } told ? best.FindAll(pair => told.Contains(pair.Proposition)) : best;
        }

        var point = best.Count == 0 ? 0 : best.Max(pair => pair.Point);
        var nearest = Standing.Order(best.Where(pair => pair.Point == point).Select(pair => pair.Proposition))
            .OrderBy(proposition => Distance(proposition.Lead.Subject, reading.Subject))
            .ThenByDescending(proposition => coverage.Purity(proposition.Lead))
            .ThenBy(proposition => view.Web.IsOvertaken(proposition))
            .ToList();
        return [.. nearest.Where(proposition => !coverage.HasWords || IsOfOneMatter(proposition, nearest[0], coverage)).Take(MostLines)];
    }

    /// <summary>Who somebody is, is told by what he does or plays, or by what else he is called.</summary>
    private static List<Proposition> WhoIs(List<Proposition> best)
    {
        var people = best.FindAll(proposition => proposition.Value is People);
        return people.Count > 0 ? people : best.FindAll(proposition => FocusRule.IsOfName(proposition.Lead));
    }

    private static bool IsOfOneMatter(Proposition proposition, Proposition first, Coverage coverage) =>
        proposition.Lead.Topic == first.Lead.Topic
        && (proposition.Value.Aspect == first.Value.Aspect || coverage.Purity(proposition.Lead) >= LeastPurity * coverage.Purity(first.Lead));

    /// <summary>What has been overtaken is never told alone: what overtook the first leads.</summary>
    private static List<Proposition> WithWhatOvertook(List<Proposition> chosen, ClaimView view)
    {
        if (chosen is not [var first, ..] || view.Web.Overtaking(first).FirstOrDefault() is not { } later)
        {
            return chosen;
        }

        return [later, .. chosen.Where(proposition => proposition != later)];
    }

    /// <summary>0 for the very season asked for, then what is said of its series, of other seasons, of no series, of everything else.</summary>
    private int Distance(Subject told, Subject asked) => told switch
    {
        _ when told == asked => 0,
        _ when vocabulary.Holds(told, asked) => 1,
        _ when told.Series == asked.Series => 2,
        { Series: null } => 3,
        _ => 4,
    };

    private string HeadlineOf(Proposition best, Topic topic, Subject subject, ClaimView view) =>
        best.Spoiler
            ? Narrowing.IsSoft(best) || best.Lead.Modality == Modality.Open
                ? $"Nothing on that is settled; what is said of it touches on the plot of {Wording.Of(best.Lead.Subject, show)}."
                : $"The answer gives away the plot of {Wording.Of(best.Lead.Subject, show)}; it stands below, marked as a spoiler."
            : new Headline(topic, subject, show, new LineUp(view.Web, [best], subject, vocabulary), vocabulary, view.Sources).Tell(best);
}
