using System.ComponentModel.DataAnnotations;

namespace JJBot.Discord;

/// <summary>The section "Discord" of the configuration.</summary>
public sealed class DiscordOptions : IValidatableObject
{
    public const string Section = "Discord";

    /// <summary>The bot's token, as the developer portal shows it, without "Bot " before it. A secret: never logged.</summary>
    [Required(ErrorMessage = "Discord:Token is missing: set it to the bot token of the application's page in the developer portal.")]
    [RegularExpression("^[!-~]+$", ErrorMessage = "Discord:Token must be the bare token, without spaces and without 'Bot ' before it.")]
    public string Token { get; set; } = "";

    /// <summary>Where Discord's REST API v10 is: Discord itself, or a stand-in on this machine.</summary>
    [Required(ErrorMessage = "Discord:ApiBase must be an address such as https://discord.com/api/v10.")]
    public string ApiBase { get; set; } = "https://discord.com/api/v10";

    /// <summary>Where Discord can read about the bot; it asks every client to name such an address.</summary>
    [Url(ErrorMessage = "Discord:Homepage must be a web address.")]
    public string Homepage { get; set; } = "https://example.org/jjbot";

    /// <summary>How many interactions are worked on at the same time; the next ones wait for a place.</summary>
    [Range(1, 10_000, ErrorMessage = "Discord:MaxConcurrentInteractions must be between 1 and 10000.")]
    public int MaxConcurrentInteractions { get; set; } = 128;

    /// <summary>Discord's limit over all routes, per bot.</summary>
    [Range(1, 10_000, ErrorMessage = "Discord:RequestsPerSecond must be between 1 and 10000.")]
    public int RequestsPerSecond { get; set; } = 50;

    /// <summary>
    /// The gateway events to be told of, as Discord's bit set; interactions need none. Default: GUILDS, and GUILD_MESSAGES and
    /// DIRECT_MESSAGES for questions in messages that mention the bot or are written to it alone. None of the three is privileged.
    /// </summary>
    /// <remarks>https://docs.discord.com/developers/events/gateway#gateway-intents</remarks>
    [Range(0, int.MaxValue, ErrorMessage = "Discord:Intents must be a number from 0.")]
    public int Intents { get; set; } = (1 << 0) | (1 << 9) | (1 << 12);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!Uri.TryCreate(ApiBase, UriKind.Absolute, out var address) || (address.Scheme != Uri.UriSchemeHttps && address.Scheme != Uri.UriSchemeHttp))
        {
            yield return new ValidationResult("Discord:ApiBase must be an https address such as https://discord.com/api/v10.");
        }
        else if (address.Scheme == Uri.UriSchemeHttp && !address.IsLoopback)
        {
            yield return new ValidationResult("Discord:ApiBase may be http only on this machine (127.0.0.1): the token would travel in the clear.");
        }
    }

    /// <summary>Says where, never with which token.</summary>
    public override string ToString() => $"Discord at {ApiBase}";
}
