using JJBot.Knowledge.Answers.Asking.English;
using JJBot.Knowledge.Shows;

namespace JJBot.Knowledge.Answers.Asking.Reading;

/// <summary>Turns what is left of a question into what an answer has to meet.</summary>
internal sealed class UnitReader(Show show, TopicCues cues)
{
    /// <summary>Of the show's own hero: nearly every claim names him, so that he tells little.</summary>
    private const double LeadWeight = 0.5;

    private const double AdverbWeight = 0.5;

    private const double AsideWeight = 0.2;

    /// <summary>Whoever is in a show appears in it.</summary>
    private const string Appear = "appear";

    private const string Release = "release";

    private const string Platform = "platform";

    private const string Renew = "renew";

    private const string Identity = "identity";

    private const string Announce = "announce";

    /// <summary>What is announced is named, or made public.</summary>
    private static readonly string[] Announced = [Announce, "name", "public"];

    /// <summary>Whose word it is has to be met anyway; it says little of what is asked.</summary>
    private const double WhoseWeight = 0.1;

    /// <summary>The names, then the cues and words in the order of the question.</summary>
    /// <param name="line">The words; all are taken.</param>
    /// <param name="named">What the question is about, and the names that it holds beside that.</param>
    /// <param name="whose">Whose word it asks for.</param>
    /// <param name="asked">What its form tells.</param>
    public IReadOnlyList<Unit> Take(QuestionLine line, NamedSubject named, WhoseWord whose, Asked asked)
    {
        var (units, weak) = (new List<Unit>(), new List<Unit>());
        for (var at = 0; at < line.Count;)
        {
            at += line.IsFree(at) ? TakeAt(line, at, units, weak) : 1;
        }

        // "on Netflix" says where it is shown, which is what is asked only where nothing else is.
        var isTime = asked.Focus is QuestionFocus.When or QuestionFocus.Day;
        if (units.Count == 0 && !isTime && named.Platforms.Count > 0 && named.Names.All(named.Platforms.Contains) && cues.At([Platform]) is { Count: > 0 } platform)
        {
            units.Add(OfCue(Platform, platform));
        }

        var names = named.Names.Where(name => ((units.Count == 0 && !isTime) || !named.Platforms.Contains(name)) && (name.Person is not { } person || person.Name != whose.Speaker)).Select(OfName).DistinctBy(unit => unit.Word).ToList();
        if (asked.Whether || asked.Focus == QuestionFocus.When)
        {
            // A time is a guess at the answer: whatever tells the time answers.
            units = units.ConvertAll(unit => TimeWords.Has(unit.Word) ? unit with { Weight = AsideWeight } : unit);
        }

        units = CueChoice.Of(units, asked, names.Exists(name => name.Weight > LeadWeight));
        if (asked.Focus == QuestionFocus.Who && names.Count > 0)
        {
            // Who plays somebody is told by the topic alone, not by whoever mentions the cast.
            units = units.ConvertAll(unit => unit.Points is [{ Aspect: null, Topic: var topic }] && unit.Terms[0] == Synonyms.ConceptOf(topic.Name) ? unit with { Terms = [Terms.OfTopic(topic.Name)] } : unit);
        }

        if (names.Count == 0)
        {
            // It has to be somebody's.
            units.RemoveAll(FateWords.IsFate);
        }

        if (asked.Focus == QuestionFocus.Announcement && units.Count > 0 && !units.Exists(unit => unit.Terms.Contains(Renew)))
        {
            // What is told is asked for by its topic; whatever else is said of it need not be told again.
            units = units.ConvertAll(unit => unit.Kind == UnitKind.Word ? unit with { Weight = AsideWeight } : unit);
            units.Add(new Unit(UnitKind.Word, Announce, Announced, 1) { IsRequired = true });
        }
        else if (units.TrueForAll(unit => TimeWords.Has(unit.Word)) && Unsaid(line, named, names.Count(name => name.Weight > LeadWeight), asked) is { } unsaid && cues.At([Stems.Of(unsaid)]) is { Count: > 0 } meant)
        {
            // The topic is meant, not the word.
            units.Add(OfCue(unsaid, meant) with { Terms = [.. meant.Select(cue => Terms.OfTopic(cue.Topic.Name)).Distinct()] });
        }

        if (IsSamePersonTwice(named) && !line.Has(stem => stem is "become" or "turn"))
        {
            units.Add(new Unit(UnitKind.Word, Identity, [Identity], 1));
        }

        // "out" and "when" point somewhere only where nothing else does; "about" asks for the story in "what is it about" alone.
        var isAbout = line.Has(stem => stem == "what") && line.WordAt(line.Count - 1) == "about" && whose == default;
        return [.. names, .. OfWhose(whose), .. units, .. weak.Where(cue => names.Count + units.Count == 0 && (cue.Word != "about" || isAbout))];
    }

