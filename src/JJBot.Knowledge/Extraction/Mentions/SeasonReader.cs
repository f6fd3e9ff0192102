using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Extraction.Reading;

namespace JJBot.Knowledge.Extraction.Mentions;

/// <summary>Reads how a season is named: "season 2", "the second season", "S2", "its second run", "the next seasons", "both seasons".</summary>
internal static class SeasonReader
{
    private static readonly WordSet Nouns = new("season seasons series run outing installment instalment chapter");
    private static readonly WordSet Plain = new("season seasons");
    private static readonly WordSet Unmistakable = new("season seasons run outing installment instalment");
    private static readonly WordSet Coming = new("new next upcoming coming additional further future forthcoming another more returning");
    private static readonly WordSet Past = new("last previous prior earlier past preceding");
    private static readonly WordSet Same = new("the this that its entire whole");
    private static readonly WordSet All = new("both all each every");
    private static readonly WordSet Between = new("and previous earlier prior past final new last full next of the");

    /// <summary>The season that is named from this token on, or null.</summary>
    public static Mention? Find(ReadOnlySpan<SentenceToken> tokens, int at)
    {
        var word = tokens[at].Word;
        if (Plain.Contains(word))
        {
            return Numbered(tokens, at) ?? new Mention(at, at, Season: new SeasonMention(null, SeasonReach.Same));
        }

        if (word.Length is 2 or 3 && word[0] == 's' && tokens[at].IsCapital && NumberWords.Cardinal(word[1..]) is { } brief && IsSeason(brief))
        {
            return new Mention(at, at, Season: Number(brief, brief));
        }

        if (NumberWords.Ordinal(word) is { } ordinal && IsSeason(ordinal))
        {
            return Ordinal(tokens, at, ordinal);
        }

        var reach = ReachOf(word);
        return reach is { } found && Noun(tokens, at + 1, found is SeasonReach.Coming or SeasonReach.Past ? Unmistakable : Plain) is { } noun && !IsNumber(tokens, noun + 1)
            ? new Mention(at, noun, Season: new SeasonMention(null, found))
            : null;
    }

    private static Mention? Numbered(ReadOnlySpan<SentenceToken> tokens, int at)
    {
        if (at + 1 >= tokens.Length || NumberWords.Cardinal(tokens[at + 1].Word) is not { } first || !IsSeason(first))
        {
            return null;
        }

        return at + 3 < tokens.Length && tokens[at + 2].Word is "and" or "-" or "–" or "to" or "&" && NumberWords.Cardinal(tokens[at + 3].Word) is { } last && IsSeason(last) && last > first
            && tokens[at].Is("seasons")
            ? new Mention(at, at + 3, Season: Number(first, last))
            : new Mention(at, at + 1, Season: Number(first, first));
    }

    private static Mention? Ordinal(ReadOnlySpan<SentenceToken> tokens, int at, int ordinal)
    {
        // "the first and second seasons" names two; "the fourth and final season" one.
        if (at + 2 < tokens.Length && tokens[at + 1].Is("and") && NumberWords.Ordinal(tokens[at + 2].Word) is { } last && last > ordinal && Noun(tokens, at + 3, Nouns) is { } both)
        {
            return new Mention(at, both, Season: Number(ordinal, last));
        }

        if (at + 3 < tokens.Length && tokens[at + 1].Is("two") && ordinal == 1 && tokens[at + 2].Is("seasons"))
        {
            return new Mention(at, at + 2, Season: Number(1, 2));
        }

        return Noun(tokens, at + 1, Nouns) is { } noun ? new Mention(at, noun, Season: Number(ordinal, ordinal)) : null;
    }

    /// <summary>Where the word for a season stands, at most two fill words further; null for none.</summary>
    private static int? Noun(ReadOnlySpan<SentenceToken> tokens, int at, WordSet nouns)
    {
        for (var skipped = 0; skipped <= 2 && at < tokens.Length; skipped++, at++)
        {
            if (nouns.Contains(tokens[at].Word) && !(tokens[at].Is("series") && at + 1 < tokens.Length && tokens[at + 1].Is("of")))
            {
                return at;
            }

            if (!Between.Contains(tokens[at].Word))
            {
                return null;
            }
        }

        return null;
    }

    private static SeasonReach? ReachOf(string word) => word switch
    {
        _ when Coming.Contains(word) => SeasonReach.Coming,
        _ when Past.Contains(word) => SeasonReach.Past,
        _ when All.Contains(word) => SeasonReach.All,
        _ when Same.Contains(word) => SeasonReach.Same,
        _ => null,
    };

    private static bool IsNumber(ReadOnlySpan<SentenceToken> tokens, int at) => at < tokens.Length && NumberWords.Cardinal(tokens[at].Word) is not null;

    private static bool IsSeason(int number) => number is >= 1 and <= 99;

    private static SeasonMention Number(int first, int last) => new(new Seasons(first, last), SeasonReach.Numbered);
}
