namespace JJBot.Knowledge.Extraction;

/// <summary>A stretch of one paragraph of an article.</summary>
/// <param name="Paragraph">From 1, as in a <see cref="Claims.Locator"/>.</param>
/// <param name="Span">Within the paragraph.</param>
public readonly record struct Passage(int Paragraph, TextSpan Span);
