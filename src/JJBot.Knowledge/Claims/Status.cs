namespace JJBot.Knowledge.Claims;

/// <summary>How firmly a claim stands as worded, firmest first.</summary>
public enum Status
{
    /// <summary>The studio, or a crew member with authority, on the record; or observed.</summary>
    Confirmed,

    /// <summary>An outlet asserts or relays it.</summary>
    Reported,

    /// <summary>A guess, a hope, "maybe", "would seem", "expected".</summary>
    Speculated,

    /// <summary>Said not to be so: the value holds what is ruled out.</summary>
    Denied,
}
