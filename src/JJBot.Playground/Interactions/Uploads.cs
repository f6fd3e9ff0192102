using JJBot.Playground.Validation;
using JJBot.Playground.World;

namespace JJBot.Playground.Interactions;

/// <summary>The files that a person sent along, found by their number in the request.</summary>
internal sealed class Uploads(IReadOnlyList<UploadedFile> files, AttachmentStore store, Snowflake channel)
{
    public Snowflake? Take(FormField placeholder, Resolved resolved)
    {
        var number = placeholder.Value.ToString();
        for (var place = 0; place < files.Count; place++)
        {
            if (MessageForm.FileNumber(files[place], place).ToString(System.Globalization.CultureInfo.InvariantCulture) == number)
            {
                var attachment = store.Add(channel, files[place], ephemeral: true, description: null, title: null, spoiler: false);
                resolved.Add(attachment);
                return attachment.Id;
            }
        }

        placeholder.Fail("ATTACHMENT_NOT_FOUND", $"No file with the number {number} came with the request");
        return null;
    }
}
