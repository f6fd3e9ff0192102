using FsCheck;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Tests.Support;

namespace JJBot.Knowledge.Tests.Claims;

/// <summary>Times that lie behind, in the words that people use for them.</summary>
public sealed class AsOfTests
{
    /// <summary>A Wednesday.</summary>
    private static readonly DateOnly Today = new(2026, 11, 25);

    [Theory]
    [InlineData("last spring", "2026-05-31")]
    [InlineData("Last Summer", "2026-08-31")]
    [InlineData("before 2017", "2016-12-31")]
    [InlineData("before last summer", "2026-05-31")]
    [InlineData("a year ago", "2025-11-25")]
    [InlineData("one year ago", "2025-11-25")]
    [InlineData("two months ago", "2026-09-25")]
    [InlineData("2 weeks ago", "2026-11-11")]
    [InlineData("ten days ago", "2026-11-15")]
    [InlineData("an hour ago", "2026-11-25")]
    [InlineData("a decade ago", "2016-11-25")]
    [InlineData("end of 2016", "2016-12-31")]
    [InlineData("the end of last year", "2025-12-31")]
    [InlineData("early last year", "2025-04-30")]
    [InlineData("yesterday", "2026-11-24")]
    [InlineData("today", "2026-11-25")]
    [InlineData("now", "2026-11-25")]
    [InlineData("last week", "2026-11-22")]
    [InlineData("last month", "2026-10-31")]
    [InlineData("last year", "2025-12-31")]
    [InlineData("this week", "2026-11-25")]
    [InlineData("this year", "2026-11-25")]
    [InlineData("2026", "2026-11-25")]
    [InlineData("by March", "2026-03-31")]
    [InlineData("by march", "2026-03-31")]
    [InlineData("march", "2026-03-31")]
    [InlineData("in may", "2026-05-31")]
    [InlineData("december", "2025-12-31")]
    [InlineData("back in October", "2026-10-31")]
    [InlineData("March 5", "2026-03-05")]
    [InlineData("december 24", "2025-12-24")]
    [InlineData("tuesday", "2026-11-24")]
    [InlineData("last Friday", "2026-11-20")]
    [InlineData("christmas 2016", "2016-12-25")]
    [InlineData("Christmas", "2025-12-25")]
    [InlineData("halloween", "2026-10-31")]
    [InlineData("last christmas", "2025-12-25")]
    [InlineData("as of 2017-03-05", "2017-03-05")]
    [InlineData("until mid 2016", "2016-08-31")]
    [InlineData("summer of 2016", "2016-08-31")]
    [InlineData("late 2016", "2016-12-31")]
    public void A_Look_Back_Is_Read_In_The_Words_People_Use(string typed, string day)
    {
        var read = AsOf.TryParse(typed, Today, out var mistake);

        Assert.Null(mistake);
        Assert.Equal(day, read?.ToString("yyyy-MM-dd", null));
    }

    [Theory]
    [InlineData("when the defenders came out", "'when the defenders came out' is not a time that I understand")]
    [InlineData("when it aired in 2017", "is not a time that I understand")]
    [InlineData("soon", "is not a time that I understand")]
    [InlineData("", "is not a time that I understand")]
    [InlineData("banana", "is not a time that I understand")]
    [InlineData("a few weeks ago", "is not a time that I understand")]
    [InlineData("every tuesday", "is not a time that I understand")]
    [InlineData("9999 years ago", "is not a time that I understand")]
    [InlineData("99999999999999 days ago", "is not a time that I understand")]
    [InlineData("03/05/2017", "'03/05/2017' can be read in two ways: write the year first, like 2017-03-05.")]
    [InlineData("April 31, 2017", "There is no April 31 in 2017: that month has 30 days.")]
    [InlineData("next week", "is still to come")]
    [InlineData("tomorrow", "is still to come")]
    [InlineData("2031", "is still to come")]
    [InlineData("after 2016", "by March 2017, before 2017 or last spring")]
    [InlineData("a very long text that somebody pasted into the option by mistake", "That is too long for a time")]
    public void What_Cannot_Be_Looked_Back_From_Is_Refused_In_One_Sentence(string typed, string sentence)
    {
        Assert.Null(AsOf.TryParse(typed, Today, out var mistake));
        Assert.Contains(sentence, mistake, StringComparison.Ordinal);
        Assert.EndsWith(".", mistake, StringComparison.Ordinal);
    }

    [RepeatableProperty(MaxTest = 500)]
    public void Whatever_Is_Typed_Is_A_Day_Until_Today_Or_One_Sentence(NonNull<string> typed)
    {
        var day = AsOf.TryParse(typed.Get, Today, out var mistake);
        var since = Since.TryParse(typed.Get, Today, out var other);

        Assert.True(day is null ? mistake is not null : day <= Today && mistake is null);
        Assert.True(since is null ? other is not null : since <= Today && other is null);
    }

    [RepeatableProperty(MaxTest = 500)]
    public void Any_Mixture_Of_Words_For_Times_Is_A_Day_Until_Today_Or_One_Sentence(byte[] choices)
    {
        string[] words = ["before", "by", "the", "end", "of", "last", "two", "99999", "weeks", "years", "ago", "spring", "christmas", "2016", "9999", "0000", "march", "31", "q3", "decade"];
        var typed = string.Join(' ', choices.Select(choice => words[choice % words.Length]));

        Assert.True(AsOf.TryParse(typed, Today, out var mistake) is { } day ? day <= Today && mistake is null : mistake is not null);
        Assert.True(Since.TryParse(typed, Today, out var other) is { } since ? since <= Today && other is null : other is not null);
    }

    [Theory]
    [InlineData("last week", "2026-11-16")]
    [InlineData("two weeks ago", "2026-11-11")]
    [InlineData("two weeks", "2026-11-11")]
    [InlineData("the last two weeks", "2026-11-11")]
    [InlineData("the past month", "2026-10-25")]
    [InlineData("yesterday", "2026-11-24")]
    [InlineData("2017", "2017-01-01")]
    [InlineData("since last spring", "2026-03-01")]
    [InlineData("after 2016", "2017-01-01")]
    [InlineData("October", "2026-10-01")]
    [InlineData("monday", "2026-11-23")]
    [InlineData("today", "2026-11-25")]
    public void Changes_Are_Told_From_The_First_Day_That_Was_Typed(string typed, string day)
    {
        var read = Since.TryParse(typed, Today, out var mistake);

        Assert.Null(mistake);
        Assert.Equal(day, read?.ToString("yyyy-MM-dd", null));
    }

    [Theory]
    [InlineData("tomorrow", "is still to come")]
    [InlineData("by the end of 2016", "has no first day")]
    [InlineData("ages", "is not a time that I understand")]
    public void What_Changes_Cannot_Be_Told_From_Is_Refused_In_One_Sentence(string typed, string sentence)
    {
        Assert.Null(Since.TryParse(typed, Today, out var mistake));
        Assert.Contains(sentence, mistake, StringComparison.Ordinal);
    }
}
