using JJBot.Knowledge.Extraction.Words;

namespace JJBot.Knowledge.Extraction.Attributions;

/// <summary>Finds the reports of one paragraph, from left to right, each once: what is part of a content holds no further cue.</summary>
internal sealed class ReportFinder(QuotedParagraph paragraph)
{
    // A longer stretch before the cue is rather a sentence that nobody ended.
    private const int LongestClause = 150;

    private readonly List<Report> reports = [];
    private readonly Token[] words = paragraph.Words;
    private int taken;
    private WordRange lastSubject;
    private int lastSubjectSentence = -1;

    /// <summary>The words that announce a quotation in the next paragraph: "She said the following:"; null where none do.</summary>
    public Report? Announcement { get; private set; }

    /// <returns>In the order of the text.</returns>
    public IReadOnlyList<Report> Find()
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (i < taken || paragraph.IsQuoted(i))
            {
                continue;
            }

            NoteSubject(i);
            var report = AccordingTo(i) ?? ByVerb(i) ?? ByNoun(i);
            if (report is not null)
            {
                DropWithin(report.Content[0]);
                reports.Add(report);
                taken = Math.Max(taken, report.Content.Max(piece => piece.End));
            }
        }

        return reports;
    }

    // What a report holds as a whole is no report of its own: "They plan to travel, she said".
    private void DropWithin(WordRange content)
    {
        while (reports is [.., { Kind: AttributionKind.Indirect } before] && before.Cue.First >= content.First && before.Content[^1].End <= content.End)
        {
            reports.RemoveAt(reports.Count - 1);
        }
    }

    // Where a report that ends before a word may begin: the sentence, unless speech stands before.
    private int OpenFrom(int sentence)
    {
        for (var i = reports.Count - 1; i >= 0 && reports[i].Content[^1].End > sentence; i--)
        {
            if (reports[i].Kind != AttributionKind.Indirect || reports[i].Content[0].First < sentence)
            {
                return Math.Max(sentence, reports[i].Content.Max(piece => piece.End));
            }
        }

        return sentence;
    }

    // The subject of any verb is that of a second verb in the same sentence: "She smiled and said".
    private void NoteSubject(int at)
    {
        if (words[at].Class == WordClass.Modal || words[at].Class == WordClass.Verb && words[at].Form is VerbForm.Third or VerbForm.Past or VerbForm.Base)
        {
            SubjectBefore(at, paragraph.SentenceStart(at));
        }
    }

    private Report? AccordingTo(int at)
    {
        if (!words[at].Is("accord") || at + 2 >= words.Length || words[at + 1].Class != WordClass.To)
        {
            return null;
        }

        var sentence = SentenceOf(at);
        var end = NounPhrases.EndAfter(paragraph, at + 2, sentence.End);
        if (end == at + 2)
        {
            return null;
        }

        var content = new List<WordRange>();
        var before = Trim(new WordRange(OpenFrom(sentence.First), at));
        var after = end < sentence.End && words[end].Class == WordClass.Comma ? Trim(new WordRange(end + 1, sentence.End)) : WordRange.None;
        if (before.End - before.First > 2)
        {
            content.Add(before);
        }
        else if (!after.IsEmpty)
        {
            content.Add(after);
        }

        return content.Count == 0 ? null : new Report(AttributionKind.Report, new WordRange(at + 2, end), new WordRange(at, at + 2), content);
    }

    private Report? ByVerb(int at)
    {
        var group = CueGroup.At(paragraph, at);
        if (group is not { } cue)
        {
            return null;
        }

        var sentence = SentenceOf(at);
        var source = SubjectBefore(cue.Span.First, sentence.First);
        var left = source.IsEmpty ? cue.Span.First : source.First;
        var spoken = QuotationEndingAt(left);
        if (spoken is { } quotation && cue.Verb.Takes(CueFrame.Clause | CueFrame.Addressee | CueFrame.That))
        {
            return AfterQuotation(cue, source, quotation, sentence);
        }

        if (Announces(sentence) && cue.Verb.Takes(CueFrame.Clause | CueFrame.Addressee) && words[at].Form != VerbForm.Participle)
        {
            Announcement = new Report(AttributionKind.Direct, source, cue.Span, []);
            return null;
        }

        var start = ContentStart(cue, sentence.End);
        var content = Content(cue, start, sentence);
        if (!content.IsEmpty)
        {
            return WithSource(cue, source, [content], sentence);
        }

        return Preposed(cue, source, sentence);
    }

    private bool Announces(WordRange sentence) => sentence.End == words.Length && words[^1].Class is WordClass.Colon or WordClass.Comma;

    // "Her promise that", "the network's plan to": who makes it stands before it as its owner.
    private Report? ByNoun(int at)
    {
        if (words[at].Class != WordClass.Noun || CueNouns.Find(words[at].Span.In(paragraph.Text)) is not { } noun)
        {
            return null;
        }

        var sentence = SentenceOf(at);
        var particle = at + 1 < sentence.End && noun.Prepositions.Contains(words[at + 1].Lemma);
        var cue = new CueGroup(noun, at, new WordRange(at, particle ? at + 2 : at + 1), particle, false);
        var owner = OwnerBefore(at, sentence.First);
        var next = cue.Span.End;
        var fits = next < sentence.End && (words[next].Is("that") || !owner.IsEmpty && (particle || words[next].Class == WordClass.To));
        var content = fits ? Content(cue, next, sentence) : WordRange.None;
        return content.IsEmpty ? null : new Report(AttributionKind.Indirect, owner, cue.Span, [content]);
    }

    private WordRange OwnerBefore(int noun, int floor)
    {
        var end = noun;
        while (end > floor && words[end - 1].Class is WordClass.Adjective)
        {
            end--;
        }

        if (end > floor && words[end - 1] is { Class: WordClass.Determiner, Lemma: "his" or "her" or "their" or "its" or "my" or "our" or "your" })
        {
            return new WordRange(end - 1, end);
        }

        var owner = end > floor && words[end - 1].Class == WordClass.Possessive ? NounPhrases.StartBefore(paragraph, end, floor) : -1;
        return owner < 0 ? WordRange.None : new WordRange(owner, end);
    }

    private Report AfterQuotation(CueGroup cue, WordRange source, Quotation quotation, WordRange sentence)
    {
        var content = new List<WordRange> { new(quotation.First, quotation.End) };
        var end = cue.Span.End;
        if (source.IsEmpty)
        {
            source = new WordRange(end, SourceEndAfter(end, sentence.End));
            end = source.End;
        }

        if (Continuation(end, sentence.End) is { } next)
        {
            content.Add(new WordRange(next.First, next.End));
        }

        return new Report(AttributionKind.Direct, source, cue.Span, content);
    }

    private Report? Preposed(CueGroup cue, WordRange source, WordRange sentence)
    {
        if (!cue.Verb.Takes(CueFrame.Clause))
        {
            return null;
        }

        var end = cue.Span.End;
        if (source.IsEmpty)
        {
            if (cue.Span.First == sentence.First || words[cue.Span.First - 1].Class != WordClass.Comma)
            {
                return null;
            }

            source = new WordRange(end, SourceEndAfter(end, sentence.End));
            if (source.IsEmpty)
            {
                return null;
            }
        }

        var left = Math.Min(source.First, cue.Span.First);
        if (left == sentence.First || words[left - 1].Class != WordClass.Comma)
        {
            return null;
        }

        var content = Trim(new WordRange(OpenFrom(sentence.First), left));
        if (GoesOn(end, sentence.End) is { IsEmpty: false } rest && !content.IsEmpty && !IsWholeClause(content))
        {
            return new Report(AttributionKind.Indirect, source, cue.Span, [content, rest]);
        }

        var whole = IsWholeClause(content) && (EndsSentence(end, sentence.End) || !IsFronted(content) && EndsAfter(end, sentence.End));
        return !whole ? null : new Report(AttributionKind.Indirect, source, cue.Span, [content]);
    }

    // "The shoot, she said, begins in June": what follows has no subject of its own.
    private WordRange GoesOn(int at, int limit)
    {
        while (at < limit && (words[at].Class == WordClass.Adverb || IsDay(words[at])))
        {
            at++;
        }

        return at + 1 < limit && words[at].Class == WordClass.Comma && (words[at + 1].Class is WordClass.Modal || words[at + 1].Class == WordClass.Verb && words[at + 1].Form != VerbForm.Gerund)
            ? Trim(new WordRange(at + 1, ClauseEnd(at + 1, limit)))
            : WordRange.None;
    }

    // "In Lisbon", "while they wait": no clause by itself.
    private bool IsFronted(WordRange content) => words[content.First].Class is WordClass.Preposition or WordClass.Subordinator;

    private bool EndsSentence(int at, int limit) => at >= limit || words[at].Class == WordClass.Stop;

    private bool IsWholeClause(WordRange content)
    {
        if (content.IsEmpty || content.End - content.First > LongestClause)
        {
            return false;
        }

        if (IsFronted(content) && !Array.Exists(words[content.First..content.End], word => word.Class == WordClass.Comma))
        {
            return false;
        }

        for (var i = content.First; i < content.End; i++)
        {
            if (words[i].Class is WordClass.Modal || words[i].Class == WordClass.Verb && words[i].Form is VerbForm.Third or VerbForm.Past)
            {
                return true;
            }
        }

        return false;
    }

    // After "..., she said" stands no more than where, when or to whom.
    private bool EndsAfter(int at, int limit) => at >= limit
        || words[at].Class is WordClass.Stop or WordClass.Comma or WordClass.Preposition or WordClass.Adverb or WordClass.Dash or WordClass.Close or WordClass.Semicolon or WordClass.Quote
        || IsDay(words[at]);

    private Report WithSource(CueGroup cue, WordRange source, List<WordRange> content, WordRange sentence)
    {
        if (cue.IsPassive || cue.Verb.Takes(CueFrame.Impression))
        {
            if (!source.IsEmpty && words[content[0].First] is { Class: WordClass.To } or { Lemma: "as" })
            {
                content.Insert(0, source);
            }

            source = WordRange.None;
        }
        else if (source.IsEmpty && lastSubjectSentence == sentence.First)
        {
            source = lastSubject;
        }

        return new Report(KindOf(content), source, cue.Span, content);
    }

    private AttributionKind KindOf(List<WordRange> content) =>
        words[content[0].First].Class == WordClass.Quote ? AttributionKind.Direct : AttributionKind.Indirect;

    private WordRange SubjectBefore(int end, int floor)
    {
        var start = NounPhrases.StartBefore(paragraph, end, Math.Max(floor, end - 60));
        if (start < 0)
        {
            return WordRange.None;
        }

        lastSubject = new WordRange(start, end);
        lastSubjectSentence = paragraph.SentenceStart(start);
        return lastSubject;
    }

    // A quotation goes on after ", she said," or in the sentence after it.
    private Quotation? Continuation(int at, int limit)
    {
        for (var i = at; i <= limit && i < at + 12 && i < words.Length; i++)
        {
            if (paragraph.IsQuoted(i) && words[i - 1].Class is WordClass.Comma or WordClass.Colon)
            {
                return paragraph.QuotationAt(i);
            }
        }

        return (paragraph.QuotationAt(limit - 1) ?? paragraph.QuotationAt(limit)) is { } next && next.First >= limit - 1 && next.First >= at ? next : null;
    }

    private Quotation? QuotationEndingAt(int word)
    {
        var last = word > 0 && words[word - 1].Class == WordClass.Comma && !paragraph.IsQuoted(word - 1) ? word - 2 : word - 1;
        return paragraph.QuotationAt(last) is { } quotation && quotation.End == last + 1 ? quotation : null;
    }

    private int SourceEndAfter(int first, int limit)
    {
        var end = NounPhrases.EndAfter(paragraph, first, limit);
        if (end > first && end + 1 < limit && words[end].Class == WordClass.Comma
            && words[end + 1].Class is WordClass.Determiner or WordClass.Wh or WordClass.Noun or WordClass.Adjective)
        {
            end = limit;
            while (words[end - 1].Class is WordClass.Stop)
            {
                end--;
            }
        }

        return end;
    }

    private int ContentStart(CueGroup cue, int limit)
    {
        var at = cue.Span.End;
        if (cue.Verb.Takes(CueFrame.Addressee) && at < limit && words[at].IsModifier)
        {
            at = NounPhrases.EndAfter(paragraph, at, limit);
        }

        if (cue.Verb.Takes(CueFrame.Clause) && at + 1 < limit && words[at].Class == WordClass.To && words[at + 1].Class is WordClass.Name or WordClass.Noun or WordClass.Determiner)
        {
            at = NounPhrases.EndAfter(paragraph, at + 1, limit);
        }

        while (at < limit && (words[at].Class == WordClass.Adverb || IsDay(words[at])))
        {
            at++;
        }

        if (at < limit && words[at].Class == WordClass.Preposition && !cue.HasParticle)
        {
            for (var i = at; i < limit && i < at + 14; i++)
            {
                if (words[i].Is("that") || words[i].Class is WordClass.Colon || paragraph.IsQuoted(i) || words[i].Is("about") && cue.Verb.Takes(CueFrame.Addressee))
                {
                    at = words[i].Is("about") ? i + 1 : i;
                    break;
                }
            }
        }

        if (at < limit && (words[at].Class == WordClass.Comma || paragraph.IsQuoted(at) && cue.Verb.Takes(CueFrame.Addressee)))
        {
            at = PastAside(at, limit);
        }

        if (at < limit && words[at].Class is WordClass.Comma or WordClass.Colon && at + 1 < limit && (paragraph.IsQuoted(at + 1) || words[at].Class == WordClass.Colon || words[at + 1].Is("that")))
        {
            at++;
        }

        return at;
    }

    // "insists, most recently in May, that": the content begins after the aside.
    private int PastAside(int at, int limit)
    {
        for (var i = at + 1; i + 1 < limit && i < at + 15; i++)
        {
            var closes = words[i].Class == WordClass.Comma || paragraph.IsQuoted(i) && !paragraph.IsQuoted(i + 1);
            if (closes && (words[i + 1].Is("that") || words[i + 1].Class == WordClass.To && i > at + 1))
            {
                return i + 1;
            }
        }

        return at;
    }

    private static bool IsDay(Token word) => word.Class == WordClass.Name && word.Lemma.EndsWith("day", StringComparison.Ordinal);

    private WordRange Content(CueGroup cue, int start, WordRange sentence)
    {
        if (start >= sentence.End)
        {
            return WordRange.None;
        }

        var first = words[start];
        var verb = cue.Verb;
        var fits = first.Class switch
        {
            WordClass.To => verb.Takes(CueFrame.Infinitive | CueFrame.Addressee | CueFrame.Impression) && start + 1 < sentence.End && words[start + 1].IsVerb(VerbForm.Base),
            WordClass.Quote => true,
            WordClass.Subordinator when first.Is("that") || first.Is("whether") || first.Is("if") => verb.Takes(CueFrame.Clause | CueFrame.That | CueFrame.Addressee),
            WordClass.Wh => cue.HasParticle || verb.Takes(CueFrame.Clause | CueFrame.That | CueFrame.Addressee | CueFrame.Object),
            _ when cue.HasParticle => first.IsModifier || first.IsVerb(VerbForm.Gerund),
            _ when verb.Takes(CueFrame.As) => first.IsModifier && IsSeenAs(start, sentence.End) || first.Is("as") && cue.IsPassive,
            _ when first.IsModifier => verb.Takes(CueFrame.Clause | CueFrame.Object) || verb.Takes(CueFrame.That | CueFrame.Addressee) && BeginsClause(start, sentence.End),
            _ when first.IsVerb(VerbForm.Gerund) => verb.Takes(CueFrame.Object | CueFrame.Clause),
            _ => false,
        };
        return fits ? Trim(new WordRange(start, ContentEnd(start, sentence.End))) : WordRange.None;
    }

    // A quotation may hold several sentences.
    private int ContentEnd(int start, int limit)
    {
        if (paragraph.QuotationAt(start) is { } quotation && quotation.First == start && quotation.End >= limit)
        {
            return quotation.End;
        }

        var end = ClauseEnd(start, limit);
        return words[start].IsModifier && !BeginsClause(start, end) ? PhraseEnd(start, end) : end;
    }

    // What is added to a noun phrase after a comma is the article's own: "confirmed the second season, which comes in May".
    private int PhraseEnd(int start, int limit)
    {
        for (var i = start + 1; i + 1 < limit; i++)
        {
            if (words[i].Class == WordClass.Comma && !paragraph.IsQuoted(i) && (words[i + 1].Lemma is "which" or "who" or "but" or "while" or "as" or "after" or "when"))
            {
                return i;
            }
        }

        return limit;
    }

    private bool IsSeenAs(int start, int limit)
    {
        var end = NounPhrases.EndAfter(paragraph, start, limit);
        return end < limit && words[end].Is("as");
    }

    private bool BeginsClause(int start, int limit)
    {
        var end = NounPhrases.EndAfter(paragraph, start, limit);
        while (end < limit && words[end].Class == WordClass.Adverb)
        {
            end++;
        }

        return end > start && end < limit && (words[end].Class == WordClass.Modal || words[end].Class == WordClass.Verb && words[end].Form is VerbForm.Third or VerbForm.Past or VerbForm.Base);
    }

    private int ClauseEnd(int start, int limit)
    {
        var depth = 0;
        for (var i = start + 1; i < limit; i++)
        {
            if (paragraph.IsQuoted(i))
            {
                continue;
            }

            // A name needs no "which" to tell it from others: what follows is the article's own.
            if (words[i].Class == WordClass.Semicolon || words[i].Is("which") && words[i - 1].Class == WordClass.Name)
            {
                return i;
            }

            if (words[i].Class is WordClass.Comma or WordClass.Coordinator && BeginsReport(i + 1, limit))
            {
                return i;
            }

            depth += words[i].Class == WordClass.Open ? 1 : words[i].Class == WordClass.Close ? -1 : 0;
            if (depth < 0)
            {
                return i;
            }
        }

        return limit;
    }

    // ", adding that ...", "but she did say ...", ", though Lee admits ..." begin the next report.
    private bool BeginsReport(int at, int limit)
    {
        var afterComma = words[at - 1].Class == WordClass.Comma;
        while (at < limit && (words[at].Class is WordClass.Adverb or WordClass.Coordinator || words[at].Class == WordClass.Subordinator && !words[at].Is("that") && !words[at].Is("if")))
        {
            at++;
        }

        if (at >= limit)
        {
            return false;
        }

        if (words[at].Is("accord"))
        {
            return true;
        }

        if (words[at].Class == WordClass.Verb && CueVerbs.Find(words[at].Lemma) is { } verb)
        {
            return words[at].Form == VerbForm.Gerund && afterComma || words[at].Form is VerbForm.Third or VerbForm.Past && verb.Takes(CueFrame.Clause | CueFrame.Addressee);
        }

        var subject = afterComma ? NounPhrases.EndAfter(paragraph, at, Math.Min(limit, at + 12)) : words[at].Class == WordClass.Pronoun ? at + 1 : at;
        if (subject == at)
        {
            return false;
        }

        while (subject < limit && subject < at + 16 && CueGroup.BelongsToVerb(words[subject]))
        {
            subject++;
        }

        return subject < limit && words[subject].Class == WordClass.Verb && CueVerbs.Find(words[subject].Lemma)?.Takes(CueFrame.Clause | CueFrame.Addressee) == true;
    }

    private WordRange SentenceOf(int word) => new(paragraph.SentenceStart(word), paragraph.SentenceEnd(word));

    // A content ends before the mark that ends the sentence around it, and after a quotation mark.
    private WordRange Trim(WordRange range)
    {
        var (first, end) = range;
        while (end > first && words[end - 1].Class is WordClass.Stop or WordClass.Comma or WordClass.Semicolon or WordClass.Colon or WordClass.Dash && !paragraph.IsQuoted(end - 1))
        {
            end--;
        }

        while (end > first && words[first].Class is WordClass.Comma or WordClass.Colon or WordClass.Dash or WordClass.Coordinator)
        {
            first++;
        }

        return new WordRange(first, end);
    }
}
