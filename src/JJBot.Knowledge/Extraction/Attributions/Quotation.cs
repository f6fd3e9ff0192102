namespace JJBot.Knowledge.Extraction.Attributions;

/// <summary>Words in quotation marks.</summary>
/// <param name="First">The opening mark, or the first word where the mark stands in a paragraph before.</param>
/// <param name="End">The word after the closing mark, or after the last word where none closes it.</param>
/// <param name="IsOpen">Whether no mark closes it.</param>
internal readonly record struct Quotation(int First, int End, bool IsOpen);
