using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Extraction.Clauses;
using JJBot.Knowledge.Extraction.Reading;
using JJBot.Knowledge.Extraction.Statements;
using JJBot.Knowledge.Extraction.Topics;

namespace JJBot.Knowledge.Extraction.Rules;

/// <summary>Whatever else a clause states about the show: a claim in words, under the topic that fits it best.</summary>
internal sealed class StatementRule : IExtractionRule
{
    private static readonly WordSet Wishes = new("hope hopes hoping hoped wish want wants love like forward eager excited plan plans planning");
    private static readonly WordSet Readers = new("we you us fans readers let's i everyone viewers");

    public IEnumerable<Finding> Find(SentenceReading sentence, ExtractionContext context)
    {
        if (sentence.IsQuestion)
        {
            yield break;
        }

        foreach (var clause in sentence.Clauses)
        {
            if (IsStatement(sentence, clause))
            {
                yield return Of(sentence, clause, context);
            }
        }
    }

    private static bool IsStatement(SentenceReading sentence, Clause clause)
    {
        var saying = sentence.SayingOf(sentence.SpanOf(clause.First, clause.Last));
        if (clause.Kind == ClauseKind.Matrix || clause.Last - clause.First < 2)
        {
            return false;
        }

        if (clause.Verb is null)
        {
            return saying is not null && Relevance.HasTopicWord(sentence, clause);
        }

        if (saying is null && (clause.Subject.IsEmpty || IsExistential(sentence, clause) || IsMereSaying(clause) || IsReader(sentence, clause)))
        {
            return false;
        }

        if (clause.Kind is ClauseKind.Subordinate && !IsToldBeside(sentence, clause))
        {
            return false;
        }

        return Relevance.IsAboutShow(sentence, clause) || (saying is not null && Relevance.HasTopicWord(sentence, clause));
    }

    /// <summary>Whether a subordinate clause tells a fact of its own, rather than a time, a reason or a condition of another.</summary>
    private static bool IsToldBeside(SentenceReading sentence, Clause clause) => clause.Opener switch
    {
        "since" or "as" or "that" or "although" or "though" or "while" or "whereas" => true,
        "after" or "once" or "when" => Narration.IsPlot(sentence, clause),
        _ => false,
    };

    private static bool IsReader(SentenceReading sentence, Clause clause) =>
        sentence.Tokens[clause.Subject.First].IsIn(Readers) || sentence.Tokens[clause.Subject.End - 1].IsIn(Readers);

    /// <summary>"There is news", "it is too early".</summary>
    private static bool IsExistential(SentenceReading sentence, Clause clause) =>
        sentence.Word(clause.Subject.First) is "there" or "here" || (clause.Verb!.Head == "be" && sentence.Word(clause.Subject.End - 1) is "it" && clause.Subject.End - clause.Subject.First == 1 && sentence.Word(clause.Verb.Last + 1) is "too" or "no" or "worth" or "safe");

    /// <summary>"she told us", where what was told stands elsewhere.</summary>
    private static bool IsMereSaying(Clause clause) => clause.Verb is { Final: "say" or "tell" or "add" or "ask" or "note" or "continue" or "explain", IsPassive: false };

    private static Finding Of(SentenceReading sentence, Clause clause, ExtractionContext context)
    {
        var topic = TopicChooser.Choose(sentence, clause, context.Show);
        var isPlot = topic == TopicNames.Story && (Narration.IsPlot(sentence, clause) || Narration.ContinuesPlot(sentence, clause));
        var sense = isPlot || topic == TopicNames.Reception ? SeasonSense.Aired : SenseOf(sentence, clause, topic);
        return new Finding
        {
            Topic = topic,
            Value = new Text(AspectOf(sentence, clause, topic), Wording.Of(sentence, clause)),
            Subjects = Comics.AreMeant(sentence, clause) ? [new Subject(null, null)] : SubjectResolver.Of(sentence, clause, sense, context.Show),
            First = clause.First,
            Last = clause.Last,
            Spoiler = topic is TopicNames.Story or TopicNames.Villain && isPlot,
        };
    }

    private static SeasonSense SenseOf(SentenceReading sentence, Clause clause, string topic)
    {
        if (clause.Verb is { Tense: Tense.Future or Tense.Conditional } || sentence.Has(Wishes, clause.First, clause.Last) || topic is TopicNames.Villain or TopicNames.Directors)
        {
            return SeasonSense.Coming;
        }

        var isPast = clause.Verb is { Tense: Tense.Past };
        return topic is TopicNames.Release or TopicNames.Production ? (isPast && topic == TopicNames.Release ? SeasonSense.Aired : SeasonSense.Coming) : SeasonSense.Whole;
    }

    private static string AspectOf(SentenceReading sentence, Clause clause, string topic) =>
        sentence.MentionsIn(clause.First, clause.Last).FirstOrDefault(mention => mention.IsCharacter)?.Person?.Name ?? topic;
}
