using JJBot.Knowledge.Answers.Asking.Reading.Phrases;
using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Answers.Asking.Reading;

/// <summary>Finds the times that a question names, and the day that it looks back from.</summary>
internal static class LookBackReader
{
    /// <summary>From the end of August, where the seasons of the calendar end a summer, to the equinox.</summary>
    private const int VagueDays = 23;

    /// <summary>How somebody comes to think what is to be: whatever was thought at that time is told.</summary>
    private static readonly string[] Guessing = ["tip", "reckon", "predict", "suppose", "bet", "assume", "figure", "anticipate", "imagine", "fancy", "favour", "favor", "buzz", "gossip", "chatter"];

    /// <summary>Who tells what was thought.</summary>
    private static readonly string[] Press = ["press", "media", "author", "journalist", "reporter", "writer"];

    /// <summary>"looking back to 2031".</summary>
    private static readonly string[] Travelling = ["go", "look", "think", "travel", "turn", "rewind", "cast"];

    /// <summary>What somebody knew, thought or heard at a time is asked as of that time.</summary>
    private static readonly string[] Knowing = ["know", "think", "hear", "expect", "believe", "rumor", "rumour", "word", "news", "status", .. Guessing];

    private static readonly string[] Anybody = ["anyone", "anybody", "they", "people", "we", "you", "someone", "somebody", "fan", "site"];

    /// <summary>What was said before a time was known before it; what was said in it may speak of it.</summary>
    private static readonly string[] Saying = ["say", "report", "tell", "announce"];

    private static readonly string[] Past = ["did", "was", "were", "had", "knew", "said", "thought", "heard", "known", "used"];

    /// <summary>"when the 2031 article came out": what says that it is the article's time, before its "when" is taken for what is asked.</summary>
    private static readonly PhraseTable Publication = PhraseTable.Of("""
        =when/=while/=once/=as the/that/this .. ~article/post/piece/report/text/page =came/=appeared/=went/=dropped out/up/online?
        =when/=while/=once/=as the/that/this .. ~article/post/piece/report/text/page =was/=got written/published/posted/put/out up/out?
        """);

    /// <summary>The words that say when an article came out are taken, but for which article it is.</summary>
    public static void TakePublication(QuestionLine line) => line.Take(Publication.In(line).SelectMany(places => places));

    /// <param name="line">The words; those that name a time are taken.</param>
    /// <param name="today">Where "last spring" is reckoned from.</param>
    /// <param name="mayLookBack">Whether the question asks what was known, rather than giving a statement to judge.</param>
    public static (DateOnly? AsOf, IReadOnlyList<Period> Periods) Take(QuestionLine line, DateOnly today, bool mayLookBack)
    {
        DateOnly? asOf = null;
        var periods = new List<Period>();
        for (var at = 0; at < line.Count; at++)
        {
            if (!line.IsFree(at) || PeriodWords.At(line, at, today) is not var (period, length))
            {
                continue;
            }

            var isOfArticle = IsArticle(line, at + length) || (line.WordAt(at - 1) is "from" or "of" && IsArticle(line.StemAt(at - 2)));

            // "by the end of 2031" is a period of its own.
            var by = line.WordAt(at) == "by" ? 1 : 0;
            var (start, day) = mayLookBack || isOfArticle ? AsOfBefore(line, at + by, length - by, period) : (at, null);
            var first = Math.Min(start, at);
            line.Take(first, at + length - first);
            if (isOfArticle)
            {
                TakeArticle(line, at + length, first);
            }

            if (day is null || asOf is not null)
            {
                periods.Add(period);
            }

            asOf ??= mayLookBack ? day : null;
            at += length - 1;
        }

        if (asOf is not null)
        {
            line.Take(Enumerable.Range(0, line.Count).Where(at => Guessing.Contains(line.StemAt(at)) || (Press.Contains(line.WordAt(at)) && line.WordAt(at - 1) == "the")));
        }

        return (asOf, periods);
    }

