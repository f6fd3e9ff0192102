using JJBot.Knowledge.Extraction.Times.Words;

namespace JJBot.Knowledge.Extraction.Times;

/// <summary>One way to tell a time. It looks at a bounded number of words from a place on.</summary>
internal interface ITimeRule
{
    /// <param name="words">The text.</param>
    /// <param name="index">The first word of the expression.</param>
    /// <returns>Null where no expression of this kind begins there.</returns>
    Found? Read(TimeWords words, int index);
}
