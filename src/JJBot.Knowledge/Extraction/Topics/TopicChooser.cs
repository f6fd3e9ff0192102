using JJBot.Knowledge.Extraction.Clauses;
using JJBot.Knowledge.Extraction.Mentions;
using JJBot.Knowledge.Extraction.Reading;
using JJBot.Knowledge.Shows;

namespace JJBot.Knowledge.Extraction.Topics;

/// <summary>Tells which topic a statement belongs to, for which no rule knows better.</summary>
internal static class TopicChooser
{
    private static readonly WordSet Members = new("characters cast castmates everyone actors roles role");
    private static readonly WordSet Widening = new("expand explore broaden deepen develop grow");

    public static string Choose(SentenceReading sentence, Clause clause, Show show)
    {
        var (first, last) = (clause.First, clause.Last);
        if (OwnTopic(sentence, clause, show) is { } own)
        {
            return own;
        }

        if (Comics.AreMeant(sentence, clause))
        {
            return sentence.Mentions.Any(mention => mention.IsCharacter) ? TopicNames.Characters : TopicNames.Story;
        }

        if (clause.Verb is { Final: "play" or "portray" })
        {
            return TopicNames.Cast;
        }

        if (clause.Verb is { Final: "return" or "come" } && sentence.Subjects.Any(subject => subject.Last == clause.Subject.End - 1))
        {
            return TopicNames.Release;
        }

        var isPlot = Narration.IsPlot(sentence, clause);
        if (clause.Kind == ClauseKind.Relative && Leading(sentence, clause) is { } leading && !sentence.Has(TopicWords.Story, first, last))
        {
            return Choose(sentence, leading, show);
        }

        if (!isPlot && (sentence.Has(TopicWords.Villain, first, last) || sentence.HasPhrase("big bad", first, last) || NamesVillain(sentence, clause, show)))
        {
            return TopicNames.Villain;
        }

        if (sentence.Has(TopicWords.Directors, first, last))
        {
            return TopicNames.Directors;
        }

        if (sentence.Has(TopicWords.Ensemble, first, last) || (sentence.Has(TopicWords.Cast, first, last) && clause.Verb is { } verb && Widening.Contains(verb.Final)))
        {
            return TopicNames.Characters;
        }

        if (IsOfActor(sentence, clause, show) && !sentence.MentionsIn(first, last).Any(mention => mention.IsCharacter))
        {
            return TopicNames.Cast;
        }

        if (isPlot || Narration.ContinuesPlot(sentence, clause) || Narration.IsBetweenCharacters(sentence, clause))
        {
            return TopicNames.Story;
        }

        if (clause.Verb is { Final: "return" or "reprise" } && (sentence.Has(Members, first, last) || IsOfActor(sentence, clause, show)))
        {
            return TopicNames.Cast;
        }

        if (Narration.IsOfCharacter(sentence, clause))
        {
            return sentence.Has(TopicWords.Stories, first, last) ? TopicNames.Story : TopicNames.Characters;
        }

        return ByWords(sentence, first, last) ?? (Narration.HasCharacter(sentence, clause) ? TopicNames.Characters : ByMention(sentence, clause));
    }

    private static string? ByWords(SentenceReading sentence, int first, int last) => sentence switch
    {
        _ when sentence.Has(TopicWords.Reception, first, last) => TopicNames.Reception,
        _ when sentence.Has(TopicWords.Cast, first, last) => TopicNames.Cast,
        _ when sentence.Has(TopicWords.Production, first, last) => TopicNames.Production,
        _ when sentence.Has(TopicWords.Release, first, last) => TopicNames.Release,
        _ when NamesPost(sentence, first, last) => TopicNames.Crew,
        _ when sentence.Has(TopicWords.Story, first, last) => TopicNames.Story,
        _ when sentence.Has(TopicWords.Characters, first, last) => TopicNames.Characters,
        _ => null,
    };

    /// <summary>Whether a post is spoken of, rather than put before a name.</summary>
    private static bool NamesPost(SentenceReading sentence, int first, int last)
    {
        var at = sentence.IndexOf(TopicWords.Crew, first, last);
        return at >= 0 && !(at < last && sentence.Tokens[at + 1].IsCapital);
    }

    private static string ByMention(SentenceReading sentence, Clause clause)
    {
        var people = sentence.Mentions.Where(mention => mention.First >= clause.First && mention.Last <= clause.Last).ToList();
        return people.Exists(mention => mention.Person is { IsCharacter: false, HasAuthority: false }) ? TopicNames.Cast
            : people.Exists(mention => mention.Person is { HasAuthority: true } && clause.Subject.Contains(mention.Last)) && sentence.Cues.Count == 0 ? TopicNames.Crew
            : people.TrueForAll(mention => mention.IsPerson) && sentence.Focus.Topic is { } topic ? topic
            : TopicNames.Story;
    }

    /// <summary>A topic of the show's own that its words point to.</summary>
    private static string? OwnTopic(SentenceReading sentence, Clause clause, Show show)
    {
        foreach (var topic in show.Topics)
        {
            if (!TopicNames.Usual.Contains(topic.Name) && topic.Words.Any(word => sentence.HasPhrase(word, clause.First, clause.Last)))
            {
                return topic.Name;
            }
        }

        return null;
    }

    /// <summary>Whether an actor speaks of themselves.</summary>
    private static bool IsOfActor(SentenceReading sentence, Clause clause, Show show) =>
        sentence.SayingOf(sentence.SpanOf(clause.First, clause.Last))?.Attribution.Speaker is { } speaker
        && clause.Subject is { IsEmpty: false, First: var first } && sentence.Word(first) is "i" or "he" or "she"
        && show.People.Any(person => person is { IsCharacter: false, HasAuthority: false } && (person.Name == speaker || person.Aliases.Contains(speaker)));

    /// <summary>The clause that a relative one says more of.</summary>
    private static Clause? Leading(SentenceReading sentence, Clause clause) =>
        sentence.Clauses.LastOrDefault(other => other.Last < clause.First && other.Kind != ClauseKind.Relative);

    private static bool NamesVillain(SentenceReading sentence, Clause clause, Show show) =>
        sentence.MentionsIn(clause.First, clause.Last).Any(mention => mention.Person is { IsCharacter: true } character && IsVillain(character, show));

    /// <summary>Whether the show's data calls a character a villain, by role or by a word of the topic.</summary>
    public static bool IsVillain(Person character, Show show) =>
        character.Roles.Any(role => role.Contains("villain", StringComparison.OrdinalIgnoreCase))
        || show.FindTopic(TopicNames.Villain) is { } topic && character.Aliases.Append(character.Name).Any(name => topic.Words.Contains(name, StringComparer.OrdinalIgnoreCase));
}
