namespace JJBot.Knowledge.Answers.Asking.Reading;

/// <summary>Where a question names something of the show.</summary>
/// <param name="Name">What it names.</param>
/// <param name="At">The place of its first word.</param>
/// <param name="Length">In words.</param>
internal sealed record FoundName(ShowName Name, int At, int Length)
{
    /// <summary>The place behind its last word.</summary>
    public int End => At + Length;

    /// <summary>The word before it and its article; "ahead of" is "before".</summary>
    public string Preposition(QuestionLine line) => PrepositionBefore(line, At);

    /// <summary>The same of a place where something else begins: a season.</summary>
    public static string PrepositionBefore(QuestionLine line, int at)
    {
        var last = line.WordAt(at - 1) is "the" ? at - 2 : at - 1;
        return (line.WordAt(last - 1), line.WordAt(last)) switch
        {
            ("ahead", "of") or ("prior", "to") or ("earlier" or "sooner", "than") => "before",
            ("later", "than") or (_, "following") => "after",
            (_, var word) => word,
        };
    }
}
