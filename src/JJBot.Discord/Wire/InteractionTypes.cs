namespace JJBot.Discord.Wire;

/// <remarks>https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-interaction-type</remarks>
public enum InteractionType
{
    Ping = 1,
    ApplicationCommand = 2,
    MessageComponent = 3,
    ApplicationCommandAutocomplete = 4,
    ModalSubmit = 5,
}

/// <remarks>https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-interaction-context-types</remarks>
public enum InteractionContextType
{
    Guild = 0,
    BotDM = 1,
    PrivateChannel = 2,
}

/// <remarks>https://docs.discord.com/developers/resources/application#application-object-application-integration-types</remarks>
public enum ApplicationIntegrationType
{
    GuildInstall = 0,
    UserInstall = 1,
}

/// <remarks>https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-interaction-callback-type</remarks>
public enum InteractionCallbackType
{
    Pong = 1,
    ChannelMessageWithSource = 4,
    DeferredChannelMessageWithSource = 5,
    DeferredUpdateMessage = 6,
    UpdateMessage = 7,
    ApplicationCommandAutocompleteResult = 8,
    Modal = 9,
}

/// <remarks>https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-types</remarks>
public enum ApplicationCommandType
{
    ChatInput = 1,
    User = 2,
    Message = 3,
}

/// <remarks>https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-option-type</remarks>
public enum ApplicationCommandOptionType
{
    SubCommand = 1,
    SubCommandGroup = 2,
    String = 3,
    Integer = 4,
    Boolean = 5,
    User = 6,
    Channel = 7,
    Role = 8,
    Mentionable = 9,
    Number = 10,
    Attachment = 11,
}
