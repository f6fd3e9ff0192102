using JJBot.Knowledge.Extraction.Reading;

namespace JJBot.Knowledge.Extraction.Clauses;

/// <summary>Finds the boundary between two neighbouring finite verbs, if there is one.</summary>
internal static class BoundaryFinder
{
    /// <summary>Verbs whose content clause needs no "that".</summary>
    private static readonly WordSet Telling = new(
        "say reveal know think hope expect confirm announce tell believe claim report note add explain suggest guess learn hear understand feel mention state promise insist tease hint admit reveal disclose assume wish suspect see find "
        + "predict imagine doubt mean stress declare indicate bet share tweet write");

    private static readonly WordSet ContentNouns = new("fact news report rumor rumour word idea hope possibility chance confirmation announcement claim clear sure true likely possible official");

    public static Boundary? Find(ReadOnlySpan<SentenceToken> tokens, ReadOnlySpan<bool> isName, VerbGroup left, VerbGroup right, List<TokenRange> parentheses)
    {
        Boundary? best = null;
        for (var at = left.Last + 1; at < right.First; at++)
        {
            if (!parentheses.Exists(range => range.Contains(at)) && Candidate(tokens, isName, left, right, at) is { } found)
            {
                // The one nearest to the second verb, but a word between two names joins only these.
                best = JoinsNames(tokens, isName, found, right) ? best : found;
            }
        }

        return best is { } boundary && !TakesUp(tokens, boundary, left, right) ? boundary : best is null ? Content(tokens, left, right) : null;
    }

    private static Boundary? Candidate(ReadOnlySpan<SentenceToken> tokens, ReadOnlySpan<bool> isName, VerbGroup left, VerbGroup right, int at)
    {
        var token = tokens[at];
        if (isName[at])
        {
            return null;
        }

        if (token.Mark is MarkKind.Break)
        {
            return new Boundary(at, at + 1, ClauseKind.Coordinate);
        }

        if (token.Mark == MarkKind.Comma)
        {
            return AfterComma(tokens, left, right, at);
        }

        if (token.IsIn(ClauseWords.Subordinators) && !IsComparison(tokens, at) && !(token.Is("as") && IsEmbedded(tokens, right)))
        {
            return new Boundary(at, at + 1, ClauseKind.Subordinate);
        }

        if (token.IsIn(ClauseWords.Coordinators) && !(token.Is("so") && at + 1 < tokens.Length && tokens[at + 1].Is("that")))
        {
            return new Boundary(at, at + 1, ClauseKind.Coordinate);
        }

        return token.Is("which") && !(at > 0 && tokens[at - 1].IsIn(Prepositions)) && right.First - at <= 3 ? new Boundary(at, at, ClauseKind.Relative) : null;
    }

    /// <summary>"as talented as", "as well", "as for"</summary>
    private static bool IsComparison(ReadOnlySpan<SentenceToken> tokens, int at) =>
        tokens[at].Is("as") && ((at >= 2 && tokens[at - 2].Is("as")) || (at + 2 < tokens.Length && tokens[at + 2].Is("as")) || (at + 1 < tokens.Length && tokens[at + 1].Word is "well" or "soon" or "far" or "long" or "to" or "for"));

    private static readonly WordSet Prepositions = new("of in on at for with from by about to into as regarding concerning over under");

    private static Boundary? AfterComma(ReadOnlySpan<SentenceToken> tokens, VerbGroup left, VerbGroup right, int at)
    {
        var next = at + 1;
        if (next < tokens.Length && tokens[next].Mark == MarkKind.Quote)
        {
            next++;
        }

        if (next >= tokens.Length || tokens[next].IsIn(ClauseWords.Coordinators) || tokens[next].IsIn(ClauseWords.Subordinators))
        {
            // The word itself is the boundary.
            return null;
        }

        // "a thing, that's harder now, is to ...": what follows takes up what stood before the relative clause.
        if (next == right.First && left.First >= 2 && tokens[left.First - 1].Is("that") && tokens[left.First - 2].Mark == MarkKind.Comma)
        {
            return null;
        }

        // "..., a detective who drinks": more words on a noun.
        if (right.First - 1 >= next && (tokens[right.First - 1].Is("that") || (right.First - 1 > next && IsEmbedded(tokens, right))))
        {
            return null;
        }

        return tokens[next].IsIn(ClauseWords.Relatives)
            ? new Boundary(at, next, ClauseKind.Relative)
            : new Boundary(at, next, ClauseKind.Coordinate);
    }

    /// <summary>Whether a verb only tells more of a noun ("a detective who drinks").</summary>
    private static bool IsEmbedded(ReadOnlySpan<SentenceToken> tokens, VerbGroup verb) =>
        verb.First >= 2 && tokens[verb.First - 1].Word is "who" or "that" or "which" && tokens[verb.First - 2].IsWord;

    private static bool JoinsNames(ReadOnlySpan<SentenceToken> tokens, ReadOnlySpan<bool> isName, Boundary found, VerbGroup right)
    {
        var word = found.Body - 1;
        var isPlural = tokens[right.First].Word is "are" or "were" or "have" || tokens[right.First].Verb is not { } verb || !verb.Has(VerbShape.Third);
        return isPlural && word > 0 && found.Body < tokens.Length && tokens[word].Word is "and" or "or"
            && (isName[word - 1] || tokens[word - 1].IsCapital) && (isName[found.Body] || tokens[found.Body].IsCapital);
    }

    /// <summary>Whether the later clause says more of the earlier one by "that" or "it", and so belongs to it ("..., and I'd love to explore that").</summary>
    private static bool TakesUp(ReadOnlySpan<SentenceToken> tokens, Boundary boundary, VerbGroup left, VerbGroup right)
    {
        var isSubject = boundary.Body == right.First - 1 && tokens[boundary.Body].Word is "that" or "this";
        var isOwn = boundary.Body == right.First - 1 && tokens[boundary.Body].Word is "i" or "we";
        var after = right.Last + 1;
        var isObject = isOwn && after < tokens.Length && tokens[after].Word is "that" or "this" or "it"
            && (after + 1 >= tokens.Length || !tokens[after + 1].IsWord || tokens[after + 1].IsIn(Prepositions));
        var isGeneric = tokens[boundary.Body].Is("you") && left.First > 0 && tokens[left.First - 1].Is("you");
        return boundary.Kind == ClauseKind.Coordinate && (isSubject || isObject || isGeneric);
    }

    /// <summary>What is said or known after a verb of saying or knowing, with or without "that".</summary>
    private static Boundary? Content(ReadOnlySpan<SentenceToken> tokens, VerbGroup left, VerbGroup right)
    {
        for (var at = left.Last + 1; at < right.First; at++)
        {
            if (tokens[at].Is("that") && at + 1 < right.First && !tokens[at - 1].Is("so"))
            {
                var opens = at == left.Last + 1 || tokens[at - 1].IsIn(ContentNouns) || IsTelling(left) || (tokens[at - 1].Verb is { } before && Telling.Contains(before.Lemma));
                return opens ? new Boundary(at, at + 1, ClauseKind.Coordinate, OpensContent: true) : null;
            }
        }

        var isQuestion = left.Last + 1 < right.First && tokens[left.Last + 1].Word is "what" or "how" or "who" or "where" or "why" or "if";
        return IsTelling(left) && !isQuestion && right.First > left.Last + 1
            ? new Boundary(left.Last + 1, left.Last + 1, ClauseKind.Coordinate, OpensContent: true)
            : null;
    }

    private static bool IsTelling(VerbGroup verb) => Telling.Contains(verb.Final);
}
