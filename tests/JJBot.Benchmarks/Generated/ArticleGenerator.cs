using JJBot.Knowledge.Shows;

namespace JJBot.Benchmarks.Generated;

/// <summary>Writes news about the show, as many as are wanted and no two alike. Always the same for the same number.</summary>
#pragma warning disable CA5394 // Nothing here is secret.
internal sealed class ArticleGenerator(Show show)
{
    private static readonly string[] Months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
    private static readonly string[] Outlets = ["The Screen Post", "Series Courier", "Binge Gazette", "The Episode", "Channel Notes", "Premiere Weekly"];

    private readonly string[] people = [.. show.People.Where(person => !person.IsCharacter).Select(person => person.Name)];
    private readonly string[] characters = [.. show.People.Where(person => person.IsCharacter).Select(person => person.Name)];

    /// <param name="number">Which of them.</param>
    /// <returns>The headline, then the paragraphs.</returns>
    public IReadOnlyList<string> Write(int number)
    {
        var random = new Random(number);
        var series = Pick(show.Series.Select(series => series.Name).ToArray());
        var season = random.Next(1, 5);
        var (month, year) = (Pick(Months), random.Next(2015, 2031));
        List<string> paragraphs = [$"{series} Season {season}: {Pick(Templates.Headlines)} ({Pick(Outlets)}, No. {number})"];
        foreach (var template in Templates.Paragraphs.OrderBy(_ => random.Next()).Take(random.Next(8, Templates.Paragraphs.Length)))
        {
            paragraphs.Add(template
                .Replace("{series}", series, StringComparison.Ordinal)
                .Replace("{other}", Pick(show.Series.Select(other => other.Name).ToArray()), StringComparison.Ordinal)
                .Replace("{season}", $"{season}", StringComparison.Ordinal)
                .Replace("{person}", Pick(people), StringComparison.Ordinal)
                .Replace("{character}", Pick(characters), StringComparison.Ordinal)
                .Replace("{outlet}", Pick(Outlets), StringComparison.Ordinal)
                .Replace("{count}", $"{random.Next(6, 25)}", StringComparison.Ordinal)
                .Replace("{month}", month, StringComparison.Ordinal)
                .Replace("{year}", $"{year}", StringComparison.Ordinal)
                .Replace("{number}", $"{number}-{random.Next(1_000_000)}", StringComparison.Ordinal));
        }

        return paragraphs;

        string Pick(string[] words) => words[random.Next(words.Length)];
    }

    private static class Templates
    {
        public static readonly string[] Headlines = ["What We Know So Far", "Everything The Cast Has Told", "A Date, A Director And A Rumour", "Cameras Roll Again"];

        public static readonly string[] Paragraphs =
        [
            "{series} will return for season {season} in {month} {year}, according to {outlet}. The news (file {number}) came out on a quiet evening and surprised nobody who follows the lot where it is made.",
            "“We wanted to take our time with this one,” {person} told {outlet}. “There is a story here about {character} which I would love to tell before the whole thing ends, and we will see whether they let us.”",
            "Production on the new episodes began last month in Toronto, {outlet} reports, and is expected to wrap by the end of {year}. The streaming service declined to say anything about it.",
            "All {count} episodes of the season will be directed by newcomers. Who they are is not known, and nobody at the studio would name them when asked.",
            "{person} joins the cast as {character}, while {person} is said to be leaving after this run. Fans had guessed as much since the finale.",
            "Could {character} be the next villain? It would seem likely, since the last episode left that door wide open, but nothing has been confirmed and it may well be a false lead.",
            "She also said that {character} “has a long way to go” and that the writers had {count} pages of notes on it by {month}. “I can’t tell you more than that,” she added.",
            "In the previous season, {character} saved {character} from a burning house, lost the letter, and went to prison for it. That was where we left them, reference {number}.",
            "{other} premieres first, in {month} {year}, and {series} will not come back until after that. Maybe it will be spring of the next year; maybe it will be later.",
            "Earlier this year, {person} revealed to {outlet} that the season has to start filming by a certain time. “It is in the contract,” the showrunner said, “so it will happen one way or the other.”",
            "The first season was praised for its tone and its pace. Critics were kinder to it than viewers were, and the numbers (report {number}) were never made public.",
            "Asked about the rumours, {person} denied that {character} will die. “That’s not what we are doing,” was all there was to hear on the red carpet.",
            "It isn’t clear how many episodes there will be. The order was for {count}, two more than the last time, but that was before the strike and before {outlet} wrote about the budget.",
            "Filming took place on Harbour Street in Toronto, where passers-by saw {person} in costume. The same corner served as the office of {character} in an earlier season.",
        ];
    }
}
#pragma warning restore CA5394
