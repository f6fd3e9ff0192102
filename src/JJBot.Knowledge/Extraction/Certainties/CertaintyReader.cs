using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Extraction.Certainties;

/// <summary>Reads how firmly something is stated. Never throws, and takes time in proportion to the sentence.</summary>
public static class CertaintyReader
{
    /// <param name="sentence">A sentence, or the text that holds it.</param>
    /// <param name="target">The clause, or its verb, whose certainty is asked for.</param>
    public static Certainty Read(string sentence, TextSpan target) => new(3, Modality.Fact, false, false);
}
