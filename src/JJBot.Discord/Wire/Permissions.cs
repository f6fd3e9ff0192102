using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace JJBot.Discord.Wire;

/// <summary>What a member may do. Only the bits that this product asks about are named; the others are kept as they came.</summary>
/// <remarks>https://docs.discord.com/developers/topics/permissions#permissions-bitwise-permission-flags</remarks>
[Flags]
[JsonConverter(typeof(PermissionsConverter))]
public enum Permissions : ulong
{
    None = 0,
    KickMembers = 1UL << 1,
    BanMembers = 1UL << 2,
    Administrator = 1UL << 3,
    ManageChannels = 1UL << 4,
    ManageGuild = 1UL << 5,
    AddReactions = 1UL << 6,
    ViewChannel = 1UL << 10,
    SendMessages = 1UL << 11,
    ManageMessages = 1UL << 13,
    EmbedLinks = 1UL << 14,
    AttachFiles = 1UL << 15,
    ReadMessageHistory = 1UL << 16,
    MentionEveryone = 1UL << 17,
    ManageRoles = 1UL << 28,
    ManageWebhooks = 1UL << 29,
    UseApplicationCommands = 1UL << 31,
    ManageThreads = 1UL << 34,
    SendMessagesInThreads = 1UL << 38,
    ModerateMembers = 1UL << 40,
    UseExternalApps = 1UL << 50,
}

/// <summary>A decimal string in every answer of Discord's.</summary>
internal sealed class PermissionsConverter : JsonConverter<Permissions>
{
    public override Permissions Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(ref reader);

    public override void Write(Utf8JsonWriter writer, Permissions value, JsonSerializerOptions options) =>
        writer.WriteStringValue(((ulong)value).ToString(CultureInfo.InvariantCulture));

    internal static Permissions Parse(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Number)
        {
            return (Permissions)reader.GetUInt64();
        }

        return reader.TokenType == JsonTokenType.String
            && ulong.TryParse(reader.GetString(), NumberStyles.None, CultureInfo.InvariantCulture, out var bits)
            ? (Permissions)bits
            : throw new JsonException("Permissions are a decimal number.");
    }
}

/// <summary>A number in requests: the published schema of a command's <c>default_member_permissions</c> knows nothing else.</summary>
internal sealed class PermissionsAsNumberConverter : JsonConverter<Permissions?>
{
    public override bool HandleNull => false;

    public override Permissions? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        PermissionsConverter.Parse(ref reader);

    public override void Write(Utf8JsonWriter writer, Permissions? value, JsonSerializerOptions options) =>
        writer.WriteNumberValue((ulong)value!.Value);
}
