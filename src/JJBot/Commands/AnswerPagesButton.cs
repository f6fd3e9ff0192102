using JJBot.Discord.Interactions;
using JJBot.Knowledge.Answers;
using JJBot.Knowledge.Shows;
using JJBot.Replies;

namespace JJBot.Commands;

/// <summary>Shows what the short answer leaves out, in pages.</summary>
/// <param name="show">Its topics and series.</param>
/// <param name="answerer">Finds the answer again.</param>
/// <param name="verb">What the button's custom_id begins with.</param>
/// <param name="title">Stands on each page.</param>
/// <param name="blocksOf">What is shown of an answer, as Markdown.</param>
public sealed class AnswerPagesButton(Show show, Answerer answerer, string verb, string title, Func<Answer, IReadOnlyList<string>> blocksOf)
    : AnswerButton(show)
{
    public override string Verb => verb;

    protected override async Task<MessageBody> ShowAsync(
        Topic topic, AnswerAddress address, int page, Interaction interaction, CancellationToken cancellationToken)
    {
        var answer = await answerer.AnswerAsync(topic, address.Subject, address.AsOf, Asker.Of(interaction), cancellationToken);
        return PagedReply.From(title, blocksOf(answer), page, number => address.ToCustomId(verb, number), Accent.Of(answer));
    }
}
