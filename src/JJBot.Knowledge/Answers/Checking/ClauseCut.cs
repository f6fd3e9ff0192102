namespace JJBot.Knowledge.Answers.Checking;

/// <summary>Cuts a sentence where a new clause begins with a subject of its own: "and it comes out in May", "but they film in Lisbon".</summary>
internal static class ClauseCut
{
    private static readonly string[] Joints = [" and ", " but ", ", ", "; "];
    private static readonly string[] Subjects = ["it ", "it's ", "its ", "they ", "there ", "he ", "she "];

    /// <summary>At least one; together they are the sentence without its joints.</summary>
    public static IReadOnlyList<string> Of(string sentence)
    {
        var clauses = new List<string>();
        var from = 0;
        for (var at = 0; at < sentence.Length; at++)
        {
            if (JointAt(sentence, at) is not { } joint)
            {
                continue;
            }

            if (at > from)
            {
                clauses.Add(sentence[from..at]);
            }

            from = at + joint.Length;
            at = from - 1;
        }

        clauses.Add(sentence[from..]);
        return clauses;
    }

    private static string? JointAt(string sentence, int at) => Array.Find(Joints, joint =>
        string.Compare(sentence, at, joint, 0, joint.Length, StringComparison.OrdinalIgnoreCase) == 0
        && Array.Exists(Subjects, subject => string.Compare(sentence, at + joint.Length, subject, 0, subject.Length, StringComparison.OrdinalIgnoreCase) == 0));
}
