namespace JJBot.Knowledge.Extraction.Attributions;

/// <summary>
/// Goes through the paragraphs of an article and keeps in mind who spoke last and through which outlet, for quotations that name neither.
/// </summary>
internal sealed class Conversation(People people)
{
    // Fewer words in quotation marks are a term, a title or a tone.
    private const int ShortestSpeech = 5;

    private readonly SpeakerResolver resolver = new(people);
    private readonly OutletFinder outletFinder = new(people);
    private readonly List<Attribution> attributions = [];
    private IReadOnlyList<string> lastVia = [];
    private string? lastSpeaker;
    private string? lastOutlet;
    private int lastParagraph = -1;
    private Announced? announced;

    public IReadOnlyList<Attribution> Attributions => attributions;

    public void Read(QuotedParagraph paragraph)
    {
        var block = announced is null ? WordRange.None : AddBlock(announced, paragraph);
        var finder = new ReportFinder(paragraph);
        var outlets = new OutletsBySentence(paragraph, outletFinder);
        var reports = finder.Find();
        var next = 0;
        foreach (var quotation in LooseSpeech(paragraph, reports))
        {
            for (; next < reports.Count && reports[next].Content[0].First < quotation.First; next++)
            {
                AddReport(paragraph, reports[next], outlets, block);
            }

            if (!block.Contains(quotation.First))
            {
                AddLoose(paragraph, quotation);
            }
        }

        for (; next < reports.Count; next++)
        {
            AddReport(paragraph, reports[next], outlets, block);
        }

        announced = finder.Announcement is { } announcement ? new Announced(paragraph, announcement, outlets) : null;
    }

    private void AddReport(QuotedParagraph paragraph, Report report, OutletsBySentence outlets, WordRange block)
    {
        if (block.Contains(report.Content[0].First))
        {
            return;
        }

        var speaker = resolver.Resolve(paragraph, report);
        var via = Via(paragraph, report, speaker, outlets);
        Add(paragraph, report, [.. report.Content.Select(piece => paragraph.Passage(piece.First, piece.End))], speaker, via);
        Keep(paragraph, NameOf(speaker), via);
    }

    // A quotation without a cue goes on with whoever spoke last.
    private void AddLoose(QuotedParagraph paragraph, Quotation quotation)
    {
        var near = paragraph.Number - lastParagraph <= 1;
        attributions.Add(new Attribution(
            AttributionKind.Direct, null, null, [paragraph.Passage(quotation.First, quotation.End)], near ? lastSpeaker : null, near ? lastVia : []));
        Keep(paragraph, near ? lastSpeaker : null, near ? lastVia : []);
    }

    // The paragraph that another announced; without quotation marks all of it.
    private WordRange AddBlock(Announced from, QuotedParagraph paragraph)
    {
        if (paragraph.Words.Length == 0)
        {
            return WordRange.None;
        }

        var speaker = resolver.Resolve(from.Paragraph, from.Report) ?? resolver.Last;
        var via = Via(from.Paragraph, from.Report, speaker, from.Outlets);
        var block = paragraph.Quotations is [{ First: 0 } quotation, ..] ? new WordRange(0, quotation.End) : new WordRange(0, paragraph.Words.Length);
        PassOn(via, NameOf(speaker), from.Paragraph.Number);
        Add(from.Paragraph, from.Report, [paragraph.Passage(block.First, block.End)], speaker, via);
        Keep(paragraph, NameOf(speaker), via);
        return block;
    }

    // What was teased right before an announced quotation came the same way: "She has teased who it is. | She said (via X): | ...".
    private void PassOn(IReadOnlyList<string> via, string? speaker, int announcing)
    {
        for (var i = attributions.Count - 1; i >= 0 && attributions[i].Content[0].Paragraph >= announcing - 1; i--)
        {
            if (attributions[i].Speaker != speaker || attributions[i].Via.Count > 0 || speaker is null)
            {
                return;
            }

            attributions[i] = attributions[i] with { Via = via };
        }
    }

    private void Add(QuotedParagraph paragraph, Report report, IReadOnlyList<Passage> content, Speaker? speaker, IReadOnlyList<string> via) =>
        attributions.Add(new Attribution(report.Kind, Passage(paragraph, report.Source), Passage(paragraph, report.Cue), content, NameOf(speaker), via));

    private IReadOnlyList<string> Via(QuotedParagraph paragraph, Report report, Speaker? speaker, OutletsBySentence outlets)
    {
        var via = new List<string>();
        if (speaker is { Kind: SpeakerKind.Outlet or SpeakerKind.Unnamed })
        {
            via.Add(speaker.Name);
        }
        else if (SpeakerResolver.MeansOutlet(paragraph, report.Source) && lastOutlet is not null)
        {
            via.Add(lastOutlet);
        }

        if (speaker is null && !report.Source.IsEmpty && paragraph.Words[report.Source.First].Is("we") && Occasions.In(paragraph, report.Cue.First) is { } occasion)
        {
            via.Add(occasion);
        }

        foreach (var name in outlets.In(paragraph.SentenceStart(report.Cue.First)))
        {
            if (name != speaker?.Name && !via.Contains(name))
            {
                via.Add(name);
            }
        }

        lastOutlet = speaker is { Kind: SpeakerKind.Unnamed } ? lastOutlet : via.LastOrDefault() ?? lastOutlet;

        var goesOn = via.Count == 0 && paragraph.Number == lastParagraph && NameOf(speaker) is { } same && same == lastSpeaker;
        return goesOn ? lastVia : via;
    }

    private void Keep(QuotedParagraph paragraph, string? speaker, IReadOnlyList<string> via)
    {
        lastSpeaker = speaker;
        lastVia = via;
        lastParagraph = paragraph.Number;
    }

    private static IEnumerable<Quotation> LooseSpeech(QuotedParagraph paragraph, IReadOnlyList<Report> reports)
    {
        var claimed = reports.SelectMany(report => report.Content).Select(piece => piece.First).ToHashSet();
        return paragraph.Quotations.Where(quotation => !claimed.Contains(quotation.First) && IsSpeech(paragraph, quotation));
    }

    private static bool IsSpeech(QuotedParagraph paragraph, Quotation quotation)
    {
        var begins = quotation.First == paragraph.SentenceStart(quotation.First);
        var last = paragraph.Words[Math.Max(quotation.First, quotation.End - 2)];
        return begins && quotation.End - quotation.First >= ShortestSpeech && (quotation.IsOpen || last.Class is Words.WordClass.Stop or Words.WordClass.Comma);
    }

    private static string? NameOf(Speaker? speaker) => speaker is { Kind: SpeakerKind.Person or SpeakerKind.Group } ? speaker.Name : null;

    private static Passage? Passage(QuotedParagraph paragraph, WordRange range) => range.IsEmpty ? null : paragraph.Passage(range.First, range.End);

    private sealed record Announced(QuotedParagraph Paragraph, Report Report, OutletsBySentence Outlets);
}
