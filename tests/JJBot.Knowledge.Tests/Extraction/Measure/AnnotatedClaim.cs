using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Tests.Extraction.Measure;

/// <summary>A claim as a person found it in an article.</summary>
/// <param name="IsMinor">Whether it may be found or left out: it counts neither way.</param>
/// <param name="Seasons">Null where the text names none.</param>
/// <param name="Via">Null where nobody wrote it down.</param>
/// <param name="Window">For a claim on a time; null for any other.</param>
internal sealed record AnnotatedClaim(
    int Paragraph, int Start, int End, bool IsMinor, string Topic, string? Series, IReadOnlyList<int>? Seasons, string Status, string? Speaker, IReadOnlyList<string>? Via = null, DayRange? Window = null);
