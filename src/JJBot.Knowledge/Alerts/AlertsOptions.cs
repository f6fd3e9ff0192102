using JJBot.Knowledge.Review;
using Microsoft.Extensions.Options;

namespace JJBot.Knowledge.Alerts;

/// <summary>How channels and people are told of new claims. Section "Alerts".</summary>
public sealed class AlertsOptions
{
    public const string Section = "Alerts";

    /// <summary>After how long an outage what was missed is told in one message: 1 minute to 7 days. Default: 1 hour.</summary>
    public TimeSpan CatchUpAfter { get; set; } = TimeSpan.FromHours(1);

    /// <summary>How many alerts that wait at once one channel is told one by one; more are gathered into one message: 1 to 50. Default: 4.</summary>
    public int MostAtOnce { get; set; } = 4;

    /// <summary>The hour at which digests come, in the server's time zone: 0 to 23. Default: 18.</summary>
    public int DigestHour { get; set; } = 18;

    /// <summary>The day of weekly digests. Default: Friday.</summary>
    public DayOfWeek DigestWeekday { get; set; } = DayOfWeek.Friday;

    /// <summary>How many channels of one server can be subscribed: 1 to 500. Default: 25.</summary>
    public int SubscriptionsPerServer { get; set; } = 25;

    /// <summary>How many things one person can watch: 1 to 500. Default: 25.</summary>
    public int WatchesPerPerson { get; set; } = 25;

    /// <summary>For how long what came of each alert is kept where no message depends on it any more: 30 to 3650 days. Default: 365 days.</summary>
    public TimeSpan Retention { get; set; } = TimeSpan.FromDays(365);
}

internal sealed class AlertsOptionsValidator : IValidateOptions<AlertsOptions>
{
    private static readonly RuleBounds AtOnce = new(1, 50);
    private static readonly RuleBounds Hours = new(0, 23);
    private static readonly RuleBounds Each = new(1, 500);

    public ValidateOptionsResult Validate(string? name, AlertsOptions options)
    {
        var mistakes = new List<string>();
        if (options.CatchUpAfter < TimeSpan.FromMinutes(1) || options.CatchUpAfter > TimeSpan.FromDays(7))
        {
            mistakes.Add($"Alerts:CatchUpAfter is {options.CatchUpAfter}: allowed are 00:01:00 to 7.00:00:00.");
        }

        if (!Enum.IsDefined(options.DigestWeekday))
        {
            mistakes.Add($"Alerts:DigestWeekday is {options.DigestWeekday}: name a day of the week, for example Friday.");
        }

        if (options.Retention < TimeSpan.FromDays(30) || options.Retention > TimeSpan.FromDays(3650))
        {
            mistakes.Add($"Alerts:Retention is {options.Retention}: allowed are 30.00:00:00 to 3650.00:00:00.");
        }

        Check(nameof(options.MostAtOnce), options.MostAtOnce, AtOnce);
        Check(nameof(options.DigestHour), options.DigestHour, Hours);
        Check(nameof(options.SubscriptionsPerServer), options.SubscriptionsPerServer, Each);
        Check(nameof(options.WatchesPerPerson), options.WatchesPerPerson, Each);
        return mistakes.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(mistakes);

        void Check(string key, int value, RuleBounds bounds)
        {
            if (!bounds.Hold(value))
            {
                mistakes.Add($"{AlertsOptions.Section}:{key} is {value}: allowed are {bounds}.");
            }
        }
    }
}
