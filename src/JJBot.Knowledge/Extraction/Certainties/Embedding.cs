namespace JJBot.Knowledge.Extraction.Certainties;

/// <summary>
/// What a predicate tells about the event under it, after the classes of Karttunen (implicatives) and Kiparsky (factives).
/// </summary>
internal enum Embedding
{
    None,

    /// <summary>It happens: "manage to", "begin to", "be forced to".</summary>
    Implies,

    /// <summary>It does not: "fail to", "refuse to", "prevent from", "without".</summary>
    Excludes,

    /// <summary>It is known: "know that", "reveal that".</summary>
    Presumes,

    /// <summary>Somebody says so: "say that".</summary>
    Says,

    /// <summary>Somebody says that it is not so: "deny".</summary>
    Denies,

    /// <summary>It is announced: "plan to", "set to", "scheduled to".</summary>
    Plans,

    /// <summary>It is agreed or vowed: "agree to", "promise to".</summary>
    Commits,

    /// <summary>It is wanted: "want to", "hope that".</summary>
    Wishes,

    /// <summary>It is tried: "try to", "seek".</summary>
    Tries,

    /// <summary>Others are to do it: "ask to", "urge", "order".</summary>
    Demands,

    /// <summary>It is made possible: "allow to", "able to", "right to".</summary>
    Enables,

    /// <summary>It is foreseen: "expect to", "likely to".</summary>
    Expects,

    /// <summary>Somebody holds it to be so: "think", "believe".</summary>
    Believes,

    /// <summary>It looks so: "seem to", "appear to".</summary>
    Seems,

    /// <summary>It is doubted or unknown: "doubt", "wonder", "unlikely to".</summary>
    Doubts,

    /// <summary>It has to be: "need to", "have to".</summary>
    Needs,
}
