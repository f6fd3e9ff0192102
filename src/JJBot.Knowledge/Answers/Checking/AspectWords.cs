namespace JJBot.Knowledge.Answers.Checking;

/// <summary>Tells whether two aspects are one question: "Danny Rand (Iron Fist)" is asked of as either of the two, and so is "writer and producer".</summary>
internal static class AspectWords
{
    public static bool AreOne(string one, string other) => Names(one).Intersect(Names(other), StringComparer.OrdinalIgnoreCase).Any();

    private static string[] Names(string aspect) => aspect.Split(" (") is [var name, [.. var alias, ')']] ? [aspect, name, alias] : [aspect, .. aspect.Split(" and ")];
}
