using System.ComponentModel.DataAnnotations;

namespace JJBot.Replies.Pictures;

/// <summary>How pictures are made.</summary>
public sealed class PictureOptions
{
    public const string Section = "Pictures";

    /// <summary>The program that turns SVG into PNG, looked for on the PATH; empty for no pictures.</summary>
    public string Renderer { get; set; } = "rsvg-convert";

    /// <summary>How long one picture may take, in seconds: 1 to 60.</summary>
    [Range(1, 60)]
    public int TimeoutSeconds { get; set; } = 5;
}
