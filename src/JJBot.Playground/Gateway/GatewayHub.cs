using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using JJBot.Playground.Faults;
using JJBot.Playground.Json;
using JJBot.Playground.World;

namespace JJBot.Playground.Gateway;

/// <summary>All gateway sessions of the bot.</summary>
internal sealed class GatewayHub
{
    /// <summary>What HELLO asks for; Discord's own figure.</summary>
    public const int HeartbeatMilliseconds = 41_250;

    // How long a session waits for its client to come back.
    private static readonly TimeSpan Resumable = TimeSpan.FromMinutes(3);

    private readonly WorldState world;
    private readonly string botToken;
    private readonly FaultSwitches faults;
    private readonly Lock gate = new();
    private volatile GatewaySession[] sessions = [];

    public GatewayHub(WorldState world, string botToken, FaultSwitches faults)
    {
        (this.world, this.botToken, this.faults) = (world, botToken, faults);
        faults.Fired += OnFault;
        Budget = new IdentifyBudget(world.Time);
    }

    public IdentifyBudget Budget { get; }

    /// <summary>Where a client resumes, without a query; known once the server listens.</summary>
    public string ResumeUrl { get; set; } = "";

    /// <summary>The bot came online (true) or went.</summary>
    public event Action<bool>? PresenceChanged;

    public bool Any => sessions.Length > 0;

    /// <summary>Whether a socket is there now.</summary>
    public bool IsOnline => sessions.Any(session => session.Connection is not null);

    /// <summary>Sends an event to every session that wants it and holds the server's shard.</summary>
    /// <param name="required">None for what every session gets.</param>
    /// <returns>Whether any session took it, be it to replay it later.</returns>
    public bool Dispatch(string name, Snowflake? guild, Intents required, Func<GatewaySession, byte[]> data)
    {
        var taken = false;
        foreach (var session in sessions)
        {
            if (session.AbandonedAt is { } since && world.Time.GetUtcNow() - since > Resumable)
            {
                Forget(session);
            }
            else if (session.Intents.HasFlag(required) && Holds(session, guild))
            {
                session.Dispatch(name, data(session), faults.DuplicateDeliveries);
                taken = true;
            }
        }

        return taken;
    }

    public GatewaySession? Identify(GatewayConnection connection, JsonElement data)
    {
        if (data.Text("token") is not { } token || data.Object("properties") is null || data.Field("intents") is not { ValueKind: JsonValueKind.Number } given)
        {
            throw GatewayCloseException.DecodeError;
        }

        CheckToken(token);
        var intents = given.TryGetInt32(out var bits) && (bits & ~(int)Intents.Known) == 0 ? (Intents)bits : throw GatewayCloseException.InvalidIntents;
        if ((intents & Intents.Privileged) != 0)
        {
            throw GatewayCloseException.DisallowedIntents;
        }

        var (shard, shards) = ReadShard(data);
        switch (Budget.Take())
        {
            case IdentifyOutcome.TooSoon:
                connection.Send(GatewayFrame.Control(Opcode.InvalidSession, false));
                return null;
            case IdentifyOutcome.Exhausted:
                throw GatewayCloseException.AuthenticationFailed;
        }

        var session = new GatewaySession(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)), intents, shard, shards);
        session.Attach(connection);
        Welcome(session);
        return session;
    }

    public GatewaySession? Resume(GatewayConnection connection, JsonElement data)
    {
        if (data.Text("token") is not { } token || data.Text("session_id") is not { } id || data.Field("seq") is not { ValueKind: JsonValueKind.Number } seq)
        {
            throw GatewayCloseException.DecodeError;
        }

        CheckToken(token);
        var session = sessions.FirstOrDefault(each => each.Id == id && !(world.Time.GetUtcNow() - each.AbandonedAt > Resumable));
        switch (session?.Resume(connection, seq.GetInt64()))
        {
            case ResumeOutcome.Resumed:
                PresenceChanged?.Invoke(true);
                return session;
            case ResumeOutcome.InvalidSequence:
                throw GatewayCloseException.InvalidSequence;
            default:
                connection.Send(GatewayFrame.Control(Opcode.InvalidSession, false));
                return null;
        }
    }

    public void Disconnected(GatewaySession session, GatewayConnection connection, bool forGood)
    {
        if (!session.Detach(connection, world.Time.GetUtcNow()))
        {
            return;
        }

        if (forGood)
        {
            Forget(session);
        }

        if (!IsOnline)
        {
            PresenceChanged?.Invoke(false);
        }
    }

    /// <summary>Answers op 8 with the server's members in one chunk. https://docs.discord.com/developers/events/gateway-events#request-guild-members</summary>
    public void SendMembers(GatewaySession session, JsonElement request)
    {
        if (request.Id("guild_id") is not { } id || world.Guild(id) is not { } guild)
        {
            return;
        }

        var chunk = new JsonObject
        {
            ["guild_id"] = id.ToString(),
            ["members"] = new JsonArray([.. guild.Members.Values.Select(member => member.ToJson())]),
            ["chunk_index"] = 0,
            ["chunk_count"] = 1,
            ["nonce"] = request.Text("nonce"),
        };
        session.Dispatch("GUILD_MEMBERS_CHUNK", JsonBytes.From(chunk));
    }

    private void Welcome(GatewaySession session)
    {
        session.Dispatch("READY", JsonBytes.From(WelcomeJson.Ready(world, session, ResumeUrl)));
        lock (gate)
        {
            sessions = [.. sessions, session];
        }

        foreach (var guild in world.Guilds.Where(guild => session.Intents.HasFlag(Intents.Guilds) && Holds(session, guild.Id)))
        {
            session.Dispatch("GUILD_CREATE", JsonBytes.From(WelcomeJson.Guild(world, guild)));
        }

        PresenceChanged?.Invoke(true);
    }

    private void Forget(GatewaySession session)
    {
        lock (gate)
        {
            sessions = [.. sessions.Where(each => each != session)];
        }
    }

    private void CheckToken(string token)
    {
        var given = token.StartsWith("Bot ", StringComparison.Ordinal) ? token[4..] : token;
        if (!CryptographicOperations.FixedTimeEquals(System.Text.Encoding.UTF8.GetBytes(given), System.Text.Encoding.UTF8.GetBytes(botToken)))
        {
            throw GatewayCloseException.AuthenticationFailed;
        }
    }

    private static (int Shard, int Shards) ReadShard(JsonElement data)
    {
        if (data.Field("shard") is not { } given)
        {
            return (0, 1);
        }

        return given.ValueKind == JsonValueKind.Array && given.GetArrayLength() == 2 && given[0].TryGetInt32(out var shard) && given[1].TryGetInt32(out var shards)
            && shard >= 0 && shard < shards && shards <= 16
            ? (shard, shards)
            : throw GatewayCloseException.InvalidShard;
    }

    // https://docs.discord.com/developers/events/gateway#sharding-sharding-formula
    private static bool Holds(GatewaySession session, Snowflake? guild) =>
        session.Shards == 1 || (int)(((guild?.Value ?? 0) >> 22) % (ulong)session.Shards) == session.Shard;

    private void OnFault(string name, bool resumable)
    {
        foreach (var session in sessions)
        {
            switch (name)
            {
                case "drop_sockets":
                    session.Connection?.Drop();
                    break;
                case "reconnect":
                    session.Connection?.Send(GatewayFrame.Control(Opcode.Reconnect, null));
                    break;
                case "invalid_session":
                    session.Connection?.Invalidate(resumable);
                    break;
            }
        }
    }
}
