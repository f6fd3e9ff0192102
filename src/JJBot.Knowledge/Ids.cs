using System.Text.RegularExpressions;

namespace JJBot.Knowledge;

/// <summary>What every id of ours looks like: it stands in custom ids and file names, hence the narrow alphabet.</summary>
internal static partial class Ids
{
    public static string Checked(string value, string parameter) =>
        AreFit(value) ? value : throw new ArgumentException($"'{value}' is not an id: use 1 to 64 letters, digits and dashes.", parameter);

    public static bool AreFit(string? value) => Pattern().IsMatch(value ?? "");

    [GeneratedRegex(@"^[A-Za-z0-9][A-Za-z0-9-]{0,63}\z")]
    private static partial Regex Pattern();
}
