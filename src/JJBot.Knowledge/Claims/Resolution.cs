namespace JJBot.Knowledge.Claims;

/// <summary>How a claim turned out.</summary>
public enum Resolution
{
    Unresolved,
    CameTrue,
    DidNot,
}
