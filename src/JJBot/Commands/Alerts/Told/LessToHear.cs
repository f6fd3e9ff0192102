using JJBot.Knowledge.Alerts;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Shows;
using JJBot.Replies;

namespace JJBot.Commands.Alerts.Told;

/// <summary>A way in which a channel could hear of less, so that it would not have heard of one alert.</summary>
/// <param name="Word">Stands for it on the wire.</param>
/// <param name="Label">At most 80 characters.</param>
/// <param name="Change">What it changes in the subscription.</param>
public sealed record LessToHear(string Word, string Label, SubscriptionChange Change)
{
    private const int LongestName = 40;

    /// <summary>What there is to choose from; nothing that would leave the channel without anything to hear of. Pure.</summary>
    /// <param name="filter">What the channel hears of now.</param>
    /// <param name="about">The alert.</param>
    /// <param name="show">Lists what there is.</param>
    public static IReadOnlyList<LessToHear> Of(SubscriptionFilter filter, ToldAlert about, Show show)
    {
        var (found, topic) = (new List<LessToHear>(), about.Content.Topic);
        if (Without(filter.Topics ?? [.. show.Topics.Select(each => each.Name)], topic) is { } topics)
        {
            found.Add(new LessToHear("topic", $"Nothing about {Shortened.To(topic, LongestName)}", new SubscriptionChange(Topics: topics)));
        }

        if (about.Subject.Series is { } series && Without(filter.Series ?? [.. show.Series.Select(each => each.Name)], series) is { } others)
        {
            found.Add(new LessToHear("series", $"Nothing on {Shortened.To(series, LongestName)}", new SubscriptionChange(Series: others)));
        }

        if (Firmer(about.Content.Firmness) is var (minimum, label))
        {
            found.Add(new LessToHear("status", label, new SubscriptionChange(MinimumStatus: minimum)));
        }

        return found;
    }

    /// <summary>Null where it is not among them, or nothing would be left.</summary>
    private static string[]? Without(IReadOnlyList<string> names, string name)
    {
        string[] left = [.. names.Where(each => each != name)];
        return left.Length > 0 && left.Length < names.Count ? left : null;
    }

    /// <summary>The least status that the alert does not have; null where it is as firm as can be asked for.</summary>
    private static (Status Minimum, string Label)? Firmer(Status firmness) => firmness switch
    {
        Status.Speculated => (Status.Reported, "No guesses"),
        Status.Reported => (Status.Confirmed, "Only what is confirmed"),
        _ => null,
    };
}
