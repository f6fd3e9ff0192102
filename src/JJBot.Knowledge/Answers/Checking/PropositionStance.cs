using JJBot.Knowledge.Answers.Asking.Reading;
using JJBot.Knowledge.Answers.Checking.Said;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Extraction.Topics;

namespace JJBot.Knowledge.Answers.Checking;

/// <summary>How what several claims say alike bears on an assertion.</summary>
internal sealed class PropositionStance(Vocabulary vocabulary, TextFit texts, ReleaseDays releases)
{
    private readonly ValueFit values = new(vocabulary, releases);

    /// <summary>Before a post that one alone holds: "as showrunner", and not "as a writer".</summary>
    private static readonly string[] Only = ["the", "the new", "as", "as the", "is", "becomes", "became"];

    public Stance Of(Assertion assertion, Proposition proposition)
    {
        var told = PropositionKey.MoodOf(proposition.Lead);
        if (StageOf(assertion, proposition) is { } stage)
        {
            return stage;
        }

        if (texts.LeavesOut(assertion, proposition))
        {
            return Stance.Against;
        }

        if (assertion.Value is People { Aspect: SaidPresence.AnyPart } present)
        {
            return ByPresence(assertion, present, told, proposition);
        }

        if (assertion.Value is { } value && value.GetType() == proposition.Value.GetType())
        {
            return IsSameQuestion(value, proposition) ? ByValue(assertion, value, told, proposition) : Stance.None;
        }

        // What nobody knows of the very question that a typed value answers stands beside it.
        if (assertion.Value is { } other)
        {
            return IsSameQuestion(other, proposition) ? StanceRule.Of(assertion.Mood, told, Fit.Unclear) : Stance.None;
        }

        var fit = texts.Of(assertion, proposition);
        return fit switch
        {
            Fit.Unclear => Stance.None,
            _ when !IsSaidBy(assertion, proposition) => Stance.Beside,
            _ => Narrow(assertion, proposition, StanceRule.Of(MoodAgainst(assertion, told, proposition), told, fit)),
        };
    }

    /// <summary>What is so of a series as a whole, or once was, does not bear out what is said of one of its seasons.</summary>
    private static Stance Narrow(Assertion assertion, Proposition proposition, Stance stance) =>
        stance == Stance.For && assertion is { Mood: not Mood.Open, Reading.NamesSubject: true, Subject.Seasons: not null } && proposition.Lead is { Subject.Seasons: null, Modality: Modality.Fact }
            ? Stance.Beside
            : stance;

    /// <summary>
    /// "Is never cured" says what another "never" says: where both hold a negation, neither turns the other round. What somebody in the
    /// story wants is part of the story.
    /// </summary>
    private static Mood MoodAgainst(Assertion assertion, Mood told, Proposition proposition) =>
        assertion.Mood == Mood.Denied && told is Mood.Asserted or Mood.Open && Negation.IsIn(proposition.Lead.Statement) ? told
        : assertion.Mood == Mood.Wished && told == Mood.Asserted && assertion.Concepts.FirstOrDefault(concept => concept.Person is not null) is { Person.IsCharacter: true } ? Mood.Asserted
        : assertion.Mood;

    /// <summary>Whoever is told to play anybody is there; that a list leaves somebody out says nothing.</summary>
    private Stance ByPresence(Assertion assertion, People present, Mood told, Proposition proposition) =>
        proposition.Lead.Topic is TopicNames.Cast or TopicNames.Villain && proposition.Value is People people && values.Of(present, SaidPresence.Told(people), isExclusive: false) is Fit.Same or Fit.Closer
            ? StanceRule.Of(assertion.Mood, told, Fit.Closer)
            : Stance.None;

    private Stance ByValue(Assertion assertion, Value value, Mood told, Proposition proposition)
    {
        var fit = values.Of(value, proposition.Value, IsExclusive(assertion, proposition), assertion.Bound);
        var stance = StanceRule.Of(assertion.Mood, told, fit);
        return stance switch
        {
            Stance.For when !IsSaidBy(assertion, proposition) => Stance.Beside,

            // What is planned for a day has not come about.
            Stance.For or Stance.Against when HasComeAbout(value) && proposition.Lead.Modality != Modality.Fact => Stance.Beside,
            _ => stance,
        };
    }

    /// <summary>What has finished has begun; null where the two are no stages of one production, or are the same one.</summary>
    private Stance? StageOf(Assertion assertion, Proposition proposition)
    {
        if (assertion.Value is not { } value || !HasComeAbout(value) || !SupersedeRule.IsFact(proposition))
        {
            return null;
        }

        var (said, told) = (vocabulary.AspectOf(assertion.Topics[0], value.Aspect)?.Stage, vocabulary.AspectOf(proposition.Lead)?.Stage);
        return said is null || told is null || said == told ? null : StanceRule.Of(assertion.Mood, Mood.Asserted, told < said ? Fit.Unclear : IsGoingOn(assertion) && vocabulary.IsLastStage(proposition.Lead) ? Fit.Apart : Fit.Closer);
    }

    /// <summary>"Is still being shot": what has finished goes on no more.</summary>
    private static bool IsGoingOn(Assertion assertion) =>
        assertion.Mood == Mood.Asserted && QuestionTokens.Of(assertion.Reading.Statement).Any(token => token.Word is "still" or "currently" or "ongoing");

    private static bool HasComeAbout(Value value) => value is Window { Precision: Precision.Publication };

    private static bool IsSaidBy(Assertion assertion, Proposition proposition) =>
        assertion.Speaker is not { } speaker || proposition.Claims.Any(claim => claim.Speaker == speaker);

    /// <summary>What is dated comes about once; a role that one person is told to hold as a fact holds no other: an actor in a part.</summary>
    private bool IsExclusive(Assertion assertion, Proposition proposition) =>
        vocabulary.AspectOf(proposition.Lead) is { Exclusive: true } || proposition.Value is Window || (proposition is { Value: People { Names.Count: 1 }, Lead.Modality: Modality.Fact } && IsHeldByOne(assertion, proposition));

    /// <summary>A part, or a post that the statement speaks of as the only one; of producers and writers there may be several.</summary>
    private static bool IsHeldByOne(Assertion assertion, Proposition proposition) =>
        proposition.Lead.Topic == TopicNames.Cast
        || (!proposition.Lead.Statement.Contains("one of", StringComparison.OrdinalIgnoreCase) && Array.Exists(Only, word => assertion.Words.Contains($"{word} {proposition.Value.Aspect}", StringComparison.OrdinalIgnoreCase)));

    private static bool IsSameQuestion(Value said, Proposition proposition) =>
        AspectWords.AreOne(said.Aspect, proposition.Value.Aspect);
}
