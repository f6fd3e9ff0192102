using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Extraction.Attributions;
using JJBot.Knowledge.Extraction.Clauses;
using JJBot.Knowledge.Extraction.Mentions;
using JJBot.Knowledge.Extraction.Sentences;
using JJBot.Knowledge.Extraction.Times;
using JJBot.Knowledge.Shows;
using JJBot.Knowledge.Sources;
using JJBot.Knowledge.Sources.Furnishing;

namespace JJBot.Knowledge.Extraction.Reading;

/// <summary>An article taken apart once, for every rule to look at.</summary>
internal sealed class ArticleReading
{
    /// <summary>A longer sentence is a table or a mistake; no rule looks at it.</summary>
    private const int LongestSentence = 1_500;

    /// <summary>More than a long article has; the rest of a longer text is not looked at.</summary>
    private const int MostSentences = 2_000;

    private readonly Show show;
    private readonly NameIndex names;
    private readonly IReadOnlyList<Saying>[] sayings;
    private readonly List<TextSpan>?[] cues;
    private readonly List<SentenceReading> sentences = [];
    private readonly Dictionary<string, string> surnames = new(StringComparer.Ordinal);
    private readonly Series home;
    private readonly Seasons? homeSeasons;
    private Person? character;
    private string? topic;

    public ArticleReading(Article article, Show show, NameIndex names)
    {
        (Article, this.show, this.names) = (article, show, names);
        home = show.Series[0];
        cues = new List<TextSpan>?[article.Paragraphs.Count];
        sayings = SayingsOf(article.Paragraphs);
        var furniture = Furniture.Find(article.Paragraphs);
        for (var i = 0; i < article.Paragraphs.Count; i++)
        {
            if (!furniture[i])
            {
                ReadParagraph(article.Paragraphs[i], i + 1);
            }

            if (i == 0)
            {
                var headline = sentences.SelectMany(sentence => sentence.Subjects).Where(subject => !subject.IsAnchor).ToList();
                home = headline.Count > 0 ? headline[0].Series : home;
                homeSeasons = headline.Find(subject => subject.Series == home && subject.Seasons is not null)?.Seasons;
            }
        }
    }

    public Article Article { get; }

    public IReadOnlyList<SentenceReading> Sentences => sentences;

    /// <summary>Who says what, by paragraph. What a character says belongs to the plot, not to the news.</summary>
    private IReadOnlyList<Saying>[] SayingsOf(IReadOnlyList<string> paragraphs)
    {
        var byParagraph = new List<Saying>?[paragraphs.Count];
        foreach (var attribution in AttributionReader.Read(paragraphs))
        {
            if (names.IsCharacter(attribution.Speaker) || IsNobodys(attribution))
            {
                continue;
            }

            if (attribution.Cue is { } cue)
            {
                (cues[cue.Paragraph - 1] ??= []).Add(cue.Span);
            }

            foreach (var content in attribution.Content)
            {
                (byParagraph[content.Paragraph - 1] ??= []).Add(new Saying(content.Span, attribution));
            }
        }

        return Array.ConvertAll(byParagraph, sayings => (IReadOnlyList<Saying>)(sayings ?? []));
    }

    /// <summary>Keeps the names of people, so that a surname alone stands for them.</summary>
    private void Meet(SentenceReading sentence)
    {
        if (sentence.IsHeadline)
        {
            return;
        }

        foreach (var name in ProperNameReader.Read(sentence, 0, sentence.Tokens.Length - 1))
        {
            surnames.TryAdd(sentence.Tokens[name.Last].Word, name.Name);
        }
    }

    /// <summary>"One wants to see ...": a turn of phrase, with nobody behind it.</summary>
    private static bool IsNobodys(Attribution attribution) =>
        attribution is { Kind: not AttributionKind.Direct, Speaker: null or "Fans" or "Viewers" or "Readers" or "Audiences" or "Many" or "People", Via.Count: 0 };

    private void ReadParagraph(string text, int paragraph)
    {
        var times = TimeReader.Read(text, Article.Published);
        var focus = new Focus(home, homeSeasons, home, null, character, Topic: topic);
        Attribution? report = null;
        foreach (var span in SentenceSplitter.Split(text))
        {
            if (sentences.Count == MostSentences)
            {
                return;
            }

            if (span.Length > LongestSentence)
            {
                continue;
            }

            var sentence = ReadSentence(text, paragraph, span, times, focus);
            sentence = sentence with { Subjects = NamedSubjects.Read(sentence, show), Report = report };
            focus = FocusReader.After(sentence, show);
            (character, topic) = (focus.Character, focus.Topic);
            report = sentence.Sayings.FirstOrDefault(saying => saying.Attribution is { Kind: AttributionKind.Report, Speaker: null })?.Attribution;
            Meet(sentence);
            sentences.Add(sentence);
        }
    }

    private SentenceReading ReadSentence(string text, int paragraph, TextSpan span, IReadOnlyList<TimeExpression> times, Focus focus)
    {
        var tokens = SentenceTokenReader.Read(text, span);
        var mentions = MentionReader.Read(tokens, names);
        var quoted = Overlapping(sayings[paragraph - 1], span);
        var isName = new bool[tokens.Length];
        foreach (var mention in mentions)
        {
            isName.AsSpan(mention.First, mention.Last - mention.First + 1).Fill(true);
        }

        var (clauses, parentheses) = ClauseSplitter.Split(tokens, isName, RangesOf(tokens, quoted));
        return new SentenceReading
        {
            Paragraph = paragraph,
            Text = text,
            Span = span,
            Tokens = tokens,
            Mentions = mentions,
            Clauses = clauses,
            Parentheses = parentheses,
            Times = [.. times.Where(time => span.Contains(time.Span))],
            Sayings = quoted,
            Cues = cues[paragraph - 1]?.FindAll(span.Contains) ?? [],
            Surnames = surnames,
            Focus = focus,
        };
    }

    private static IReadOnlyList<Saying> Overlapping(IReadOnlyList<Saying> sayings, TextSpan span) =>
        sayings.Count == 0 ? [] : [.. sayings.Where(saying => saying.Span.Overlaps(span))];

    private static SayingRange[] RangesOf(SentenceToken[] tokens, IReadOnlyList<Saying> sayings) =>
        [.. sayings.Select(saying => new SayingRange(
            new TokenRange(FirstFrom(tokens, saying.Span.Start), FirstFrom(tokens, saying.Span.End)),
            saying.Attribution.Kind == AttributionKind.Direct))];

    private static int FirstFrom(SentenceToken[] tokens, int start)
    {
        var at = Array.FindIndex(tokens, token => token.Span.Start >= start);
        return at < 0 ? tokens.Length : at;
    }
}
