using JJBot.Discord.Interactions;
using JJBot.Knowledge.Answers;
using JJBot.Knowledge.Shows;
using JJBot.Replies;

namespace JJBot.Commands;

/// <summary>What an answer's citations say, with the exact quotes where the texts are at hand.</summary>
public sealed class AnswerSourcesButton(Show show, Answerer answerer) : AnswerButton(show)
{
    public override string Verb => AnswerReply.SourcesVerb;

    protected override async Task<MessageBody> ShowAsync(
        Topic topic, AnswerAddress address, int page, Interaction interaction, CancellationToken cancellationToken)
    {
        var answer = await answerer.AnswerAsync(topic, address.Subject, address.AsOf, Asker.Of(interaction), cancellationToken);
        return PagedReply.From(
            "What the sources say", [.. AnswerReply.CitedBy(answer.Lines, answer.Citations).Select(CitationText.Full)], page, number => address.ToCustomId(Verb, number), Accent.Of(answer));
    }
}
