using System.Data.Common;
using System.Text.Json;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Storage;
using Microsoft.Extensions.Options;

namespace JJBot.Knowledge.Review;

/// <summary>What servers have settled, over the defaults of the options.</summary>
public sealed class ServerSettings(Database database, Actions actions, IOptions<LimitsOptions> options)
{
    private const int MostOutlets = 100;

    private const int LongestOutlet = 100;

    private const int LongestPlace = 100;

    /// <summary>The rules of a server; for <see cref="Scope.Shared"/> those of the operator, whose day has no limit.</summary>
    public Task<ServerRules> ReadAsync(Scope server, CancellationToken cancellationToken) =>
        database.ReadAsync(connection => ReadAsync(connection, server, cancellationToken), cancellationToken);

    /// <summary>Settles rules anew. A server may tighten its limits; only the operator may widen them past the defaults.</summary>
    public Task<ReviewOutcome> ChangeAsync(RuleChange change, Actor by, Scope server, CancellationToken cancellationToken) => Refusal(change, by, server) is { } sentence
        ? Task.FromResult<ReviewOutcome>(new ReviewOutcome.Refused(sentence))
        : actions.RunAsync(by, server, writer => ChangeAsync(writer, change with { TrustedOutlets = Tidy(change.TrustedOutlets) }), cancellationToken);

    internal async Task<ServerRules> ReadAsync(DbConnection connection, Scope server, CancellationToken cancellationToken)
    {
        if (server.Server is null)
        {
            return new ServerRules([], SecondApproval: false, int.MaxValue, RuleBounds.LargestBytes.Most, RuleBounds.Feeds.Most);
        }

        var row = await SettingStore.FindAsync(connection, server, cancellationToken);
        var limits = options.Value;
        return new ServerRules(
            row.TrustedOutlets is { } outlets ? JsonSerializer.Deserialize(outlets, JsonText.Default.StringArray)! : [],
            row.SecondApproval == 1,
            (int)(row.SourcesPerDay ?? limits.SourcesPerDay),
            (int)(row.LargestBytes ?? limits.LargestBytes),
            (int)(row.Feeds ?? limits.Feeds),
            row.NoticesTo,
            row.TimeZone);
    }

    private static async Task<ReviewOutcome> ChangeAsync(ActionWriter writer, RuleChange change)
    {
        var before = await SettingStore.FindAsync(writer.Connection, writer.Server, writer.CancellationToken);
        var after = Changed(before, change);
        if (after == before)
        {
            return new ReviewOutcome.Refused("That is how it is set already.");
        }

        var action = await writer.BeginAsync(new ActionHeader(ActionKind.Set, Note: Words(change)));
        await ChangeAsync(writer, before, after);
        return new ReviewOutcome.Applied(action, Claims: 0);
    }

    /// <summary>Brings the settings from one state to another, and writes that down.</summary>
    internal static async Task ChangeAsync(ActionWriter writer, SettingRow before, SettingRow after)
    {
        await SettingStore.SaveAsync(writer.Connection, writer.Server, after, writer.CancellationToken);
        var (old, young) = RowDifference.Between(before, after, ReviewJson.Default.SettingRow);
        await writer.WriteAsync(new AuditChange(Claim: null, old, young));
    }

    private static SettingRow Changed(SettingRow row, RuleChange change) => row with
    {
        TrustedOutlets = change.TrustedOutlets is { } outlets ? JsonSerializer.Serialize(outlets, JsonText.Default.IReadOnlyListString) : row.TrustedOutlets,
        SecondApproval = change.SecondApproval is { } second ? second ? 1 : 0 : row.SecondApproval,
        SourcesPerDay = change.SourcesPerDay ?? row.SourcesPerDay,
        LargestBytes = change.LargestBytes ?? row.LargestBytes,
        Feeds = change.Feeds ?? row.Feeds,
        NoticesTo = change.NoticesTo is { } place ? place.Length == 0 ? null : place : row.NoticesTo,
        TimeZone = change.TimeZone is { } zone ? zone.Length == 0 ? null : zone : row.TimeZone,
    };

    private static string[]? Tidy(IReadOnlyList<string>? outlets) => outlets?.Select(outlet => outlet.Trim()).Distinct(StringComparer.OrdinalIgnoreCase).ToArray();

    private string? Refusal(RuleChange change, Actor by, Scope server)
    {
        if (server.Server is null)
        {
            return "Only a server has settings of this kind.";
        }

        if (change.TrustedOutlets is { } outlets && (outlets.Count > MostOutlets || outlets.Any(outlet => outlet.Trim() is not { Length: > 0 and <= LongestOutlet })))
        {
            return $"Trusted outlets are up to {MostOutlets} names or hosts of 1 to {LongestOutlet} characters each.";
        }

        if (change.NoticesTo is { Length: > LongestPlace })
        {
            return $"The place for notices takes up to {LongestPlace} characters.";
        }

        if (change.TimeZone is { Length: > 0 } zone && !IsTimeZone(zone))
        {
            return $"There is no time zone '{Beginning.Of(zone, LongestPlace)}': give one as Europe/Berlin or America/New_York, or UTC.";
        }

        return Refusal("sources a day", change.SourcesPerDay, RuleBounds.SourcesPerDay, options.Value.SourcesPerDay, by)
            ?? Refusal("bytes of text", change.LargestBytes, RuleBounds.LargestBytes, options.Value.LargestBytes, by)
            ?? Refusal("feeds", change.Feeds, RuleBounds.Feeds, options.Value.Feeds, by);
    }

    /// <summary>Names of one machine alone ("W. Europe Standard Time") and such as no person types are not taken.</summary>
    private static bool IsTimeZone(string name) => name.Length <= LongestPlace && TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) && zone.HasIanaId;

    /// <summary>A server may tighten what the operator allows, not widen it.</summary>
    private static string? Refusal(string what, int? value, RuleBounds bounds, int usual, Actor by)
    {
        var allowed = by == Actor.Operator ? bounds : bounds with { Most = usual };
        return value is not { } number || allowed.Hold(number)
            ? null
            : FormattableString.Invariant($"{number:N0} {what} cannot be set: allowed are {allowed}; the operator of the bot may set up to {bounds.Most:N0}.");
    }

    private static string Words(RuleChange change)
    {
        string?[] parts =
        [
            change.TrustedOutlets is { } outlets ? $"trusted outlets: {(outlets.Count == 0 ? "none" : string.Join(", ", outlets))}" : null,
            change.SecondApproval is { } second ? $"second approval: {(second ? "on" : "off")}" : null,
            change.SourcesPerDay is { } sources ? FormattableString.Invariant($"sources a day: {sources:N0}") : null,
            change.LargestBytes is { } bytes ? FormattableString.Invariant($"largest text: {bytes:N0} bytes") : null,
            change.Feeds is { } feeds ? FormattableString.Invariant($"feeds: {feeds:N0}") : null,
            change.NoticesTo is { } place ? $"notices: {(place.Length == 0 ? "nowhere" : place)}" : null,
            change.TimeZone is { } zone ? $"time zone: {(zone.Length == 0 ? "UTC" : zone)}" : null,
        ];
        return string.Join("; ", parts.OfType<string>());
    }
}
