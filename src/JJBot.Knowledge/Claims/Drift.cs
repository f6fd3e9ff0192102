namespace JJBot.Knowledge.Claims;

/// <summary>What became of a claim's passage when its source was read again.</summary>
public enum Drift
{
    /// <summary>It stands there as it did, or was not looked for yet.</summary>
    None,

    /// <summary>Words like it stand there.</summary>
    Changed,

    /// <summary>Nothing like it stands there.</summary>
    Vanished,
}
