using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Extraction.Mentions;
using JJBot.Knowledge.Shows;

namespace JJBot.Knowledge.Extraction.Reading;

/// <summary>A series, with a season of it or without, as a sentence names it.</summary>
/// <param name="Series">The series.</param>
/// <param name="Seasons">Its seasons by number, or null.</param>
/// <param name="Reach">How the season was pointed at; null where none was named.</param>
/// <param name="First">The first token.</param>
/// <param name="Last">The last token, included.</param>
/// <param name="IsAnchor">Whether it only dates something else ("after The Other Show").</param>
internal sealed record NamedSubject(Series Series, Seasons? Seasons, SeasonReach? Reach, int First, int Last, bool IsAnchor = false);
