using System.Text.RegularExpressions;
using JJBot.Knowledge.Claims;

namespace JJBot.Benchmarks.Generated;

/// <summary>
/// Questions as people put them to a large index: half go by the words of some claim, a quarter by a name among many words that come
/// often, a quarter are a topic's own. The same seed makes the same questions.
/// </summary>
/// <param name="claims">What is asked about.</param>
/// <param name="seed">Of the random numbers.</param>
#pragma warning disable CA5394 // Nothing here is secret.
internal sealed partial class QuestionGenerator(IReadOnlyList<Claim> claims, int seed = 7)
{
    private static readonly string[] Openings = ["who", "when did", "is it true that", "any word on", "what about", "did", "where do"];
    private static readonly string[] Topics = ["when is season 2 out", "who directs the new season", "how many episodes are there", "where do they film", "who is the villain", "who is back in the cast"];
    private readonly Random random = new(seed);

    public string Next() => random.Next(4) switch
    {
        0 => Topics[random.Next(Topics.Length)],
        1 => $"does {Words(1)} return with the season of the show in {Words(1)}",
        _ => $"{Openings[random.Next(Openings.Length)]} {Words(3 + random.Next(3))}",
    };

    /// <summary>Neighbouring words of some claim.</summary>
    private string Words(int count)
    {
        var words = Word().Matches(claims[random.Next(claims.Count)].Statement).Select(match => match.Value).ToList();
        var start = random.Next(Math.Max(1, words.Count - count + 1));
        return string.Join(' ', words.Skip(start).Take(count)).ToLowerInvariant();
    }

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();
}
#pragma warning restore CA5394
