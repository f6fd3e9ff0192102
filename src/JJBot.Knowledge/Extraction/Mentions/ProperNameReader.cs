using JJBot.Knowledge.Extraction.Reading;

namespace JJBot.Knowledge.Extraction.Mentions;

/// <summary>Finds names of people: those that the show lists, and any two or more capitalized words in a row.</summary>
internal static class ProperNameReader
{
    private static readonly WordSet NoNames = new("the a an this that these those his her its their our my your in on at of for with by from and or but as if when while after before season seasons episode series showrunner executive producer director new");

    /// <summary>The names between two tokens, both included, in order.</summary>
    public static List<ProperName> Read(SentenceReading sentence, int first, int last)
    {
        var names = new List<ProperName>();
        for (var at = int.Max(first, 0); at <= last; at++)
        {
            if (At(sentence, at, last) is { } name)
            {
                names.Add(name);
                at = name.Last;
            }
        }

        return names;
    }

    /// <summary>The name that begins at a token, or null.</summary>
    public static ProperName? At(SentenceReading sentence, int at, int last)
    {
        if (sentence.MentionAt(at) is { } mention)
        {
            return mention.Person is { } person && mention.First == at && mention.Last <= last ? new ProperName(person.Name, mention.First, mention.Last, person) : null;
        }

        if (sentence.Tokens[at] is { IsCapital: true, Word: var surname } && sentence.Surnames.TryGetValue(surname, out var full) && !(at < last && IsPart(sentence, at + 1)))
        {
            return new ProperName(full, at, at, null);
        }

        var end = at;
        while (end <= last && IsPart(sentence, end))
        {
            end++;
        }

        // An initial may stand between two parts of a name.
        return end - at >= 2 ? new ProperName(sentence.SpanOf(at, end - 1).Of(sentence.Text), at, end - 1, null) : null;
    }

    private static bool IsPart(SentenceReading sentence, int at)
    {
        var token = sentence.Tokens[at];
        return token is { IsWord: true, IsCapital: true } && !token.IsIn(NoNames) && sentence.MentionAt(at) is null && !(token.Verb is { } verb && verb.Has(VerbShape.Auxiliary));
    }
}
