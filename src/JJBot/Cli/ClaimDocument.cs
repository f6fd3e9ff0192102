using System.Text.Json.Serialization;
using JJBot.Knowledge.Claims;

namespace JJBot.Cli;

/// <summary>A claim as <c>jjbot claims --json</c> prints it.</summary>
internal sealed record ClaimDocument(
    string Id,
    string Source,
    string Topic,
    ClaimDocument.SubjectPart Subject,
    string Statement,
    ClaimDocument.ValuePart Value,
    string Status,
    string Modality,
    string? Speaker,
    IReadOnlyList<string> Via,
    int Paragraph,
    int Start,
    int End,
    ClaimDocument.DaysPart SaidOn,
    DateTimeOffset RecordedAt,
    bool Spoiler)
{
    public static ClaimDocument From(Claim claim) => new(
        claim.Id.Value,
        claim.Source.Value,
        claim.Topic,
        new SubjectPart(claim.Subject.Series, claim.Subject.Seasons is { } seasons ? [.. Enumerable.Range(seasons.First, seasons.Last - seasons.First + 1)] : []),
        claim.Statement,
        ValuePart.From(claim.Value),
        Word(claim.Status),
        Word(claim.Modality),
        claim.Speaker,
        claim.Via,
        claim.Locator.Paragraph,
        claim.Locator.Start,
        claim.Locator.End,
        DaysPart.From(claim.SaidOn),
        claim.RecordedAt,
        claim.Spoiler);

    private static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    internal sealed record SubjectPart(string? Series, IReadOnlyList<int> Seasons);

    internal sealed record DaysPart(DateOnly? Earliest, DateOnly? Latest)
    {
        public static DaysPart From(DayRange days) => new(days.Earliest, days.Latest);
    }

    /// <summary>Only what the kind has is printed.</summary>
    internal sealed record ValuePart(string Kind, string Aspect)
    {
        public DateOnly? Earliest { get; init; }

        public DateOnly? Latest { get; init; }

        public string? Precision { get; init; }

        public string? Order { get; init; }

        public string? Series { get; init; }

        public string? Said { get; init; }

        public int? Number { get; init; }

        public int? OutOf { get; init; }

        public IReadOnlyList<string>? Names { get; init; }

        public string? Name { get; init; }

        public string? Content { get; init; }

        public string? Detail { get; init; }

        public static ValuePart From(Value value) => value switch
        {
            Window window => new ValuePart("window", window.Aspect)
            {
                Earliest = window.Days.Earliest,
                Latest = window.Days.Latest,
                Precision = Word(window.Precision),
                Order = window.Anchor is { } anchor ? Word(anchor.Order) : null,
                Series = window.Anchor?.Series,
                Said = window.Said,
                Detail = window.Detail,
            },
            Count count => new ValuePart("count", count.Aspect) { Number = count.Number, OutOf = count.OutOf, Detail = count.Detail },
            People people => new ValuePart("people", people.Aspect) { Names = people.Names, Detail = people.Detail },
            Place place => new ValuePart("place", place.Aspect) { Name = place.Name, Detail = place.Detail },
            Text text => new ValuePart("text", text.Aspect) { Content = text.Content, Detail = text.Detail },
            _ => throw new InvalidOperationException($"A value of the kind {value.GetType().Name} has no JSON yet."),
        };
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ClaimDocument))]
internal sealed partial class CliJson : JsonSerializerContext;
