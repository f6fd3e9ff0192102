namespace JJBot.Discord.Wire;

/// <remarks>https://docs.discord.com/developers/resources/application#application-object</remarks>
public sealed record Application(Snowflake Id, string? Name = null, string? VerifyKey = null);
