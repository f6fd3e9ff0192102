using System.Globalization;
using System.Text;
using JJBot.Knowledge.Claims;

namespace JJBot.Benchmarks.Generated;

/// <summary>
/// Writes statements as a large index has them: a few words in a row of the seeds' own ones for the words that come often, and names
/// that come the more seldom the more there are.
/// </summary>
#pragma warning disable CA5394 // Nothing here is secret.
internal sealed class StatementVariation(Random random)
{
    private const int Names = 50_000;
    private static readonly string[] Syllables = ["ba", "dor", "el", "fin", "gar", "hul", "is", "ka", "lor", "mi", "nev", "ol", "pra", "quin", "ros", "sta", "tel", "ur", "vin", "wes", "yor", "zan"];

    /// <param name="template">A claim of the seeds.</param>
    /// <param name="subject">What the new claim is about.</param>
    public string Of(Claim template, Subject subject)
    {
        var words = template.Statement.TrimEnd('.').Split(' ');
        var count = Math.Min(words.Length, random.Next(4, 9));
        var start = random.Next(words.Length - count + 1);
        return $"{Name()} {Name()} {string.Join(' ', words[start..(start + count)])}, with {Name()} {Name()} and {Name()} for {subject}.";
    }

    /// <summary>A name out of fifty thousand, the first ones far more often than the last ones.</summary>
    public string Name()
    {
        var number = (int)Math.Pow(Names, random.NextDouble());
        var name = new StringBuilder();
        for (var left = number; left > 0; left /= Syllables.Length)
        {
            name.Append(Syllables[left % Syllables.Length]);
        }

        return CultureInfo.InvariantCulture.TextInfo.ToTitleCase(name.Append("an").ToString());
    }
}
#pragma warning restore CA5394
