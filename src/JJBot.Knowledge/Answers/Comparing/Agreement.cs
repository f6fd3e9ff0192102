using JJBot.Knowledge.Answers.Asking.Reading;
using JJBot.Knowledge.Answers.Checking;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Shows;

namespace JJBot.Knowledge.Answers.Comparing;

/// <summary>"Do all the sites agree?": on what they do, and where they part. Windows inside one another agree on the widest of them.</summary>
internal sealed class Agreement(Show show, Vocabulary vocabulary)
{
    private const int MostApart = 3;

    private readonly ValueFit values = new(vocabulary, ReleaseDays.Unknown);

    public Comparison? Of(Compared compared)
    {
        var current = OnOneQuestion(compared.Propositions.Where(proposition => !compared.Web.IsOvertaken(proposition)).ToList(), compared);
        if (Common(current.FindAll(IsComparable), compared.Said) is not { } common)
        {
            return current is [var open, ..] ? new Comparison($"They leave it open: {Words(open, compared)}.", Lines(open, current)) : null;
        }

        var others = current.FindAll(proposition => proposition != common);
        var apart = others.FindAll(proposition => IsApart(common, proposition, compared));
        var closer = others.FindAll(proposition => !apart.Contains(proposition) && !IsDenied(proposition) && (IsComparable(proposition) ? Fits(common, proposition) is Fit.Closer or Fit.Same : proposition.Lead.Speaker is not null && Fits(common, proposition) == Fit.Same));
        var beside = others.FindAll(proposition => Fits(common, proposition) == Fit.Unclear && proposition.Value.Aspect == common.Value.Aspect && !apart.Contains(proposition));
        var earlier = compared.Said is null ? compared.Propositions.Where(proposition => IsStateBefore(common, proposition, compared)).ToList() : [];
        return (apart, closer, earlier) switch
        {
            ([var other, ..], _, _) => new Comparison(
                Standing.SaysNotKnown(other.Lead)
                    ? $"{No(compared)}{Words(common, compared)} ({Support.Of(common)}), while elsewhere {ClauseWords.Of(other.Lead.Statement)}{MoreExactly(closer, compared)}."
                    : $"{No(compared)}{Words(common, compared)} ({Support.Of(common)}) and {Words(other, compared)} ({Support.Of(other)}) do not go together{MoreExactly(closer, compared)}.",
                [(common, LineRole.Main), .. apart.Take(MostApart).Select(proposition => (proposition, LineRole.Conflicting)), .. closer.Take(MostApart).Select(proposition => (proposition, LineRole.Main))]),
            (_, _, [var old, ..]) => new Comparison(
                $"They speak of different times: first {Words(old, compared)} ({Support.Of(old)}), since then {Words(common, compared)} ({Support.Of(common)}).",
                [(common, LineRole.Main), .. earlier.Take(MostApart).Select(proposition => (proposition, LineRole.Earlier))]),
            (_, [var narrow, ..], _) when Fits(common, narrow) == Fit.Same => new Comparison(
                $"Not equally firmly: {Words(common, compared)} is {Support.Of(common)}; elsewhere it is {Support.Of(narrow)}.", Lines(common, closer)),
            (_, [var narrow, ..], _) when closer.TrueForAll(IsSettled) => new Comparison(
                $"Yes, they agree: {Words(common, compared)}; more exactly {Words(narrow, compared)} ({Support.Of(narrow)}).", Lines(common, closer)),
            (_, [var narrow, ..], _) => new Comparison(
                $"They agree on {Words(common, compared)}, not on {Words(narrow, compared)}, which is {Support.Of(narrow)}.", Lines(common, closer)),
            _ when beside.Count > 0 => new Comparison($"They do not contradict each other: {Words(common, compared)} ({Support.Of(common)}).", Lines(common, beside)),
            _ when common.SourceCount == 1 => new Comparison($"Only one source has it, so there is nothing that it could agree with: {Words(common, compared)}.", [(common, LineRole.Main)]),
            _ when common.SourceCount == 2 => new Comparison($"Yes, both that speak of it say the same: {Words(common, compared)}.", [(common, LineRole.Main)]),
            _ => new Comparison($"Yes, all {Wording.Number(common.SourceCount)} that speak of it say the same: {Words(common, compared)}.", [(common, LineRole.Main)]),
        };
    }

    /// <summary>"Is it certain or only likely?" is answered by neither yes nor no.</summary>
    private static string No(Compared compared) => QuestionTokens.Of(compared.Reading.Text).Any(token => token.Word == "or") ? "They do not agree: " : "No: ";

