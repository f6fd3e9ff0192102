using System.Globalization;
using JJBot.Discord.Interactions;

namespace JJBot.Commands;

/// <summary>What a button, a select or a form of ours carries: a verb, and after a colon on what. Nothing else has to be remembered.</summary>
internal static class CustomId
{
    private const string DayFormat = "yyyyMMdd";

    /// <summary>Null where there is no verb.</summary>
    public static string? VerbOf(Interaction interaction) =>
        interaction.CustomId.IndexOf(':', StringComparison.Ordinal) is var end and >= 0 ? interaction.CustomId[..end] : null;

    /// <summary>All behind the verb.</summary>
    public static string RestOf(Interaction interaction) => interaction.CustomId[(interaction.CustomId.IndexOf(':', StringComparison.Ordinal) + 1)..];

    /// <summary>A page's number, from 1; null for what is none, since whoever can click can also forge.</summary>
    public static int? PageIn(string part) =>
        int.TryParse(part, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var page) ? Math.Max(1, page) : null;

    /// <summary>"20170305".</summary>
    public static string Of(DateOnly day) => day.ToString(DayFormat, CultureInfo.InvariantCulture);

    /// <summary>Reads what <see cref="Of"/> wrote; null for anything else.</summary>
    public static DateOnly? DayIn(string part) =>
        DateOnly.TryParseExact(part, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
