namespace JJBot.Knowledge.Extraction.Certainties;

/// <summary>What stands around an event and bears on how certain it is.</summary>
internal readonly record struct Setting
{
    public EventForm Form { get; init; }

    public ModalKind Modal { get; init; }

    public bool IsNegated { get; init; }

    /// <summary>The predicate that the event hangs on.</summary>
    public Embedding Governor { get; init; }

    /// <summary>Whether that predicate is itself negated.</summary>
    public bool IsGovernorNegated { get; init; }

    /// <summary>Whether that predicate is itself no fact: under a modal, a condition or a further predicate.</summary>
    public bool IsGovernorOpen { get; init; }

    /// <summary>The predicate that the clause is the object of.</summary>
    public Embedding Attitude { get; init; }

    public bool IsAttitudeNegated { get; init; }

    /// <summary>Whether that predicate is the speaker's own: "I think".</summary>
    public bool IsFirstPerson { get; init; }

    /// <summary>What the event itself tells of something else: "is expected", "hopes".</summary>
    public Embedding Own { get; init; }

    /// <summary>Whether a noun is taken as known: "the attack".</summary>
    public bool IsDefinite { get; init; }

    /// <summary>Whether the clause says anything but that something is "unknown", "undecided" or "scarce".</summary>
    public bool IsKnown { get; init; }

    /// <summary>Whether the event is itself a telling or knowing ("announce", "know"), which negated leaves its matter open.</summary>
    public bool IsTelling { get; init; }

    /// <summary>Whether "until" limits the clause.</summary>
    public bool IsLimited { get; init; }

    /// <summary>Whether it is told in the present of what is to come ("it premieres in May").</summary>
    public bool IsScheduled { get; init; }

    /// <summary>Whether its subject is anybody: "you".</summary>
    public bool IsGeneric { get; init; }

    /// <summary>"is to".</summary>
    public bool IsAnnounced { get; init; }

    public ClauseKind Clause { get; init; }

    public bool IsHedged { get; init; }
}

internal enum EventForm
{
    Past,
    Present,
    Perfect,
    Infinitive,
    Gerund,
    Passive,
    Noun,
}

internal enum ModalKind
{
    None,
    Will,
    Would,
    Can,
    Could,
    May,
    Should,
}

internal enum ClauseKind
{
    Plain,
    Conditional,
    Until,
    Question,
}
