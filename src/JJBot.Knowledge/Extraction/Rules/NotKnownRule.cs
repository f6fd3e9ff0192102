using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Extraction.Clauses;
using JJBot.Knowledge.Extraction.Mentions;
using JJBot.Knowledge.Extraction.Reading;
using JJBot.Knowledge.Extraction.Topics;

namespace JJBot.Knowledge.Extraction.Rules;

/// <summary>What is said not to be known: "don't know who directs", "no date has been announced", "remains a mystery".</summary>
internal sealed class NotKnownRule : IExtractionRule
{
    private static readonly WordSet Unknown = new("unknown unclear unconfirmed undisclosed unannounced undecided scarce scarcity sparse limited mystery secret wraps mum tight-lipped awaiting await await awaits tba tbd unrevealed vague");
    private static readonly WordSet Knowing = new("know reveal announce confirm disclose say set name share hear tell decide cast give release");
    private static readonly WordSet News = new("information details news word updates");
    private static readonly WordSet No = new("no little nobody nothing none not n't few yet");
    private static readonly WordSet Information = new("information details detail news word date idea much updates anything clue who what when where which whether how names");

    public IEnumerable<Finding> Find(SentenceReading sentence, ExtractionContext context)
    {
        if (sentence.IsQuestion)
        {
            yield break;
        }

        foreach (var clause in sentence.Clauses)
        {
            if (clause.Verb is { } verb && IsUnknown(sentence, clause, verb) && sentence.SayingOf(sentence.SpanOf(clause.First, clause.Last)) is not { Attribution.Kind: Attributions.AttributionKind.Direct })
            {
                var topic = TopicOf(sentence, clause, context);
                yield return new Finding
                {
                    Topic = topic,
                    Value = new Text(topic, Statements.Wording.Of(sentence, clause)),
                    Subjects = SubjectResolver.Of(sentence, clause, SeasonSense.Coming, context.Show),
                    First = clause.First,
                    Last = clause.Last,
                    Modality = Modality.Open,
                    IsOwnWord = true,
                };
            }
        }
    }

    private static bool IsUnknown(SentenceReading sentence, Clause clause, VerbGroup verb)
    {
        if (!Relevance.HasTopicWord(sentence, clause) && !sentence.Has(TopicWords.Directors, clause.First, clause.Last) && !sentence.Has(TopicWords.Release, clause.First, clause.Last) && !IsWho(sentence, clause))
        {
            return false;
        }

        if (sentence.HasPhrase("to be seen", clause.First, clause.Last) || IsLeftOpen(sentence, clause))
        {
            return true;
        }

        if (sentence.Has(Unknown, clause.First, clause.Last))
        {
            return sentence.Has(Information, clause.First, clause.Last) || verb.Head is "be" or "remain";
        }

        return Knowing.Contains(verb.Head) && sentence.Has(No, clause.First, clause.Last) && sentence.Has(Information, clause.First, clause.Last) && verb.Tense is Tense.Past or Tense.Present
            && !sentence.HasPhrase("until", clause.First, clause.Last);
    }

    /// <summary>"It is not clear whether ...": what follows is what is not known.</summary>
    private static bool IsLeftOpen(SentenceReading sentence, Clause clause)
    {
        var before = clause.First - 1;
        return sentence.Word(before) is "whether" or "if" && (sentence.Word(before - 1) is "unclear" or "unknown" or "uncertain" or "undecided" or "seen" || (sentence.Word(before - 1) is "clear" or "known" or "certain" && sentence.Has(No, 0, before)));
    }

    private static bool IsWho(SentenceReading sentence, Clause clause) => sentence.HasPhrase("who", clause.First, clause.Last);

    private static string TopicOf(SentenceReading sentence, Clause clause, ExtractionContext context)
    {
        if (sentence.Has(TopicWords.Release, clause.First, clause.Last))
        {
            return TopicNames.Release;
        }

        // What is not known of a neighbouring series is first of all whether and when it comes.
        var subjects = SubjectResolver.Named(sentence, clause);
        if (subjects.Count > 0 && sentence.Has(News, clause.First, clause.Last) && subjects.TrueForAll(subject => !context.IsMainSeries(subject.Series)))
        {
            return TopicNames.Release;
        }

        if (ProperNameReader.Read(sentence, clause.First, clause.Last).Exists(name => name.Person is null or { IsCharacter: false, HasAuthority: false }))
        {
            return TopicNames.Cast;
        }

        // "who those women are": the sentence has said before of whom.
        return IsWho(sentence, clause) && sentence.Has(TopicWords.Directors, 0, clause.First)
            ? TopicNames.Directors
            : TopicChooser.Choose(sentence, clause, context.Show);
    }
}
