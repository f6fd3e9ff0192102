namespace JJBot.Discord.Wire;

/// <summary>Markdown text; all of a message together have at most 4000 characters.</summary>
/// <remarks>https://docs.discord.com/developers/components/reference#text-display</remarks>
public sealed record TextDisplay(string Content) : Component;

/// <remarks>https://docs.discord.com/developers/components/reference#thumbnail</remarks>
public sealed record Thumbnail(UnfurledMedia Media, string? Description = null, bool? Spoiler = null) : Component;

/// <remarks>https://docs.discord.com/developers/components/reference#media-gallery</remarks>
public sealed record MediaGallery(params IReadOnlyList<MediaGalleryItem> Items) : Component;

/// <remarks>https://docs.discord.com/developers/components/reference#media-gallery-media-gallery-item-structure</remarks>
public sealed record MediaGalleryItem(UnfurledMedia Media, string? Description = null, bool? Spoiler = null);

/// <summary>Shows an uploaded file; its url must be <c>attachment://NAME</c>.</summary>
/// <remarks>https://docs.discord.com/developers/components/reference#file</remarks>
public sealed record FileComponent(UnfurledMedia File, bool? Spoiler = null) : Component;

/// <summary>An https address, or <c>attachment://NAME</c> for a file of the same message.</summary>
/// <remarks>https://docs.discord.com/developers/components/reference#unfurled-media-item</remarks>
public sealed record UnfurledMedia(string Url);
