namespace JJBot.Replies;

/// <summary>Plain text, cut where it is longer than a reader wants or a message holds. Before it is escaped, so that no escape is cut.</summary>
internal static class Shortened
{
    /// <param name="text">Not yet Markdown.</param>
    /// <param name="most">In UTF-16 characters, the dots not counted.</param>
    public static string To(string text, int most) =>
        text.Length <= most ? text : $"{Cut(text, most).TrimEnd()}...";

    /// <summary>The beginning of the text, as much as fits; never half of a character.</summary>
    public static string Cut(string text, int most) =>
        text.Length <= most ? text : text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)];
}
