namespace JJBot.Knowledge.Answers;

/// <summary>What a line that says that something is not known comes down to among the things not known.</summary>
internal static class NotKnownWords
{
    /// <summary>"cast changes" rather than "cast changes: little known": that it is not known has been said.</summary>
    public static string Of(AnswerLine line, Vocabulary vocabulary)
    {
        var aspect = vocabulary.AspectOf(line.Proposition.Lead);
        var (said, name) = (Wording.Of(line.Proposition.Value), aspect?.Label ?? line.Proposition.Value.Aspect);
        return line.Lead.Replace($"{name}: {said}", said, StringComparison.Ordinal).Replace(said, aspect?.Missing ?? name, StringComparison.Ordinal);
    }
}
