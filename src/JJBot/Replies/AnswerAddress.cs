using System.Globalization;
using JJBot.Commands;
using JJBot.Knowledge.Claims;

namespace JJBot.Replies;

/// <summary>What a button shows more of. All of it travels in the button's custom_id, so that nothing has to be remembered.</summary>
/// <param name="Topic">The topic's name.</param>
/// <param name="Subject">A series, and at most one season of it.</param>
/// <param name="AsOf">The last day that counts, or null for now.</param>
public sealed record AnswerAddress(string Topic, Subject Subject, DateOnly? AsOf)
{
    private const string None = "-";

    /// <summary>At most 100 characters, as Discord demands: the series' name stands last and is at most 40 long in a show file.</summary>
    public string ToCustomId(string verb, int page = 0)
    {
        var season = Subject.Seasons?.First.ToString(CultureInfo.InvariantCulture) ?? None;
        var asOf = AsOf is { } day ? CustomId.Of(day) : None;
        return $"{verb}:{page}:{Topic}:{season}:{asOf}:{Subject.Series}";
    }

    /// <summary>Reads what <see cref="ToCustomId"/> wrote; null for anything else, since whoever can click can also forge.</summary>
    public static (AnswerAddress Address, int Page)? Parse(string customId)
    {
        if (customId.Split(':', 6) is not [_, var page, var topic, var season, var asOf, var series]
            || !int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number > 9_999
            || topic.Length == 0 || series.Length == 0)
        {
            return null;
        }

        if (ReadSeasons(season) is not { } seasons || ReadDay(asOf) is not { } day)
        {
            return null;
        }

        return (new AnswerAddress(topic, new Subject(series, seasons.Value), day.Value), number);
    }

    private static Optional<Seasons>? ReadSeasons(string text)
    {
        if (text == None)
        {
            return new Optional<Seasons>(null);
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var season) && season is >= 1 and <= 99
            ? new Optional<Seasons>(new Seasons(season, season))
            : null;
    }

    private static Optional<DateOnly>? ReadDay(string text)
    {
        if (text == None)
        {
            return new Optional<DateOnly>(null);
        }

        return CustomId.DayIn(text) is { } day ? new Optional<DateOnly>(day) : null;
    }

    /// <summary>Tells "left out" from "not readable".</summary>
    private readonly record struct Optional<T>(T? Value)
        where T : struct;
}