    /// <summary>"is Ann in it" asks whether she appears; "is it before the other one" asks when it is released; what is announced of a season alone is that there will be one.</summary>
    private static string? Unsaid(QuestionLine line, NamedSubject named, int names, Asked asked) => named switch
    {
        _ when names == 0 && asked.Focus == QuestionFocus.Announcement => Renew,
        { Anchor: not null } => Release,
        { IsNext: true, Season: null } when names == 0 => Release,
        _ when names == 0 && Enumerable.Range(0, line.Count).Any(at => IsYear(line.WordAt(at)) ? asked.IsTimed : IsOfTime(line, at)) => Release,
        { IsIn: true } when asked.Whether && line.Has(stem => stem == "be") && (named.Names.Count > 0 || !line.Has(stem => stem == "do")) => Appear,
        _ => null,
    };

    /// <summary>"is Ann the Falcon" asks whether two names are one person's.</summary>
    private static bool IsSamePersonTwice(NamedSubject named) =>
        named.Names.Where(name => name.Person is not null).GroupBy(name => name.Person).Any(group => group.Select(name => string.Join(' ', name.Stems)).Distinct().Count() > 1);

    private static bool IsOfTime(QuestionLine line, int at) =>
        IsShortYear(line, at) ||
        line.WordAt(at) is "day" or "date" or "month" or "year" or "dated" || (line.IsFree(at) && (line.WordAt(at) is "when" || TimeWords.Has(line.WordAt(at))));

    /// <summary>"in 17".</summary>
    private static bool IsShortYear(QuestionLine line, int at) =>
        line.WordAt(at) is [>= '0' and <= '9', >= '0' and <= '9'] && line.WordAt(at - 1) is "in" or "late" or "early" or "mid";

    private static bool IsYear(string word) => word.Length == 4 && word[0] is '1' or '2' && word.All(char.IsAsciiDigit);

    private int TakeAt(QuestionLine line, int at, List<Unit> units, List<Unit> weak)
    {
        var stems = line.Stems.AsSpan(at);
        if (EpisodeMarks.At(line.WordAt(at), line.WordAt(at + 1)) is var (episode, words))
        {
            units.Add(new Unit(UnitKind.Word, episode, [episode], 1) { IsRequired = true });
            return words;
        }

        if (FateWords.At(line, at) is var (fate, length))
        {
            units.Add(fate);
            return length;
        }

        if (OtherJobs.At(line.WordAt(at), line.StemAt(at + 1)) is { } job)
        {
            units.Add(new Unit(UnitKind.Word, job, [job], 1) { IsRequired = true });
            return 2;
        }

        var found = cues.At(stems);
        var expression = Synonyms.ExpressionAt(stems);
        if (found.Count > 0 && (!found[0].IsWeak || PlainWords.Has(line.WordAt(at))) && found[0].Stems.Length >= (expression?.Stems.Length ?? 0) && line.AreFree(at, found[0].Stems.Length))
        {
            var cue = OfCue(line.WordAt(at), found);
            (found.All(one => one.IsWeak) ? weak : units).Add(cue);
            return found[0].Stems.Length;
        }

        if (expression is not null && line.AreFree(at, expression.Stems.Length))
        {
            units.Add(Meant(expression.Concept, expression.Concept) ?? new Unit(UnitKind.Word, expression.Concept, [expression.Concept], 1));
            return expression.Stems.Length;
        }

        if (!PlainWords.Has(line.WordAt(at)) && Meant(line.WordAt(at), Synonyms.ConceptOf(line.StemAt(at))) is { } meant)
        {
            if (!units.Exists(unit => unit.Terms.Contains(meant.Terms[0])))
            {
                units.Add(meant);
            }

            return 1;
        }

        if (line.WordAt(at) == "another" && (PlainWords.IsGrammar(line.WordAt(at + 1)) || line.StemAt(at + 1) == "say"))
        {
            // "one says yes, another that it is not": another of them.
            return 1;
        }

        if (OfWord(line.Tokens[at]) is { } other && IsAlternative(line, at) && units.Count > 0)
        {
            // One of two is enough.
            units[^1] = units[^1] with { Terms = [.. units[^1].Terms, .. other.Terms] };
        }
        else if (OfWord(line.Tokens[at]) is { } word && !IsAnyOther(line, at) && !(IsAlternative(line, at) && weak.Count > 0) && !units.Exists(unit => unit.Terms.Contains(word.Terms[0])))
        {
            units.Add(word);
        }

        return 1;
    }

