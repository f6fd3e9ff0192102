using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Extraction.Certainties;

/// <summary>How firmly a clause states what it says.</summary>
/// <param name="Factuality">From -3 (surely not so) over 0 (open) to 3 (surely so): the scale of event factuality.</param>
/// <param name="Modality">How it is meant.</param>
/// <param name="IsDenied">Whether it is said not to be so.</param>
/// <param name="IsHedged">Whether a word of doubt or hope softens it ("maybe", "would seem", "expected", "we hope").</param>
public readonly record struct Certainty(double Factuality, Modality Modality, bool IsDenied, bool IsHedged);
