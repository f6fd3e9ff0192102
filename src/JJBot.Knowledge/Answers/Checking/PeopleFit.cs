using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Answers.Checking;

/// <summary>Compares people in one role, whatever names they go by.</summary>
internal sealed class PeopleFit(Vocabulary vocabulary)
{
    public Fit Of(People said, People told)
    {
        var (asked, named) = (Names(said), Names(told));
        if (asked.SetEquals(named))
        {
            return Fit.Same;
        }

        return asked.IsSubsetOf(named) ? Fit.Closer : named.IsSubsetOf(asked) ? Fit.Looser : named.Overlaps(asked) ? Fit.Unclear : Apart(asked, named);
    }

    /// <summary>A longer list need not be whole; one person in a role that one holds stands for all.</summary>
    private static Fit Apart(HashSet<string> asked, HashSet<string> named) => asked.Count == 1 && named.Count == 1 ? Fit.Apart : Fit.Unclear;

    private HashSet<string> Names(People people) => [.. people.Names.Select(vocabulary.FullName)];
}
