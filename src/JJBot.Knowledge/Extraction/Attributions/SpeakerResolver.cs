using System.Collections.Frozen;
using JJBot.Knowledge.Extraction.Words;

namespace JJBot.Knowledge.Extraction.Attributions;

/// <summary>Tells who the words for a speaker mean, in the order of the article: a pronoun is the last speaker whom it fits.</summary>
internal sealed class SpeakerResolver(People people)
{
    private static readonly FrozenDictionary<string, string> Unnamed = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["attendees"] = "unnamed event attendees",
        ["attendee"] = "unnamed event attendees",
        ["sources"] = "unnamed sources",
        ["source"] = "unnamed sources",
        ["insiders"] = "unnamed insiders",
        ["insider"] = "unnamed insiders",
        ["reports"] = "unnamed reports",
        ["rumors"] = "unnamed rumours",
        ["rumours"] = "unnamed rumours",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    // A pronoun means nobody who was named longer ago, in words.
    private const int Farthest = 200;

    private Speaker? last;
    private Speaker? lastWoman;
    private Speaker? lastMan;
    private Speaker? lastGroup;

    /// <summary>Who spoke last, whom a quotation without a cue goes on with.</summary>
    public Speaker? Last => last;

    public Speaker? Resolve(QuotedParagraph paragraph, Report report)
    {
        if (report.Source.IsEmpty)
        {
            return null;
        }

        var speaker = Find(paragraph, report);
        if (speaker is { Kind: SpeakerKind.Person or SpeakerKind.Group })
        {
            Remember(speaker);
        }

        return speaker;
    }

    private void Remember(Speaker speaker)
    {
        last = speaker;
        if (speaker.Kind == SpeakerKind.Group)
        {
            lastGroup = speaker;
        }
        else if (speaker.Gender == Gender.Male)
        {
            lastMan = speaker;
        }
        else
        {
            lastWoman = speaker.Gender == Gender.Female ? speaker : lastWoman;
        }
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

        end = FirstSegmentEnd(words, first, end);
        return UnnamedIn(paragraph, first, end) ?? Named(paragraph, first, end, report) ?? ByRole(paragraph, first, end);
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

        return end;
    }

    private static Speaker? UnnamedIn(QuotedParagraph paragraph, int first, int end)
    {
        string? label = null;
        for (var i = first; i < end; i++)
        {
            // The people behind "reports from attendees" are nearer than the reports.
            label = Unnamed.TryGetValue(paragraph.Of(i), out var found) ? found : label;
        }

        return label is null ? null : new Speaker(label, Gender.Unknown, SpeakerKind.Unnamed);
    }

    private Speaker? Named(QuotedParagraph paragraph, int first, int end, Report report)
    {
        var words = paragraph.Words;
        var last = end - 1;
        if (words[last].Class != WordClass.Name)
        {
            return null;
        }

        var start = last;
        while (start > first && words[start - 1].Class == WordClass.Name)
        {
            start--;
        }

        if (start - 2 >= first && words[start - 1].Is("and") && words[start - 2].Class == WordClass.Name)
        {
            var joined = start - 2;
            while (joined > first && words[joined - 1].Class is WordClass.Name)
            {
                joined--;
            }

            return new Speaker(NameRuns.Text(paragraph, joined, end), Gender.Unknown, SpeakerKind.Group);
        }

        var name = people.FullName(NameRuns.Text(paragraph, NameRuns.SkipTitles(paragraph, start, end), end));
        return new Speaker(name, people.GenderOf(name), KindOf(name, report, paragraph));
    }

    private SpeakerKind KindOf(string name, Report report, QuotedParagraph paragraph)
    {
        if (Studios.Contains(name))
        {
            return SpeakerKind.Group;
        }

        var relays = report.Kind == AttributionKind.Report || paragraph.Words[report.Cue.End - 1].Is("report");
        return relays && !people.IsPerson(name) ? SpeakerKind.Outlet : SpeakerKind.Person;
    }

    private Speaker? ByRole(QuotedParagraph paragraph, int first, int end)
    {
        var head = paragraph.Of(end - 1);
        if (people.WithRole(head) is { } name)
        {
            return new Speaker(name, people.GenderOf(name), SpeakerKind.Person);
        }

        var words = paragraph.Words;
        first = words[first].Class == WordClass.Determiner && end - first > 1 ? first + 1 : first;
        return words[end - 1].Class is WordClass.Noun or WordClass.Name && head.Length > 1
            ? new Speaker(NameRuns.Text(paragraph, first, end), Gender.Unknown, SpeakerKind.Group)
            : null;
    }

    private Speaker? Meant(string pronoun, QuotedParagraph paragraph, int at) => pronoun switch
    {
        "she" => lastWoman ?? PersonBefore(paragraph, at, 0, Gender.Female) ?? last,
        "he" => lastMan ?? PersonBefore(paragraph, at, 0, Gender.Male) ?? last,
        "they" => lastGroup,
        _ => null,
    };

    // The nearest person named before a word whom the pronoun can mean.
    private Speaker? PersonBefore(QuotedParagraph paragraph, int at, int floor, Gender gender)
    {
        var words = paragraph.Words;
        floor = Math.Max(floor, at - Farthest);
        for (var i = at - 1; i >= floor; i--)
        {
            if (words[i].Class != WordClass.Name)
            {
                continue;
            }

            var start = i;
            while (start > floor && words[start - 1].Class == WordClass.Name)
            {
                start--;
            }

            var name = people.FullName(NameRuns.Text(paragraph, NameRuns.SkipTitles(paragraph, start, i + 1), i + 1));
            if (people.IsPerson(name) && (gender == Gender.Unknown || people.GenderOf(name) is Gender.Unknown || people.GenderOf(name) == gender))
            {
                return new Speaker(name, people.GenderOf(name), SpeakerKind.Person);
            }

            i = start;
        }

        return null;
    }
}
