namespace JJBot.Knowledge.Answers.Checking;

/// <summary>Compares places by the words of their names: a corner lies in its city, and "Broadway" is part of "Broadway and West 101st Street".</summary>
internal static class PlaceFit
{
    private static readonly HashSet<string> Plain = ["and", "the", "of", "at", "in", "city", "street", "st", "avenue", "ave", "road", "corner", "&"];

    public static Fit Of(string said, string told)
    {
        var (asked, named) = (Words(said), Words(told));
        return (asked.IsSubsetOf(named), named.IsSubsetOf(asked)) switch
        {
            _ when asked.Count == 0 || named.Count == 0 => Fit.Unclear,
            (true, true) => Fit.Same,
            (true, false) => Fit.Closer,
            (false, true) => Fit.Looser,

            _ when Cities.AreApart(said, told) => Fit.Apart,

            // Within a city a production is at more than one place.
            _ => Fit.Unclear,
        };
    }

    private static HashSet<string> Words(string name) =>
        [.. name.ToLowerInvariant().Split([' ', ',', '.'], StringSplitOptions.RemoveEmptyEntries).Where(word => !Plain.Contains(word))];
}