    private static (int First, DateOnly? Day) AsOfBefore(QuestionLine line, int at, int length, Period period)
    {
        var article = line.WordAt(at - 1) is "the" ? 1 : 0;
        var (before, further) = (line.WordAt(at - 1 - article), line.WordAt(at - 2 - article));
        var isKnowing = line.HasFree(stem => Array.IndexOf(Knowing, stem) >= 0);
        var isSaying = isKnowing || line.Has(stem => Array.IndexOf(Saying, stem) >= 0);
        var (words, day) = (further, before) switch
        {
            ("back", "in" or "before") when !IsOfPast(line, at) => (0, (DateOnly?)null),
            ("back", "to") when IsTravelling(line, at - 3 - article) => (3, LastDay(period)),
            ("", "") when at + length < line.Count && line.Tokens[at + length].BeginsClause && IsPast(line.Tokens) => (0, LastDay(period)),
            ("as", "of") or ("back", "in") or ("back", "before") => (2, before == "before" ? DayBefore(period) : LastDay(period)),
            _ when IsArticle(line, at + length) => (0, LastDay(period)),
            (_, "from" or "of") when IsArticle(line.StemAt(at - 2 - article)) => (1, LastDay(period)),
            (_, "before") when isSaying => (1, DayBefore(period)),
            (_, "in" or "by" or "during" or "until" or "around") when isKnowing || (isSaying && line.Tokens.Any(token => token.Word is "was" or "were" or "had")) => (1, LastDay(period)),
            ("then", "in") => (2, LastDay(period)),
            (_, "in" or "by" or "during" or "around") when IsPlan(line.StemAt(at - 2 - article)) || IsAlready(line) => (1, LastDay(period)),
            (_, "by") when line.Tokens.Any(token => token.Word == "had") || (line.Has(stem => Anybody.Contains(stem)) && line.Tokens.Any(token => token.Word == "did")) => (1, LastDay(period)),
            ("", "in" or "by" or "around") when line.Has(stem => stem is "be" or "do" or "have") => (1, LastDay(period)),
            (_, "back") => (1, LastDay(period)),
            _ when isKnowing && line.WordAt(at) is "last" or "yesterday" => (0, period.Days.Latest),
            _ => (0, (DateOnly?)null),
        };
        return day is null ? (at, null) : (at - words - article, day);
    }

    /// <summary>"it is back in 2018" speaks of a return; "back in 2018 they knew", "what was known back in 2018" look back.</summary>
    private static bool IsOfPast(QuestionLine line, int at) =>
        line.Tokens.Take(at).LastOrDefault(token => token.Word == "back")?.BeginsClause is not false || IsPast(line.Tokens);

    private static bool IsPast(IEnumerable<QuestionToken> tokens) => tokens.Any(token => Array.IndexOf(Past, token.Word) >= 0);

    /// <summary>"Going back to 2031", "if we look back to 2031"; but not "is it going back to 2031".</summary>
    private static bool IsTravelling(QuestionLine line, int at) =>
        Travelling.Contains(line.StemAt(at)) && (line.Tokens[at].BeginsClause || line.WordAt(at - 1) is "we" or "you" or "us");

    /// <summary>"the older article from 2016", "the 2016 article": it is the time that is meant.</summary>
    private static void TakeArticle(QuestionLine line, int behind, int before)
    {
        if (IsArticle(line, behind))
        {
            line.Take(behind, 1);
        }

        for (var at = before - 1; at >= 0 && (IsArticle(line.StemAt(at)) || (at < before - 1 && line.WordAt(at) is "old" or "older" or "early" or "earlier" or "first")); at--)
        {
            line.Take(at, 1);
        }
    }

    /// <summary>"the 2031 article", "the 2031 one".</summary>
    private static bool IsArticle(QuestionLine line, int at) => IsArticle(line.StemAt(at)) || (line.WordAt(at) == "one" && line.WordAt(at - 2) == "the");

    private static bool IsArticle(string stem) => stem is "article" or "post" or "piece" or "report" or "story" or "text" or "interview" or "chat" or "quote";

    /// <summary>"the plan in 2031" is the one that there was then.</summary>
    private static bool IsPlan(string stem) => stem is "plan" or "idea" or "expectation" or "situation" or "state" or "outlook";

    /// <summary>"was it already known in 2031": what had come about by then.</summary>
    private static bool IsAlready(QuestionLine line) => line.Tokens.Any(token => token.Word is "already" or "yet") && line.Tokens.Any(token => token.Word is "was" or "were" or "did" or "had");

    /// <summary>Seasons and the middle of a year have no sharp end: what was said some weeks later still counts.</summary>
    private static DateOnly? LastDay(Period period) => period.Precision == Precision.Season || period.Said.StartsWith("mid", StringComparison.OrdinalIgnoreCase)
        ? period.Days.Latest?.AddDays(VagueDays)
        : period.Days.Latest;

    private static DateOnly? DayBefore(Period period) => period.Days.Earliest is { } first && first > DateOnly.MinValue ? first.AddDays(-1) : null;
}
