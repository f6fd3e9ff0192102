using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Extraction.Attributions;
using JJBot.Knowledge.Extraction.Certainties;

namespace JJBot.Knowledge.Extraction;

/// <summary>How firmly a claim stands, and how it is meant.</summary>
internal readonly record struct Standing(Status Status, Modality Modality)
{
    /// <param name="modality">How it is meant.</param>
    /// <param name="certainty">The words of doubt, hope and denial around it.</param>
    /// <param name="source">Who is said to have said it; null for the article itself.</param>
    /// <param name="hasAuthority">Whether that is the studio, or one of the crew whose word confirms.</param>
    public static Standing Of(Modality modality, Certainty certainty, Attribution? source, bool hasAuthority)
    {
        if (certainty.IsDenied && modality is Modality.Plan)
        {
            return new Standing(Status.Denied, modality);
        }

        if (source?.Speaker is not null)
        {
            // A maker who thinks something possible leaves it open; a wish or an opinion of theirs is on the record.
            return new Standing(modality == Modality.Guess ? Status.Speculated : hasAuthority ? Status.Confirmed : Status.Reported, modality);
        }

        return new Standing(modality is Modality.Guess or Modality.Wish || certainty.IsHedged ? Status.Speculated : Status.Reported, modality);
    }
}
