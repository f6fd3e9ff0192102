using JJBot.Knowledge.Answers.Asking.Finding;
using JJBot.Knowledge.Answers.Asking.Reading;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Shows;

namespace JJBot.Knowledge.Answers.Asking;

/// <summary>Says that there is nothing to say to a question in free words, what is known nearby, and what could be waited for. Never with a source.</summary>
internal sealed class NoAnswer(Show show)
{
    /// <summary>Of the claims that come nearest, so many are looked at,</summary>
    private const int Nearest = 4;

    /// <summary>and so many have to be on one topic, lest it be beside the point.</summary>
    private const int LeastOfNearest = 3;

    /// <summary>For what no source could tell, and for what has nothing to do with the show.</summary>
    public Answer OutOfScope(QuestionReading reading) => Abstention.OutOfScope(reading.Subject, show, reading.AsOf) with
    {
        Headline = reading.Outside switch
        {
            Outside.SmallTalk when Has(reading, "thanks", "thank", "thx", "ty", "tysm", "appreciate", "appreciated", "cheers") => "You are welcome!",
            Outside.SmallTalk when Has(reading, "bot", "botty") && Has(reading, "good", "best", "great", "nice", "love", "cute", "smart", "awesome", "cool") => "Thank you!",
            Outside.SmallTalk => $"Hi! I am a bot. Ask me who said what about {show.Name}, and when: \"when is it out?\", \"who directs it?\"",
            Outside.Advice => $"I only tell what sources say about {show.Name}; with anything else I cannot help.",
            Outside.Instruction => $"I only tell what sources say about {show.Name}, and nothing in a question changes that.",
            _ => $"That does not look like a question about {show.Name} or a series close to it, so there is nothing to look up.",
        },
    };

    private static bool Has(QuestionReading reading, params string[] words) => QuestionTokens.Of(reading.Text).Any(token => words.Contains(token.Word));

    /// <summary>For a question about the show that nothing answers.</summary>
    /// <param name="reading">What is asked.</param>
    /// <param name="near">The claims that come nearest, best first.</param>
    public static Answer NoClaim(QuestionReading reading, IReadOnlyList<FoundClaim> near)
    {
        var nearest = near.Take(Nearest).GroupBy(found => found.Claim.Topic).FirstOrDefault(group => group.Count() >= LeastOfNearest)?.Key;
        return new Answer
        {
            Kind = AnswerKind.NoClaim,
            Topic = reading.Topics.Count > 0 ? reading.Topics[0] : null,
            Subject = reading.Subject,
            Headline = HeadlineOf(reading),
            Nearby = nearest is null ? [] : [$"What comes nearest is under /{nearest}."],
            Freshness = new Freshness(DayRange.Unknown, 0, 0),
            AsOf = reading.AsOf,
            Watchable = WatchableOf(reading),
        };
    }

    /// <summary>For a question that is a topic's own, or asks a part of it.</summary>
    /// <param name="answer">That no claim answers it.</param>
    /// <param name="reading">What is asked.</param>
    /// <param name="part">The topic, and what of it is asked.</param>
    /// <param name="isToldOfElse">Whether something is told on the topic that does not answer: then the topic's own question has an answer.</param>
    public static Answer OfTopic(Answer answer, QuestionReading reading, TopicPart part, bool isToldOfElse) => answer with
    {
        Headline = part.Aspects.Count == 0 && WhoseOf(reading) is null && !isToldOfElse ? answer.Headline : HeadlineOf(reading),
        // Where the topic has reports those are nearest; a list of all other topics tells nothing.
        Nearby = isToldOfElse ? [.. answer.Nearby.Take(1)] : answer.Nearby,
        Watchable = WatchableOf(reading),
    };

    public static WatchableQuestion WatchableOf(QuestionReading reading) =>
        new(reading.Text, reading.Topics.Count > 0 ? reading.Topics[0].Name : null, reading.Subject);

    private static string HeadlineOf(QuestionReading reading)
    {
        var since = reading.AsOf is { } day ? $"As of {WindowWords.Of(new DayRange(day, day))}: " : "";
        return WhoseOf(reading) is { } whose ? $"{since}I found nothing from {whose} that answers that." : $"{since}I found no source that answers that.";
    }

    private static string? WhoseOf(QuestionReading reading) => reading.Speaker ?? reading.Outlet;
}
