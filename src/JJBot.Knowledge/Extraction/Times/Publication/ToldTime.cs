using JJBot.Knowledge.Extraction.Times.Words;

namespace JJBot.Knowledge.Extraction.Times.Publication;

/// <summary>A time expression in its place in an article.</summary>
/// <param name="Paragraph">The index of its paragraph.</param>
/// <param name="Words">The words of that paragraph.</param>
/// <param name="Start">The index of its first word.</param>
/// <param name="Found">The expression.</param>
internal readonly record struct ToldTime(int Paragraph, TimeWords Words, int Start, Found Found);
