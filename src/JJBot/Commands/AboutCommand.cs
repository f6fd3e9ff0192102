using JJBot.Discord.Interactions;
using JJBot.Discord.Wire;
using JJBot.Knowledge;
using JJBot.Knowledge.Shows;
using JJBot.Replies;

namespace JJBot.Commands;

/// <summary><c>/about</c>: what this bot is, what it rests on, and what it keeps.</summary>
public sealed class AboutCommand(Show show, KnowledgeBase knowledge) : ICommand
{
    public CommandDefinition Definition { get; } = new SlashCommand("about", "What I am, what I rest on, and what I keep")
    {
        Contexts = [InteractionContextType.Guild, InteractionContextType.BotDM],
    };

    public Task<InteractionResponse> HandleAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        var index = knowledge.Current;
        var sources = index.Sources(Asker.Of(interaction));
        var reports = sources.Sum(source => index.From(source.Id, Asker.Of(interaction)).Count);
        return Task.FromResult(InteractionResponse.Message(AboutReply.From(show, sources.Count, reports), ephemeral: true));
    }
}
