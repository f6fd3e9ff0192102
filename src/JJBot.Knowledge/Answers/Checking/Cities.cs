using System.Collections.Frozen;
using JJBot.Knowledge.Answers.Asking.Reading;

namespace JJBot.Knowledge.Answers.Checking;

/// <summary>Cities and countries where films and series are made: what is made in one of them is not made in another.</summary>
internal static class Cities
{
    /// <summary>A country to a line, with its other names, then the cities in it; "=" joins names of one city.</summary>
    private const string Table = """
        USA=the US=america=united states: New York City=new york=nyc=ny, Los Angeles=hollywood=la, San Francisco, Atlanta, Chicago, New Orleans, Boston, Albuquerque, Austin, Dallas, Houston, Miami, Philadelphia=philly, Pittsburgh, Detroit, Cleveland, Seattle, Portland, Las Vegas=vegas, Washington DC, California, Texas, New Jersey, Louisiana, New Mexico, North Carolina, Hawaii
        Canada: Toronto, Vancouver, Montreal, Calgary, Ottawa, Ontario, British Columbia
        UK=england=britain=united kingdom=scotland=wales: London, Manchester, Liverpool, Bristol, Cardiff, Glasgow, Edinburgh, Belfast
        Ireland: Dublin
        France: Paris
        Germany: Berlin, Munich
        Italy: Rome
        Spain: Madrid, Barcelona
        Portugal: Lisbon
        Czech Republic=czechia: Prague
        Hungary: Budapest
        Romania: Bucharest
        Croatia: Dubrovnik
        Iceland: Reykjavik
        Morocco: Marrakesh
        South Africa: Cape Town
        Australia: Sydney, Melbourne
        New Zealand: Auckland
        Mexico: Mexico City
        Brazil: Rio de Janeiro
        Japan: Tokyo
        South Korea: Seoul
        China: Hong Kong, Beijing, Shanghai
        India: Mumbai
        """;

    private const int LongestName = 3;

    /// <summary>By every name, in lower case: the city or the country, and the country.</summary>
    private static readonly FrozenDictionary<string, (string Name, string Country)> ByName = Places()
        .DistinctBy(place => place.Alias)
        .ToFrozenDictionary(place => place.Alias, place => (place.Name, place.Country), StringComparer.Ordinal);

    /// <summary>The first one that a text names, as it does; or null.</summary>
    public static string? In(string text) => Find(text)?.Typed;

    /// <summary>How many words at the beginning of others name one; 0 where they do not.</summary>
    public static int LengthAt(ReadOnlySpan<string> words)
    {
        for (var length = Math.Min(LongestName, words.Length); length > 0; length--)
        {
            if (ByName.ContainsKey(string.Join(' ', words[..length])))
            {
                return length;
            }
        }

        return 0;
    }

    /// <summary>Whether two places cannot be the same one, nor lie in one another.</summary>
    public static bool AreApart(string one, string other) =>
        (Find(one), Find(other)) is ({ } first, { } second) && first.Name != second.Name && first.Name != second.Country && first.Country != second.Name;

    private static (string Typed, string Name, string Country)? Find(string text)
    {
        var words = QuestionTokens.Of(text).Select(token => token.Word).ToArray();
        for (var at = 0; at < words.Length; at++)
        {
            for (var length = Math.Min(LongestName, words.Length - at); length > 0; length--)
            {
                var typed = string.Join(' ', words, at, length);
                if (ByName.TryGetValue(typed, out var place))
                {
                    return (typed, place.Name, place.Country);
                }
            }
        }

        return null;
    }

    private static IEnumerable<(string Alias, string Name, string Country)> Places()
    {
        foreach (var line in Table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var (countries, cities) = line.Split(": ") is [var country, var rest] ? (country.Split('='), rest.Split(", ")) : throw new InvalidOperationException(line);
            foreach (var names in cities.Select(city => city.Split('=')).Append(countries))
            {
                foreach (var name in names)
                {
                    yield return (name.ToLowerInvariant(), names[0], countries[0]);
                }
            }
        }
    }
}
