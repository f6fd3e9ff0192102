using JJBot.Knowledge.Extraction.Clauses;
using JJBot.Knowledge.Extraction.Mentions;
using JJBot.Knowledge.Extraction.Reading;

namespace JJBot.Knowledge.Extraction.Topics;

/// <summary>Tells the retelling of a plot from what is said of a character.</summary>
internal static class Narration
{
    private static readonly WordSet Makers = new("i we you show series writers producers studio network streamer report reports article fans viewers");
    private static readonly WordSet Characters = new("character characters");
    private static readonly WordSet Persons = new("he she they him her them his their herself himself themselves");

    /// <summary>Verbs that tell how somebody is rather than what happens.</summary>
    private static readonly WordSet Stative = new(
        "be have need seem appear know want love like mean own remain belong resemble deserve think believe feel look include contain involve stay continue live refer represent exist star play portray say talk speak tell add explain reveal "
        + "confirm return join hope expect wish");

    /// <summary>Whether a character does or undergoes something, in the past or in the present in which plots are retold.</summary>
    public static bool IsPlot(SentenceReading sentence, Clause clause)
    {
        if (clause.Verb is not { Tense: Tense.Past or Tense.Present } verb || !HasCharacter(sentence, clause))
        {
            return false;
        }

        var happens = verb.Lemmas.Any(lemma => !Stative.Contains(lemma)) && !(verb.Tense == Tense.Present && IsProgressive(sentence, verb));
        return happens && !IsOfProduction(sentence, clause) && (IsOfCharacter(sentence, clause) || sentence.SayingOf(sentence.SpanOf(clause.First, clause.Last)) is null);
    }

    /// <summary>Whether a clause goes on with a plot that the text retells around it ("Kit is able to stop him").</summary>
    public static bool ContinuesPlot(SentenceReading sentence, Clause clause) =>
        clause.Verb is { Tense: Tense.Past or Tense.Present } verb
        && HasCharacter(sentence, clause)
        && !IsProgressive(sentence, verb)
        && !IsOfProduction(sentence, clause)
        && (sentence.Focus.IsPlot || sentence.Clauses.Any(other => other != clause && IsPlot(sentence, other)));

    /// <summary>Whether its subject is somebody or something outside of the story.</summary>
    private static bool IsOfProduction(SentenceReading sentence, Clause clause)
    {
        for (var at = clause.Subject.First; at < clause.Subject.End; at++)
        {
            if (sentence.MentionAt(at) is { IsPerson: true } || (sentence.MentionAt(at) is { Season: not null } && clause.Verb is not { Head: "end" or "open" or "close" or "begin" or "start" or "conclude" or "leave" }) || sentence.Tokens[at].IsIn(Makers))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a character of the story is named, or meant by a pronoun.</summary>
    public static bool HasCharacter(SentenceReading sentence, Clause clause)
    {
        foreach (var mention in sentence.Mentions)
        {
            if (IsOfStory(sentence, mention) && mention.First >= clause.First && mention.Last <= clause.Last)
            {
                return true;
            }
        }

        if (!clause.Subject.IsEmpty && sentence.Mentions.Any(mention => IsOfStory(sentence, mention) && clause.Subject.Contains(mention.Last)))
        {
            return true;
        }

        if (sentence.Has(Characters, clause.First, clause.Last))
        {
            return true;
        }

        var pronoun = sentence.IndexOf(Persons, clause.First, clause.Last);
        return pronoun >= 0 && (sentence.Focus.Character is not null || sentence.Mentions.Any(mention => mention.IsCharacter)) && !NamesSomebodyElse(sentence, pronoun);
    }

    /// <summary>Whether a mention is of a character, and not of the series of the same name ("a third season of Nora Vale").</summary>
    private static bool IsOfStory(SentenceReading sentence, Mention mention) =>
        mention.IsCharacter && (mention.Series is null || !sentence.Subjects.Any(subject => subject.Reach is not null && subject.First <= mention.First && mention.Last <= subject.Last));

    /// <summary>Whether the sentence has named somebody or something of another show before a pronoun ("With Other Show, once he felt ...").</summary>
    private static bool NamesSomebodyElse(SentenceReading sentence, int pronoun)
    {
        for (var at = 1; at < pronoun; at++)
        {
            if (sentence.Tokens[at] is { IsWord: true, IsCapital: true, Word: not "i" } && sentence.Tokens[at - 1].IsWord && sentence.MentionAt(at) is null)
            {
                return !sentence.Mentions.Any(mention => mention.IsCharacter && mention.Last < pronoun);
            }
        }

        return false;
    }

    /// <summary>Whether a character is the subject of the clause, by name or by "he" or "she".</summary>
    public static bool IsOfCharacter(SentenceReading sentence, Clause clause)
    {
        for (var at = clause.Subject.First; at < clause.Subject.End; at++)
        {
            if (sentence.Word(at) is "he" or "she" || (sentence.MentionAt(at) is { IsCharacter: true, Series: null } mention && IsLastWord(sentence, mention.Last, clause.Subject)))
            {
                return HasCharacter(sentence, clause) || sentence.Focus.Character is not null;
            }
        }

        return false;
    }

    /// <summary>Whether two characters or more have to do with each other.</summary>
    public static bool IsBetweenCharacters(SentenceReading sentence, Clause clause)
    {
        var people = new HashSet<string>();
        for (var i = 0; i < sentence.Mentions.Count; i++)
        {
            var mention = sentence.Mentions[i];
            if (clause.First <= mention.First && mention.Last <= clause.Last && (mention.IsCharacter || (mention.Series is not null && NamedSubjects.IsPersonal(sentence, i))))
            {
                people.Add(mention.Person?.Name ?? mention.Series!.Name);
            }
        }

        if (people.Count == 1 && !clause.Subject.IsEmpty && sentence.Word(clause.Subject.End - 1) is "he" or "she" or "they" or "them")
        {
            people.Add("");
        }

        return people.Count >= 2 && clause.Verb is { } verb && verb.Lemmas.Any(lemma => !Stative.Contains(lemma));
    }

    private static bool IsLastWord(SentenceReading sentence, int at, TokenRange range) =>
        !sentence.Tokens[(at + 1)..range.End].Any(token => token.IsWord);

    private static bool IsProgressive(SentenceReading sentence, VerbGroup verb)
    {
        for (var at = verb.First; at <= verb.Last; at++)
        {
            if (sentence.Tokens[at].Verb is { } form && form.Has(VerbShape.Gerund))
            {
                return true;
            }
        }

        return false;
    }
}
