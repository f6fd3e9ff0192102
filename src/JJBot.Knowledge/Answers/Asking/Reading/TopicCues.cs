using JJBot.Knowledge.Answers.Asking.English;
using JJBot.Knowledge.Shows;

namespace JJBot.Knowledge.Answers.Asking.Reading;

/// <summary>The words and expressions that point to a show's topics and their aspects, laid out for looking up word by word.</summary>
internal sealed class TopicCues
{
    private readonly Dictionary<string, List<TopicCue>> byFirstStem = new(StringComparer.Ordinal);
    private readonly ILookup<string, TopicCue> byConcept;

    public TopicCues(Show show)
    {
        foreach (var topic in show.Topics)
        {
            foreach (var word in topic.Words.Append(topic.Name))
            {
                Add(word, topic, null);
            }

            foreach (var aspect in topic.Aspects)
            {
                foreach (var word in aspect.Words)
                {
                    Add(word, topic, aspect);
                }
            }
        }

        byConcept = byFirstStem.Values.SelectMany(cues => cues).Where(cue => !cue.IsWeak && cue.Stems is [var only] && Synonyms.ConceptOf(only) == only).ToLookup(cue => cue.Stems[0]);
    }

    /// <summary>The cues that a word stands for without being one of them: where "film" is a cue, "roll" is as well.</summary>
    /// <param name="concept">What the word stands for.</param>
    public IReadOnlyList<TopicCue> Of(string concept) => [.. byConcept[concept]];

    /// <summary>All cues of the longest expression that begins at a place.</summary>
    public IReadOnlyList<TopicCue> At(ReadOnlySpan<string> stems)
    {
        var found = new List<TopicCue>();
        if (!stems.IsEmpty && byFirstStem.TryGetValue(stems[0], out var cues))
        {
            foreach (var cue in cues)
            {
                if (stems.Length >= cue.Stems.Length && stems[..cue.Stems.Length].SequenceEqual(cue.Stems))
                {
                    found.Add(cue);
                }
            }
        }

        var longest = found.Count == 0 ? 0 : found.Max(cue => cue.Stems.Length);
        return found.FindAll(cue => cue.Stems.Length == longest);
    }

    private void Add(string expression, Topic topic, Aspect? aspect)
    {
        var tokens = QuestionTokens.Of(expression);
        if (tokens.Count == 0)
        {
            return;
        }

        var cue = new TopicCue([.. tokens.Select(token => token.Stem)], topic, aspect, tokens is [var only] && PlainWords.Has(only.Word));
        if (!byFirstStem.TryGetValue(cue.Stems[0], out var cues))
        {
            byFirstStem[cue.Stems[0]] = cues = [];
        }

        cues.Add(cue);
    }
}

/// <param name="Stems">One for each word.</param>
/// <param name="Topic">What it points to.</param>
/// <param name="Aspect">Which aspect of it, or null for the topic as a whole.</param>
/// <param name="IsWeak">Whether it is a word that any question may have, so that it counts only where nothing better points anywhere.</param>
internal sealed record TopicCue(string[] Stems, Topic Topic, Aspect? Aspect, bool IsWeak);
