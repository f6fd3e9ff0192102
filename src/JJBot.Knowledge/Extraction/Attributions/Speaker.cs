namespace JJBot.Knowledge.Extraction.Attributions;

/// <summary>Somebody in an article who can be referred to again.</summary>
/// <param name="Name">In full, as far as the article gives it.</param>
/// <param name="Gender">As far as a title or a given name tells it.</param>
/// <param name="Kind">What sort of speaker it is.</param>
internal sealed record Speaker(string Name, Gender Gender, SpeakerKind Kind);

internal enum SpeakerKind
{
    Person,

    /// <summary>Several, a company, or people with a role but no name.</summary>
    Group,

    /// <summary>A publication: what it reports came through it.</summary>
    Outlet,

    /// <summary>People who are not to be named: "sources", "attendees".</summary>
    Unnamed,
}
