using JJBot.Discord.Interactions;
using JJBot.Discord.Wire;
using JJBot.Knowledge.Alerts;
using JJBot.Knowledge.Answers;

namespace JJBot.Replies.Alerts;

/// <summary>Tells a person that a question which had no answer has one now.</summary>
internal static class AnsweredReply
{
    private const int Room = 3_000;
    private const int LongestQuestion = 200;

    /// <param name="answer">What is known now.</param>
    /// <param name="subscription">The watch, with the question as it was asked.</param>
    /// <param name="address">What its buttons are about.</param>
    public static MessageBody From(Answer answer, Subscription subscription, AlertAddress address) => new(
    [
        new TextDisplay($"-# You wanted to know, and now there is an answer: \"{Markdown.EscapeLine(Shortened.To(subscription.Question ?? "", LongestQuestion))}\""),
        new Container(
            [
                .. AnswerCard.Of(answer, Room, withQuotes: true).Displays,
                new ActionRow(address.Button(AlertReply.TimelineVerb, "Timeline"), address.Button(AlertReply.SourcesVerb, "Sources")),
            ],
            Accent.Of(answer)),
        new TextDisplay("-# This watch is over. `/watch add` begins another."),
    ]);
}
