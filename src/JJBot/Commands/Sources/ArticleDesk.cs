using JJBot.Discord.Interactions;
using JJBot.Discord.Wire;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Review;
using JJBot.Knowledge.Sources;
using JJBot.Knowledge.Sources.Intake;
using JJBot.Replies.Review;
using JJBot.Replies.Sources;

namespace JJBot.Commands.Sources;

/// <summary>Where every article ends up, wherever it came from: taken in, and told what came of it with the first claim to review.</summary>
public sealed class ArticleDesk(SourceIntake intake, ReviewDesk desk)
{
    /// <exception cref="UserMistakeException">The server's limits do not allow it.</exception>
    public async Task<MessageBody> AddAsync(Article article, Moderator moderator, CancellationToken cancellationToken) =>
        await intake.AddAsync(article, moderator.Actor, moderator.Server, cancellationToken) switch
        {
            IntakeResult.Added added => await TellAsync(added, moderator.Server, cancellationToken),
            IntakeResult.Known known => IntakeReply.From(known),
            IntakeResult.Refused refused => throw new UserMistakeException(Markdown.EscapeLine(refused.Sentence)),
            var other => throw new InvalidOperationException($"{other.GetType().Name} is no result of an intake that is known here."),
        };

    private async Task<MessageBody> TellAsync(IntakeResult.Added added, Scope server, CancellationToken cancellationToken)
    {
        List<Component> components = [IntakeReply.From(added)];
        if (await desk.NextAsync(server, added.Source.Id, after: null, cancellationToken) is { } first)
        {
            components.Add(ReviewCard.BelowIntake(first));
        }

        return new MessageBody(components);
    }
}
