using System.Text.Json;
using JJBot.Discord.Wire;

namespace JJBot.Discord.Interactions;

/// <summary>What somebody did: ran a command, typed into an option, pressed a button, chose, submitted a modal. Read-only.</summary>
/// <remarks>https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object</remarks>
public sealed class Interaction
{
    private readonly InteractionCreate wire;
    private readonly IReadOnlyList<InteractionOption> options;
    private readonly Dictionary<string, ReceivedComponent> fields;

    /// <exception cref="JsonException">What came lacks what every interaction has.</exception>
    public Interaction(InteractionCreate wire, DateTimeOffset receivedAt)
    {
        this.wire = wire;
        ReceivedAt = receivedAt;
        if (wire.Id == default || wire.Token.Length == 0)
        {
            throw new JsonException("An interaction has an id and a token.");
        }

        User = wire.Member?.User ?? wire.User ?? throw new JsonException("An interaction has a user.");
        (CommandPath, options) = Descend(wire.Data);
        fields = wire.Data?.Components is { } components ? ModalFields.ById(components) : [];
    }

    public Snowflake Id => wire.Id;

    public Snowflake ApplicationId => wire.ApplicationId;

    public InteractionType Type => wire.Type;

    /// <summary>When it reached this process.</summary>
    public DateTimeOffset ReceivedAt { get; }

    /// <summary>Null in direct messages.</summary>
    public Snowflake? GuildId => wire.GuildId;

    public Snowflake? ChannelId => wire.ChannelId ?? wire.Channel?.Id;

    public Channel? Channel => wire.Channel;

    public User User { get; }

    /// <summary>Null in direct messages.</summary>
    public GuildMember? Member => wire.Member;

    /// <summary>What the member may do in this channel; none in direct messages.</summary>
    public Permissions MemberPermissions => wire.Member?.Permissions ?? Permissions.None;

    /// <summary>What this application may do in this channel.</summary>
    public Permissions AppPermissions => wire.AppPermissions ?? Permissions.None;

    /// <summary>The person's language, such as <c>en-US</c>.</summary>
    public string Locale => wire.Locale ?? "en-US";

    public string? GuildLocale => wire.GuildLocale;

    public InteractionContextType? Context => wire.Context;

    /// <summary>In bytes, for each file of the answer.</summary>
    public long AttachmentSizeLimit => wire.AttachmentSizeLimit ?? MessageLimits.FileSize;

    /// <summary>Of a command or its autocompletion; empty otherwise.</summary>
    public string CommandName => wire.Data?.Name ?? "";

    public ApplicationCommandType? CommandType => wire.Data?.Type;

    /// <summary>Name, group and subcommand with a space between, as in <c>source add</c>.</summary>
    public string CommandPath { get; }

    /// <summary>Of a component or modal; empty otherwise.</summary>
    public string CustomId => wire.Data?.CustomId ?? "";

    /// <summary>What was chosen in a select.</summary>
    public IReadOnlyList<string> Values => wire.Data?.Values ?? [];

    /// <summary>The message that carries the component, or from whose component the modal was opened.</summary>
    public Message? Message => wire.Message;

    /// <summary>The message that a command of its context menu was used on.</summary>
    public Message? TargetMessage => wire.Data is { TargetId: { } id, Resolved.Messages: { } messages } ? messages.GetValueOrDefault(id) : null;

    public ResolvedData Resolved => wire.Data?.Resolved ?? NothingResolved;

    /// <summary>The option being typed, for autocompletion: its name and the text so far.</summary>
    public (string Name, string Text)? Focused =>
        options.FirstOrDefault(option => option.Focused == true) is { } focused ? (focused.Name, (focused.Value is { } typed ? TextOf(typed) : null) ?? "") : null;

    internal string Token => wire.Token;

    private static ResolvedData NothingResolved { get; } = new();

    public bool HasOption(string name) => Value(name) is not null;

    /// <summary>The text of an option; of any type while it is autocompleted, since nothing is checked by then.</summary>
    public string? String(string name) => Value(name) is { ValueKind: JsonValueKind.String } value ? TextOf(value) : null;

    public long? Integer(string name) => Value(name) is { ValueKind: JsonValueKind.Number } value && value.TryGetInt64(out var number) ? number : null;

    public double? Number(string name) => Value(name) is { ValueKind: JsonValueKind.Number } value ? value.GetDouble() : null;

    public bool? Boolean(string name) =>
        Value(name) is { ValueKind: JsonValueKind.True or JsonValueKind.False } value ? value.GetBoolean() : null;

    public User? UserOption(string name) => Find(Resolved.Users, name);

    public Channel? ChannelOption(string name) => Find(Resolved.Channels, name);

    public Role? RoleOption(string name) => Find(Resolved.Roles, name);

    public Attachment? AttachmentOption(string name) => Find(Resolved.Attachments, name);

    /// <summary>What was typed into, or chosen by radio button in, the field of a modal.</summary>
    public string? FieldText(string customId) =>
        fields.GetValueOrDefault(customId)?.Value is { ValueKind: JsonValueKind.String } value ? TextOf(value) : null;

    public bool FieldChecked(string customId) => fields.GetValueOrDefault(customId)?.Value is { ValueKind: JsonValueKind.True };

    /// <summary>What was chosen in a select or checkbox group of a modal.</summary>
    public IReadOnlyList<string> FieldValues(string customId) => fields.GetValueOrDefault(customId)?.Values ?? [];

    /// <summary>The files uploaded in a field of a modal.</summary>
    public IReadOnlyList<Attachment> FieldFiles(string customId) =>
        [.. FieldValues(customId)
            .Select(id => Snowflake.TryParse(id, out var key) ? Resolved.Attachments?.GetValueOrDefault(key) : null)
            .OfType<Attachment>()];

    /// <summary>Says what and by whom, never the token.</summary>
    public override string ToString() => $"interaction {Id} ({Type} {(CommandPath.Length > 0 ? CommandPath : CustomId)})";

    private static (string Path, IReadOnlyList<InteractionOption> Options) Descend(InteractionData? data)
    {
        var path = data?.Name ?? "";
        var options = data?.Options ?? [];
        while (options is [{ Type: ApplicationCommandOptionType.SubCommand or ApplicationCommandOptionType.SubCommandGroup } inner])
        {
            path = $"{path} {inner.Name}";
            options = inner.Options ?? [];
        }

        return (path, options);
    }

    /// <summary>Null for half of a surrogate pair, which JSON can hold as an escape and no text can.</summary>
    private static string? TextOf(JsonElement value)
    {
        try
        {
            return value.ToString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private JsonElement? Value(string name)
    {
        foreach (var option in options)
        {
            if (option.Name == name)
            {
                return option.Value;
            }
        }

        return null;
    }

    private T? Find<T>(IReadOnlyDictionary<Snowflake, T>? resolved, string option)
        where T : class =>
        resolved is not null && Snowflake.TryParse(String(option), out var id) ? resolved.GetValueOrDefault(id) : null;
}
