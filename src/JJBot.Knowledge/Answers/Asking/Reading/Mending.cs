using JJBot.Knowledge.Answers.Asking.English;
using JJBot.Knowledge.Answers.Checking;
using JJBot.Knowledge.Extraction.Words;
using JJBot.Knowledge.Shows;

namespace JJBot.Knowledge.Answers.Asking.Reading;

/// <summary>Mends typing errors in the words that matter: the show's names, the words of its topics, and those of questions.</summary>
internal sealed class Mending
{
    private const int ShortestDoubled = 5;

    private static readonly string[] Stressing = ["even", "actually", "literally", "honestly", "really", "basically", "seriously"];

    private static readonly char[] Digits = [.. "123456789"];

    private readonly HashSet<string> known;
    private readonly Spelling spelling;

    /// <summary>The last words of the names of series.</summary>
    private readonly HashSet<string> titles;

    public Mending(Show show)
    {
        var series = show.Series.SelectMany(one => one.Aliases.Prepend(one.Name)).ToList();
        titles = [.. series.Select(title => QuestionTokens.Of(title)[^1].Word).Where(word => word.Length > 1)];
        var names = series.Concat(show.People.SelectMany(person => person.Aliases.Prepend(person.Name)));
        var cues = show.Topics.SelectMany(topic => topic.Words.Concat(topic.Aspects.SelectMany(aspect => aspect.Words)).Append(topic.Name));
        known = [.. names.Concat(cues).Concat(PlainWords.Words).SelectMany(QuestionTokens.Of).Select(token => token.Word)];
        spelling = new Spelling(known);
    }

    public IReadOnlyList<QuestionToken> Mend(IReadOnlyList<QuestionToken> tokens)
    {
        var mended = Plainly(tokens).SelectMany(Unstretched).SelectMany(Apart).Select(Mend).ToList();
        for (var at = 1; at < mended.Count; at++)
        {
            // "dd 2" is "dd s2", where it does not count what follows.
            var isLast = at + 1 == mended.Count || mended[at + 1].BeginsClause || PlainWords.IsGrammar(mended[at + 1].Word);
            if (mended[at] is { BeginsClause: false, Word: [>= '1' and <= '9'] } number && isLast && titles.Contains(mended[at - 1].Word))
            {
                mended[at] = Changed(number, $"s{number.Word}");
            }
        }

        return mended;
    }

    /// <summary>"what do people even like": a word that only stresses another must not part an expression. One that stands apart asks "really?".</summary>
    private static IEnumerable<QuestionToken> Plainly(IReadOnlyList<QuestionToken> tokens) =>
        tokens.Take(EndsInYesOrNo(tokens) ? tokens.Count - 2 : tokens.Count)
            .Where((token, at) => token.BeginsClause || at + 1 == tokens.Count || tokens[at + 1].BeginsClause || !Stressing.Contains(token.Word));

    /// <summary>"y/n", where a "y" is "why" elsewhere.</summary>
    private static bool EndsInYesOrNo(IReadOnlyList<QuestionToken> tokens) => tokens is [.., { Word: "why" }, { Word: "and" }];

    /// <summary>"dd2" is "dd s2": a season that is written to the name of its series.</summary>
    private IEnumerable<QuestionToken> Apart(QuestionToken token)
    {
        var name = token.Word.TrimEnd(Digits);
        return name.Length == token.Word.Length - 1 && titles.Contains(name) ? [Changed(token, name), Changed(token, $"s{token.Word[^1]}") with { BeginsClause = false }] : [token];
    }

    private QuestionToken Mend(QuestionToken token)
    {
        var word = token.Word;
        if (IsKnown(word) || IsKnown(Stems.Of(word)) || char.IsAsciiDigit(word[0]))
        {
            return token;
        }

        // "shootin" is "shooting" with its last letter swallowed, and "usualy" lacks one of two.
        var whole = word.EndsWith("in", StringComparison.Ordinal) && IsKnown($"{word}g") ? $"{word}g" : Doubled(word) ?? spelling.Mend(word);
        return whole is null ? token : Changed(token, whole);
    }

    private string? Doubled(string word) =>
        word.Length < ShortestDoubled ? null : Enumerable.Range(0, word.Length).Select(at => word.Insert(at, word[at].ToString())).FirstOrDefault(IsKnown);

    private bool IsKnown(string word) => known.Contains(word) || ShowWords.IsEnglish(word) || PersonNouns.Has(word) || Cities.LengthAt([word]) > 0 || Lexicon.Find(word) is not null;

    /// <summary>"sooooo" is "so", "pleaaase" is "please", and "plsss" a short form like "pls".</summary>
    private IEnumerable<QuestionToken> Unstretched(QuestionToken token)
    {
        var word = Stretches.Of(token.Word, IsCommon);
        return word == token.Word ? [token] : (Slang.Of(word) ?? [word]).Select((written, number) => Changed(token, written) with { BeginsClause = token.BeginsClause && number == 0 });
    }

    private bool IsCommon(string word) => Slang.Of(word) is not null || IsKnown(word);

    private static QuestionToken Changed(QuestionToken token, string word) => new(word, token.Start, token.End) { BeginsClause = token.BeginsClause };
}
