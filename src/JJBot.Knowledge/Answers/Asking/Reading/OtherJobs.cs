namespace JJBot.Knowledge.Answers.Asking.Reading;

/// <summary>Finds jobs whose name holds another job's: a casting director is no director.</summary>
internal static class OtherJobs
{
    private static readonly string[] Fields = ["casting", "music", "musical", "art", "stunt", "fight", "costume", "sound", "creative", "technical", "line"];

    /// <summary>The job of two words, or null.</summary>
    /// <param name="word">As typed, lower case.</param>
    /// <param name="next">The stem of the word after it.</param>
    public static string? At(string word, string next) =>
        Fields.Contains(word) && next is "director" or "producer" or "supervisor" or "designer" ? $"{word} {next}" : null;
}
