namespace JJBot.Knowledge.Answers.Checking;

/// <summary>Tells whether two aspects are one question, however long their names are: "Danny Rand" and "Danny Rand (Iron Fist)".</summary>
internal static class AspectWords
{
    public static bool AreOne(string one, string other)
    {
        if (one.Equals(other, StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        var (shorter, longer) = one.Length < other.Length ? (one, other) : (other, one);
        return longer.StartsWith(shorter, StringComparison.OrdinalIgnoreCase) && longer[shorter.Length] is ' ' && longer[^1] == ')';
    }
}
