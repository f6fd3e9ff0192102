using JJBot.Knowledge.Extraction.Reading;

namespace JJBot.Knowledge.Extraction.Clauses;

/// <summary>Cuts a sentence into clauses: between two finite verbs, at the word or the mark by which the second one's clause begins.</summary>
internal static class ClauseSplitter
{
    /// <param name="tokens">Of the sentence.</param>
    /// <param name="isName">Which of them belong to a name of the show, and so to no verb.</param>
    /// <param name="sayings">What somebody is said to have said in it: clauses begin and end with it.</param>
    public static (List<Clause> Clauses, List<TokenRange> Parentheses) Split(ReadOnlySpan<SentenceToken> tokens, ReadOnlySpan<bool> isName, IReadOnlyList<SayingRange> sayings)
    {
        var verbs = VerbGroupReader.Read(tokens, isName);
        RemoveInner(tokens, sayings, verbs);
        var cuts = CutsOf(tokens, sayings, verbs);
        var clauses = new List<Clause>();
        var outer = new List<VerbGroup>(verbs.Count);
        var parentheses = Parentheses.Find(tokens, verbs);
        foreach (var verb in verbs)
        {
            if (!parentheses.Exists(range => range.Contains(verb.First)))
            {
                outer.Add(verb);
            }
        }

        AddRun(clauses, tokens, isName, new TokenRange(0, tokens.Length), outer, parentheses, cuts);
        foreach (var range in parentheses)
        {
            AddParenthesis(clauses, tokens, isName, range, verbs.FindAll(verb => range.Contains(verb.First)), cuts);
        }

        return (clauses, parentheses);
    }

    /// <summary>Leaves out the verbs of a quotation within a quotation: there a speaker plays somebody else.</summary>
    private static void RemoveInner(ReadOnlySpan<SentenceToken> tokens, IReadOnlyList<SayingRange> sayings, List<VerbGroup> verbs)
    {
        foreach (var (range, isDirect) in sayings)
        {
            for (var at = range.First + 2; isDirect && at < range.End && at < tokens.Length; at++)
            {
                if (tokens[at].Word is "‘" && tokens[at - 1].Mark != MarkKind.Quote)
                {
                    var open = at;
                    verbs.RemoveAll(verb => verb.First > open && verb.First < range.End);
                    break;
                }
            }
        }
    }

    /// <summary>Where a clause begins with what somebody said, or after it. What was said in a few words without a verb stays with the words around it.</summary>
    private static HashSet<int> CutsOf(ReadOnlySpan<SentenceToken> tokens, IReadOnlyList<SayingRange> sayings, List<VerbGroup> verbs)
    {
        var cuts = new HashSet<int>();
        foreach (var (range, isDirect) in sayings)
        {
            var verb = verbs.Find(verb => range.Contains(verb.First));
            if ((isDirect && (verb is not null || range.End - range.First > tokens.Length / 2)) || (verb is not null && !(verb.First > 0 && tokens[verb.First - 1].IsIn(ClauseWords.Relatives))))
            {
                cuts.Add(range.First);
                cuts.Add(range.End);
            }
        }

        return cuts;
    }

    private static void AddParenthesis(List<Clause> clauses, ReadOnlySpan<SentenceToken> tokens, ReadOnlySpan<bool> isName, TokenRange range, List<VerbGroup> verbs, IReadOnlySet<int> cuts)
    {
        var from = clauses.Count;
        AddRun(clauses, tokens, isName, range, verbs, [], cuts);
        for (var i = from; i < clauses.Count; i++)
        {
            if (clauses[i].Kind == ClauseKind.Main)
            {
                clauses[i] = clauses[i] with { Kind = ClauseKind.Parenthetical };
            }
        }
    }

    private static void AddRun(
        List<Clause> clauses, ReadOnlySpan<SentenceToken> tokens, ReadOnlySpan<bool> isName, TokenRange range, List<VerbGroup> verbs, List<TokenRange> parentheses, IReadOnlySet<int> cuts)
    {
        var starts = new List<Boundary> { OpeningOf(tokens, range.First) };
        if (ParticipleEnd(tokens, isName, range, verbs) is { } main)
        {
            starts.Add(new Boundary(main, main + 1, ClauseKind.Main));
        }

        for (var at = range.First + 1; at < range.End; at++)
        {
            if (cuts.Contains(at))
            {
                starts.Add(OpeningOf(tokens, at));
            }
        }

        for (var i = 1; i < verbs.Count; i++)
        {
            if (BoundaryFinder.Find(tokens, isName, verbs[i - 1], verbs[i], parentheses) is { } boundary)
            {
                starts.Add(boundary);
            }
        }

        starts.Sort((a, b) => a.At.CompareTo(b.At));
        for (var i = 0; i < starts.Count; i++)
        {
            if (i > 0 && starts[i].At <= starts[i - 1].At)
            {
                continue;
            }

            var next = i + 1;
            while (next < starts.Count && starts[next].At <= starts[i].At)
            {
                next++;
            }

            var end = next < starts.Count ? starts[next] : new Boundary(range.End, range.End, ClauseKind.Main);
            Add(clauses, tokens, starts[i], end with { At = BeforeParenthesis(tokens, end.At, parentheses) }, verbs);
        }
    }

    /// <summary>The end of a clause without the parenthesis that closes it, where that holds clauses of its own.</summary>
    private static int BeforeParenthesis(ReadOnlySpan<SentenceToken> tokens, int end, List<TokenRange> parentheses)
    {
        var at = end;
        while (at > 0 && tokens[at - 1].Mark is MarkKind.Stop or MarkKind.Comma)
        {
            at--;
        }

        foreach (var range in parentheses)
        {
            if (range.End == at - 1)
            {
                return range.First - 1;
            }
        }

        return end;
    }

