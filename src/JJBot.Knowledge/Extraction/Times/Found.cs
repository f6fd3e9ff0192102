using JJBot.Knowledge.Extraction.Times.Meanings;

namespace JJBot.Knowledge.Extraction.Times;

/// <summary>A time expression as a rule found it.</summary>
/// <param name="End">The index of the word after its last.</param>
/// <param name="Kind">What it tells.</param>
/// <param name="Meaning">What it means.</param>
internal readonly record struct Found(int End, TimeKind Kind, Meaning Meaning);
