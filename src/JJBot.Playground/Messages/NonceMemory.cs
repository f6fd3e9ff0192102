using JJBot.Playground.Rest;
using JJBot.Playground.Validation;
using JJBot.Playground.World;

namespace JJBot.Playground.Messages;

/// <summary>With enforce_nonce, the same nonce gives the same message for some minutes. https://docs.discord.com/developers/resources/message#create-message</summary>
internal sealed class NonceMemory(TimeProvider time)
{
    private static readonly TimeSpan Remembered = TimeSpan.FromMinutes(5);

    private readonly Lock gate = new();
    private readonly Dictionary<(Snowflake Channel, string Nonce), Message> messages = [];
    private readonly Queue<(DateTimeOffset Until, (Snowflake Channel, string Nonce) Key)> oldestFirst = [];

    public Message Once(Channel channel, MessageForm form, Func<Message> create)
    {
        if (form.Nonce is not { } nonce || !form.EnforceNonce)
        {
            return create();
        }

        lock (gate)
        {
            var now = time.GetUtcNow();
            while (oldestFirst.TryPeek(out var oldest) && oldest.Until <= now)
            {
                messages.Remove(oldestFirst.Dequeue().Key);
            }

            var key = (channel.Id, nonce);
            if (messages.TryGetValue(key, out var earlier))
            {
                return channel.Messages.Current(earlier) ?? throw ApiError.UnknownMessage;
            }

            var message = create();
            messages[key] = message;
            oldestFirst.Enqueue((now + Remembered, key));
            return message;
        }
    }
}
