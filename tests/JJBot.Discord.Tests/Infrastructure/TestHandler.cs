using System.Collections.Concurrent;
using JJBot.Discord.Interactions;

namespace JJBot.Discord.Tests.Infrastructure;

/// <summary>An application that answers as the test says.</summary>
internal sealed class TestHandler : IInteractionHandler
{
    public Deferral Deferral { get; set; } = Deferral.Public;

    public Func<Interaction, CancellationToken, Task<InteractionResponse>> Answer { get; set; } = (_, _) => Task.FromResult(Some.Answer());

    public ConcurrentQueue<Interaction> Handled { get; } = new();

    public Deferral DeferralFor(Interaction interaction) => Deferral;

    public Task<InteractionResponse> HandleAsync(Interaction interaction, CancellationToken ct)
    {
        Handled.Enqueue(interaction);
        return Answer(interaction, ct);
    }
}
