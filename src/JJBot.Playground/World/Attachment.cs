using System.Text.Json;

namespace JJBot.Playground.World;

/// <summary>A file on a message or in an interaction. https://docs.discord.com/developers/resources/message#attachment-object</summary>
internal sealed record Attachment(Snowflake Id, string Filename, string ContentType, long Size, string Url)
{
    public string? Description { get; init; }

    public string? Title { get; init; }

    public bool Spoiler { get; init; }

    public bool Ephemeral { get; init; }

    public (int Width, int Height)? Dimensions { get; init; }

    public void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("id", Id.ToString());
        writer.WriteString("filename", Filename);
        writer.WriteNumber("size", Size);
        writer.WriteString("url", Url);
        writer.WriteString("proxy_url", Url);
        writer.WriteString("content_type", ContentType);
        if (Dimensions is { } dimensions)
        {
            writer.WriteNumber("width", dimensions.Width);
            writer.WriteNumber("height", dimensions.Height);
        }

        if (Title is not null)
        {
            writer.WriteString("title", Title);
        }

        if (Description is not null)
        {
            writer.WriteString("description", Description);
        }

        if (Ephemeral)
        {
            writer.WriteBoolean("ephemeral", true);
        }

        if (Spoiler)
        {
            writer.WriteNumber("flags", 8);
        }

        writer.WriteEndObject();
    }
}
