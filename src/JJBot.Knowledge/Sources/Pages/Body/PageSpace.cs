namespace JJBot.Knowledge.Sources.Pages.Body;

/// <summary>White space on a page, and what shows as nothing.</summary>
internal static class PageSpace
{
    /// <summary>Whether it is folded to a space: control characters too, which show as nothing but part words.</summary>
    public static bool IsSpace(char character) => character <= ' ' || (character >= '\u007F' && (char.IsWhiteSpace(character) || char.IsControl(character)));

    /// <summary>Soft hyphens, joiners and marks that only steer the layout.</summary>
    public static bool IsInvisible(char character) => character is '\u00AD' or '\u200B' or '\u200E' or '\u200F' or '\u2060' or '\uFEFF';
}
