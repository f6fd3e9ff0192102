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

    /// <summary>Publishes a message of an announcement channel: those who follow it get a copy each, of a webhook's.</summary>
    public Message? Publish(Message message)
    {
        var published = Mark(message, MessageFlags.Crossposted);
        if (published is null)
        {
            return null;
        }

        foreach (var (follower, webhook) in world.FollowersOf(published.Channel))
        {
            var name = $"{published.Channel.Guild?.Name} #{published.Channel.Name}";
            var copy = published with
            {
                Id = world.Ids.Next(),
                Channel = follower,
                Author = new User(webhook, name, name, IsBot: true),
                Timestamp = world.Time.GetUtcNow(),
                Flags = (published.Flags & ~MessageFlags.Crossposted) | MessageFlags.IsCrosspost,
                Nonce = null,
                ReplyTo = null,
                Mentions = [],
                MentionRoles = [],
                MentionEveryone = false,
            };
            follower.Messages.Add(copy);
            events.MessageCreated(copy);
        }

        return published;
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
        var isSaidAnew = form.HasContent || form.Components.ValueKind != System.Text.Json.JsonValueKind.Undefined;
        return isSaidAnew ? Mentions.Apply(filled, form.AllowedMentions, mentionsUsersOnly, mayMentionEveryone, world) : filled;
    }
}
