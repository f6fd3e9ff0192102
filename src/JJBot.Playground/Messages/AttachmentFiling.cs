using JJBot.Playground.Validation;
using JJBot.Playground.World;

namespace JJBot.Playground.Messages;

/// <summary>Which files a message has after it was sent or edited. https://docs.discord.com/developers/reference#uploading-files</summary>
internal static class AttachmentFiling
{
    public static IReadOnlyList<Attachment> File(AttachmentStore store, Message message, MessageForm form)
    {
        if (form.Files.Count == 0 && form.Attachments is null)
        {
            return message.Attachments;
        }

        var kept = message.Attachments.Where(attachment => form.Attachments is null || form.Attachments.Any(entry => entry.Id == attachment.Id)).ToList();
        foreach (var dropped in message.Attachments.Except(kept))
        {
            store.Remove(dropped.Id);
        }

        for (var place = 0; place < form.Files.Count; place++)
        {
            var file = form.Files[place];
            var number = MessageForm.FileNumber(file, place);
            var entry = form.Attachments?.FirstOrDefault(each => each.Id.Value == number);
            var named = entry?.Filename is { Length: > 0 } name ? file with { Filename = name } : file;
            kept.Add(store.Add(message.Channel.Id, named, message.EphemeralFor is not null, entry?.Description, entry?.Title, entry?.Spoiler ?? false));
        }

        return kept;
    }
}
