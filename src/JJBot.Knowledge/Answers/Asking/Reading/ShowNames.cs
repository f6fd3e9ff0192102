using JJBot.Knowledge.Answers.Asking.English;
using JJBot.Knowledge.Answers.Asking.Reading.Framing;
using JJBot.Knowledge.Shows;

namespace JJBot.Knowledge.Answers.Asking.Reading;

/// <summary>
/// The names of a show's series and people, laid out for looking up word by word in questions and claims. Of a person's name the first and
/// the last word count too, and the first syllable of the first word ("Mel" for Melissa), where no common word is the same, and no other name but that of the show's own hero.
/// </summary>
internal sealed class ShowNames
{
    private const int ShortestPart = 4;
    private const int ShortestSyllable = 3;

    private readonly Dictionary<string, List<ShowName>> byFirstStem = new(StringComparer.Ordinal);

    /// <summary>Given names that are auxiliaries as well.</summary>
    private readonly Dictionary<string, ShowName> byAuxiliary = new(StringComparer.Ordinal);

    private readonly Dictionary<string, ShowName> byJob = new(StringComparer.Ordinal);

    public ShowNames(Show show)
    {
        foreach (var series in show.Series)
        {
            foreach (var name in series.Aliases.Prepend(series.Name))
            {
                Add(QuestionTokens.StemsOf(name), series, null);
            }
        }

        foreach (var person in show.People)
        {
            foreach (var name in person.Aliases.Prepend(person.Name))
            {
                Add(QuestionTokens.StemsOf(name), null, person);
            }
        }

        AddNicknames(show);
        AddJobs(show);
        AddParts(show);
        foreach (var names in byFirstStem.Values)
        {
            names.Sort((one, other) => other.Stems.Length.CompareTo(one.Stems.Length));
        }
    }

    /// <summary>The longest name that begins at a place, or null.</summary>
    public ShowName? At(ReadOnlySpan<string> stems)
    {
        if (stems.IsEmpty || !byFirstStem.TryGetValue(stems[0], out var names))
        {
            return null;
        }

        foreach (var name in names)
        {
            if (stems.Length >= name.Stems.Length && stems[..name.Stems.Length].SequenceEqual(name.Stems))
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>Who is named by a job that nobody else has: "the showrunner"; null where none is.</summary>
    public ShowName? MakerAt(ReadOnlySpan<string> stems) => stems.IsEmpty ? null : byJob.GetValueOrDefault(stems[0]);

    /// <summary>Who is named by a word that is an auxiliary in most sentences; null where nobody is.</summary>
    public ShowName? WhereNoAuxiliary(QuestionLine line, int at) =>
        byAuxiliary.TryGetValue(line.WordAt(at), out var name) && NamedWill.Stands(line, at) ? name : null;

    private void AddJobs(Show show)
    {
        var jobs = show.People.Where(person => person.HasAuthority)
            .SelectMany(person => person.Roles.Select(role => (Stems: QuestionTokens.StemsOf(role), Person: person)))
            .Where(job => job.Stems.Length == 1)
            .GroupBy(job => job.Stems[0]);
        foreach (var job in jobs.Where(job => job.Count() == 1))
        {
            byJob[job.Key] = new ShowName([job.Key], null, job.Single().Person);
        }
    }

    /// <summary>"the purple guy" for the Purple Man.</summary>
    private void AddNicknames(Show show)
    {
        foreach (var person in show.People.Where(person => person.IsCharacter))
        {
            foreach (var words in person.Aliases.Prepend(person.Name).Select(name => QuestionTokens.StemsOf(name).SkipWhile(word => word == "the").ToArray()).Where(words => words.Length > 1))
            {
                foreach (var noun in PersonNouns.InPlaceOf(words[^1]))
                {
                    Add([.. words[..^1], Stems.Of(noun)], null, person);
                }
            }
        }
    }

    private void AddParts(Show show)
    {
        var parts = show.People
            .SelectMany(person => PartsOf(person.Name).Select(part => (Part: part, Person: person)))
            .ToLookup(pair => pair.Part, pair => pair.Person);
        foreach (var part in parts.Where(part => part.Count() == 1 && StatementFrame.IsAuxiliary(part.Key)))
        {
            byAuxiliary[part.Key] = new ShowName([part.Key], null, part.Single());
        }

        foreach (var part in parts.Where(part => (part.Count() == 1 || part.Any(person => person.Name == show.Name)) && !PlainWords.Has(part.Key) && Slang.Of(part.Key) is null && !ShowWords.IsEnglish(part.Key)))
        {
            var stems = QuestionTokens.StemsOf(part.Key);
            if (stems is [_] && At(stems) is null)
            {
                Add(stems, null, part.Count() == 1 ? part.Single() : part.First(person => person.Name == show.Name));
            }
        }
    }

    private static IEnumerable<string> PartsOf(string name)
    {
        var words = QuestionTokens.Of(name).Select(token => token.Word).ToList();
        if (words.Count < 2)
        {
            return [];
        }

        // "Studio and Streamer" are no given names.
        var isPerson = !words.Exists(PlainWords.IsGrammar);
        var syllable = ShortNames.Of(words[0]);
        var shortened = new[] { syllable }.Where(part => isPerson && part.Length >= ShortestSyllable && part != words[0]);
        return new[] { words[0], words[^1] }.Where(part => part.Length >= ShortestPart).Concat(shortened).Distinct();
    }

    private void Add(string[] stems, Series? series, Person? person)
    {
        if (stems.Length == 0)
        {
            return;
        }

        if (!byFirstStem.TryGetValue(stems[0], out var names))
        {
            byFirstStem[stems[0]] = names = [];
        }

        var known = names.FindIndex(name => name.Stems.AsSpan().SequenceEqual(stems));
        if (known < 0)
        {
            names.Add(new ShowName(stems, series, person));
        }
        else
        {
            // One name for a series and for its hero: what it stands for shows only in the sentence.
            names[known] = names[known] with { Series = names[known].Series ?? series, Person = names[known].Person ?? person };
        }
    }
}

/// <param name="Stems">One for each word.</param>
/// <param name="Series">The series that has this name, or null.</param>
/// <param name="Person">The person or character who has it, or null.</param>
internal sealed record ShowName(string[] Stems, Series? Series, Person? Person);
