namespace JJBot.Knowledge.Extraction.Topics;

/// <summary>The topics that rules know claims of. A show that lists no topic of the name gets no such claims.</summary>
internal static class TopicNames
{
    public const string Release = "release";
    public const string Directors = "directors";
    public const string Villain = "villain";
    public const string Cast = "cast";
    public const string Crew = "crew";
    public const string Production = "production";
    public const string Story = "story";
    public const string Characters = "characters";
    public const string Reception = "reception";

    public static IReadOnlyList<string> Usual { get; } = [Release, Directors, Villain, Cast, Crew, Production, Story, Characters, Reception];
}