    /// <summary>Stages of one making are one question; other aspects are each their own, and what has come about is another than what is to come.</summary>
    private List<Proposition> OnOneQuestion(List<Proposition> current, Compared compared)
    {
        var questions = current.GroupBy(proposition => (proposition.Lead.Topic, proposition.Value.Aspect, proposition.Lead.Subject)).ToList();
        if (questions is not [var best, ..])
        {
            return current;
        }

        // What all tell alike is seldom what somebody wonders about.
        var first = (best.Count() == 1 && compared.Reading.People.Count > 0 ? questions.Find(question => question.Count() > 1) ?? best : best).First();
        var ofOne = current.FindAll(proposition => proposition.Lead.Topic == first.Lead.Topic && (proposition.Value.Aspect == first.Value.Aspect || (IsStage(first) && IsStage(proposition))));
        var ahead = ofOne.FindAll(proposition => proposition.Lead.Modality != Modality.Fact || proposition.Lead.Subject.Seasons is null);
        return compared.Subject.Seasons is null && ahead.Exists(proposition => proposition.Lead.Modality == Modality.Plan) ? ahead : ofOne;
    }

    private bool IsStage(Proposition proposition) => vocabulary.AspectOf(proposition.Lead) is { Stage: not null };

    private string MoreExactly(List<Proposition> closer, Compared compared) =>
        closer is [var narrow, ..] ? $"; {Words(narrow, compared)} is not certain ({Support.Of(narrow)})" : "";

    private static IReadOnlyList<(Proposition, LineRole)> Lines(Proposition common, IEnumerable<Proposition> others) =>
        [(common, LineRole.Main), .. others.Where(proposition => proposition != common).Take(MostApart).Select(proposition => (proposition, LineRole.Main))];

    /// <summary>What everything else is held against: the widest that the value named lies in, else the one that most others lie in, else the best supported.</summary>
    private Proposition? Common(List<Proposition> asserted, Value? said)
    {
        var firm = asserted.Where(proposition => Standing.IsFirm(proposition.Lead) && proposition.Status != Status.Speculated).ToList();
        var around = said is null ? null : firm.Find(proposition => Fits(said, proposition) == Fit.Looser);
        return around ?? firm.OrderByDescending(proposition => asserted.Count(other => other != proposition && Fits(proposition, other) is Fit.Closer or Fit.Same)).FirstOrDefault() ?? asserted.FirstOrDefault();
    }

    /// <summary>Two values that exclude each other, one that denies what the other says, or one that calls unknown what the other tells.</summary>
    private bool IsApart(Proposition common, Proposition other, Compared compared) =>
        (IsAsserted(common) && IsComparable(other) && !IsDenied(other) && Fits(common, other) == Fit.Apart)
        || (compared.Web.RelationsOf(other).Any(relation => relation.Kind == RelationKind.Conflicts && relation.Conflict != Conflict.Certainty && IsBetween(relation, common, other, compared)) && !(common.Value is Text && other.Value is Text && IsAsserted(common) && IsAsserted(other)))
        || (IsAsserted(common) && Standing.SaysNotKnown(other.Lead) && other.Value.Aspect == common.Value.Aspect && other.Claims.Any(claim => common.Claims.All(told => told.Source != claim.Source)));

    private static bool IsBetween(Relation relation, Proposition one, Proposition other, Compared compared)
    {
        var (first, second) = (compared.Web.Of(relation.A), compared.Web.Of(relation.B));
        return (first == one && second == other) || (first == other && second == one);
    }

    /// <summary>What was so, or was planned, before what holds now.</summary>
    private static bool IsStateBefore(Proposition common, Proposition old, Compared compared) =>
        IsAsserted(old) && old.Lead.Topic == common.Lead.Topic && compared.Web.IsOvertaken(old);

    /// <summary>Where it is told more exactly, the wider still holds: places, and what has happened.</summary>
    private static bool IsSettled(Proposition proposition) => Standing.IsFirm(proposition.Lead) && (proposition.Value is Place || proposition.Lead.Modality == Modality.Fact);

    private static bool IsAsserted(Proposition proposition) => PropositionKey.MoodOf(proposition.Lead) == Mood.Asserted;

    private static bool IsDenied(Proposition proposition) => PropositionKey.MoodOf(proposition.Lead) == Mood.Denied;

    private Fit Fits(Proposition common, Proposition other) => Fits(common.Value, other);

    private Fit Fits(Value said, Proposition other) => (said, other.Value) switch
    {
        (Text one, Text two) => one.Content.Equals(two.Content, StringComparison.OrdinalIgnoreCase) ? Fit.Same : Fit.Unclear,
        var (one, two) when one.Aspect != two.Aspect => Fit.Unclear,
        var (one, two) => values.Of(one, two, isExclusive: true),
    };

    private static bool IsComparable(Proposition proposition) =>
        PropositionKey.MoodOf(proposition.Lead) != Mood.Open;

    private string Words(Proposition proposition, Compared compared) => LineWriter.Shortened(LineWriter.LeadInside(proposition, vocabulary, show, compared.Subject), proposition.Value).TrimEnd('?');
}
