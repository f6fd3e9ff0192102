namespace JJBot.Knowledge.Extraction.Rules;

/// <summary>The aspects that rules give their values: those under which a show's topics list their questions.</summary>
internal static class Aspects
{
    public const string Premiere = "premiere";
    public const string ProductionStart = "production start";
    public const string NearlyFinished = "production nearly finished";
    public const string FilmingEnd = "filming end";
    public const string FilmingLocation = "filming location";
    public const string Renewal = "renewal";
    public const string Cancellation = "cancellation";
    public const string Episodes = "episodes";
    public const string Women = "women directors";
    public const string Directors = "names of the directors";
    public const string Ensemble = "ensemble";
    public const string Returning = "returning cast";
    public const string NewCast = "new cast";
}
