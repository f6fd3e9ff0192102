using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Shows;

namespace JJBot.Knowledge.Answers.Asking.Reading;

/// <summary>The times that a question speaks of.</summary>
/// <param name="AsOf">The last day of what it looks back from, or null for now.</param>
/// <param name="Periods">The times that are named, but for the one that it looks back from.</param>
/// <param name="BeforeReleaseOf">The series whose release was ahead on the day to look back from, or null.</param>
/// <param name="IsOfOldest">Whether it looks back from the oldest source.</param>
internal readonly record struct AskedTime(DateOnly? AsOf, IReadOnlyList<Period> Periods, Series? BeforeReleaseOf, bool IsOfOldest);
