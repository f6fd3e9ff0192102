using System.Text;
using JJBot.Discord.Rest;
using JJBot.Discord.Wire;

namespace JJBot.Discord.Interactions;

/// <summary>What Discord takes in one message. Lengths are in UTF-16 characters, which is never less than what Discord counts.</summary>
/// <remarks>https://docs.discord.com/developers/components/reference and /resources/message</remarks>
public static class MessageLimits
{
    /// <summary>Of all text displays together.</summary>
    public const int Text = 4_000;

    /// <summary>Of all text displays together, in UTF-8: beyond about 10,170 Discord answers 500 (discord-api-docs issue 8554).</summary>
    public const int TextBytes = 10_000;

    /// <summary>Nested ones included.</summary>
    public const int Components = 40;
    public const int ButtonsInRow = 5;
    public const int TextsInSection = 3;
    public const int GalleryItems = 10;
    public const int SelectOptions = 25;
    public const int CustomId = 100;
    public const int ButtonLabel = 80;
    public const int ButtonUrl = 512;
    public const int MediaUrl = 2_048;
    public const int Placeholder = 150;
    public const int OptionText = 100;
    public const int AltText = 1_024;
    public const int Files = 10;
    public const int Nonce = 25;

    /// <summary>In bytes, where the interaction states no other.</summary>
    public const long FileSize = 10 * 1024 * 1024;

    /// <summary>In bytes, of a whole request.</summary>
    public const long RequestSize = 25 * 1024 * 1024;

    /// <exception cref="ArgumentException">Something is longer, or more, than Discord takes; the message says what.</exception>
    public static void Check(IReadOnlyList<Component> components, IReadOnlyList<OutgoingFile> files)
    {
        Limit.Between(components.Count, 1, Components, "components in a message");
        var walk = new MessageWalk(files);
        foreach (var component in components)
        {
            walk.TopLevel(component);
        }

        walk.CheckTotals();
        CheckFiles(files);
    }

    private static void CheckFiles(IReadOnlyList<OutgoingFile> files)
    {
        Limit.AtMost(files.Count, Files, "files in a message");
        Limit.Require(files.Sum(file => (long)file.Content.Length) <= RequestSize - 100_000, "The files of a message together exceed 25 MiB.");
        Limit.Require(files.Select(file => file.Name).Distinct(StringComparer.Ordinal).Count() == files.Count, "Two files of a message have one name.");
        foreach (var file in files)
        {
            Limit.Require(
                file.Name.Length is > 0 and <= 255 && file.Name.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_'),
                "A file's name has 1 to 255 letters, digits, dots, hyphens or underscores; others would be renamed by Discord.");
            Limit.AtMost(file.Description?.Length ?? 0, AltText, "characters in a file's description");
        }
    }

    /// <summary>What one text costs against <see cref="TextBytes"/>.</summary>
    internal static int BytesOf(string text) => Encoding.UTF8.GetByteCount(text);
}
