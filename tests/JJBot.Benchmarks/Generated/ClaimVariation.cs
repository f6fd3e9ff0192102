using System.Security.Cryptography;
using System.Text;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Shows;
using JJBot.Knowledge.Sources;
using Text = JJBot.Knowledge.Claims.Text;

namespace JJBot.Benchmarks.Generated;

/// <summary>Says something else in the way that a claim says it. Some values come often and most seldom, as in life.</summary>
/// <param name="show">Its people and series.</param>
/// <param name="random">What falls out.</param>
/// <param name="statements">Writes statements to be searched; without it they are of one form, for what never reads them.</param>
#pragma warning disable CA5394 // Nothing here is secret.
internal sealed class ClaimVariation(Show show, Random random, StatementVariation? statements = null)
{
    private static readonly DateTimeOffset Start = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly string[] people = [.. show.People.Where(person => !person.IsCharacter).Select(person => person.Name)];

    /// <param name="template">Whose topic, status and modality the claim takes over.</param>
    /// <param name="source">Where it stands.</param>
    /// <param name="isCopy">Whether subject and value are taken over as well.</param>
    public Claim Of(Claim template, Source source, bool isCopy)
    {
        var subject = isCopy ? template.Subject : SubjectLike(template.Subject);
        return template with
        {
            Source = source.Id,
            Scope = source.Scope,
            SaidOn = source.Published,
            RecordedAt = Start,
            Subject = subject,
            Value = isCopy ? template.Value : ValueLike(template.Value, subject, source.Published),
            Statement = statements?.Of(template, subject) ?? $"According to {source.Outlet}, {template.Topic} of {subject}: {template.Value.Aspect} as told in {source.Id}.",
            Speaker = template.Speaker is null || isCopy ? template.Speaker : people[random.Next(people.Length)],
            Via = template.Via.Count > 0 && !isCopy ? [$"Outlet {Often(60)}"] : template.Via,
        };
    }

    public static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>From 1, small numbers far more often than large ones.</summary>
    private int Often(int most) => Math.Min(most, (int)Math.Pow(most + 1, random.NextDouble()));

    /// <summary>The main series in more than half of the cases; a season where the original names one.</summary>
    private Subject SubjectLike(Subject original)
    {
        if (original.Series is null)
        {
            return original;
        }

        var series = show.Series[random.NextDouble() < 0.55 ? 0 : random.Next(show.Series.Count)];
        var isGroup = show.Series.Any(other => other.PartOf == series.Name);
        return original.Seasons is null || isGroup ? Subject.Of(series.Name) : Subject.Of(series.Name, Often(4));
    }

    private Value ValueLike(Value original, Subject subject, DayRange published) => original switch
    {
        Window { Precision: Precision.Publication } window => window with { Days = published },
        Window { Days.IsUnknown: true } window => window,
        Window window => Dated(window, 2013 + (2 * (subject.Seasons?.First ?? 2))),
        Count count => new Count(count.Aspect, Often(count.OutOf ?? 20), count.OutOf, count.Detail),
        People who => who with { Names = new NameList(Enumerable.Range(0, Often(5)).Select(_ => people[Often(people.Length) - 1]).Distinct()) },
        Place place => Often(6) is > 1 and var many ? new Place(place.Aspect, $"Street {many}, {place.Name}", place.Detail) : place,
        Text text => Often(40) is > 1 and var version ? new Text(text.Aspect, $"{text.Content}, told in way {version}", text.Detail) : text,
        _ => original,
    };

    private Window Dated(Window window, int year)
    {
        var first = new DateOnly(year + (Often(3) - 1), 1, 1);
        var month = first.AddMonths(Often(12) - 1);
        var day = month.AddDays(Often(28) - 1);
        return window with
        {
            Days = window.Precision switch
            {
                Precision.Day => new DayRange(day, day),
                Precision.Month => new DayRange(month, month.AddMonths(1).AddDays(-1)),
                Precision.Season or Precision.Quarter => new DayRange(month, month.AddMonths(3).AddDays(-1)),
                _ => new DayRange(first, first.AddYears(1).AddDays(-1)),
            },
        };
    }
}
#pragma warning restore CA5394
