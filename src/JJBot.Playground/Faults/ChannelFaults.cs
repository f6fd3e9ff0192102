using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using JJBot.Playground.World;

namespace JJBot.Playground.Faults;

/// <summary>Troubles of single channels, direct messages among them, that can be switched on and off again.</summary>
internal sealed class ChannelFaults
{
    /// <summary>Unknown Channel (10003).</summary>
    public const string Gone = "channel_gone";

    /// <summary>Missing Permissions (50013); for a direct message, a person who lets nobody write to them (50007).</summary>
    public const string Forbidden = "channel_forbidden";

    /// <summary>A thread that is archived and locked: 160005, and 50083 for edits.</summary>
    public const string Locked = "thread_locked";

    /// <summary>The bot lacks READ_MESSAGE_HISTORY: it is given no messages, and may not reply (160002).</summary>
    public const string HistoryHidden = "history_hidden";

    private readonly ConcurrentDictionary<(string Fault, Snowflake Channel), bool> switchedOn = [];

    public static bool Knows(string fault) => fault is Gone or Forbidden or Locked or HistoryHidden;

    public bool IsOn(string fault, Snowflake channel) => switchedOn.ContainsKey((fault, channel));

    public void Set(string fault, Snowflake channel, bool isOn)
    {
        if (isOn)
        {
            switchedOn[(fault, channel)] = true;
        }
        else
        {
            switchedOn.TryRemove((fault, channel), out _);
        }
    }

    /// <summary>The ids of the channels that have this trouble.</summary>
    public JsonArray ToJson(string fault) => [.. switchedOn.Keys.Where(key => key.Fault == fault).Select(key => JsonValue.Create(key.Channel.ToString()))];
}
