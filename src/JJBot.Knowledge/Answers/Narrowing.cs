using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Shows;

namespace JJBot.Knowledge.Answers;

/// <summary>Cuts a topic's answer to what a question asks of it.</summary>
/// <param name="aspects">Names of the aspects that are asked for; empty for the topic's own question.</param>
/// <param name="isFit">Which propositions may answer at all: by whose word, relative to what, of which kind.</param>
/// <param name="vocabulary">The show's names.</param>
internal sealed class Narrowing(IReadOnlyCollection<string> aspects, Predicate<Proposition> isFit, Vocabulary vocabulary)
{
    /// <summary>Where it is not known, what is said beside it is told too; more than this is not what was asked.</summary>
    private const int MostBesideUnknown = 4;

    private const int Most = 5;

    /// <summary>Whether only some of what is said on the aspects may answer: what they leave open is then not open altogether.</summary>
    public bool IsPartial { get; init; }

    public bool IsAsked(Proposition proposition) => (aspects.Count == 0 || aspects.Contains(proposition.Value.Aspect)) && isFit(proposition);

    /// <summary>The topic with the aspects alone that are asked for.</summary>
    /// <param name="topic">All of it.</param>
    /// <param name="told">What is told on it, whether it may answer or not: where some may not, the rest does not show that nobody knows.</param>
    public Topic Narrow(Topic topic, List<Proposition> told) => topic with
    {
        Aspects = [.. topic.Aspects
            .Where(aspect => aspects.Count == 0 || aspects.Contains(aspect.Name))
            .Select(aspect => IsPartial || told.Exists(proposition => proposition.Value.Aspect == aspect.Name && !isFit(proposition)) ? aspect with { Unknown = null } : aspect)],
    };

    /// <summary>The lines that answer.</summary>
    public IReadOnlyList<(Proposition Proposition, LineRole Role)> Cut(LineUp lineUp)
    {
        var lines = lineUp.Lines().Where(line => line.Role != LineRole.Further || aspects.Count > 0 || IsPartial);
        if (lineUp.Headline is not { } headline)
        {
            return [.. lines.Where(line => line.Role != LineRole.Earlier || aspects.Count > 0 || IsPartial).Take(MostBesideUnknown + 1)];
        }

        return [.. lines.Where(line => IsBeside(headline, line.Proposition) && (aspects.Count > 0 || IsPartial || line.Role is LineRole.Main or LineRole.Conflicting)).Take(Most)];
    }

    /// <summary>Where all that answers is guessed or hoped, it is no answer; null leaves that to the topic's own question.</summary>
    public AnswerKind? KindOf(IReadOnlyList<AnswerLine> lines) =>
        aspects.Count == 0 ? null : lines.All(line => IsSoft(line.Proposition)) ? AnswerKind.SpeculationOnly : AnswerKind.Answer;

    /// <summary>Only a guess or a hope.</summary>
    public static bool IsSoft(Proposition proposition) =>
        proposition.Status == Status.Speculated || proposition.Lead.Modality is Modality.Guess or Modality.Wish;

    /// <summary>
    /// Of the headline's own aspect, or of a stage of the same production; where the headline tells what is to come of a series, what has
    /// come about in some season of it is not meant.
    /// </summary>
    private bool IsBeside(Proposition headline, Proposition other)
    {
        var (one, two) = (vocabulary.AspectOf(headline.Lead), vocabulary.AspectOf(other.Lead));
        var isPast = headline.Lead.Modality != Modality.Fact && headline.Lead.Subject.Seasons is null && other.Lead is { Modality: Modality.Fact, Subject.Seasons: not null };
        var isSame = headline.Value.Aspect == other.Value.Aspect || (aspects.Count > 0 && (one?.Stage is null) == (two?.Stage is null)) || (aspects.Count == 0 && one is { Stage: null, Key: true } && two is { Stage: null, Key: true });
        return isSame && !isPast && !IsWider(headline, other);
    }

    /// <summary>What is said of a whole group of series says nothing that the season's own claims leave open.</summary>
    private static bool IsWider(Proposition headline, Proposition other) =>
        headline.Lead.Subject.Seasons is not null && other.Lead.Subject.Series != headline.Lead.Subject.Series;
}
