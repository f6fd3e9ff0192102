using JJBot.Playground.World;

namespace JJBot.Playground.Messages;

/// <summary>attachment://NAME stands for a file of the same message. https://docs.discord.com/developers/reference#uploading-files</summary>
internal static class AttachmentAddress
{
    private const string Scheme = "attachment://";

    /// <summary>The file that the address stands for, also where it has been put in its place already.</summary>
    public static Attachment? Resolve(string url, IReadOnlyList<Attachment> attachments)
    {
        var name = url.StartsWith(Scheme, StringComparison.Ordinal) ? url[Scheme.Length..] : null;
        return attachments.FirstOrDefault(attachment => name is null ? attachment.Url == url : attachment.Filename == name);
    }
}
