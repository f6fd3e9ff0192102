namespace JJBot.Knowledge.Answers.Asking.Finding;

/// <summary>Walks through the claims that meet one unit of a question, in their order, and leaps over those that do not matter.</summary>
internal sealed class UnitCursor
{
    public const int End = int.MaxValue;

    private readonly int[][] lists;
    private readonly int[] places;

    /// <param name="unit">What is to be met.</param>
    /// <param name="index">The claims.</param>
    public UnitCursor(Unit unit, TermIndex index)
    {
        lists = [.. unit.Terms.Select(index.Of).Where(list => list.Length > 0)];
        places = new int[lists.Length];
        var met = Math.Max(1, lists.Sum(list => (long)list.Length));
        Impact = unit.Weight * Math.Log(1 + ((double)index.Common / met));
        Current = LeastOf();
    }

    /// <summary>What meeting the unit adds to a claim's score: more, the rarer it is.</summary>
    public double Impact { get; }

    /// <summary>The claim that it stands at, or <see cref="End"/>.</summary>
    public int Current { get; private set; }

    /// <summary>Goes on to the first claim from <paramref name="number"/> on.</summary>
    public void Seek(int number)
    {
        if (Current >= number)
        {
            return;
        }

        for (var list = 0; list < lists.Length; list++)
        {
            places[list] = Leap(lists[list], places[list], number);
        }

        Current = LeastOf();
    }

    /// <summary>The first place from <paramref name="place"/> on that holds <paramref name="number"/> or more; steps double until they overshoot.</summary>
    private static int Leap(int[] list, int place, int number)
    {
        if (place >= list.Length || list[place] >= number)
        {
            return place;
        }

        var (low, step) = (place, 1);
        while (low + step < list.Length && list[low + step] < number)
        {
            low += step;
            step *= 2;
        }

        var found = Array.BinarySearch(list, low + 1, Math.Min(low + step, list.Length) - low - 1, number);
        return found >= 0 ? found : ~found;
    }

    private int LeastOf()
    {
        var least = End;
        for (var list = 0; list < lists.Length; list++)
        {
            if (places[list] < lists[list].Length)
            {
                least = Math.Min(least, lists[list][places[list]]);
            }
        }

        return least;
    }
}
