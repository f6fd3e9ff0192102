using JJBot.Knowledge.Answers.Asking.English;
using JJBot.Knowledge.Answers.Asking.Reading.Framing;
using JJBot.Knowledge.Answers.Checking;

namespace JJBot.Knowledge.Answers.Asking.Reading;

/// <summary>Goes through the words of a question that nothing else has understood, and tells what each asks for.</summary>
internal sealed class WordUnits(UnitMaker maker, TopicCues cues)
{
    /// <summary>The cues and words in the order of the question; apart from them the cues that any question may have.</summary>
    public (List<Unit> Units, List<Unit> Weak) Read(QuestionLine line)
    {
        var (units, weak) = (new List<Unit>(), new List<Unit>());
        for (var at = 0; at < line.Count;)
        {
            at += line.IsFree(at) ? TakeAt(line, at, units, weak) : 1;
        }

        return (units, weak);
    }

    /// <returns>How many words have been read.</returns>
    private int TakeAt(QuestionLine line, int at, List<Unit> units, List<Unit> weak)
    {
        var read = TakeSpecial(line, at, units);
        read = read > 0 ? read : TakeMeant(line, at, units, weak);
        if (read > 0)
        {
            return read;
        }

        TakeWord(line, at, units, weak);
        return 1;
    }

    /// <summary>Episodes, fates and jobs of several words; 0 where none stands there.</summary>
    private static int TakeSpecial(QuestionLine line, int at, List<Unit> units)
    {
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

        if (Cities.LengthAt([.. line.Tokens.Skip(at).Select(token => token.Word)]) is > 0 and var place && line.AreFree(at, place))
        {
            units.Add(UnitMaker.OfPlace(line, at, place));
            return place;
        }

        if (SmallNumbers.Ordinal(line.WordAt(at)) is { } ordinal && line.WordAt(at + 1) is "new" or "next" && line.StemAt(at + 2) == "episode")
        {
            units.Add(new Unit(UnitKind.Word, EpisodeMarks.TermOf(ordinal), [EpisodeMarks.TermOf(ordinal)], 1) { IsRequired = true });
            return 3;
        }

        if (line.WordAt(at) == "new" && Newcomer(line, at + 1) is var (newcomer, last))
        {
            units.Add(new Unit(UnitKind.Word, newcomer, [newcomer], 1) { IsRequired = true });
            return last - at;
        }

        if (OtherJobs.At(line.WordAt(at), line.StemAt(at + 1)) is { } job)
        {
            units.Add(new Unit(UnitKind.Word, job, [job], 1) { IsRequired = true });
            return 2;
        }

        return 0;
    }

    /// <summary>"new characters", "new in the cast": whoever was there before is no answer.</summary>
    private static (string Newcomer, int End)? Newcomer(QuestionLine line, int at)
    {
        var noun = line.WordAt(at) is "in" or "to" && line.WordAt(at + 1) == "the" ? at + 2 : at;
        return line.StemAt(noun) is "character" or "cast" or "actor" or "face" or "hero" ? ("newcomer", noun + 1) : null;
    }

    /// <summary>Words that point to a topic, and expressions that stand for one word; 0 where none stands there.</summary>
    private int TakeMeant(QuestionLine line, int at, List<Unit> units, List<Unit> weak)
    {
        var stems = line.Stems.AsSpan(at);
        var parted = Parted(line, at);
        var found = parted ?? cues.At(stems);
        var expression = Synonyms.ExpressionAt(stems);
        if (found.Count > 0 && (!found[0].IsWeak || PlainWords.Has(line.WordAt(at))) && found[0].Stems.Length >= (expression?.Stems.Length ?? 0) && line.AreFree(at, found[0].Stems.Length))
        {
            var cue = CountedCues.Of(maker.OfCue(line.WordAt(at), found), line, at);
            (found.All(one => one.IsWeak) ? weak : units).Add(cue);
            return found[0].Stems.Length;
        }

        if (expression is not null && line.AreFree(at, expression.Stems.Length))
        {
            units.Add(maker.Meant(expression.Concept, expression.Concept) ?? new Unit(UnitKind.Word, expression.Concept, [expression.Concept], 1));
            return expression.Stems.Length;
        }

        if (!PlainWords.Has(line.WordAt(at)) && maker.Meant(line.WordAt(at), Synonyms.ConceptOf(line.StemAt(at))) is { } meant)
        {
            if (!units.Exists(unit => unit.Terms.Contains(meant.Terms[0])))
            {
                units.Add(CountedCues.Of(meant, line, at));
            }

            return 1;
        }

        return 0;
    }

    /// <summary>"or did they drop him": who asks whether or not, asks for one of them.</summary>
    private static bool IsOtherwise(QuestionLine line, int at) =>
        Enumerable.Range(1, Math.Max(0, at - 1)).Any(place => line.WordAt(place) == "or" && StatementFrame.IsAuxiliary(line.WordAt(place + 1)));

    /// <summary>"filming of the second season ends": an expression of two words with what it is said of between them; null where none is.</summary>
    private IReadOnlyList<TopicCue>? Parted(QuestionLine line, int at)
    {
        for (var other = at + 2; other < line.Count && (!line.IsFree(other - 1) || PlainWords.IsGrammar(line.WordAt(other - 1))); other++)
        {
            if (line.IsFree(other) && cues.At([line.StemAt(at)]).Count > 0 && cues.At([line.StemAt(at), line.StemAt(other)]) is [{ Stems.Length: 2 }, ..] found)
            {
                line.Take(other, 1);
                return found;
            }
        }

        return null;
    }

    private static void TakeWord(QuestionLine line, int at, List<Unit> units, List<Unit> weak)
    {
        if (line.WordAt(at) == "another" && (PlainWords.IsGrammar(line.WordAt(at + 1)) || line.StemAt(at + 1) == "say"))
        {
            // "one says yes, another that it is not": another of them.
            return;
        }

        if (units.Count == 0 && IsOtherwise(line, at))
        {
            return;
        }

        if (UnitMaker.OfWord(line.Tokens[at]) is { } other && IsAlternative(line, at) && units.Count > 0)
        {
            // One of two is enough.
            units[^1] = units[^1] with { Terms = [.. units[^1].Terms, .. other.Terms] };
        }
        else if (UnitMaker.OfWord(line.Tokens[at]) is { } word && !IsAnyOther(line, at) && !(IsAlternative(line, at) && weak.Count > 0) && !units.Exists(unit => unit.Terms.Contains(word.Terms[0])))
        {
            units.Add(IsKind(line, at) ? word with { IsRequired = true } : word);
        }
    }

    /// <summary>"which rank": what has no rank is no answer.</summary>
    private static bool IsKind(QuestionLine line, int at) => line.WordAt(at - 1) is "what" or "which";

    /// <summary>"here or in the next town": whatever stands behind "or" is the other of two.</summary>
    private static bool IsAlternative(QuestionLine line, int at) => line.Tokens.Take(at).Any(token => token.Word == "or");

    /// <summary>"or some other app" names nothing that has to be met.</summary>
    private static bool IsAnyOther(QuestionLine line, int at) =>
        IsAlternative(line, at) && line.WordAt(at - 1) is "other" or "another" or "different" or "else" or "own";
}
