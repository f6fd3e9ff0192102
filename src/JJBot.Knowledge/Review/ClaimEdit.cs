using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Sources;

namespace JJBot.Knowledge.Review;

/// <summary>What a claim is to say from now on. <see cref="ClaimEditReader"/> reads it from typed texts.</summary>
public sealed record ClaimEdit(
    string Topic, Subject Subject, string Statement, Value Value, Status Status, Modality Modality, string? Speaker, IReadOnlyList<string> Via)
{
    internal Claim Apply(Claim claim) => claim with
    {
        Topic = Topic,
        Subject = Subject,
        Statement = Statement,
        Value = Value,
        Status = Status,
        Modality = Modality,
        Speaker = Speaker,
        Via = Via,
    };

    internal Claim Write(ClaimId id, Source source, Scope scope, Locator locator, DateTimeOffset now, ReviewState review) => Apply(new Claim
    {
        Id = id,
        Source = source.Id,
        Scope = scope,
        Topic = Topic,
        Subject = Subject,
        Statement = Statement,
        Value = Value,
        Status = Status,
        Modality = Modality,
        Locator = locator,
        SaidOn = source.Published,
        RecordedAt = now,
        Review = review,
    });
}

/// <summary>A claim that somebody writes by hand.</summary>
/// <param name="Source">One that is added already, of the server or shared; its text must be at hand.</param>
/// <param name="Quote">Words that stand in one paragraph of it; quotation marks, dashes, capitals and spaces need not be the same.</param>
/// <param name="Says">What it says.</param>
public sealed record NewClaim(SourceId Source, string Quote, ClaimEdit Says);
