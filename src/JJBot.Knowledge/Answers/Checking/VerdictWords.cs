namespace JJBot.Knowledge.Answers.Checking;

/// <summary>Verdicts as people read them.</summary>
public static class VerdictWords
{
    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Supported => "Supported",
        Verdict.Contradicted => "Contradicted",
        Verdict.OnlySpeculation => "Only speculation",
        _ => "Unknown",
    };
}
