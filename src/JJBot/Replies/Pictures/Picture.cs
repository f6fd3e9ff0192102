using JJBot.Discord.Rest;

namespace JJBot.Replies.Pictures;

/// <summary>A picture that travels with a message.</summary>
/// <param name="Png">Its bytes.</param>
/// <param name="AltText">What it shows, for those who do not see it; at most 1024 characters.</param>
public sealed record Picture(ReadOnlyMemory<byte> Png, string AltText)
{
    private const string FileName = "timeline.png";

    public OutgoingFile ToFile() => new(FileName, Png, "image/png") { Description = AltText };
}
