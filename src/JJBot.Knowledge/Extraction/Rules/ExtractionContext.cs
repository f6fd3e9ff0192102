using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Shows;

namespace JJBot.Knowledge.Extraction.Rules;

/// <summary>What rules know beside the sentence.</summary>
/// <param name="Show">The show: names, roles, topics.</param>
/// <param name="Published">When the article was published: a day, bounds, or unknown.</param>
internal sealed record ExtractionContext(Show Show, DayRange Published)
{
    public bool IsMainSeries(Series series) => series == Show.Series[0];
}
