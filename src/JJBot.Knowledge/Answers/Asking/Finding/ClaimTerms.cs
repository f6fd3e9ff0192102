using JJBot.Knowledge.Answers.Asking.English;
using JJBot.Knowledge.Answers.Asking.Reading;
using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Answers.Asking.Finding;

/// <summary>What a claim is looked up by: the words of its statement, value and quote, the names in them, its topic and aspect, its speaker and outlets.</summary>
internal sealed class ClaimTerms(ShowNames names)
{
    /// <summary>Statements share most of their words: each is brought to its stem once.</summary>
    private readonly Dictionary<string, string> stems = new(StringComparer.Ordinal);

    private readonly List<string> words = [];

    /// <param name="claim">Of which the terms are wanted.</param>
    /// <param name="outlet">Of its source; null where that is not known.</param>
    /// <param name="quote">The passage; null where the source's text is not at hand.</param>
    /// <param name="terms">Takes the terms; some may come twice.</param>
    public void Collect(Claim claim, string? outlet, string? quote, ICollection<string> terms)
    {
        CollectPoint(claim, terms);
        CollectWords(claim.Statement, terms);
        CollectWords(claim.Value.Detail, terms);
        CollectWords(quote, terms);
        if (claim.Speaker is { } speaker)
        {
            terms.Add(Terms.OfSpeaker(speaker));
        }

        foreach (var name in outlet is null ? claim.Via : [.. claim.Via, outlet])
        {
            terms.Add(Terms.OfOutlet(name));
        }
    }

    /// <summary>What a claim is about: its topic, its aspect and its value.</summary>
    public void CollectPoint(Claim claim, ICollection<string> terms)
    {
        terms.Add(Terms.OfTopic(claim.Topic));
        terms.Add(Terms.OfAspect(claim.Topic, claim.Value.Aspect));
        CollectWords(claim.Value.Aspect, terms);
        CollectWords(ContentOf(claim.Value), terms);
    }

    /// <summary>Those of other words in which people ask for it.</summary>
    public void CollectWords(string? text, ICollection<string> terms)
    {
        if (text is null)
        {
            return;
        }

        Cut(text);
        for (var at = 0; at < words.Count;)
        {
            at += CollectAt(at, terms);
        }
    }

    private static string? ContentOf(Value value) => value switch
    {
        People people => string.Join(", ", people.Names),
        Place place => place.Name,
        Text text => text.Content,
        Window { Said: { } said } => said,
        Window { Anchor: { } anchor } => $"order, {anchor.Series}",
        _ => null,
    };

    /// <returns>How many words have been understood.</returns>
    private int CollectAt(int at, ICollection<string> terms)
    {
        var rest = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(words)[at..];
        if (names.At(rest) is { } name)
        {
            AddName(name, terms);
        }

        if (Synonyms.ExpressionAt(rest) is { } expression)
        {
            terms.Add(expression.Concept);
            return expression.Stems.Length;
        }

        if (rest.Length > 1 && EpisodeMarks.At(rest[0], rest[1]) is var (episode, _))
        {
            terms.Add(episode);
        }

        if (!PlainWords.IsGrammar(rest[0]))
        {
            terms.Add(Synonyms.ConceptOf(rest[0]));
        }

        return 1;
    }

    private static void AddName(ShowName name, ICollection<string> terms)
    {
        if (name.Person is { } person)
        {
            terms.Add(Terms.OfName(person.Name));
        }

        if (name.Series is { } series)
        {
            terms.Add(Terms.OfName(series.Name));
        }
    }

    /// <summary>Fills <see cref="words"/> with the stems of a text.</summary>
    private void Cut(string text)
    {
        words.Clear();
        var lookup = stems.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var at = 0; at < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                at++;
                continue;
            }

            var end = at + 1;
            while (end < text.Length && char.IsLetterOrDigit(text[end]))
            {
                end++;
            }

            // "Ann's" leaves an "s" behind, which is no word.
            if (end - at > 1 || at == 0 || text[at - 1] is not ('\'' or '’'))
            {
                words.Add(lookup.TryGetValue(text.AsSpan(at, end - at), out var stem) ? stem : Remember(text[at..end]));
            }

            at = end;
        }
    }

    private string Remember(string form)
    {
        var stem = Stems.Of(form.ToLowerInvariant());
        stems.Add(form, stem);
        return stem;
    }
}
