using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Extraction.Certainties;

/// <summary>Tells how a clause is meant: as a fact, a plan, a wish, a guess, an opinion, or leaving its matter open.</summary>
internal static class Sense
{
    public static Modality Of(Setting setting)
    {
        if (IsOpen(setting))
        {
            return Modality.Open;
        }

        if (Any(setting, Embedding.Wishes) && !setting.IsNegated)
        {
            return Modality.Wish;
        }

        if (setting is { Attitude: Embedding.Believes, IsFirstPerson: true } or { Modal: ModalKind.Should }
            or { IsGeneric: true, Own: Embedding.Needs } or { IsGeneric: true, Governor: Embedding.Needs })
        {
            return Modality.Opinion;
        }

        if (IsHedged(setting))
        {
            return Modality.Guess;
        }

        return IsPlan(setting) ? Modality.Plan : Modality.Fact;
    }

    /// <summary>"Not until May" and "not announced" deny nothing.</summary>
    public static bool IsDenied(Setting setting) =>
        !setting.IsLimited && !IsOpen(setting) && setting.IsNegated != IsUndone(setting);

    // The predicate above turns it around: "refused to", "denied that".
    private static bool IsUndone(Setting setting) =>
        setting.IsAnnounced && setting.IsGovernorNegated || setting.Governor == Embedding.Excludes || setting.Attitude == Embedding.Denies;

    public static bool IsHedged(Setting setting) =>
        setting.IsHedged || setting.Modal is ModalKind.May or ModalKind.Could
        || Any(setting, Embedding.Seems) || Any(setting, Embedding.Expects) || Any(setting, Embedding.Doubts) || Any(setting, Embedding.Wishes)
        || setting.Attitude == Embedding.Believes && !setting.IsFirstPerson || setting is { Own: Embedding.Believes, IsFirstPerson: false };

    private static bool IsOpen(Setting setting) =>
        !setting.IsKnown && !setting.IsNegated
        || setting.IsTelling && setting.IsNegated && !setting.IsLimited
        || setting.Clause == ClauseKind.Question
        || setting.Attitude == Embedding.Doubts
        || setting.IsAttitudeNegated && setting.Attitude is Embedding.Presumes or Embedding.Says;

    private static bool IsPlan(Setting setting) =>
        setting.Modal == ModalKind.Will || setting.Modal == ModalKind.Would && setting.Form != EventForm.Perfect || setting.IsAnnounced || setting.IsScheduled
        || Any(setting, Embedding.Plans) || Any(setting, Embedding.Commits) || setting.Governor == Embedding.Demands;

    private static bool Any(Setting setting, Embedding embedding) =>
        setting.Governor == embedding || setting.Own == embedding && setting.Form != EventForm.Noun || setting.Attitude == embedding && !setting.IsAttitudeNegated;
}
