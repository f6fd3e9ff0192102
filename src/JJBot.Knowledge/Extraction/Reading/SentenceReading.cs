using JJBot.Knowledge.Extraction.Attributions;
using JJBot.Knowledge.Extraction.Clauses;
using JJBot.Knowledge.Extraction.Mentions;
using JJBot.Knowledge.Extraction.Times;

namespace JJBot.Knowledge.Extraction.Reading;

/// <summary>A sentence, and all that was read out of it once for every rule.</summary>
internal sealed record SentenceReading
{
    /// <summary>From 1.</summary>
    public required int Paragraph { get; init; }

    /// <summary>The whole paragraph, which all spans point into.</summary>
    public required string Text { get; init; }

    public required TextSpan Span { get; init; }

    public required SentenceToken[] Tokens { get; init; }

    public required IReadOnlyList<Mention> Mentions { get; init; }

    public required IReadOnlyList<Clause> Clauses { get; init; }

    /// <summary>The series and seasons that it names.</summary>
    public IReadOnlyList<NamedSubject> Subjects { get; init; } = [];

    /// <summary>The parentheses that hold clauses of their own: the clause around them does not tell what they hold.</summary>
    public IReadOnlyList<TokenRange> Parentheses { get; init; } = [];

    /// <summary>The full names of people whom the article names, by their surnames in lower case.</summary>
    public required IReadOnlyDictionary<string, string> Surnames { get; init; }

    /// <summary>The times that it tells.</summary>
    public required IReadOnlyList<TimeExpression> Times { get; init; }

    /// <summary>What somebody is said to have said in it.</summary>
    public required IReadOnlyList<Saying> Sayings { get; init; }

    /// <summary>The words for the saying ("she joked"), of what is said in this sentence or in another.</summary>
    public required IReadOnlyList<TextSpan> Cues { get; init; }

    /// <summary>The report of an outlet in the sentence before, of the same paragraph; null for none.</summary>
    public Attribution? Report { get; init; }

    /// <summary>What the text before it speaks of.</summary>
    public required Focus Focus { get; init; }

    public bool IsHeadline => Paragraph == 1;

    public bool IsQuestion => Array.FindLast(Tokens, token => token.Mark is not (MarkKind.Quote or MarkKind.Close)).Word is ['?', ..] or "!" && Array.Exists(Tokens, token => token.Is("?"));

    /// <summary>The words from one token to another, the latter included.</summary>
    public TextSpan SpanOf(int first, int last) => new(Tokens[first].Span.Start, Tokens[last].Span.End);

    /// <summary>Whether one of the words stands between two tokens, both included.</summary>
    public bool Has(WordSet words, int first, int last) => IndexOf(words, first, last) >= 0;

    /// <summary>Whether one of the words stands in a clause or in its subject, which may stand further before.</summary>
    public bool Has(WordSet words, Clause clause) => Has(words, clause.First, clause.Last) || (!clause.Subject.IsEmpty && Has(words, clause.Subject.First, clause.Subject.End - 1));

    /// <summary>The first of the words between two tokens, both included; -1 for none.</summary>
    public int IndexOf(WordSet words, int first, int last)
    {
        for (var at = int.Max(first, 0); at <= last && at < Tokens.Length; at++)
        {
            if (Tokens[at].IsIn(words) && !IsSetOff(at, first))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>Whether a phrase in lower case stands between two tokens, both included.</summary>
    public bool HasPhrase(string phrase, int first, int last)
    {
        for (var at = first; at <= last; at++)
        {
            if (Begins(phrase, at, last))
            {
                return true;
            }
        }

        return false;
    }

    private bool Begins(ReadOnlySpan<char> phrase, int at, int last)
    {
        foreach (var part in phrase.Split(' '))
        {
            if (at > last || !phrase[part].Equals(Tokens[at++].Word, StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }

    public string Word(int at) => at >= 0 && at < Tokens.Length ? Tokens[at].Word : "";

    /// <summary>The mention that a token belongs to, or null.</summary>
    public Mention? MentionAt(int at)
    {
        foreach (var mention in Mentions)
        {
            if (mention.First <= at && at <= mention.Last)
            {
                return mention;
            }
        }

        return null;
    }

    public IEnumerable<Mention> MentionsIn(int first, int last) => Mentions.Where(mention => mention.First >= first && mention.Last <= last && !IsSetOff(mention.First, first));

    /// <summary>Whether a token stands in parentheses in which the clause that begins at <paramref name="first"/> does not stand itself.</summary>
    public bool IsSetOff(int token, int first)
    {
        foreach (var range in Parentheses)
        {
            if (range.Contains(token) && !range.Contains(first))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The narrowest saying that holds more than half of a stretch, or null.</summary>
    public Saying? SayingOf(TextSpan span)
    {
        Saying? best = null;
        foreach (var saying in Sayings)
        {
            var shared = Math.Min(saying.Span.End, span.End) - Math.Max(saying.Span.Start, span.Start);
            if (shared * 2 > span.Length && (best is null || saying.Span.Length < best.Span.Length))
            {
                best = saying;
            }
        }

        return best ?? Within(span);
    }

    /// <summary>"called it “a road movie” in an interview": the whole tells what was said in a few words of it.</summary>
    private Saying? Within(TextSpan span)
    {
        foreach (var saying in Sayings)
        {
            if (span.Contains(saying.Span) && saying.Attribution is { Speaker: not null, Cue: { } cue } && cue.Paragraph == Paragraph && span.Contains(cue.Span))
            {
                return saying;
            }
        }

        return null;
    }
}

/// <summary>A stretch of a paragraph that somebody is said to have said.</summary>
internal sealed record Saying(TextSpan Span, Attribution Attribution);
