using JJBot.Knowledge.Extraction.Words;

namespace JJBot.Knowledge.Extraction.Attributions;

/// <summary>Tells who the words for a speaker mean, in the order of the article: a pronoun is the last speaker whom it fits.</summary>
internal sealed class SpeakerResolver(People people)
{
    // A pronoun means nobody who was named longer ago, in words.
    private const int Farthest = 200;

    private readonly RecentSpeakers recent = new();

    /// <summary>Who spoke last, whom a quotation without a cue goes on with.</summary>
    public Speaker? Last => recent.Last;

    public Speaker? Resolve(QuotedParagraph paragraph, Report report)
    {
        var speaker = report.Source.IsEmpty ? null : Find(paragraph, report);
        if (speaker is { Kind: SpeakerKind.Person or SpeakerKind.Group })
        {
            recent.Remember(speaker);
        }

        return speaker;
    }

    private Speaker? Find(QuotedParagraph paragraph, Report report)
    {
        var words = paragraph.Words;
        var (first, end) = report.Source;
        if (words[first].Class == WordClass.Pronoun)
        {
            return Meant(words[first].Lemma, paragraph, first);
        }

        if (words[first].Class == WordClass.Wh)
        {
            return PersonBefore(paragraph, first, paragraph.SentenceStart(first), Gender.Unknown);
        }

        var core = new WordRange(first, FirstSegmentEnd(words, first, end));
        if (core.Length == 1 && words[first].Class == WordClass.Determiner)
        {
            return Meant(words[first].Lemma, paragraph, first);
        }

        return Unnamed(paragraph, core) ?? Named(paragraph, core, report) ?? ByNoun(paragraph, core);
    }

    // What stands after a comma or in brackets only tells more.
    private static int FirstSegmentEnd(Token[] words, int first, int end)
    {
        for (var i = first + 1; i < end; i++)
        {
            if (words[i].Class is WordClass.Comma or WordClass.Open or WordClass.Dash or WordClass.Wh)
            {
                return i;
            }
        }

        return words[end - 1].Class == WordClass.Possessive && end - 1 > first ? end - 1 : end;
    }

    private static Speaker? Unnamed(QuotedParagraph paragraph, WordRange core)
    {
        string? label = null;
        for (var i = core.First; i < core.End; i++)
        {
            // The people behind "reports from attendees" are nearer than the reports.
            label = SpeakerNouns.UnnamedLabel(paragraph.Of(i)) ?? label;
        }

        return label is null ? null : new Speaker(label, Gender.Unknown, SpeakerKind.Unnamed);
    }

    private Speaker? Named(QuotedParagraph paragraph, WordRange core, Report report)
    {
        var words = paragraph.Words;
        if (words[core.End - 1].Class != WordClass.Name)
        {
            return null;
        }

        var start = NameRuns.Start(paragraph, core.End - 1, core.First);
        if (start - 2 >= core.First && words[start - 1].Is("and") && words[start - 2].Class == WordClass.Name)
        {
            var joined = NameRuns.Start(paragraph, start - 2, core.First);
            return new Speaker(NameRuns.Text(paragraph, joined, core.End), Gender.Unknown, SpeakerKind.Group);
        }

        var name = people.FullName(NameRuns.Text(paragraph, NameRuns.SkipTitles(paragraph, start, core.End), core.End));
        return new Speaker(name, people.GenderOf(name), KindOf(name, report, paragraph));
    }

    private SpeakerKind KindOf(string name, Report report, QuotedParagraph paragraph)
    {
        if (Studios.Contains(name))
        {
            return SpeakerKind.Group;
        }

        if (people.IsPerson(name))
        {
            return SpeakerKind.Person;
        }

        var relays = report.Kind == AttributionKind.Report || paragraph.Words[report.Cue.End - 1].Lemma is "report" or "learn";
        return relays || OutletNames.Contains(name) ? SpeakerKind.Outlet : SpeakerKind.Person;
    }

    private Speaker? ByNoun(QuotedParagraph paragraph, WordRange core)
    {
        var words = paragraph.Words;
        var head = paragraph.Of(core.End - 1);
        if (people.WithRole(head) is { } name)
        {
            return new Speaker(name, people.GenderOf(name), SpeakerKind.Person);
        }

        var isKnown = words[core.First].Class == WordClass.Determiner;
        if (isKnown && SpeakerNouns.IsRole(head) && recent.Person() is { } person)
        {
            return person;
        }

        if (MeansOutlet(paragraph, core) || words[core.End - 1].Class is not (WordClass.Noun or WordClass.Name) || head.Length < 2)
        {
            return null;
        }

        return new Speaker(NameRuns.Text(paragraph, isKnown && core.Length > 1 ? core.First + 1 : core.First, core.End), Gender.Unknown, SpeakerKind.Group);
    }

    /// <summary>Whether the words are "the outlet", "the site" and their like.</summary>
    public static bool MeansOutlet(QuotedParagraph paragraph, WordRange source) => source.Length == 2
        && paragraph.Words[source.First].Class == WordClass.Determiner && SpeakerNouns.IsOutlet(paragraph.Of(source.End - 1));

    private Speaker? Meant(string pronoun, QuotedParagraph paragraph, int at) => pronoun switch
    {
        "she" or "her" => recent.Person(Gender.Female) ?? PersonBefore(paragraph, at, 0, Gender.Female) ?? recent.Person(),
        "he" or "his" => recent.Person(Gender.Male) ?? PersonBefore(paragraph, at, 0, Gender.Male) ?? recent.Person(),
        "they" or "their" => recent.Group(),
        _ => null,
    };

    // The nearest person named before a word whom the pronoun can mean.
    private Speaker? PersonBefore(QuotedParagraph paragraph, int at, int floor, Gender gender)
    {
        floor = Math.Max(floor, at - Farthest);
        for (var i = at - 1; i >= floor; i--)
        {
            if (paragraph.Words[i].Class != WordClass.Name)
            {
                continue;
            }

            var start = NameRuns.Start(paragraph, i, floor);
            var name = people.FullName(NameRuns.Text(paragraph, NameRuns.SkipTitles(paragraph, start, i + 1), i + 1));
            var known = people.GenderOf(name);
            if (people.IsPerson(name) && (gender == Gender.Unknown || known == Gender.Unknown || known == gender))
            {
                return new Speaker(name, known, SpeakerKind.Person);
            }

            i = start;
        }

        return null;
    }
}
