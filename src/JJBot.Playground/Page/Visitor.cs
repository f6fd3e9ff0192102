using System.Text.Json;
using System.Threading.Channels;
using JJBot.Playground.Json;
using JJBot.Playground.Rest;
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
    private readonly Action<JsonElement> act;
    private readonly Channel<VisitorEvent> events = System.Threading.Channels.Channel.CreateBounded<VisitorEvent>(new BoundedChannelOptions(MaximumWaiting) { SingleReader = true });

    internal Visitor(VisitorHub hub, Snowflake userId, Action<JsonElement> act) => (this.hub, UserId, this.act) = (hub, userId, act);

    internal Snowflake UserId { get; }

    /// <summary>The person's user id.</summary>
    public string Id => UserId.ToString();

    /// <summary>What happens from the moment of the visit; completed when the visitor left or fell behind.</summary>
    public ChannelReader<VisitorEvent> Events => events.Reader;

    /// <summary>Uses a command, a component or a form: what the page posts to /playground/api/interactions, without files.</summary>
    /// <exception cref="VisitorRefusedException">Discord's client would not have let this through.</exception>
    public void Interact(JsonElement interaction)
    {
        try
        {
            act(interaction);
        }
        catch (ApiError error)
        {
            throw new VisitorRefusedException(error.ToJson().ToJsonString());
        }
    }

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

/// <summary>What a visitor tried was refused; the message is Discord's error as JSON.</summary>
public sealed class VisitorRefusedException(string message) : Exception(message);
