namespace JJBot.Knowledge.Answers.Asking.Reading;

/// <summary>The words of a question while it is read: what one reader has understood, the next ones leave alone.</summary>
internal sealed class QuestionLine
{
    private readonly bool[] taken;

    public QuestionLine(string text, IReadOnlyList<QuestionToken> tokens)
    {
        (Text, Tokens) = (text, tokens);
        taken = new bool[tokens.Count];
        Stems = [.. tokens.Select(token => token.Stem)];
    }

    /// <summary>As it was typed.</summary>
    public string Text { get; }

    public IReadOnlyList<QuestionToken> Tokens { get; }

    /// <summary>Of <see cref="Tokens"/>, one for each.</summary>
    public string[] Stems { get; }

    public int Count => Tokens.Count;

    public bool IsFree(int at) => !taken[at];

    public bool AreFree(int first, int count)
    {
        for (var at = first; at < first + count; at++)
        {
            if (at >= taken.Length || taken[at])
            {
                return false;
            }
        }

        return true;
    }

    public void Take(int first, int count) => Array.Fill(taken, true, first, count);

    public void Take(IEnumerable<int> places)
    {
        foreach (var place in places)
        {
            taken[place] = true;
        }
    }

    /// <summary>The word at a place; empty outside of the question.</summary>
    public string WordAt(int at) => at >= 0 && at < Tokens.Count ? Tokens[at].Word : "";

    /// <summary>The stem at a place; empty outside of the question.</summary>
    public string StemAt(int at) => at >= 0 && at < Stems.Length ? Stems[at] : "";

    public bool Has(Predicate<string> stem) => Array.Exists(Stems, stem);

    /// <summary>The same of the words that nobody has understood yet.</summary>
    public bool HasFree(Predicate<string> stem) => Enumerable.Range(0, Stems.Length).Any(at => !taken[at] && stem(Stems[at]));

    /// <summary>What was typed from one word to another, both included.</summary>
    public string Typed(int first, int last) => Text[Tokens[first].Start..Tokens[last].End];
}
