namespace JJBot.Knowledge.Extraction.Sentences.Rules;

/// <summary>A stop that no other rule explained ends the sentence.</summary>
internal sealed class StopRule : ISentenceRule
{
    public Verdict Judge(in Gap gap)
    {
        if (!gap.Stopped.HasStop || gap.Right.IsOnlyStops)
        {
            return Verdict.None;
        }

        return Verdict.Break;
    }
}
