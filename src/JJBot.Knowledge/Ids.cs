namespace JJBot.Knowledge;

/// <summary>What every id of ours looks like: it stands in custom ids and file names, hence the narrow alphabet.</summary>
internal static class Ids
{
    private const int MaximumLength = 64;

    public static string Checked(string value, string parameter) =>
        AreFit(value) ? value : throw new ArgumentException($"'{value}' is not an id: use 1 to 64 letters, digits and dashes.", parameter);

    /// <summary>Written by hand: a large index checks a million of them at start.</summary>
    public static bool AreFit(string? value)
    {
        if (value is not { Length: > 0 and <= MaximumLength } || value[0] == '-')
        {
            return false;
        }

        foreach (var character in value)
        {
            if (!char.IsAsciiLetterOrDigit(character) && character != '-')
            {
                return false;
            }
        }

        return true;
    }
}