    /// <summary>The comma after a participle that opens the sentence ("Set in Lisbon, the show ..."); null for none.</summary>
    private static int? ParticipleEnd(ReadOnlySpan<SentenceToken> tokens, ReadOnlySpan<bool> isName, TokenRange range, List<VerbGroup> verbs)
    {
        var at = range.First;
        while (at < range.End && (!tokens[at].IsWord || tokens[at].Word is "first" or "originally" or "also" or "loosely"))
        {
            at++;
        }

        if (at >= range.End || verbs.Count == 0 || isName[at] || !tokens[at].MayBe(VerbShape.Participle) || verbs[0].First <= at)
        {
            return null;
        }

        for (; at < verbs[0].First; at++)
        {
            if (tokens[at].Mark == MarkKind.Comma)
            {
                return at;
            }
        }

        return null;
    }

    private static void Add(List<Clause> clauses, ReadOnlySpan<SentenceToken> tokens, Boundary start, Boundary end, List<VerbGroup> verbs)
    {
        var (first, last) = (start.Body, end.At - 1);
        while (last >= first && ((!tokens[last].IsWord && tokens[last].Mark != MarkKind.Close) || tokens[last].IsIn(ClauseWords.Coordinators)))
        {
            last--;
        }

        while (first <= last && !tokens[first].IsWord && tokens[first].Mark != MarkKind.Open)
        {
            first++;
        }

        if (first > last)
        {
            return;
        }

        var verb = verbs.Find(group => group.First >= first && group.First <= last);
        var kind = verb is not null && end.OpensContent ? ClauseKind.Matrix : start.Kind;
        var opener = start.Body > start.At && tokens[start.Body - 1].IsWord ? tokens[start.Body - 1].Word : kind == ClauseKind.Relative ? tokens[first].Word : "";
        var subject = SubjectOf(clauses, tokens, first, kind, verb);
        if (clauses.Count > 0 && clauses[^1] is { Kind: ClauseKind.Matrix } matrix && matrix.Last < first)
        {
            // "because he thinks that ..." gives a reason, whatever it is that he thinks; "I think that ..." belongs to what is thought.
            (kind, opener) = matrix.Opener is "because" or "if" or "unless" or "whether" ? (ClauseKind.Subordinate, matrix.Opener) : (kind, opener);
            first = tokens[matrix.First].Word is "i" or "we" ? matrix.First : first;
        }

        clauses.Add(new Clause(first, last, kind, opener, verb, subject));
    }

    private static TokenRange SubjectOf(List<Clause> clauses, ReadOnlySpan<SentenceToken> tokens, int first, ClauseKind kind, VerbGroup? verb)
    {
        if (verb is null)
        {
            return new TokenRange(first, first);
        }

        var own = new TokenRange(first, verb.First);
        if (kind == ClauseKind.Relative)
        {
            return Antecedent(tokens, first);
        }

        var isShared = own.IsEmpty || (own.End - own.First == 1 && tokens[own.First].Word is "also" or "then" or "even" or "now" or "finally" or "already" or "still");
        return isShared && kind is ClauseKind.Coordinate ? clauses.FindLast(clause => clause.Kind is not (ClauseKind.Subordinate or ClauseKind.Parenthetical))?.Subject ?? own : own;
    }

    /// <summary>The words before a relative pronoun, back to the mark or verb before them.</summary>
    private static TokenRange Antecedent(ReadOnlySpan<SentenceToken> tokens, int pronoun)
    {
        var end = pronoun;
        while (end > 0 && !tokens[end - 1].IsWord)
        {
            end--;
        }

        var first = end;
        while (first > 0 && end - first < 8 && tokens[first - 1].IsWord && !(tokens[first - 1].Verb is { } verb && verb.Has(VerbShape.Auxiliary)) && !tokens[first - 1].IsIn(ClauseWords.Openers))
        {
            first--;
        }

        return new TokenRange(first, end);
    }

    private static Boundary OpeningOf(ReadOnlySpan<SentenceToken> tokens, int at)
    {
        var body = at;
        while (body < tokens.Length && !tokens[body].IsWord)
        {
            body++;
        }

        if (body + 2 < tokens.Length && tokens[body].Is("that") && !tokens[body + 1].MayBe(VerbShape.Auxiliary) && (tokens[body + 1].IsIn(ClauseWords.SubjectStarts) || tokens[body + 1].IsCapital))
        {
            return new Boundary(at, body + 1, ClauseKind.Main);
        }

        if (body + 1 < tokens.Length && tokens[body].Is("now") && tokens[body + 1].Is("that"))
        {
            return new Boundary(at, body + 2, ClauseKind.Subordinate);
        }

        // "Right after", "ever since": an adverb may come first.
        var opener = body + 1 < tokens.Length && tokens[body].Word is "right" or "just" or "even" or "ever" or "only" ? body + 1 : body;
        return body < tokens.Length && tokens[opener] switch
        {
            { Word: "as" } when opener + 1 < tokens.Length && tokens[opener + 1].Word is "to" or "for" => null,
            var token when token.IsIn(ClauseWords.Subordinators) => new Boundary(at, opener + 1, ClauseKind.Subordinate),
            var token when token.IsIn(ClauseWords.Relatives) => new Boundary(at, opener, ClauseKind.Relative),
            var token when token.IsIn(ClauseWords.Coordinators) => new Boundary(at, opener + 1, ClauseKind.Coordinate),
            _ => (Boundary?)null,
        } is { } boundary
            ? boundary
            : new Boundary(at, body, ClauseKind.Main);
    }
}
