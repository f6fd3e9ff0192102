using JJBot.Knowledge.Extraction.Reading;
using JJBot.Knowledge.Shows;

namespace JJBot.Knowledge.Extraction.Mentions;

/// <summary>The names and aliases of a show's series and people, laid out for looking up word by word.</summary>
internal sealed class NameIndex
{
    private readonly HashSet<string> characters = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<Entry>> byFirstWord = new(StringComparer.Ordinal);

    public NameIndex(Show show)
    {
        foreach (var series in show.Series)
        {
            Add(series.Name, series, null);
            foreach (var alias in series.Aliases)
            {
                Add(alias, series, null);
            }
        }

        foreach (var person in show.People)
        {
            Add(person.Name, null, person);
            characters.UnionWith(person.IsCharacter ? person.Aliases.Append(person.Name) : []);
            foreach (var alias in person.Aliases)
            {
                Add(alias, null, person);
            }
        }

        foreach (var entries in byFirstWord.Values)
        {
            entries.Sort((a, b) => b.Words.Length.CompareTo(a.Words.Length));
        }
    }

    /// <summary>The longest name that begins at a token, or null.</summary>
    public Mention? Find(ReadOnlySpan<SentenceToken> tokens, int at)
    {
        if (!byFirstWord.TryGetValue(tokens[at].Word, out var entries))
        {
            return null;
        }

        foreach (var entry in entries)
        {
            if (entry.Matches(tokens[at..]))
            {
                return new Mention(at, at + entry.Words.Length - 1, entry.Series, entry.Person);
            }
        }

        return null;
    }

    /// <summary>Whether a name is that of a character, and of no person of the production.</summary>
    public bool IsCharacter(string? name) => name is not null && characters.Contains(name);

    private void Add(string name, Series? series, Person? person)
    {
        var tokens = SentenceTokenReader.Read(name, new TextSpan(0, name.Length));
        if (tokens.Length == 0)
        {
            return;
        }

        var words = Array.ConvertAll(tokens, token => token.Word);
        if (!byFirstWord.TryGetValue(words[0], out var entries))
        {
            byFirstWord[words[0]] = entries = [];
        }

        var known = entries.FindIndex(entry => entry.Words.AsSpan().SequenceEqual(words));
        if (known < 0)
        {
            entries.Add(new Entry(words, tokens[0].IsCapital, series, person));
        }
        else
        {
            // One name for a series and for its hero: what it stands for shows only in the sentence.
            entries[known] = entries[known] with { Series = entries[known].Series ?? series, Person = entries[known].Person ?? person };
        }
    }

    /// <param name="Words">In lower case.</param>
    /// <param name="IsCapital">Whether a capital letter begins it wherever it stands ("Moss" is a name, "moss" is not).</param>
    private sealed record Entry(string[] Words, bool IsCapital, Series? Series, Person? Person)
    {
        public bool Matches(ReadOnlySpan<SentenceToken> tokens)
        {
            if (tokens.Length < Words.Length || (IsCapital && !tokens[0].IsCapital))
            {
                return false;
            }

            for (var i = 0; i < Words.Length; i++)
            {
                if (tokens[i].Word != Words[i])
                {
                    return false;
                }
            }

            return true;
        }
    }
}
