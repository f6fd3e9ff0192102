namespace JJBot.Knowledge;

/// <summary>The words that stand for an enum's values in seeds and in the database: their names in lower case.</summary>
internal static class EnumName<T>
    where T : struct, Enum
{
    private static readonly T[] Values = Enum.GetValues<T>();
    private static readonly string[] Names = [.. Values.Select(value => value.ToString().ToLowerInvariant())];

    /// <summary>"a, b or c", for a sentence that says what is allowed.</summary>
    public static string Allowed { get; } = $"{string.Join(", ", Names[..^1])} or {Names[^1]}";

    public static string Of(T value) => Names[Array.IndexOf(Values, value)];

    public static T? Find(string? name)
    {
        var index = Array.IndexOf(Names, name);
        return index < 0 ? null : Values[index];
    }

    /// <exception cref="FormatException">The database holds a word that this program does not know.</exception>
    public static T Parse(string name) => Find(name) ?? throw new FormatException($"'{name}' is none of {Allowed}.");
}
