using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Shows;
using JJBot.Knowledge.Sources;

namespace JJBot.Knowledge.Answers;

/// <summary>The one or two sentences that an answer opens with, carrying the status in words.</summary>
internal sealed class Headline(Topic topic, Subject subject, Show show, LineUp lineUp, Vocabulary vocabulary, IReadOnlyDictionary<SourceId, Source> sources)
{
    private readonly string subjectWords = Wording.Of(subject, show);

    /// <summary>Key aspects that nobody has settled, where that is worth saying: somebody guessed, hoped or said that it is not known, or it is still to come.</summary>
    public IReadOnlyList<Aspect> Open { get; } =
        [.. topic.Aspects.Where(aspect => aspect is { Key: true, Unknown: not null } && !lineUp.IsAnswered(aspect) && (lineUp.On(aspect).Any() || IsToCome(subject, show)))];

    public string Write()
    {
        if (lineUp.Headline is { } proposition)
        {
            return string.Join(' ', new[] { Tell(proposition), Coarseness(proposition), Open.Select(Unknown).FirstOrDefault() }.OfType<string>());
        }

        if (Open.Count > 0)
        {
            return Unknown(Open[0]);
        }

        return lineUp.BestToTell is { } best ? Tell(best) : $"What the sources tell of {subjectWords} gives its plot away.";
    }

    /// <summary>How firmly what the headline says stands; null where it says that nobody knows and no source says even that.</summary>
    public Status? Status => (lineUp.Headline, Open) switch
    {
        ({ } proposition, _) => proposition.Status,
        (null, [var aspect, ..]) => lineUp.On(aspect).FirstOrDefault(proposition => proposition.Lead.Modality == Modality.Open)?.Status,
        _ => lineUp.BestToTell?.Status,
    };

    /// <summary>What the headline's window leaves open, in a few words; null for nothing.</summary>
    public string? Missing => lineUp.Headline is { Value: Window window } proposition && IsStillToCome(proposition) ? WindowWords.Missing(window) : null;

    private static bool IsToCome(Subject subject, Show show) => subject.Series == show.Name && subject.Seasons?.Last >= show.UpcomingSeason;

    private string Unknown(Aspect aspect) => Wording.Fill(aspect.Unknown!, subjectWords);

    /// <summary>One proposition in a sentence that carries its status.</summary>
    public string Tell(Proposition proposition)
    {
        var aspect = vocabulary.AspectOf(proposition.Lead);
        var template = proposition.Lead.Modality == Modality.Fact ? aspect?.Happened ?? aspect?.Told : aspect?.Told;
        var holdsForAnother = proposition.Lead.Subject.Series != subject.Series;
        if (LineUp.SaysNotKnown(proposition) && aspect is { Unknown: { } unknown })
        {
            return Wording.Fill(unknown, Wording.Of(proposition.Lead.Subject, show));
        }

        if (template is null || holdsForAnother || proposition.Value is Window { Anchor: not null } || IsReturn(proposition))
        {
            return WithStatus(proposition.Lead.Statement, proposition);
        }

        var told = Wording.Fill(template, Wording.Of(proposition.Lead.Subject, show), proposition);
        return template.Contains("{status}", StringComparison.Ordinal) ? told : WithStatus(told, proposition);
    }

    /// <summary>Adds who says so to a sentence that does not carry its status yet.</summary>
    private string WithStatus(string sentence, Proposition proposition)
    {
        var lead = proposition.Lead;
        if (lead.Speaker is { } speaker && sentence.Contains(speaker.Split(' ')[^1], StringComparison.Ordinal))
        {
            return sentence;
        }

        var words = (proposition.Status, lead.Speaker) switch
        {
            (Claims.Status.Confirmed, { } name) => $"confirmed by {name}",
            (Claims.Status.Confirmed, null) => "confirmed",
            (Claims.Status.Denied, _) => "denied",
            (Claims.Status.Reported, _) when proposition.SourceCount > 1 => $"reported by {Wording.Number(proposition.SourceCount)} sites",
            (Claims.Status.Reported, _) => $"reported by {sources.GetValueOrDefault(lead.Source)?.Outlet ?? "one site"}",
            _ => "a guess",
        };
        return $"{sentence.TrimEnd('.')} ({words}).";
    }

    private static string? Coarseness(Proposition proposition) =>
        proposition.Value is Window { Anchor: null } window && IsStillToCome(proposition) && WindowWords.Missing(window) is not null ? "No day has been announced." : null;

    /// <summary>What is to come of a series that has had seasons is not the series itself.</summary>
    private bool IsReturn(Proposition proposition) =>
        proposition is { Value: Window, Lead.Subject: { Series: { } series, Seasons: null } } && IsStillToCome(proposition) && show.FindSeries(series)?.Seasons > 1;

    private static bool IsStillToCome(Proposition proposition) => proposition.Lead.Modality != Modality.Fact;
}
