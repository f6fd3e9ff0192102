using System.Globalization;
using JJBot.Knowledge.Answers.Asking.English;
using JJBot.Knowledge.Answers.Asking.Reading;
using JJBot.Knowledge.Shows;

namespace JJBot.Knowledge.Answers.Checking;

/// <summary>What a text speaks of, word for word: names in full, synonyms as one, words that only hold a sentence together left out.</summary>
internal sealed class Concepts(ShowNames names)
{
    /// <summary>Plain in a question; in a statement that somebody leaves, or that all directors are women, they are the point.</summary>
    private static readonly HashSet<string> Telling =
        ["woman", "women", "man", "men", "guy", "guys", "dude", "dudes", "become", "becomes", "became", "becoming", "leave", "leaves", "left", "leaving", "keep", "keeps", "kept", "keeping", "stay", "stays", "stayed"];

    /// <summary>Verbs that say nothing without what they stand with.</summary>
    private static readonly HashSet<string> Light =
        [.. "bring brings bringing brought pull pulls pulling pulled try tries trying tried attempt attempts put puts putting set sets planning doing longer anymore whole entire themselves between among pretty involve involves involved".Split(' ')];

    private static readonly string Release = Synonyms.ConceptOf("release");

    private static readonly HashSet<string> Several = ["several", "bunch", "couple", "handful", "lots", "plenty", "many"];

    public IReadOnlyList<Concept> Of(string text)
    {
        var tokens = QuestionTokens.Of(text);
        var stems = tokens.Select(token => token.Stem).ToArray();
        var concepts = new List<Concept>();
        var aliases = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var at = 0; at < stems.Length; at++)
        {
            var (concept, length) = At(tokens, stems, at);
            if (concept is { Person: not null } && string.Join(' ', stems[at..(at + length)]) is var alias && !aliases.TryAdd(concept.Word, alias) && aliases[concept.Word] != alias)
            {
                // "Ann becomes the Owl": the second name says something of the first.
                concept = new Concept(alias);
            }

            if (concept is { Person: not null } && Likeness.IsSaid(tokens, at, length))
            {
                concepts.Add(Likeness.Concept);
            }

            if (concept is not null)
            {
                concepts.Add(concept with { IsAfterBy = at > 0 && tokens[at - 1].Word == "by", IsFrom = at > 0 && tokens[at - 1].Word is "from" or "off", IsPlaced = at > 0 && tokens[at - 1].Word is "on" or "at" or "in" or "with" });
            }

            at += length - 1;
        }

        return concepts;
    }

    private (Concept? Concept, int Length) At(IReadOnlyList<QuestionToken> tokens, string[] stems, int at)
    {
        if (IsSeason(tokens, at))
        {
            // Which season is meant is compared as the subject.
            return (null, 2);
        }

        if (names.At(stems.AsSpan(at)) is { } name)
        {
            return (new Concept(name.Person?.Name ?? name.Series!.Name) { Person = name.Person, Series = name.Series }, name.Stems.Length);
        }

        if (IsEnd(tokens, at))
        {
            return (new Concept(Synonyms.ConceptOf("finish")), 1);
        }

        if (IsApposition(stems, at))
        {
            return (null, 1);
        }

        if (Synonyms.ExpressionAt(stems.AsSpan(at)) is { } expression)
        {
            return expression.Concept == Release && at > 0 && stems[at - 1] == "name" ? (null, expression.Stems.Length) : (new Concept(expression.Concept), expression.Stems.Length);
        }

        if (SmallNumbers.Cardinal(tokens[at].Word) is > 1 and { } number)
        {
            return (new Concept(number.ToString(CultureInfo.InvariantCulture)) { Written = tokens[at].Word }, 1);
        }

        if (Several.Contains(tokens[at].Word) || Likeness.IsWordAt(tokens, at, names))
        {
            return (Several.Contains(tokens[at].Word) ? new Concept(Synonyms.ConceptOf("several")) : null, 1);
        }

        var token = tokens[at];
        return (IsUsedTo(tokens, at) || IsShare(tokens, at) || (PlainWords.Has(token.Word) && !Telling.Contains(token.Word)) || IsSeasonMark(token.Word) || Light.Contains(token.Word) || IsEverySingle(tokens, at) ? null : new Concept(Opposites.Has(token.Stem) ? token.Stem : Synonyms.ConceptOf(token.Stem)) { Written = token.Word }, 1);
    }

    /// <summary>"the Ann woman": what follows a name tells nothing that the name does not.</summary>
    private bool IsApposition(string[] stems, int at) =>
        at > 0 && stems[at] is "lady" or "woman" or "guy" or "dude" or "man" or "girl" or "chick" && names.At([stems[at - 1]]) is { Person: not null };

    /// <summary>"the end of the shoot" is when it wraps; the end of a season is no such thing.</summary>
    private static bool IsEnd(IReadOnlyList<QuestionToken> tokens, int at) =>
        tokens[at].Word is "end" or "ends" && tokens.Skip(at + 1).Take(3).Any(token => token.Stem is "shoot" or "film" or "production");

    private static bool IsSeason(IReadOnlyList<QuestionToken> tokens, int at) => at + 1 < tokens.Count && tokens[at].Word is "season" or "seasons" or "round" && SmallNumbers.Cardinal(tokens[at + 1].Word) is not null;

    /// <summary>"Had a hand in it" says that somebody helped, which the rest tells.</summary>
    private static bool IsShare(IReadOnlyList<QuestionToken> tokens, int at) =>
        at > 0 && at + 1 < tokens.Count && (tokens[at - 1].Word, tokens[at].Word, tokens[at + 1].Word) is ("a" or "any" or "some", "hand" or "role" or "share", "in");

    /// <summary>"used to work" tells when, not that anything was used.</summary>
    private static bool IsUsedTo(IReadOnlyList<QuestionToken> tokens, int at) => tokens[at].Word == "used" && at + 1 < tokens.Count && tokens[at + 1].Word == "to";

    private static bool IsEverySingle(IReadOnlyList<QuestionToken> tokens, int at) => at > 0 && tokens[at].Word == "single" && tokens[at - 1].Word is "every" or "each";

    /// <summary>"s2"</summary>
    private static bool IsSeasonMark(string word) => word is ['s', >= '1' and <= '9'] or ['s', '0', >= '1' and <= '9'];
}

/// <summary>One thing that a text speaks of.</summary>
/// <param name="Word">A full name, or the word that stands for its synonyms.</param>
internal sealed record Concept(string Word)
{
    /// <summary>The person or character that it names, or null.</summary>
    public Person? Person { get; init; }

    /// <summary>The series that it names, or null.</summary>
    public Series? Series { get; init; }

    /// <summary>Whether "by" stands before it: "stopped by Ann".</summary>
    public bool IsAfterBy { get; init; }

    /// <summary>Whether "from" or "off" stands before it: "got it off Ann".</summary>
    public bool IsFrom { get; init; }

    /// <summary>Whether it stands behind "on", "at", "in" or "with".</summary>
    public bool IsPlaced { get; init; }

    /// <summary>The word as it was written, for telling it back.</summary>
    public string Written { get; init; } = Word;

    public bool IsName => Person is not null || Series is not null;
}
