using JJBot.Knowledge.Extraction.Words;

namespace JJBot.Knowledge.Extraction.Attributions;

/// <summary>
/// Goes through the paragraphs of an article and keeps in mind who spoke last and through which outlet, for quotations that name neither.
/// </summary>
internal sealed class Conversation(People people)
{
    // Fewer words in quotation marks are a term, a title or a tone.
    private const int ShortestSpeech = 5;

    private readonly SpeakerResolver resolver = new(people);
    private readonly List<Attribution> attributions = [];
    private IReadOnlyList<string> lastVia = [];
    private string? lastSpeaker;
    private int lastParagraph = -1;
    private (QuotedParagraph Paragraph, Report Report)? announced;

    public IReadOnlyList<Attribution> Attributions => attributions;

    public void Read(QuotedParagraph paragraph)
    {
        var block = announced is { } before ? Block(before.Paragraph, before.Report, paragraph) : WordRange.None;
        announced = null;
        var finder = new ReportFinder(paragraph);
        var outlets = Outlets.Find(paragraph);
        var reports = finder.Find();
        var claimed = new List<WordRange> { block };
        claimed.AddRange(reports.SelectMany(report => report.Content));
        var loose = paragraph.Quotations.Where(quotation => IsSpeech(paragraph, quotation) && !claimed.Exists(range => range.Contains(quotation.First)));
        var found = reports.Select(report => (At: report.Content[0].First, Report: (Report?)report, Quotation: default(Quotation)))
            .Concat(loose.Select(quotation => (At: quotation.First, Report: (Report?)null, Quotation: quotation)))
            .OrderBy(item => item.At);
        foreach (var (_, report, quotation) in found)
        {
            if (report is null)
            {
                AddLoose(paragraph, quotation);
            }
            else if (!block.Contains(report.Content[0].First))
            {
                Add(paragraph, report, outlets);
            }
        }

        if (finder.Announcement is { } announcement)
        {
            announced = (paragraph, announcement);
        }
    }

    private void Add(QuotedParagraph paragraph, Report report, IReadOnlyList<OutletMention> outlets)
    {
        var speaker = resolver.Resolve(paragraph, report);
        var via = Via(paragraph, report, speaker, outlets);
        attributions.Add(new Attribution(
            report.Kind,
            Passage(paragraph, report.Source),
            Passage(paragraph, report.Cue),
            [.. report.Content.Select(piece => paragraph.Passage(piece.First, piece.End))],
            Name(speaker),
            via));
        Keep(paragraph, Name(speaker), via);
    }

    // A quotation without a cue goes on with whoever spoke last.
    private void AddLoose(QuotedParagraph paragraph, Quotation quotation)
    {
        var near = paragraph.Number - lastParagraph <= 1;
        attributions.Add(new Attribution(
            AttributionKind.Direct, null, null, [paragraph.Passage(quotation.First, quotation.End)], near ? lastSpeaker : null, near ? lastVia : []));
        Keep(paragraph, lastSpeaker, lastVia);
    }

    private WordRange Block(QuotedParagraph before, Report announcement, QuotedParagraph paragraph)
    {
        var speaker = resolver.Resolve(before, announcement) ?? resolver.Last;
        var via = Via(before, announcement, speaker, Outlets.Find(before));
        if (paragraph.Words.Length == 0)
        {
            return WordRange.None;
        }

        var block = paragraph.Quotations is [{ First: 0 } quotation, ..] ? new WordRange(0, quotation.End) : new WordRange(0, paragraph.Words.Length);
        attributions.Add(new Attribution(
            AttributionKind.Direct,
            Passage(before, announcement.Source),
            Passage(before, announcement.Cue),
            [paragraph.Passage(block.First, block.End)],
            Name(speaker),
            via));
        Keep(paragraph, Name(speaker), via);
        return block;
    }

    private IReadOnlyList<string> Via(QuotedParagraph paragraph, Report report, Speaker? speaker, IReadOnlyList<OutletMention> outlets)
    {
        var via = new List<string>();
        if (speaker is { Kind: SpeakerKind.Outlet or SpeakerKind.Unnamed })
        {
            via.Add(speaker.Name);
        }

        var sentence = paragraph.SentenceStart(report.Cue.First);
        foreach (var outlet in outlets)
        {
            if (paragraph.SentenceStart(outlet.At) == sentence && !via.Contains(outlet.Name) && outlet.Name != speaker?.Name)
            {
                via.Add(outlet.Name);
            }
        }

        var goesOn = via.Count == 0 && paragraph.Number == lastParagraph && Name(speaker) is { } name && name == lastSpeaker;
        return goesOn ? lastVia : via;
    }

    private void Keep(QuotedParagraph paragraph, string? speaker, IReadOnlyList<string> via)
    {
        lastSpeaker = speaker;
        lastVia = via;
        lastParagraph = paragraph.Number;
    }

    private static bool IsSpeech(QuotedParagraph paragraph, Quotation quotation)
    {
        var begins = quotation.First == paragraph.SentenceStart(quotation.First);
        var last = paragraph.Words[Math.Max(quotation.First, quotation.End - 2)];
        return begins && quotation.End - quotation.First >= ShortestSpeech && (quotation.IsOpen || last.Class is WordClass.Stop or WordClass.Comma);
    }

    private static string? Name(Speaker? speaker) => speaker is { Kind: SpeakerKind.Person or SpeakerKind.Group } ? speaker.Name : null;

    private static Passage? Passage(QuotedParagraph paragraph, WordRange range) => range.IsEmpty ? null : paragraph.Passage(range.First, range.End);
}
