namespace JJBot.Discord.Rest;

/// <summary>A file that travels with a message. Shown only where a component refers to it by <see cref="Reference"/>.</summary>
/// <remarks>https://docs.discord.com/developers/reference#uploading-files</remarks>
public sealed record OutgoingFile(string Name, ReadOnlyMemory<byte> Content, string ContentType = "application/octet-stream")
{
    /// <summary>Alternative text, at most 1024 characters.</summary>
    public string? Description { get; init; }

    public bool Spoiler { get; init; }

    public string Reference => $"attachment://{Name}";
}
