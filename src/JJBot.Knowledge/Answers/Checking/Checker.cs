using JJBot.Knowledge.Answers.Asking;
using JJBot.Knowledge.Answers.Asking.Finding;
using JJBot.Knowledge.Answers.Asking.Reading;
using JJBot.Knowledge.Answers.Checking.Said;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Extraction.Topics;
using JJBot.Knowledge.Shows;

namespace JJBot.Knowledge.Answers.Checking;

/// <summary>Checks statements: reads what they say to be so, and has each assertion judged by the claims that bear on it.</summary>
internal sealed class Checker(Show show, Understanding understanding)
{
    /// <summary>Claims nearest to a statement whose words alone can be compared.</summary>
    private const int MostNear = 100;

    private readonly AssertionReader reader = new(show, understanding);
    private readonly Vocabulary vocabulary = new(show);
    private readonly TextFit texts = new(new Concepts(new ShowNames(show)));

    /// <summary>One decision for each assertion of a whole message; none where it says nothing about the show.</summary>
    public IReadOnlyList<PendingAnswer> CheckMessage(string message, DateOnly? asOf, Retrieval found, Sight sight) =>
        [.. reader.Read(message, Today(asOf, sight), found.Outlets)
            .Select(assertion => Check(assertion.LookedBackFrom(asOf), found, sight))];

    /// <summary>One decision for each assertion of the statement that a question asks about.</summary>
    public IReadOnlyList<PendingAnswer> Check(QuestionReading reading, Retrieval found, Sight sight) =>
        [.. reader.Read(reading, Today(reading.AsOf, sight), found.Outlets).Select(assertion => Check(assertion, found, sight))];

    /// <summary>By value where there is one; where no claim has a value of the kind, and no series is named, by the words, of whatever series.</summary>
    private PendingAnswer Check(Assertion assertion, Retrieval found, Sight sight)
    {
        if (assertion.Value is null)
        {
            return ByWords(assertion, found, sight);
        }

        if (assertion is { Mood: Mood.Asserted, InWords: { Mood: Mood.Denied } denied } && ByWords(denied, found, sight) is var byWords && byWords.Decide(byWords.View!).Verdict == Verdict.Contradicted)
        {
            // "Is a writer and not a producer": what it says is so, and what it denies is so as well.
            return byWords;
        }

        var byValue = assertion.Value is People { Aspect: SaidPresence.AnyPart } || assertion.IsAnywhere ? ByPart(assertion, found, sight) : ByValue(assertion, sight);
        return assertion is { InWords: { } words } && byValue.Decide(byValue.View!).Kind == AnswerKind.NoClaim
            ? ByWords(words, found, sight)
            : byValue;
    }

    private PendingAnswer ByValue(Assertion assertion, Sight sight)
    {
        var (topic, asOf) = (assertion.Topics[0], assertion.Reading.AsOf);
        var view = sight.View(topic, assertion.Subject.Series, asOf);
        var releases = assertion.Value is Window window
            ? ReleaseDays.Of(Anchors(window, view).SelectMany(series => sight.View(topic, series, asOf).Web.Propositions).SelectMany(proposition => proposition.Claims), window.Aspect)
            : ReleaseDays.Unknown;
        return new PendingAnswer(view, claims => Judge(assertion, claims, releases, proposition => proposition.Lead.Topic == topic || IsStaged(assertion, proposition)));
    }

    /// <summary>By who plays the part, and what part is played, in whatever series.</summary>
    private PendingAnswer ByPart(Assertion assertion, Retrieval found, Sight sight)
    {
        var units = assertion.Concepts.Where(concept => concept.IsName).Select(concept => new Unit(UnitKind.Name, concept.Word, [Terms.OfName(concept.Word)], 1)).ToList();
        var near = found.Find(assertion.Reading with { NamesSubject = false }, units, MostNear).Select(one => one.Claim);
        return new PendingAnswer(sight.ViewOf(near, assertion.Reading.AsOf), claims => Judge(assertion, claims, ReleaseDays.Unknown, proposition => proposition.Lead.Topic is TopicNames.Cast or TopicNames.Villain));
    }

    private PendingAnswer ByWords(Assertion assertion, Retrieval found, Sight sight)
    {
        var near = found.Find(assertion.Reading, MostNear).Select(one => one.Claim).ToList();
        var view = sight.ViewOf(near.Concat(found.Beside(near, assertion.Reading.AsOf)).Distinct(), assertion.Reading.AsOf);
        return new PendingAnswer(view, claims => Judge(assertion, claims, ReleaseDays.Unknown, _ => true));
    }

    private Answer Judge(Assertion assertion, ClaimView view, ReleaseDays releases, Func<Proposition, bool> bears)
    {
        var judgement = new FactCheck(show, vocabulary, texts, releases).Judge(assertion, view.Web, bears);
        return new CheckedAnswer(show, vocabulary).Of(assertion, judgement, view);
    }

    /// <summary>Other series that the window, or a claim on its question, is told relative to: their release decides what "after" means.</summary>
    private static IEnumerable<string> Anchors(Window said, ClaimView view) => view.Web.Propositions
        .Select(proposition => proposition.Value).OfType<Window>().Append(said)
        .Where(window => window.Aspect == said.Aspect).Select(window => window.Anchor?.Series).OfType<string>().Distinct().Order(StringComparer.Ordinal);

    /// <summary>How far a production has come is told under several topics.</summary>
    private bool IsStaged(Assertion assertion, Proposition proposition) =>
        assertion.Value is Window { Precision: Precision.Publication } && vocabulary.AspectOf(proposition.Lead) is { Stage: not null };

    private static DateOnly Today(DateOnly? asOf, Sight sight) => asOf ?? DateOnly.FromDateTime(sight.Now.UtcDateTime);
}
