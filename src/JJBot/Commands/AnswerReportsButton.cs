using JJBot.Discord.Interactions;
using JJBot.Knowledge.Answers;
using JJBot.Knowledge.Shows;
using JJBot.Replies;

namespace JJBot.Commands;

/// <summary>Every line of an answer, those too that the short answer leaves out.</summary>
public sealed class AnswerReportsButton(Show show, Answerer answerer) : AnswerButton(show)
{
    public override string Verb => AnswerReply.ReportsVerb;

    protected override async Task<MessageBody> ShowAsync(
        Topic topic, AnswerAddress address, int page, Interaction interaction, CancellationToken cancellationToken)
    {
        var answer = await answerer.AnswerAsync(topic, address.Subject, address.AsOf, Asker.Of(interaction), cancellationToken);
        return PagedReply.From(
            "All reports", [.. answer.Lines.Select(line => ReportText.Of(line, answer.Citations))], page, number => address.ToCustomId(Verb, number), Accent.Of(answer));
    }
}
