using FsCheck;
using FsCheck.Fluent;
using JJBot.Knowledge.Extraction;

namespace JJBot.Knowledge.Tests.Extraction;

/// <summary>A text that a property is put before: words and marks that mean something to the readers, in any order, between any characters.</summary>
public sealed record RandomText(string Content)
{
    private static readonly string[] Pieces =
    [
        " ", " ", " ", "\n", "\n\n", "\r\n", "\t", ".", ". . .", "...", "…", "?", "!", "\"", "“", "”", "’", "(", ")", "[...]", ",", ":", "-", "—", "•",
        "Mr.", "U.S.", "a.m.", "1.", "2)", "(iv)", "Inc.", "No. 5", "www.example.org", "a@b.c", "I.", "Yahoo!", ":-)", "-----", "08/16/2000 12:05 PM",
        "the", "The", "last", "next", "this", "early", "late", "mid-", "end of", "year", "years", "March", "may", "Tuesday", "spring", "fall", "3", "30", "1990s",
        "2017", "2017-03-05", "3/5/17", "99999999999999999999", "five", "twenty", "-", "million", "ago", "earlier", "later", "from now", "few", "quarter", "fiscal",
        "half", "decade", "now", "today", "tomorrow", "morning", "10:30", "p.m.", "each", "first", "0", "31", "February 30", "9999", "0000", "century", "’s",
    ];

    public static Arbitrary<RandomText> Arbitrary() => Gen
        .OneOf(Gen.Elements(Pieces), Gen.Elements(Pieces).Select(piece => piece + " "), ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""))
        .ListOf()
        .Select(pieces => new RandomText(string.Concat(pieces)))
        .ToArbitrary();

    /// <summary>Whether the spans lie within the text, in its order, and none in another.</summary>
    public bool Holds(IEnumerable<TextSpan> spans)
    {
        var end = 0;
        foreach (var span in spans)
        {
            if (span.Start < end || span.IsEmpty || span.End > Content.Length)
            {
                return false;
            }

            end = span.End;
        }

        return true;
    }
}
