namespace JJBot.Knowledge.Extraction.Attributions;

/// <summary>Who spoke last, for pronouns and quotations without a cue.</summary>
internal sealed class RecentSpeakers
{
    // Nobody goes back farther with a pronoun.
    private const int Most = 8;

    private readonly List<Speaker> recent = [];

    /// <summary>The last of all; null before anybody spoke.</summary>
    public Speaker? Last => recent is [.., var last] ? last : null;

    public void Remember(Speaker speaker)
    {
        recent.RemoveAll(before => before.Name == speaker.Name);
        recent.Add(speaker);
        if (recent.Count > Most)
        {
            recent.RemoveAt(0);
        }
    }

    /// <summary>The last person who is of a gender for sure, or else the last who may be.</summary>
    public Speaker? Person(Gender gender) =>
        recent.FindLast(speaker => speaker.Kind == SpeakerKind.Person && speaker.Gender == gender)
        ?? recent.FindLast(speaker => speaker.Kind == SpeakerKind.Person && speaker.Gender == Gender.Unknown);

    public Speaker? Person() => recent.FindLast(speaker => speaker.Kind == SpeakerKind.Person);

    public Speaker? Group() => recent.FindLast(speaker => speaker.Kind == SpeakerKind.Group);
}
