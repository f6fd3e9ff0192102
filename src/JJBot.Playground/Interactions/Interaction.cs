using System.Text.Json;
using JJBot.Playground.World;

namespace JJBot.Playground.Interactions;

/// <summary>https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-interaction-type</summary>
internal enum InteractionType
{
    Command = 2,
    Component = 3,
    Autocomplete = 4,
    ModalSubmit = 5,
}

/// <summary>Something that a person did and that the bot has to answer.</summary>
internal sealed class Interaction(Snowflake id, InteractionType type, User user, Channel channel, DateTimeOffset createdAt)
{
    private const int Pending = 0;
    private const int Answered = 1;
    private const int Failed = 2;

    private int state;

    public Snowflake Id { get; } = id;

    public InteractionType Type { get; } = type;

    public User User { get; } = user;

    public Channel Channel { get; } = channel;

    public DateTimeOffset CreatedAt { get; } = createdAt;

    public string Token { get; } = InteractionToken.For(id);

    /// <summary>What the page gave to know it again.</summary>
    public string? Nonce { get; init; }

    public string? CommandName { get; init; }

    public int CommandType { get; init; }

    /// <summary>The person or message that a context-menu command was used on.</summary>
    public Snowflake? TargetId { get; init; }

    /// <summary>The message whose component was used, also where a modal came of it.</summary>
    public Message? Source { get; init; }

    /// <summary>JSON object: the metadata of the interaction that opened the modal.</summary>
    public byte[]? TriggeredBy { get; init; }

    /// <summary>The message that answers it: its own, or the one whose component was used.</summary>
    public Message? Original { get; set; }

    /// <summary>The form that the bot opened in answer.</summary>
    public JsonElement? Modal { get; set; }

    public bool IsAnswered => Volatile.Read(ref state) == Answered;

    public bool IsFailed => Volatile.Read(ref state) == Failed;

    /// <returns>Whether this was the first answer, and in time.</returns>
    public bool TryAnswer() => Interlocked.CompareExchange(ref state, Answered, Pending) == Pending;

    public bool TryFail() => Interlocked.CompareExchange(ref state, Failed, Pending) == Pending;
}
