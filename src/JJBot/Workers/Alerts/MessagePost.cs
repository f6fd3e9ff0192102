using JJBot.Discord.Interactions;
using JJBot.Discord.Rest;
using JJBot.Discord.Wire;

namespace JJBot.Workers.Alerts;

/// <summary>
/// Puts one message into one channel exactly once, whatever becomes of the line: as long as Discord remembers the nonce it is sent
/// again with it; after that its channel is looked through.
/// </summary>
internal sealed class MessagePost(DiscordRestClient rest, SentMessageFinder finder, TimeProvider clock)
{
    /// <summary>
    /// How long a nonce is relied on. Discord says "a few minutes" and no more: https://docs.discord.com/developers/resources/message#create-message
    /// </summary>
    public static readonly TimeSpan NonceLife = TimeSpan.FromMinutes(2);

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    /// <summary>Sends a message that surely was not sent before.</summary>
    /// <param name="letter">What is sent, and where.</param>
    /// <param name="cancellationToken">Gives up; whether it was sent is then not known.</param>
    public async Task<PostResult> SendAsync(Letter letter, CancellationToken cancellationToken)
    {
        var (began, beganAt) = (clock.GetTimestamp(), clock.GetUtcNow());
        var mayStand = false;
        while (NonceLife - clock.GetElapsedTime(began) is { Ticks: > 0 } left)
        {
            var (result, doubt) = await AttemptAsync(letter, left, cancellationToken);
            mayStand |= doubt;
            if (result is PostResult.Sent || !mayStand)
            {
                return result!;
            }

            if (result is PostResult.Closed)
            {
                break;
            }

            await Task.Delay(Pause, clock, cancellationToken);
        }

        return await LookAsync(letter, beganAt, cancellationToken);
    }

    /// <summary>Finds out what became of a message that an earlier process may have sent.</summary>
    /// <param name="letter">What was sent, and where.</param>
    /// <param name="beganAt">When, by the clock of then.</param>
    /// <param name="cancellationToken">Gives up; nothing is changed by that.</param>
    public async Task<PostResult> LookAsync(Letter letter, DateTimeOffset beganAt, CancellationToken cancellationToken)
    {
        // By a clock that was set back since, nobody knows when it began: all that can be read is looked at.
        var since = beganAt <= clock.GetUtcNow() ? beganAt : DateTimeOffset.UnixEpoch;
        while (true)
        {
            try
            {
                return await finder.FindAsync(letter.Channel, letter.Tail, since, cancellationToken) switch
                {
                    Found.There found => new PostResult.Sent(found.Message, RolePinged: true),
                    Found.NotThere => new PostResult.NotSent("the line to Discord broke", Wait: TimeSpan.Zero),

                    // The same nonce goes with it again, and is still remembered.
                    Found.Hidden when clock.GetUtcNow() - beganAt is { Ticks: >= 0 } age && age < NonceLife =>
                        new PostResult.NotSent("the line to Discord broke", Wait: TimeSpan.Zero),
                    Found.Hidden => new PostResult.Unsure("I may not read the channel's history, and so cannot tell whether it came through"),
                    _ => new PostResult.Unsure("so much was written in the channel meanwhile that I cannot tell whether it came through"),
                };
            }
            catch (DiscordException exception) when (SendTroubles.Of(exception) is SendTrouble.Unknown or SendTrouble.TooOften or SendTrouble.TokenRefused)
            {
                await Task.Delay(exception.RetryAfter ?? Pause, clock, cancellationToken);
            }
            catch (DiscordException exception)
            {
                return new PostResult.Unsure($"I cannot look whether it came through: {SendTroubles.Reason(exception)}");
            }
        }
    }

    private async Task<(PostResult? Result, bool MayStand)> AttemptAsync(Letter letter, TimeSpan left, CancellationToken cancellationToken)
    {
        using var deadline = new CancellationTokenSource(left, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellationToken);
        try
        {
            var message = await rest.CreateMessageAsync(letter.Channel, letter.Body, either.Token, letter.Nonce, letter.ReplyTo);
            var role = letter.Body.PingedRole;
            return (new PostResult.Sent(message.Id, role is null || message.MentionRoles?.Contains(role.Value) == true), true);
        }
        catch (DiscordException exception) when (exception is { Code: DiscordCodes.CannotReply, MayHaveBeenDone: false } && letter.ReplyTo is not null)
        {
            // To reply takes one permission more than to write.
            return await AttemptAsync(letter with { ReplyTo = null }, left, cancellationToken);
        }
        catch (DiscordException exception)
        {
            return (Refusal(exception), exception.MayHaveBeenDone);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return (null, true);
        }
    }

    /// <summary>What a refusal means for a message that surely was not sent.</summary>
    public static PostResult Refusal(DiscordException exception) => SendTroubles.Of(exception) switch
    {
        SendTrouble.PlaceClosed => new PostResult.Closed(SendTroubles.Reason(exception)),
        SendTrouble.Refused or SendTrouble.MessageGone => new PostResult.Refused(exception.Message),
        SendTrouble.TokenRefused => new PostResult.NotSent("Discord refuses the token", Pause),
        _ => new PostResult.NotSent("Discord asks to wait", exception.RetryAfter ?? Pause),
    };
}

/// <summary>A message with its address.</summary>
/// <param name="Tail">What the custom id of its buttons ends with, and of no other message's.</param>
internal sealed record Letter(Snowflake Channel, MessageBody Body, string Nonce, string Tail, Snowflake? ReplyTo = null);

/// <summary>What came of posting a message.</summary>
internal abstract record PostResult
{
    /// <param name="Message">Its id.</param>
    /// <param name="RolePinged">False where it was to ping a role, and that is gone or may not be pinged.</param>
    public sealed record Sent(Snowflake Message, bool RolePinged) : PostResult;

    /// <summary>Surely not sent; it may be after a while.</summary>
    public sealed record NotSent(string Why, TimeSpan Wait) : PostResult;

    /// <summary>Surely not sent: nothing goes to that place any more.</summary>
    public sealed record Closed(string Why) : PostResult;

    /// <summary>Surely not sent: Discord does not take this message.</summary>
    public sealed record Refused(string Why) : PostResult;

    /// <summary>There is nothing to send.</summary>
    public sealed record Needless(string Why) : PostResult;

    /// <summary>What was to be changed is not there any more.</summary>
    public sealed record Gone : PostResult;

    /// <summary>It cannot be found out whether it was sent, and it must not be sent twice.</summary>
    public sealed record Unsure(string Why) : PostResult;
}
