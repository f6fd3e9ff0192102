namespace JJBot.Knowledge.Review;

/// <summary>What a server has settled about its sources and their review.</summary>
/// <param name="TrustedOutlets">Outlets whose claims are accepted on arrival: a name as articles print it, or a host ("example.com") with its subdomains.</param>
/// <param name="SecondApproval">Whether two moderators have to accept a claim.</param>
/// <param name="SourcesPerDay">How many sources may be added between two midnights, UTC.</param>
/// <param name="LargestBytes">How large the text of a source may be, in bytes of UTF-8.</param>
/// <param name="Feeds">How many feeds may be watched.</param>
/// <param name="NoticesTo">Where moderators are told what happens without them, in the words of whoever tells them; null for nowhere.</param>
/// <param name="TimeZone">The IANA name of the zone that the server lives in; null for UTC.</param>
public sealed record ServerRules(
    IReadOnlyList<string> TrustedOutlets, bool SecondApproval, int SourcesPerDay, int LargestBytes, int Feeds, string? NoticesTo = null, string? TimeZone = null);

/// <summary>What is to be settled anew; null leaves a rule as it is.</summary>
/// <param name="NoticesTo">Empty for nowhere.</param>
/// <param name="TimeZone">An IANA name; empty for UTC.</param>
public sealed record RuleChange(
    IReadOnlyList<string>? TrustedOutlets = null,
    bool? SecondApproval = null,
    int? SourcesPerDay = null,
    int? LargestBytes = null,
    int? Feeds = null,
    string? NoticesTo = null,
    string? TimeZone = null);
