using JJBot.Knowledge.Answers.Asking.English;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Shows;

namespace JJBot.Knowledge.Answers.Asking;

/// <summary>A topic, and the part of it that a question asks for.</summary>
/// <param name="Topic">One of the show's.</param>
/// <param name="Aspects">Names of its aspects; empty for the topic's own question.</param>
internal sealed record TopicPart(Topic Topic, IReadOnlyList<string> Aspects)
{
    /// <summary>What a question asks for that has nothing but words pointing to topics: one part for each topic, in the order of the question.</summary>
    public static IReadOnlyList<TopicPart> Of(QuestionReading reading)
    {
        var cues = reading.Units.Where(unit => unit.Kind == UnitKind.Cue).ToList();
        var parts = new List<TopicPart>();

        // A word that points to several topics goes with those that other words point to as well.
        foreach (var topic in reading.Topics)
        {
            var pointing = cues.FindAll(unit => unit.Points.Any(point => point.Topic == topic));
            if (pointing.Count > 0)
            {
                parts.Add(new TopicPart(topic, AspectsOf(topic, pointing)));
                cues.RemoveAll(pointing.Contains);
            }
        }

        return parts;
    }

    /// <summary>
    /// Whether a word points to a topic that is not the topic's own question: "does she still drink" asks for what is said of that, not for
    /// all that becomes of the characters. A reason is never a topic's own question.
    /// </summary>
    public static bool AsksForWord(QuestionReading reading) =>
        reading.Focus == QuestionFocus.Why || reading.Units.Any(unit => unit.Points.Count > 0 && !PlainWords.Has(unit.Word) && unit.Points.All(point => point.Aspect is null && !IsNameOf(point.Topic, unit)));

    /// <summary>
    /// The aspects that anything fitting speaks of; all of them where nothing does. Whether a stage has come is told by the stage that
    /// has: that filming has begun answers whether it is over.
    /// </summary>
    /// <param name="fitting">What may answer.</param>
    /// <param name="mayBeOtherStage">Whether another stage answers too.</param>
    public IReadOnlyList<string> Within(IEnumerable<Proposition> fitting, bool mayBeOtherStage)
    {
        var spokenOf = fitting.Where(proposition => proposition.Lead.Topic == Topic.Name).Select(proposition => proposition.Value.Aspect).ToHashSet();
        var within = Aspects.Where(spokenOf.Contains).ToList();
        if (within.Count == 0 && mayBeOtherStage && Aspects.Any(IsStage))
        {
            within = [.. Topic.Aspects.Where(aspect => aspect.Stage is not null && spokenOf.Contains(aspect.Name)).Select(aspect => aspect.Name)];
        }

        return within.Count > 0 ? within : Aspects;
    }

    /// <summary>What to say of the last stage that is asked for where other stages answer; null where what is asked for is told.</summary>
    /// <param name="within">Those that answer.</param>
    public string? NotYet(IReadOnlyList<string> within) => within.Any(Aspects.Contains)
        ? null
        : Topic.Aspects.Where(aspect => aspect.Stage is not null && Aspects.Contains(aspect.Name)).MaxBy(aspect => aspect.Stage)?.NotYet;

    /// <summary>The aspects that all words agree on; a word that goes with none of the others changes nothing.</summary>
    private static List<string> AspectsOf(Topic topic, List<Unit> pointing)
    {
        var aspects = new List<string>();
        foreach (var unit in pointing)
        {
            var its = unit.Points.Where(point => point.Topic == topic).Select(point => point.Aspect?.Name).OfType<string>().ToList();
            var common = aspects.Intersect(its).ToList();
            aspects = aspects.Count == 0 ? its : common.Count > 0 ? common : aspects;
        }

        // A word for the one thing that the topic asks asks the topic's own question.
        return aspects is [var asked] && topic.Aspects.Where(aspect => aspect.Key).ToList() is [var only] && only.Name == asked ? [] : aspects;
    }

    private static bool IsNameOf(Topic topic, Unit unit) => unit.Terms.Contains(Synonyms.ConceptOf(Stems.Of(topic.Name)));

    private bool IsStage(string name) => Topic.Aspects.Any(aspect => aspect.Name == name && aspect.Stage is not null);
}
