namespace JJBot.Knowledge;

/// <summary>The beginning of a text, no character cut in two.</summary>
internal static class Beginning
{
    public static string Of(string text, int most) =>
        text.Length <= most ? text : most <= 0 ? "" : text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)];
}
