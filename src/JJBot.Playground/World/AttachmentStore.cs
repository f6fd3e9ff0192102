using System.Collections.Concurrent;
using System.Text;

namespace JJBot.Playground.World;

/// <summary>A file as it arrives in a request.</summary>
internal sealed record UploadedFile(string FieldName, string Filename, string ContentType, byte[] Bytes);

/// <summary>The bytes behind attachments, in memory; the oldest give way when the room is used up.</summary>
internal sealed class AttachmentStore(SnowflakeSource ids)
{
    /// <summary>Bytes kept in all: 256 MiB.</summary>
    public const long Capacity = 256L * 1024 * 1024;

    private readonly ConcurrentDictionary<Snowflake, (Attachment Attachment, byte[] Bytes)> files = [];
    private readonly ConcurrentQueue<Snowflake> oldestFirst = [];
    private long used;

    /// <summary>Where files are served, without a slash at the end; known once the server listens.</summary>
    public string BaseUrl { get; set; } = "";

    public Attachment Add(Snowflake channelId, UploadedFile file, bool ephemeral, string? description, string? title, bool spoiler)
    {
        var id = ids.Next();
        var name = SafeName(file.Filename);
        var attachment = new Attachment(id, name, file.ContentType, file.Bytes.Length, $"{BaseUrl}/attachments/{channelId}/{id}/{Uri.EscapeDataString(name)}")
        {
            Description = description,
            Title = title,
            Spoiler = spoiler || name.StartsWith("SPOILER_", StringComparison.Ordinal),
            Ephemeral = ephemeral,
            Dimensions = ImageSize.Read(file.Bytes),
        };
        files[id] = (attachment, file.Bytes);
        oldestFirst.Enqueue(id);
        Interlocked.Add(ref used, file.Bytes.Length);
        while (Interlocked.Read(ref used) > Capacity && oldestFirst.TryDequeue(out var oldest))
        {
            Remove(oldest);
        }

        return attachment;
    }

    public (Attachment Attachment, byte[] Bytes)? Find(Snowflake id) => files.TryGetValue(id, out var file) ? file : null;

    public void Remove(Snowflake id)
    {
        if (files.TryRemove(id, out var file))
        {
            Interlocked.Add(ref used, -file.Bytes.Length);
        }
    }

    /// <summary>The name that a file gets: Discord keeps letters, digits, dots, dashes and underscores; spaces become underscores.</summary>
    public static string SafeName(string name)
    {
        var safe = new StringBuilder(name.Length);
        foreach (var character in Path.GetFileName(name))
        {
            if (char.IsLetterOrDigit(character) || character is '.' or '-' or '_')
            {
                safe.Append(character);
            }
            else if (character == ' ')
            {
                safe.Append('_');
            }
        }

        return safe.Length == 0 ? "unknown" : safe.ToString();
    }
}
