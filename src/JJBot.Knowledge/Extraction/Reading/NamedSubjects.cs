using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Extraction.Mentions;
using JJBot.Knowledge.Shows;

namespace JJBot.Knowledge.Extraction.Reading;

/// <summary>Puts the series and the seasons that a sentence names together: "Show season 2", "the second season of Show", "the next seasons of A and B".</summary>
internal static class NamedSubjects
{
    private static readonly WordSet Anchors = new("after before until till following preceding");
    private static readonly WordSet Roles = new("as playing portraying named called aka");
    private static readonly WordSet Articles = new("the marvel 's a");

    public static List<NamedSubject> Read(SentenceReading sentence, Show show)
    {
        var found = new List<NamedSubject>();
        var mentions = sentence.Mentions;
        for (var i = 0; i < mentions.Count; i++)
        {
            if (mentions[i].Season is { } season)
            {
                i = AddSeason(found, sentence, show, i, season);
            }
            else if (mentions[i].Series is { } series && !IsPersonal(sentence, i))
            {
                i = AddSeries(found, sentence, show, i, series);
            }
        }

        return found;
    }

    /// <summary>Whether a name that could be a series stands for a person: in a role, beside a character, or with something of their own.</summary>
    public static bool IsPersonal(SentenceReading sentence, int index)
    {
        var mention = sentence.Mentions[index];
        var before = sentence.Word(mention.First - 1);
        if ((Roles.Contains(before) && sentence.Word(mention.First - 2) is not "well") || (before is "/" && index > 0 && sentence.Mentions[index - 1].IsCharacter))
        {
            return true;
        }

        var (previous, next) = (index > 0 ? sentence.Mentions[index - 1] : null, index + 1 < sentence.Mentions.Count ? sentence.Mentions[index + 1] : null);
        return (previous is { IsCharacter: true, Series: null } && previous.Last + 2 == mention.First && before is "and" or "or")
            || (next is { IsCharacter: true, Series: null } && next.First - 2 == mention.Last && sentence.Word(mention.Last + 1) is "and" or "or");
    }

    private static int AddSeason(List<NamedSubject> found, SentenceReading sentence, Show show, int index, SeasonMention season)
    {
        var mentions = sentence.Mentions;
        var mention = mentions[index];
        if (sentence.Word(mention.Last + 1) is "of" or "for" or "on" && index + 1 < mentions.Count && mentions[index + 1] is { Series: not null } first && IsNext(sentence, mention.Last + 1, first))
        {
            // The season is that of each series in the list.
            Add(found, sentence, show, first.Series!, season, mention.First, first.Last);
            while (index + 2 < mentions.Count && mentions[index + 2] is { Series: { } another } other && sentence.Word(mentions[index + 1].Last + 1) is "and" or "or" or "," or "&"
                && other.First - mentions[index + 1].Last <= 3)
            {
                Add(found, sentence, show, another, season, mention.First, other.Last);
                index++;
            }

            return index + 1;
        }

        Add(found, sentence, show, sentence.Focus.Series, season, mention.First, mention.Last, found);
        return index;
    }

    private static int AddSeries(List<NamedSubject> found, SentenceReading sentence, Show show, int index, Series series)
    {
        var mention = sentence.Mentions[index];
        var at = mention.Last + 1;
        at += sentence.Word(at) is "'s" or "'" or "’" or "'" ? 1 : 0;
        if (index + 1 < sentence.Mentions.Count && sentence.Mentions[index + 1] is { Season: { } season } next && next.First <= at + 1 && (next.First == at || sentence.Word(at) is "’" or "'" or "\"" or "”" or "’"))
        {
            Add(found, sentence, show, series, season, mention.First, next.Last);
            return index + 1;
        }

        found.Add(new NamedSubject(series, null, null, mention.First, mention.Last, IsAnchor(sentence, mention.First)));
        return index;
    }

    private static void Add(List<NamedSubject> found, SentenceReading sentence, Show show, Series series, SeasonMention season, int first, int last, List<NamedSubject>? earlier = null)
    {
        // A season alone belongs to the series that the sentence has named before, else to the one that the text speaks of.
        var owner = earlier?.FindLast(subject => !subject.IsAnchor)?.Series ?? series;
        var seasons = season switch
        {
            { Seasons: { } numbered } => numbered,
            { Reach: SeasonReach.Coming } when owner == show.Series[0] => new Seasons(show.UpcomingSeason, show.UpcomingSeason),
            { Reach: SeasonReach.Past } when owner == show.Series[0] && show.UpcomingSeason > 1 => new Seasons(show.UpcomingSeason - 1, show.UpcomingSeason - 1),
            { Reach: SeasonReach.All } when sentence.Word(first) is "both" => new Seasons(1, 2),
            { Reach: SeasonReach.Same } when owner == sentence.Focus.Series => sentence.Focus.Seasons,
            _ => (Seasons?)null,
        };
        found.Add(new NamedSubject(owner, seasons, season.Reach, first, last, IsAnchor(sentence, first)));
    }

    private static bool IsNext(SentenceReading sentence, int of, Mention series)
    {
        var between = series.First - of - 1;
        return between == 0 || (between <= 2 && Articles.Contains(sentence.Word(series.First - 1)));
    }

    private static bool IsAnchor(SentenceReading sentence, int first) =>
        Anchors.Contains(sentence.Word(first - 1)) || (sentence.Word(first - 1) is "the" && Anchors.Contains(sentence.Word(first - 2)));
}
