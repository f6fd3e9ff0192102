using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Shows;

namespace JJBot.Knowledge.Review;

/// <summary>Reads what people type into a claim's form. Never throws, whatever they type.</summary>
public sealed class ClaimEditReader(Show show)
{
    private const int LongestStatement = 500;

    private const int LongestName = 100;

    private const int MostOutlets = 10;

    private readonly TypedSubject subjects = new(show);
    private readonly TypedValue values = new(show);

    /// <param name="typed">The texts.</param>
    /// <param name="before">The claim that is changed; null for one that is written by hand: then statement, topic and value are needed.</param>
    /// <param name="mistake">Null, or one sentence that says what is wrong and what is understood.</param>
    /// <returns>What the claim is to say, or null where there is a mistake.</returns>
    public ClaimEdit? TryRead(TypedClaim typed, Claim? before, out string? mistake)
    {
        // What was shown and came back as it was is not read anew: not every value can be typed.
        typed = before is null ? typed : Changed(typed, TypedClaim.Of(before));
        var statement = typed.Statement?.Trim() ?? before?.Statement ?? "";
        mistake = statement.Length is 0 or > LongestStatement ? $"The statement takes one sentence of up to {LongestStatement} characters." : null;
        var (topic, subject) = (before?.Topic, before?.Subject);
        mistake ??= typed.About is { } about ? subjects.Read(about, ref topic, ref subject) : null;
        mistake ??= topic is null ? $"Name the topic: one of {string.Join(", ", show.Topics.Select(known => known.Name))}." : null;
        var (status, modality) = (before?.Status ?? Status.Reported, before?.Modality ?? Modality.Fact);
        mistake ??= typed.Standing is { } standing ? ReadStanding(standing, ref status, ref modality) : null;
        var (speaker, via) = (before?.Speaker, before?.Via ?? []);
        mistake ??= typed.SaidBy is { } saidBy ? ReadSaidBy(saidBy, ref speaker, ref via) : null;
        var value = before?.Value;
        if (mistake is null && (typed.Value is not null || value is null))
        {
            value = values.Read(typed.Value ?? "", value, out mistake);
        }

        return mistake is null
            ? new ClaimEdit(topic!, subject ?? show.SubjectOf(show.FindTopic(topic!), series: null, season: null), statement, value!, status, modality, speaker, via)
            : null;
    }

    private static TypedClaim Changed(TypedClaim typed, TypedClaim shown) => new(
        Changed(typed.Statement, shown.Statement),
        Changed(typed.About, shown.About),
        Changed(typed.Standing, shown.Standing),
        Changed(typed.Value, shown.Value),
        Changed(typed.SaidBy, shown.SaidBy));

    private static string? Changed(string? typed, string? shown) => typed?.Trim() == shown?.Trim() ? null : typed;

    private static string? ReadStanding(string text, ref Status status, ref Modality modality)
    {
        foreach (var word in text.ToLowerInvariant().Split([',', ' '], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (EnumName<Status>.Find(word) is { } statusRead)
            {
                status = statusRead;
            }
            else if (EnumName<Modality>.Find(word) is { } modalityRead)
            {
                modality = modalityRead;
            }
            else
            {
                return $"The status is one of {EnumName<Status>.Allowed}; after a comma may stand how it is meant: {EnumName<Modality>.Allowed}.";
            }
        }

        return null;
    }

    private static string? ReadSaidBy(string text, ref string? speaker, ref IReadOnlyList<string> via)
    {
        var names = text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (names.Length > MostOutlets || names.Any(name => name.Length > LongestName))
        {
            return $"Who said it takes up to {MostOutlets} names of {LongestName} characters each, such as Ann Maker, via Daily, via Weekly.";
        }

        var speakers = names.Where(name => OutletOf(name) is null).ToList();
        if (speakers.Count > 1)
        {
            return "Name one speaker, then the outlets with 'via': Ann Maker, via Daily, via Weekly.";
        }

        speaker = speakers.Count == 1 ? speakers[0] : null;
        via = [.. names.Select(OutletOf).OfType<string>()];
        return null;
    }

    private static string? OutletOf(string name) => name.StartsWith("via ", StringComparison.OrdinalIgnoreCase) ? name[4..].Trim() : null;
}
