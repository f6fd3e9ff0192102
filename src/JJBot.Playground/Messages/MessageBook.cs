using JJBot.Playground.Validation;
using JJBot.Playground.World;

namespace JJBot.Playground.Messages;

/// <summary>What a new message has besides its form.</summary>
internal sealed record MessageOrigin(User Author)
{
    public MessageType Type { get; init; }

    /// <summary>Flags that are not the author's to set (LOADING, EPHEMERAL).</summary>
    public int Flags { get; init; }

    public Snowflake? EphemeralFor { get; init; }

    public Snowflake? ReplyTo { get; init; }

    public Snowflake? ApplicationId { get; init; }

    public byte[]? InteractionMetadata { get; init; }

    public byte[]? Interaction { get; init; }

    /// <summary>Where allowed_mentions is not given, answers to interactions mention people only.</summary>
    public bool MentionsUsersOnly { get; init; }

    public bool MayMentionEveryone { get; init; }
}

/// <summary>Writes messages down, changes and removes them, and has it told.</summary>
internal sealed class MessageBook(WorldState world, EventHub events)
{
    public Message Create(Channel channel, MessageForm form, MessageOrigin origin)
    {
        var id = world.Ids.Next();
        var flags = ((form.Flags ?? 0) & ~MessageFlags.Ephemeral) | origin.Flags;
        var message = new Message(id, channel, origin.Author, world.Time.GetUtcNow())
        {
            Type = origin.Type,
            Flags = flags,
            Nonce = form.Nonce,
            EphemeralFor = origin.EphemeralFor,
            ReplyTo = origin.ReplyTo,
            ApplicationId = origin.ApplicationId,
            InteractionMetadata = origin.InteractionMetadata,
            Interaction = origin.Interaction,
        };
        message = Fill(message, form, origin.MentionsUsersOnly, origin.MayMentionEveryone);
        channel.Messages.Add(message);
        events.MessageCreated(message);
        return message;
    }

    /// <returns>The message as it stands now; null when it is gone.</returns>
    public Message? Edit(Message message, MessageForm form, bool mentionsUsersOnly, bool mayMentionEveryone)
    {
        var now = world.Time.GetUtcNow();
        var changed = message.Channel.Messages.Replace(message, old =>
        {
            var kept = old.Flags & ~MessageFlags.Loading;
            var given = (form.Flags ?? 0) & (MessageFlags.SuppressEmbeds | MessageFlags.ComponentsV2);
            var flags = form.Flags is null ? kept : (kept & ~MessageFlags.SuppressEmbeds) | given;

            // The first edit of a deferred answer is the answer, not a correction.
            return Fill(old with { Flags = flags, EditedTimestamp = old.IsLoading ? null : now }, form, mentionsUsersOnly, mayMentionEveryone);
        });
        if (changed is not null)
        {
            events.MessageUpdated(changed);
        }

        return changed;
    }

    /// <summary>Sets flags of a message (CROSSPOSTED, HAS_THREAD).</summary>
    public Message? Mark(Message message, int flags)
    {
        var changed = message.Channel.Messages.Replace(message, old => old with { Flags = old.Flags | flags });
        if (changed is not null)
        {
            events.MessageUpdated(changed);
        }

        return changed;
    }

    public bool Delete(Message message)
    {
        var removed = message.Channel.Messages.Remove(message.Id);
        if (removed is not null)
        {
            events.MessageDeleted(removed);
        }

        return removed is not null;
    }

    private Message Fill(Message message, MessageForm form, bool mentionsUsersOnly, bool mayMentionEveryone)
    {
        var attachments = AttachmentFiling.File(world.Attachments, message, form);
        var content = form.HasContent ? form.Content : message.Content;
        var filled = message with
        {
            Content = content,
            Attachments = attachments,
            Embeds = form.Embeds.ValueKind == System.Text.Json.JsonValueKind.Undefined ? message.Embeds : EmbedIntake.Take(form.Embeds, attachments),
            Components = form.Components.ValueKind == System.Text.Json.JsonValueKind.Undefined ? message.Components : ComponentIntake.Take(form.Components, attachments),
        };
        return form.HasContent ? Mentions.Apply(filled, form.AllowedMentions, mentionsUsersOnly, mayMentionEveryone, world) : filled;
    }
}
