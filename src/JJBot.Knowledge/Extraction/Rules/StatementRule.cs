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
    private static readonly WordSet Tips = new("pick candidate contender choice frontrunner bet suspect");
    private static readonly WordSet Premises = new("based set follows adapted");
    private static readonly WordSet Readers = new("we you us fans readers let's i everyone viewers");

    public IEnumerable<Finding> Find(SentenceReading sentence, ExtractionContext context)
    {
        // A headline that no other rule reads is there to be clicked.
        if (sentence.IsQuestion || sentence.IsHeadline)
        {
            yield break;
        }

        foreach (var clause in sentence.Clauses)
        {
            if (!IsStatement(sentence, clause))
            {
                continue;
            }

            var statement = Of(sentence, clause, context);
            if (CoordinatedPhrase.In(sentence, clause) is { } and)
            {
                // "expand on the cast, and on Nora's world": two things, and often two topics.
                yield return statement with { Last = and - 1 - (sentence.Tokens[and - 1].IsWord ? 0 : 1), Topic = TopicChooser.Choose(sentence, clause with { Last = and - 1 }, context.Show) };
                yield return statement with { Topic = TopicChooser.Choose(sentence, clause with { First = and + 1 }, context.Show) };
            }
            else
            {
                yield return statement;
            }
        }
    }

    private static bool IsStatement(SentenceReading sentence, Clause clause)
    {
        var saying = sentence.SayingOf(sentence.SpanOf(clause.First, clause.Last));
        if (clause.Kind == ClauseKind.Matrix || clause.Last - clause.First < 2 && clause.Verb is null)
        {
            return false;
        }

        if (clause.Verb is null)
        {
            return (saying is not null && Relevance.HasTopicWord(sentence, clause)) || OpensWithParticiple(sentence, clause);
        }

        if (clause.Kind == ClauseKind.Relative)
        {
            return Relevance.IsAboutShow(sentence, clause) || sentence.Clauses.Any(other => other.Last < clause.First && Relevance.IsAboutShow(sentence, other));
        }

        if (saying is null && (clause.Subject.IsEmpty || IsExistential(sentence, clause) || IsMereSaying(sentence, clause) || IsAnnouncement(sentence, clause) || IsReader(sentence, clause)))
        {
            return false;
        }

        if (clause.Kind is ClauseKind.Subordinate && !IsToldBeside(sentence, clause))
        {
            return false;
        }

        return Relevance.IsAboutShow(sentence, clause) || (saying is not null && (Relevance.HasTopicWord(sentence, clause) || IsWholeAnswer(sentence, clause, saying)));
    }

    /// <summary>"It won't be another ghost": in somebody's own words, about what the text is on.</summary>
    private static bool IsWholeAnswer(SentenceReading sentence, Clause clause, Saying saying) =>
        saying.Attribution is { Kind: Attributions.AttributionKind.Direct, Speaker: not null }
        && sentence.Focus.Topic is not null
        && clause.Kind == ClauseKind.Main
        && sentence.Word(clause.Subject.IsEmpty ? -1 : clause.Subject.First) is "it" or "this" or "that" or "there" or "he" or "she" or "they" or "people" or "nothing" or "i"
        && (sentence.Word(clause.Subject.First) is not "i" || sentence.Has(Wishes, clause.First, clause.Last))
        && clause.Last - clause.First >= 4;

    /// <summary>Whether a subordinate clause tells a fact of its own, rather than a time, a reason or a condition of another.</summary>
    private static bool IsToldBeside(SentenceReading sentence, Clause clause) => clause.Opener switch
    {
        "as" => Narration.HasCharacter(sentence, clause) || sentence.Subjects.Any(subject => clause.Subject.Overlaps(subject.First, subject.Last)),
        "since" or "that" or "although" or "though" or "while" or "whereas" => true,
        "after" or "once" or "when" => Narration.IsPlot(sentence, clause) || sentence.Has(TopicWords.Reception, clause.First, clause.Last),
        _ => false,
    };

    /// <summary>"Set in Lisbon, the show ..."</summary>
    private static bool OpensWithParticiple(SentenceReading sentence, Clause clause) =>
        sentence.Clauses.Count > 1 && clause == sentence.Clauses[0] && (sentence.Tokens[clause.First].MayBe(VerbShape.Participle) || sentence.Tokens[int.Min(clause.First + 1, clause.Last)].MayBe(VerbShape.Participle)) && sentence.Clauses.Skip(1).Any(other => Relevance.IsAboutShow(sentence, other));

    /// <summary>"teased what to expect": that something was told, and not what.</summary>
    private static bool IsAnnouncement(SentenceReading sentence, Clause clause)
    {
        var at = clause.Verb!.Last + 1;
        at += sentence.Word(at) is "of" or "about" or "on" ? 1 : 0;
        return clause.Verb.Final is "reveal" or "tease" or "explain" or "discuss" or "tell" or "share" && sentence.Word(at) is "what" or "how" or "the" && sentence.Has(Expecting, at, clause.Last);
    }

    private static readonly WordSet Expecting = new("expect following details");

    private static bool IsCue(SentenceReading sentence, VerbGroup verb)
    {
        var span = sentence.SpanOf(verb.First, verb.Last);
        return sentence.Cues.Any(span.Overlaps);
    }

    private static bool IsReader(SentenceReading sentence, Clause clause) =>
        sentence.Tokens[clause.Subject.First].IsIn(Readers) || sentence.Tokens[clause.Subject.End - 1].IsIn(Readers);

    /// <summary>"There is news", "it is too early".</summary>
    private static bool IsExistential(SentenceReading sentence, Clause clause) =>
        sentence.Word(clause.Subject.First) is "there" or "here" || (clause.Verb!.Head == "be" && sentence.Word(clause.Subject.End - 1) is "it" && clause.Subject.End - clause.Subject.First == 1 && (sentence.Word(clause.Verb.Last) is "been" || sentence.Word(clause.Verb.Last + 1) is "too" or "no" or "worth" or "safe" or "clear"));

    /// <summary>"she told us", where what was told stands elsewhere.</summary>
    private static bool IsMereSaying(SentenceReading sentence, Clause clause) =>
        IsCue(sentence, clause.Verb!) || IsSaying(sentence, clause) || clause.Verb is { Head: "be", Last: var last } && sentence.Word(last + 1) is "for" or "since";

    private static bool IsSaying(SentenceReading sentence, Clause clause) =>
        (sentence.Word(clause.Subject.First) is "he" or "she" or "they" or "i" or "we" || sentence.Tokens[clause.Subject.First].IsCapital) && clause.Verb is { Final: "say" or "tell" or "add" or "ask" or "note" or "continue" or "explain" or "laugh" or "joke" or "smile" or "quip" or "tease", IsPassive: false };

    private static Finding Of(SentenceReading sentence, Clause clause, ExtractionContext context)
    {
        var topic = TopicChooser.Choose(sentence, clause, context.Show);
        var isPlot = topic == TopicNames.Story && (Narration.IsPlot(sentence, clause) || Narration.ContinuesPlot(sentence, clause));
        var sense = isPlot || topic == TopicNames.Reception ? SeasonSense.Aired : SenseOf(sentence, clause, topic);
        return new Finding
        {
            Topic = topic,
            Value = new Text(AspectOf(sentence, clause, topic), Wording.Of(sentence, clause)),
            Subjects = Comics.AreMeant(sentence, clause) ? [new Subject(null, null)] : SeasonOfVillain(sentence, clause, topic, context) is { } villain ? [villain] : SubjectResolver.Of(sentence, clause, sense, context.Show),
            First = clause.First,
            Last = clause.Last,
            IsPossibility = clause is { Verb: null, Opener: "or" },
            Modality = isPlot ? Modality.Fact : topic == TopicNames.Villain && sentence.Has(Tips, clause.First, clause.Last) ? Modality.Guess : null,
            Spoiler = topic is TopicNames.Story or TopicNames.Villain && isPlot,
        };
    }

    /// <summary>What is said of a villain of an earlier season, unless it is of what is to come, is said of that season.</summary>
    private static Subject? SeasonOfVillain(SentenceReading sentence, Clause clause, string topic, ExtractionContext context)
    {
        if (topic != TopicNames.Villain || clause.Verb is not { Tense: Tense.Past or Tense.Present } || clause.Subject.IsEmpty)
        {
            return null;
        }

        return sentence.MentionAt(clause.Subject.First) is { IsCharacter: true, Person: { } person } && RoleSeason.Of(person) is { } seasons
            ? new Subject(context.Show.Name, seasons)
            : null;
    }

    private static SeasonSense SenseOf(SentenceReading sentence, Clause clause, string topic)
    {
        if (clause.Verb is { Tense: Tense.Future or Tense.Conditional } || sentence.Has(Wishes, clause.First, clause.Last) || topic is TopicNames.Villain or TopicNames.Directors || (topic == TopicNames.Characters && sentence.SayingOf(sentence.SpanOf(clause.First, clause.Last)) is not null))
        {
            return SeasonSense.Coming;
        }

        var isPast = clause.Verb is { Tense: Tense.Past };
        return topic is TopicNames.Release or TopicNames.Production ? (isPast && topic == TopicNames.Release ? SeasonSense.Aired : SeasonSense.Coming) : topic is TopicNames.Story && sentence.Has(Premises, clause.First, clause.Last) ? SeasonSense.Whole : SeasonSense.Spoken;
    }

    private static string AspectOf(SentenceReading sentence, Clause clause, string topic) =>
        sentence.MentionsIn(clause.First, clause.Last).FirstOrDefault(mention => mention.IsCharacter)?.Person?.Name ?? topic;
}
