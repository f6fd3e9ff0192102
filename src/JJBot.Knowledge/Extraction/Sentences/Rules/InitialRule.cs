namespace JJBot.Knowledge.Extraction.Sentences.Rules;

/// <summary>
/// One capital with a dot is the initial of a name ("Jonas E. Smith"), unless a word follows that begins sentences ("Plan B. It worked").
/// "I" is the pronoun, unless it stands within a name.
/// </summary>
internal sealed class InitialRule : ISentenceRule
{
    public Verdict Judge(in Gap gap)
    {
        var text = gap.Text;
        var core = gap.Left.Core(text);
        if (core.Length != 1 || !char.IsUpper(core[0]) || gap.Left.Stops(text) is not "." || gap.Left.HasClosers)
        {
            return Verdict.None;
        }

        if (gap.Right.BeginsDigit(text))
        {
            return core[0] is 'N' or 'E' or 'S' or 'W' ? Verdict.Join : Verdict.None;
        }

        if (!gap.Right.BeginsUpper(text) || Starters.Contains(text, gap.Right))
        {
            return Verdict.None;
        }

        var isWithinName = gap.Index > gap.SentenceStart && gap.At(-1).BeginsUpper(text);
        return core[0] != 'I' || isWithinName || gap.SentenceLength == 1 ? Verdict.Join : Verdict.None;
    }
}
