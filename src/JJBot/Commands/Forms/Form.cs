using JJBot.Discord.Interactions;
using JJBot.Replies;

namespace JJBot.Commands.Forms;

/// <summary>A form of up to five texts that moderators fill in. Whoever makes a mistake in it gets it back as they filled it in.</summary>
public abstract class Form : IModal
{
    public abstract string Verb { get; }

    public abstract IReadOnlyList<FormField> Fields { get; }

    /// <summary>At most 45 characters.</summary>
    protected abstract string Title { get; }

    /// <summary>Opened from a message for one person, it replaces that message; opened by a command or from everybody's message, it answers anew.</summary>
    public Deferral DeferralFor(Interaction interaction) => Answering.DeferralFor(interaction);

    /// <summary>Opens the form; nothing may have taken long before that.</summary>
    /// <param name="about">What it is about, as the rest of its custom_id.</param>
    /// <param name="draft">What stands in it already.</param>
    public InteractionResponse Open(string about, Draft draft) =>
        InteractionResponse.Modal($"{Verb}:{about}", Title, [.. Fields.Select(field => field.With(draft[field.Id]))]);

    public async Task<InteractionResponse> SubmitAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        var moderator = Moderator.Of(interaction);
        var (about, draft) = (CustomId.RestOf(interaction), Draft.Of(interaction, Fields));
        try
        {
            return Answering.With(interaction, await TakeAsync(about, draft, moderator, cancellationToken));
        }
        catch (UserMistakeException mistake)
        {
            return Problem.WithDraft(mistake.Message, draft.ToFile(Fields), $"{FormAgainButton.FormVerb}:{Verb}:{about}");
        }
    }

    /// <exception cref="UserMistakeException">What was typed cannot be meant.</exception>
    protected abstract Task<MessageBody> TakeAsync(string about, Draft draft, Moderator moderator, CancellationToken cancellationToken);
}
