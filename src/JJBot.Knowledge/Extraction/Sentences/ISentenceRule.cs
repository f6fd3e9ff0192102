namespace JJBot.Knowledge.Extraction.Sentences;

/// <summary>One reason why a sentence ends, or does not end, between two words. It looks at a bounded number of words around the gap.</summary>
internal interface ISentenceRule
{
    Verdict Judge(in Gap gap);
}
