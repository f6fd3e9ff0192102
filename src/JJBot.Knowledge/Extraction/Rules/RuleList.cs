namespace JJBot.Knowledge.Extraction.Rules;

/// <summary>The rules, in the order in which they are asked. The last one takes what no other has told.</summary>
internal static class RuleList
{
    public static IReadOnlyList<IExtractionRule> All { get; } =
    [
        new PremiereRule(),
        new ProductionStageRule(),
        new FilmingLocationRule(),
        new RenewalRule(),
        new EpisodeCountRule(),
        new DirectorsRule(),
        new CastRule(),
        new CastListRule(),
        new PortrayalRule(),
        new CrewTitleRule(),
        new CrewJoinsRule(),
        new CreatorRule(),
        new OtherNameRule(),
        new NotKnownRule(),
        new StatementRule(),
    ];
}
