using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Shows;

namespace JJBot.Knowledge.Answers;

/// <summary>Saying that there is nothing to say. No claim, no answer, and then no sources either.</summary>
public static class Abstention
{
    private static readonly Freshness Nothing = new(DayRange.Unknown, 0, 0);

    /// <summary>For a question about something else than the show and its sister series.</summary>
    public static Answer OutOfScope(Subject subject, Show show, DateOnly? asOf = null) => new()
    {
        Kind = AnswerKind.OutOfScope,
        Subject = subject,
        Headline = $"That is not about {show.Name} or a series close to it, so there is nothing to look up.",
        Freshness = Nothing,
        AsOf = asOf,
    };

    /// <summary>For a question about the show that names none of its topics.</summary>
    public static Answer NoTopic(Subject subject, Show show, DateOnly? asOf = null) => new()
    {
        Kind = AnswerKind.NoClaim,
        Subject = subject,
        Headline = "What would you like to know of it?",
        Nearby = [$"Ask for one of these: {Wording.Names([.. show.Topics.Select(topic => $"/{topic.Name}")])}.", "What has been learned lately stands under /changes."],
        Freshness = Nothing,
        AsOf = asOf,
    };

    internal static Answer NoClaim(Question question, ClaimView view, Show show, int possiblyLater)
    {
        var words = Wording.Of(question.Subject, show);
        var since = question.AsOf is { } day ? $"As of {WindowWords.Of(new DayRange(day, day))}: " : "";
        return new Answer
        {
            Kind = AnswerKind.NoClaim,
            Topic = question.Topic,
            Subject = question.Subject,
            Headline = $"{since}No source here answers \"{question.Topic.Question}\" for {words}.",
            Nearby = NearbyOf(question, view, show),
            Freshness = Nothing with { PossiblyLater = possiblyLater },
            AsOf = question.AsOf,
        };
    }

    /// <summary>What else is known: the topic for other seasons and series, and other topics for this one.</summary>
    private static List<string> NearbyOf(Question question, ClaimView view, Show show)
    {
        var nearby = new List<string>();
        var spokenOf = view.SpokenOf.Where(told => told.Subject.Series is not null).ToList();
        var elsewhere = spokenOf
            .Where(told => told.Topic == question.Topic.Name && told.Subject.Seasons is not null && told.Subject.Series == question.Subject.Series)
            .Select(told => Wording.Of(told.Subject, show)).Distinct().Order(StringComparer.Ordinal).Take(5).ToList();
        if (elsewhere.Count > 0)
        {
            nearby.Add($"There are reports under /{question.Topic.Name} for {Wording.Names(elsewhere)}.");
        }

        var topics = spokenOf
            .Where(told => told.Topic != question.Topic.Name && question.Subject.Seasons is { } seasons && told.Subject.Series == question.Subject.Series && told.Subject.Seasons?.Includes(seasons) == true)
            .Select(told => $"/{told.Topic}").Distinct().Order(StringComparer.Ordinal).ToList();
        if (topics.Count > 0)
        {
            nearby.Add($"On {Wording.Of(question.Subject, show)} there is something under {Wording.Names(topics)}.");
        }

        return nearby;
    }
}
