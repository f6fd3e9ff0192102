using System.Globalization;
using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Answers;

/// <summary>
/// Windows and dates in words. The conventions: spring is March to May and early spring its first two months, summer June to August,
/// autumn September to 20 December or to November, winter from December; the last quarter is told as "the end of" its year.
/// </summary>
public static class WindowWords
{
    private static readonly CultureInfo English = CultureInfo.InvariantCulture;

    /// <summary>"20 November 2015", "spring 2018", "2018", "after The Defenders", "early spring, year not stated".</summary>
    public static string Of(Window window) => window switch
    {
        { Anchor: { } anchor } => Of(anchor),
        { Days.IsUnknown: true } => window.Said ?? "at a time not stated",
        { Precision: Precision.Season } => SeasonOf(window.Days) ?? Of(window.Days),
        { Precision: Precision.Quarter } => QuarterOf(window.Days) ?? Of(window.Days),
        _ => Of(window.Days),
    };

    /// <summary>The same with the preposition that it takes in a sentence: "on 20 November 2015", "in 2018".</summary>
    public static string When(Window window) => window switch
    {
        { Anchor: not null } => Of(window),
        { Days.IsUnknown: true } => $"in {Of(window)}",
        { Days.IsDay: true } => $"on {Of(window)}",
        { Precision: Precision.Quarter } when Of(window).StartsWith("the end", StringComparison.Ordinal) => $"at {Of(window)}",
        { Days: { Earliest: null } or { Latest: null } } => Of(window),
        _ => $"in {Of(window)}",
    };

    /// <summary>What a coarser window leaves open: "month and day", "day"; null where a day was said.</summary>
    public static string? Missing(Window window) => window switch
    {
        { Anchor: not null } => "the date",
        { Days.IsDay: true } => null,
        { Precision: Precision.Month } => "day",
        { Days.IsUnknown: true } => "year, month and day",
        _ => "month and day",
    };

    public static string Of(DayRange days)
    {
        if (days.IsUnknown)
        {
            return "day unknown";
        }

        if (days.Earliest is not { } first)
        {
            return $"by {Latest(days.Latest!.Value)}";
        }

        if (days.Latest is not { } last)
        {
            return $"{Day(first)} or later";
        }

        return first == last ? Day(first) : Between(first, last);
    }

    /// <summary>When something appeared: "2017, day unknown", or the day.</summary>
    public static string Published(DayRange days) => days switch
    {
        { IsUnknown: true } => "day unknown",
        { IsDay: true } => Of(days),
        _ => $"{Of(days)}, day unknown",
    };

    private static string Of(Anchor anchor) => anchor.Order switch
    {
        AnchorOrder.After => $"after {anchor.Series}",
        AnchorOrder.Before => $"before {anchor.Series}",
        _ => $"before or after {anchor.Series}",
    };

    private static string? SeasonOf(DayRange days) => (days.Earliest, days.Latest) switch
    {
        ({ Month: 3, Day: 1 } first, { Month: 4, Day: 30 } last) when first.Year == last.Year => $"early spring {first.Year}",
        ({ Month: 3, Day: 1 } first, { Month: 5, Day: 31 } last) when first.Year == last.Year => $"spring {first.Year}",
        ({ Month: 6, Day: 1 } first, { Month: 8, Day: 31 } last) when first.Year == last.Year => $"summer {first.Year}",
        ({ Month: 9, Day: 1 } first, { Month: 11 or 12, Day: >= 20 } last) when first.Year == last.Year => $"autumn {first.Year}",
        ({ Month: 12 } first, { Month: 2 or 3 } last) when first.Year + 1 == last.Year => $"winter {first.Year}/{last.Year % 100:00}",
        _ => null,
    };

    private static string? QuarterOf(DayRange days) => (days.Earliest, days.Latest) switch
    {
        ({ Month: 10, Day: 1 } first, { Month: 12, Day: 31 } last) when first.Year == last.Year => $"the end of {first.Year}",
        ({ Month: 1, Day: 1 } first, { Month: 3, Day: 31 } last) when first.Year == last.Year => $"early {first.Year}",
        ({ Month: 4, Day: 1 } first, { Month: 6, Day: 30 } last) when first.Year == last.Year => $"the second quarter of {first.Year}",
        ({ Month: 7, Day: 1 } first, { Month: 9, Day: 30 } last) when first.Year == last.Year => $"the third quarter of {first.Year}",
        _ => null,
    };

    private static string Between(DateOnly first, DateOnly last)
    {
        var (wholeStart, wholeEnd) = (first.Day == 1, last == last.AddDays(1 - last.Day).AddMonths(1).AddDays(-1));
        return (wholeStart, wholeEnd, first, last) switch
        {
            (true, true, { Month: 1 }, { Month: 12 }) when first.Year == last.Year => Year(first),
            (true, true, { Month: 1 }, { Month: 12 }) => $"{first.Year} or {last.Year}".Replace(" or ", first.Year + 1 == last.Year ? " or " : " to ", StringComparison.Ordinal),
            (true, true, _, _) when (first.Year, first.Month) == (last.Year, last.Month) => Month(first),
            (true, true, _, _) when first.Year == last.Year => $"{first.ToString("MMMM", English)} to {Month(last)}",
            _ when first.Year == last.Year => $"{first.ToString("MMMM", English)} to {Month(last)}",
            _ => $"{Month(first)} to {Month(last)}",
        };
    }

    private static string Latest(DateOnly day) => day switch
    {
        { Month: 12, Day: 31 } => $"the end of {day.Year}",
        _ when day.AddDays(1).Day == 1 => $"the end of {Month(day)}",
        _ => Day(day),
    };

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", English);

    private static string Month(DateOnly day) => day.ToString("MMMM yyyy", English);

    private static string Year(DateOnly day) => day.ToString("yyyy", English);
}
