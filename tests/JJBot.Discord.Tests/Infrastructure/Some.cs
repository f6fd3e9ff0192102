using JJBot.Discord.Interactions;
using JJBot.Discord.Wire;

namespace JJBot.Discord.Tests.Infrastructure;

internal static class Some
{
    public const string BotToken = "MTIz.secret-bot-token.abc";
    public const string InteractionToken = "secret-interaction-token-0123456789abcdefghij";

    /// <summary>When a test that waits for something gives up; no test waits this long.</summary>
    public static TimeSpan Patience => TimeSpan.FromSeconds(30);

    public static DateTimeOffset Now { get; } = new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero);

    public static Snowflake Id(int n = 1) => new(Snowflake.At(Now).Value + (ulong)n);

    /// <summary>The JSON of an interaction; <paramref name="data"/> is its data.</summary>
    public static string Interaction(string data = """{"id":"9","name":"release","type":1}""", int type = 2, int n = 1) =>
        $$"""
        {"id":"{{Id(n)}}","application_id":"42","type":{{type}},"token":"{{InteractionToken}}","version":1,"guild_id":"3","channel_id":"5",
        "channel":{"id":"5","type":0,"flags":131072,"name":"___hidden___"},"locale":"de","guild_locale":"en-US","context":0,"app_permissions":"2048",
        "attachment_size_limit":5000000,"entitlements":[],"authorizing_integration_owners":{"0":"3"},
        "member":{"user":{"id":"11","username":"fan","global_name":"A Fan","discriminator":"0","avatar":null},"nick":null,"roles":["7"],
        "permissions":"9007199254740993","joined_at":"2020-01-01T00:00:00Z","deaf":false,"mute":false,"flags":0},"data":{{data}}}
        """;

    public static InteractionResponse Answer(string text = "It is out.", bool ephemeral = false) =>
        InteractionResponse.Message(MessageBody.Text(text), ephemeral);
}

/// <summary>Random numbers that are always the same one.</summary>
internal sealed class FixedRandom(double number) : Random
{
    public override double NextDouble() => number;
}
