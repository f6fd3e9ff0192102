using JJBot.Discord.Interactions;

namespace JJBot.Commands;

/// <summary>What a button, a select or a form of ours carries: a verb, and after a colon on what. Nothing else has to be remembered.</summary>
internal static class CustomId
{
    /// <summary>Null where there is no verb.</summary>
    public static string? VerbOf(Interaction interaction) =>
        interaction.CustomId.IndexOf(':', StringComparison.Ordinal) is var end and >= 0 ? interaction.CustomId[..end] : null;

    /// <summary>All behind the verb.</summary>
    public static string RestOf(Interaction interaction) => interaction.CustomId[(interaction.CustomId.IndexOf(':', StringComparison.Ordinal) + 1)..];
}
