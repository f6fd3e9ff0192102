using System.Globalization;
using System.Text.Json;
using JJBot.Playground.Json;
using JJBot.Playground.Rest;
using JJBot.Playground.World;

namespace JJBot.Playground.Validation;

/// <summary>An entry of a message's attachments: a file of this request by its number, or one that the message has already.</summary>
internal sealed record AttachmentForm(Snowflake Id, string? Filename, string? Description, string? Title, bool Spoiler);

/// <summary>A message as sent to the API, checked. Fields that an edit leaves out are null or undefined.</summary>
internal sealed record MessageForm
{
    /// <summary>Bytes that one file may have: 10 MiB.</summary>
    public const int MaximumFileBytes = 10 * 1024 * 1024;

    private const int SettableFlags = MessageFlags.SuppressEmbeds | MessageFlags.SuppressNotifications | MessageFlags.ComponentsV2 | MessageFlags.Ephemeral;

    public required bool HasContent { get; init; }

    public required string Content { get; init; }

    public required JsonElement Embeds { get; init; }

    public required JsonElement Components { get; init; }

    public required int? Flags { get; init; }

    public required JsonElement? AllowedMentions { get; init; }

    /// <summary>Null when the request does not say; then an edit keeps what there is.</summary>
    public required IReadOnlyList<AttachmentForm>? Attachments { get; init; }

    public required IReadOnlyList<UploadedFile> Files { get; init; }

    public string? Nonce { get; init; }

    public bool EnforceNonce { get; init; }

    public Snowflake? ReplyTo { get; init; }

    public bool FailIfNotExists { get; init; } = true;

    /// <summary>A message with nothing in it: what a deferred answer shows meanwhile.</summary>
    public static MessageForm Empty { get; } = new()
    {
        HasContent = false,
        Content = "",
        Embeds = default,
        Components = default,
        Flags = null,
        AllowedMentions = null,
        Attachments = null,
        Files = [],
    };

    /// <param name="edited">The message that the form edits; null for a new one.</param>
    /// <param name="path">Where in the request the message stands ("data" of an interaction's answer).</param>
    public static MessageForm Read(RequestBody body, Message? edited = null, string? path = null)
    {
        var errors = new FormErrors();
        var root = new FormField(errors, null, body.Json);
        var form = Read(path is null ? root : root[path], body.Files, edited);
        errors.ThrowIfAny();
        if (edited is null or { IsLoading: true })
        {
            form.RefuseEmpty();
        }

        return form;
    }

    public static MessageForm Read(FormField message, IReadOnlyList<UploadedFile> files, Message? edited)
    {
        var flags = message["flags"].Integer(0, long.MaxValue) is { } given ? (int?)(given & SettableFlags) : null;
        var isV2 = (((flags ?? 0) | (edited?.Flags ?? 0)) & MessageFlags.ComponentsV2) != 0;
        var content = ReadContent(message["content"]);
        message["tts"].Flag();
        CheckNonce(message["nonce"]);
        EmbedRules.Check(message["embeds"]);
        var attachments = ReadAttachments(message["attachments"]);
        ComponentRules.Check(message["components"], isV2, name => HasFile(name, files, attachments, edited));
        MentionRules.Check(message["allowed_mentions"]);
        if (isV2)
        {
            RefuseLegacyFields(message, edited);
        }

        CheckFiles(files);
        return new MessageForm
        {
            HasContent = message["content"].IsGiven,
            Content = content ?? "",
            Embeds = message["embeds"].Value,
            Components = message["components"].Value,
            Flags = flags,
            AllowedMentions = message["allowed_mentions"].IsPresent ? message["allowed_mentions"].Value : null,
            Attachments = attachments,
            Files = files,
            Nonce = message["nonce"].IsPresent ? message["nonce"].Value.ToString() : null,
            EnforceNonce = message["enforce_nonce"].Flag() ?? false,
            ReplyTo = message["message_reference"]["message_id"].Id(),
            FailIfNotExists = message["message_reference"]["fail_if_not_exists"].Flag() ?? true,
        };
    }

    public void RefuseEmpty()
    {
        var isEmpty = string.IsNullOrWhiteSpace(Content) && Count(Embeds) == 0 && Count(Components) == 0 && Files.Count == 0;
        if (isEmpty)
        {
            throw ApiError.EmptyMessage;
        }
    }

    public static int Count(JsonElement list) => list.ValueKind == JsonValueKind.Array ? list.GetArrayLength() : 0;

    private static string? ReadContent(FormField content)
    {
        // A number is read as text, as Discord does.
        if (content.Value.ValueKind == JsonValueKind.Number)
        {
            return content.Value.ToString();
        }

        return content.Text(0, 2000);
    }

    private static void CheckNonce(FormField nonce)
    {
        if (nonce.IsPresent && nonce.Value.ValueKind != JsonValueKind.Number)
        {
            nonce.Text(0, 25);
        }
    }

    // https://docs.discord.com/developers/resources/message#create-message-limitations-with-components-v2
    private static void RefuseLegacyFields(FormField message, Message? edited)
    {
        Refuse("content", message["content"].IsPresent ? message["content"].Value.ToString().Length > 0 : !message["content"].IsGiven && edited?.Content.Length > 0);
        Refuse("embeds", message["embeds"].IsGiven ? Count(message["embeds"].Value) > 0 : edited?.Embeds.Length > 2);
        Refuse("poll", message["poll"].IsPresent);
        Refuse("sticker_ids", Count(message["sticker_ids"].Value) > 0);

        void Refuse(string name, bool isUsed)
        {
            if (isUsed)
            {
                message[name].Fail("MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2", $"The '{name}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2");
            }
        }
    }

    private static bool HasFile(string name, IReadOnlyList<UploadedFile> files, List<AttachmentForm>? attachments, Message? edited) =>
        files.Any(file => AttachmentStore.SafeName(file.Filename) == name)
        || attachments?.Any(entry => entry.Filename is { } renamed && AttachmentStore.SafeName(renamed) == name) == true
        || edited?.Attachments.Any(kept => kept.Filename == name) == true;

    private static void CheckFiles(IReadOnlyList<UploadedFile> files)
    {
        if (files.Count > 10)
        {
            throw FormErrors.Single("files", "BASE_TYPE_MAX_LENGTH", "Must be 10 or fewer in length.");
        }

        if (files.Any(file => file.Bytes.Length > MaximumFileBytes))
        {
            throw ApiError.EntityTooLarge;
        }
    }

    private static List<AttachmentForm>? ReadAttachments(FormField attachments)
    {
        if (!attachments.IsPresent)
        {
            return null;
        }

        var read = new List<AttachmentForm>();
        foreach (var item in attachments.Items(0, 10))
        {
            item["id"].Require();
            var description = item["description"].Text(0, 1024);
            if (item["id"].Id() is { } id)
            {
                read.Add(new AttachmentForm(id, item["filename"].Text(0, 1024), description, item["title"].Text(0, 1024), item["is_spoiler"].Flag() ?? false));
            }
        }

        return read;
    }

    /// <summary>The number n of a part named files[n]; its place in the request where it is named otherwise.</summary>
    public static ulong FileNumber(UploadedFile file, int place) =>
        file.FieldName.StartsWith("files[", StringComparison.Ordinal) && ulong.TryParse(file.FieldName.AsSpan(6).TrimEnd(']'), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : (ulong)place;
}
