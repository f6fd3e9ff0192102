using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Shows;
using JJBot.Knowledge.Sources;

namespace JJBot.Knowledge.Answers.Asking;

/// <summary>What one asker sees at one moment.</summary>
internal sealed class Sight(ClaimsIndex index, AnswerCache answers, Asker asker, Show show, DateTimeOffset now, TimeSpan? staleAfter)
{
    public ClaimsIndex Index { get; } = index;

    public AnswerCache Answers { get; } = answers;

    public Asker Asker { get; } = asker;

    public DateTimeOffset Now { get; } = now;

    /// <summary>How old the newest source may be; null for however old.</summary>
    public TimeSpan? StaleAfter { get; } = staleAfter;

    /// <summary>The last day on which the oldest source may have come out; null where no day is known.</summary>
    public DateOnly? OldestDay => Index.Shared.Sources.Concat(Index.Own(Asker.Scope).Sources).Select(source => source.Published.Latest).Min();

    public Source? SourceOf(Claim claim) => Index.Find(claim.Source, Asker.Scope);

    /// <summary>What bears on a topic of a series.</summary>
    public ClaimView View(string topic, string? series, DateOnly? asOf) => Answers.View(Index, Asker, asOf, topic, series);

    /// <summary>Whether any claim of a topic speaks of the very subject, or of a season of the series that is asked of as a whole.</summary>
    public bool SpeaksOf(string topic, Subject subject, DateOnly? asOf) =>
        Answers.BackgroundOf(Index, Asker).SpokenOf(asOf).Any(told => told.Topic == topic && (told.Subject == subject || (subject.Seasons is null && told.Subject.Series == subject.Series)));

    /// <summary>Some claims, woven together.</summary>
    public ClaimView ViewOf(IEnumerable<Claim> claims, DateOnly? asOf)
    {
        var seen = claims.Where(claim => SourceOf(claim) is not null).ToList();
        var sources = seen.Select(claim => claim.Source).Distinct().ToDictionary(id => id, id => Index.Find(id, Asker.Scope)!);
        return new ClaimView(seen, Answers.BackgroundOf(Index, Asker), sources, asOf, show);
    }
}
