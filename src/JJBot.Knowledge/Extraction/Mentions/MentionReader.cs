using JJBot.Knowledge.Extraction.Reading;

namespace JJBot.Knowledge.Extraction.Mentions;

/// <summary>Finds what of the show a sentence names, longest names first, none overlapping another.</summary>
internal static class MentionReader
{
    public static List<Mention> Read(ReadOnlySpan<SentenceToken> tokens, NameIndex names)
    {
        var mentions = new List<Mention>();
        for (var at = 0; at < tokens.Length; at++)
        {
            if (tokens[at].IsWord && (names.Find(tokens, at) ?? SeasonReader.Find(tokens, at)) is { } mention)
            {
                mentions.Add(mention);
                at = mention.Last;
            }
        }

        return mentions;
    }
}
