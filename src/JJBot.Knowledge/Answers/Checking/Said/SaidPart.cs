using JJBot.Knowledge.Answers.Asking;
using JJBot.Knowledge.Answers.Asking.Reading;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Shows;

namespace JJBot.Knowledge.Answers.Checking.Said;

/// <summary>"Ann is the Owl", "the Owl is played by Ann": somebody of the production and a part in the story, and nothing else; a hero may be known by the name of a series.</summary>
internal static class SaidPart
{
    private static readonly HashSet<string> Linking = ["is", "was", "as", "be", "being", "are", "play", "plays", "played", "playing", "portrays", "portrayed", "portraying", "the", "not", "actually", "still", "who", "that", "by", "really", "just"];

    public static People? Of(QuestionReading reading, ShowNames names)
    {
        var tokens = QuestionTokens.Of(reading.Statement);
        var stems = tokens.Select(token => token.Stem).ToArray();
        var named = new List<ShowName>();
        for (var at = 0; at < stems.Length;)
        {
            if (names.At(stems.AsSpan(at)) is { } name)
            {
                named.Add(name);
                at += name.Stems.Length;
            }
            else if (named.Count is 1 or 2 && Linking.Contains(tokens[at].Word))
            {
                at++;
            }
            else
            {
                return null;
            }
        }

        return named switch
        {
            [{ Person: { IsCharacter: false } player }, var part] when PartOf(part) is { } role => new People(role, new NameList([player.Name])),
            [var part, { Person: { IsCharacter: false } player }] when PartOf(part) is { } role => new People(role, new NameList([player.Name])),
            _ => null,
        };
    }

    private static string? PartOf(ShowName name) => name switch
    {
        { Person: { IsCharacter: true } character } => character.Name,
        { Series: { } series } => series.Name,
        _ => null,
    };
}
