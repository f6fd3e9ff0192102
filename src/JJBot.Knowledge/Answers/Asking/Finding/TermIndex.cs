using System.Collections.Frozen;
using JJBot.Knowledge.Answers.Asking.Reading;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Sources;

namespace JJBot.Knowledge.Answers.Asking.Finding;

/// <summary>
/// Which claims of one part have which terms: an inverted index in memory, four bytes for each term of a claim. Never changes.
/// </summary>
internal sealed class TermIndex
{
    private static readonly int[] None = [];

    private readonly IReadOnlyList<Claim> claims;
    private readonly FrozenDictionary<string, int[]> postings;

    private TermIndex(IReadOnlyList<Claim> claims, FrozenDictionary<string, int[]> postings, OutletNames outlets)
    {
        (this.claims, this.postings, Outlets) = (claims, postings, outlets);
        Common = Math.Max(1, claims.Count);
    }

    public OutletNames Outlets { get; }

    public int ClaimCount => claims.Count;

    /// <summary>At least 1: what a term's rarity is measured by.</summary>
    public int Common { get; }

    /// <param name="part">What one scope holds.</param>
    /// <param name="names">The show's.</param>
    /// <param name="sourceOf">Finds a claim's source, or null.</param>
    /// <param name="quoteOf">A claim's passage, or null where its text is not at hand.</param>
    public static TermIndex Of(ClaimsPart part, ShowNames names, Func<SourceId, Source?> sourceOf, Func<Claim, string?> quoteOf)
    {
        var terms = new ClaimTerms(names);
        var lists = new Dictionary<string, PostingList>(StringComparer.Ordinal);
        var ofOne = new List<string>();
        for (var number = 0; number < part.Claims.Count; number++)
        {
            var claim = part.Claims[number];
            ofOne.Clear();
            terms.Collect(claim, sourceOf(claim.Source)?.Outlet, quoteOf(claim), ofOne);
            foreach (var words in claim.AskedAs)
            {
                terms.CollectWords(words, ofOne);
            }

            foreach (var term in ofOne)
            {
                if (!lists.TryGetValue(term, out var list))
                {
                    lists[term] = list = new PostingList();
                }

                list.Add(number);
            }
        }

        var outlets = new OutletNames(part.Claims.Select(claim => sourceOf(claim.Source)?.Outlet).OfType<string>().Concat(part.Claims.SelectMany(claim => claim.Via)));
        return new TermIndex(part.Claims, lists.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToArray(), StringComparer.Ordinal), outlets);
    }

    public Claim this[int number] => claims[number];

    /// <summary>The numbers of the claims that have a term, in order.</summary>
    public int[] Of(string term) => postings.GetValueOrDefault(term, None);

    public bool Knows(string term) => postings.ContainsKey(term);

    /// <summary>The words of the claims; what else they are looked up by is left out.</summary>
    public IEnumerable<string> Words => postings.Keys.Where(term => term.Length > 0 && char.IsLetter(term[0]));

    private sealed class PostingList
    {
        private int[] numbers = new int[2];
        private int count;

        public void Add(int number)
        {
            if (count > 0 && numbers[count - 1] == number)
            {
                return;
            }

            if (count == numbers.Length)
            {
                Array.Resize(ref numbers, count * 2);
            }

            numbers[count++] = number;
        }

        public int[] ToArray() => numbers[..count];
    }
}
