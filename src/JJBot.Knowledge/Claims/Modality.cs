namespace JJBot.Knowledge.Claims;

/// <summary>How a claim is meant. A confirmed wish is on record as a wish, never as what will happen.</summary>
public enum Modality
{
    Fact,
    Plan,
    Wish,
    Guess,
    Opinion,

    /// <summary>Left open by the speaker, or said not to be known.</summary>
    Open,
}
