using System.Text.RegularExpressions;

namespace JJBot.Cli;

/// <summary>A setting whose value is not of its type, in a sentence that says what is allowed.</summary>
internal static partial class WrongType
{
    /// <param name="message">What the configuration binder says of it; anything else comes back as it is.</param>
    public static string Sentence(string message)
    {
        var match = Conversion().Match(message);
        return match.Success
            ? $"{match.Groups["key"].Value} is '{match.Groups["value"].Value}': allowed is {Allowed(match.Groups["type"].Value)}."
            : message;
    }

    private static string Allowed(string type) => type switch
    {
        _ when type.Contains("TimeSpan", StringComparison.Ordinal) => "a span of time, such as 00:00:05 for five seconds",
        _ when type.Contains("Int", StringComparison.Ordinal) => "a whole number",
        _ when type.Contains("Boolean", StringComparison.Ordinal) => "true or false",
        _ when type.Contains("Uri", StringComparison.Ordinal) => "an address",
        _ => $"a value of the type {type}",
    };

    [GeneratedRegex(@"value '(?<value>.*)' at '(?<key>[^']+)' to type '(?<type>[^']+)'", RegexOptions.Singleline)]
    private static partial Regex Conversion();
}
