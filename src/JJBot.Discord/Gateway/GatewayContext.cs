using JJBot.Discord.Interactions;
using JJBot.Discord.Messages;
using Microsoft.Extensions.Options;

namespace JJBot.Discord.Gateway;

/// <summary>What every conversation with the gateway needs, whichever connection it goes over.</summary>
internal sealed class GatewayContext(
    IOptions<DiscordOptions> options,
    InteractionDispatcher dispatcher,
    MessageDispatcher messages,
    GatewayEventQueue events,
    GatewayStatus status,
    TimeProvider time,
    Random random)
{
    public DiscordOptions Options { get; } = options.Value;

    public InteractionDispatcher Dispatcher { get; } = dispatcher;

    public MessageDispatcher Messages { get; } = messages;

    public GatewayEventQueue Events { get; } = events;

    public GatewayStatus Status { get; } = status;

    public IdentifyBudget Budget { get; } = new(time);

    public TimeProvider Time { get; } = time;

    public Random Random { get; } = random;
}
