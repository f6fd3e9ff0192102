using System.Text.Json;
using System.Threading.Channels;
using JJBot.Playground.Json;
using JJBot.Playground.World;

namespace JJBot.Playground.Page;

/// <summary>Something that a person sees happen, under the name that Discord's own client has for it (MESSAGE_CREATE, INTERACTION_FAILURE, ...).</summary>
/// <param name="Data">JSON object as UTF-8.</param>
public readonly record struct VisitorEvent(string Name, ReadOnlyMemory<byte> Data)
{
    public JsonElement Json => JsonBytes.Parse(Data.Span);
}

/// <summary>A person at the page: what it sees, in order. Dispose it to leave.</summary>
public sealed class Visitor : IDisposable
{
    // A visitor who reads so slowly that this many events wait is shown out; the page comes back and reads anew.
    private const int MaximumWaiting = 16_384;

    private readonly VisitorHub hub;
    private readonly Channel<VisitorEvent> events = System.Threading.Channels.Channel.CreateBounded<VisitorEvent>(new BoundedChannelOptions(MaximumWaiting) { SingleReader = true });

    internal Visitor(VisitorHub hub, Snowflake userId) => (this.hub, UserId) = (hub, userId);

    internal Snowflake UserId { get; }

    /// <summary>The person's user id.</summary>
    public string Id => UserId.ToString();

    /// <summary>What happens from the moment of the visit; completed when the visitor left or fell behind.</summary>
    public ChannelReader<VisitorEvent> Events => events.Reader;

    internal void Tell(VisitorEvent happened)
    {
        if (!events.Writer.TryWrite(happened))
        {
            Dispose();
        }
    }

    public void Dispose()
    {
        hub.Leave(this);
        events.Writer.TryComplete();
    }
}