    /// <summary>"here or in the next town": whatever stands behind "or" is the other of two.</summary>
    private static bool IsAlternative(QuestionLine line, int at) => line.Tokens.Take(at).Any(token => token.Word == "or");

    /// <summary>"or some other app" names nothing that has to be met.</summary>
    private static bool IsAnyOther(QuestionLine line, int at) =>
        IsAlternative(line, at) && line.WordAt(at - 1) is "other" or "another" or "different" or "else" or "own";

    private static IEnumerable<Unit> OfWhose(WhoseWord whose)
    {
        if (whose.Speaker is { } speaker)
        {
            yield return new Unit(UnitKind.Whose, speaker, [Terms.OfSpeaker(speaker)], WhoseWeight) { IsRequired = true };
        }

        if (whose.Outlet is { } outlet)
        {
            yield return new Unit(UnitKind.Whose, outlet, [Terms.OfOutlet(outlet)], WhoseWeight) { IsRequired = true };
        }
    }

    private Unit OfName(ShowName name)
    {
        var called = name.Person?.Name ?? name.Series!.Name;
        var terms = new List<string> { Terms.OfName(called) };

        // A hero's name is known by whoever bears it as a role: the secret identity, or the actor.
        terms.AddRange(show.People.Where(person => person.Name != called && person.Roles.Contains(called)).Select(person => Terms.OfName(person.Name)));
        terms.AddRange((name.Person?.Roles ?? []).Where(role => name.Person!.IsCharacter && show.FindSeries(role) is not null).Select(Terms.OfName));
        return new Unit(UnitKind.Name, called, [.. terms.Distinct()], called == show.Name ? LeadWeight : 1);
    }

    /// <summary>Another word for one that points to a topic.</summary>
    private Unit? Meant(string word, string concept) => cues.Of(concept) is { Count: > 0 } meant ? OfCue(word, meant) : null;

    private Unit OfCue(string word, IReadOnlyList<TopicCue> found)
    {
        var words = string.Join(' ', found[0].Stems);
        var aspects = found.Where(cue => cue.Aspect is not null).ToList();
        var terms = new List<string> { Synonyms.ConceptOf(words) };
        terms.AddRange(aspects.Select(cue => Terms.OfAspect(cue.Topic.Name, cue.Aspect!.Name)));
        terms.AddRange(found.Where(cue => cue.Aspect is null && !aspects.Exists(aspect => aspect.Topic == cue.Topic)).Select(cue => Terms.OfTopic(cue.Topic.Name)));
        terms.AddRange(show.People.Where(person => person.Roles.Contains(word)).Select(person => Terms.OfName(person.Name)));
        return new Unit(UnitKind.Cue, words, [.. terms.Distinct()], 1) { Points = [.. found.Select(cue => (cue.Topic, cue.Aspect)).Distinct()] };
    }

    private static Unit? OfWord(QuestionToken token)
    {
        // "101st" names a street; a bare number, or that of a season, nothing.
        var isNumber = char.IsAsciiDigit(token.Word[0]) && (token.Word.All(char.IsAsciiDigit) || SmallNumbers.Ordinal(token.Word) is not null);
        if (PlainWords.Has(token.Word) || isNumber)
        {
            return null;
        }

        var isAdverb = token.Word is "before" or "after" || token.Word.EndsWith("ly", StringComparison.Ordinal);
        return new Unit(UnitKind.Word, token.Word, [Synonyms.ConceptOf(token.Stem)], isAdverb ? AdverbWeight : 1) { IsRequired = ShowWords.Has(token.Word) };
    }
}
