using JJBot.Knowledge.Answers.Asking.English;
using JJBot.Knowledge.Shows;

namespace JJBot.Knowledge.Answers.Asking.Reading;

/// <summary>Tells what claims are looked up by for a single name or word of a question.</summary>
internal sealed class UnitMaker(Show show, TopicCues cues)
{
    /// <summary>Of the show's own hero: nearly every claim names him, so that he tells little.</summary>
    public const double LeadWeight = 0.5;

    private const double AdverbWeight = 0.5;

    /// <summary>Whose word it is has to be met anyway; it says little of what is asked.</summary>
    private const double WhoseWeight = 0.1;

    public static IEnumerable<Unit> OfWhose(WhoseWord whose)
    {
        if (whose.Speaker is { } speaker)
        {
            yield return new Unit(UnitKind.Whose, speaker, [Terms.OfSpeaker(speaker)], WhoseWeight) { IsRequired = true };
        }

        if (whose.Outlet is { } outlet)
        {
            var terms = whose.OtherOutlet is { } other ? new[] { Terms.OfOutlet(outlet), Terms.OfOutlet(other) } : [Terms.OfOutlet(outlet)];
            yield return new Unit(UnitKind.Whose, outlet, terms, WhoseWeight) { IsRequired = true };
        }
    }

    public Unit OfName(ShowName name)
    {
        var called = name.Person?.Name ?? name.Series!.Name;
        var terms = new List<string> { Terms.OfName(called) };

        // A hero's name is known by whoever bears it as a role: the secret identity, or the actor.
        terms.AddRange(show.People.Where(person => person.Name != called && person.Roles.Contains(called)).Select(person => Terms.OfName(person.Name)));
        terms.AddRange((name.Person?.Roles ?? []).Where(role => name.Person!.IsCharacter && show.FindSeries(role) is not null).Select(Terms.OfName));
        return new Unit(UnitKind.Name, called, [.. terms.Distinct()], called == show.Name ? LeadWeight : 1);
    }

    /// <summary>Another word for one that points to a topic.</summary>
    public Unit? Meant(string word, string concept) => cues.Of(concept) is { Count: > 0 } meant ? OfCue(word, meant) : null;

    public Unit OfCue(string word, IReadOnlyList<TopicCue> found)
    {
        var words = string.Join(' ', found[0].Stems);
        var aspects = found.Where(cue => cue.Aspect is not null).ToList();
        var terms = new List<string> { Synonyms.ConceptOf(words) };
        terms.AddRange(aspects.Select(cue => Terms.OfAspect(cue.Topic.Name, cue.Aspect!.Name)));
        terms.AddRange(found.Where(cue => cue.Aspect is null && !aspects.Exists(aspect => aspect.Topic == cue.Topic)).Select(cue => Terms.OfTopic(cue.Topic.Name)));
        terms.AddRange(show.People.Where(person => person.Roles.Contains(word)).Select(person => Terms.OfName(person.Name)));
        return new Unit(UnitKind.Cue, words, [.. terms.Distinct()], 1) { Points = [.. found.Select(cue => (cue.Topic, cue.Aspect)).Distinct()] };
    }

    /// <summary>Of a city or country, whose name may have several words.</summary>
    public static Unit OfPlace(QuestionLine line, int first, int length)
    {
        var places = Enumerable.Range(first, length).ToList();
        var telling = places.FindAll(at => !PlainWords.Has(line.WordAt(at)) && line.WordAt(at) != "city");
        return new Unit(UnitKind.Word, string.Join(' ', places.Select(line.WordAt)), [.. telling.Select(line.StemAt).DefaultIfEmpty(line.StemAt(first)).Select(Synonyms.ConceptOf)], 1) { IsPlace = true, IsRequired = places.Exists(at => ShowWords.Has(line.WordAt(at))) };
    }

    public static Unit? OfWord(QuestionToken token)
    {
        // "101st" names a street; a bare number, or that of a season, nothing.
        var isNumber = SmallNumbers.Cardinal(token.Word) is not null || (char.IsAsciiDigit(token.Word[0]) && (token.Word.All(char.IsAsciiDigit) || SmallNumbers.Ordinal(token.Word) is not null));
        if (PlainWords.Has(token.Word) || isNumber)
        {
            return null;
        }

        var isAdverb = token.Word is "before" or "after" || token.Word.EndsWith("ly", StringComparison.Ordinal);
        return new Unit(UnitKind.Word, token.Word, [Synonyms.ConceptOf(token.Stem)], isAdverb ? AdverbWeight : 1) { IsRequired = ShowWords.Has(token.Word) };
    }
}
