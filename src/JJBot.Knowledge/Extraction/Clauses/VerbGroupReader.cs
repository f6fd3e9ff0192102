using JJBot.Knowledge.Extraction.Reading;
using JJBot.Knowledge.Extraction.Words;

namespace JJBot.Knowledge.Extraction.Clauses;

/// <summary>Finds the finite verbs of a sentence from the shape of the words and from their neighbours.</summary>
internal static class VerbGroupReader
{
    private static readonly WordSet Determiners = new(
        "a an the this that these those my your his her its our their some any no every each all both another new first second third next last more of in on at for with from by about into "
        + "'s 'real old big great good own many few several other same such to as former upcoming");

    private static readonly WordSet Adverbs = new(
        "not n't never last first also already still just now currently recently finally officially only always even ever really reportedly apparently probably likely certainly definitely potentially possibly perhaps maybe "
        + "soon then actually simply clearly previously originally later often both all once again very fully formally quietly initially eventually presumably supposedly allegedly quite pretty largely mostly "
        + "partly nearly almost fast slowly quickly either yet have been well-known much so far too n't");

    private static readonly WordSet Pronouns = new("i you we they who that which these those she he it there what whoever whatever everyone everybody nobody someone one something nothing this both all many some fans viewers people audiences");
    private static readonly WordSet Plural = new("i you we they who that which these those both all many some fans viewers people audiences");
    private static readonly WordSet Forward = new("about set slated due scheduled ready likely unlikely going expected bound");
    private static readonly WordSet Linking = new("about set slated due scheduled ready able likely unlikely going expected confirmed rumored rumoured said supposed bound unable known looking forward officially");

    public static List<VerbGroup> Read(ReadOnlySpan<SentenceToken> tokens, ReadOnlySpan<bool> isName)
    {
        var groups = new List<VerbGroup>();
        var sinceBoundary = true;
        for (var at = 0; at < tokens.Length; at++)
        {
            if (tokens[at].Mark is MarkKind.Comma or MarkKind.Break or MarkKind.Quote or MarkKind.Open or MarkKind.Close || tokens[at].IsIn(ClauseWords.Openers))
            {
                sinceBoundary = true;
            }

            if (isName[at] || !IsFinite(tokens, isName, at, sinceBoundary))
            {
                continue;
            }

            var group = Extend(tokens, isName, at);
            groups.Add(group);
            at = group.Last;
            sinceBoundary = false;
        }

        return groups;
    }

    private static bool IsFinite(ReadOnlySpan<SentenceToken> tokens, ReadOnlySpan<bool> isName, int at, bool isFirstOfSegment)
    {
        if (tokens[at].Verb is not { } verb)
        {
            return IsUnlistedVerb(tokens, isName, at);
        }

        var before = Before(tokens, at);
        if (before >= 0 && (tokens[before].Is("to") || IsModal(tokens[before])))
        {
            return false;
        }

        if (verb.Has(VerbShape.Auxiliary))
        {
            return IsFiniteAuxiliary(tokens, isName, at, before, verb);
        }

        if (before < 0)
        {
            // "Sound off in the comments": a call to the reader.
            return verb.Has(VerbShape.Base) && !verb.Has(VerbShape.Noun | VerbShape.Past | VerbShape.Participle);
        }

        var afterDeterminer = !isName[before] && tokens[before].IsIn(Determiners) && !(tokens[before].Is("that") || tokens[before].IsIn(Pronouns));
        // "the premiered on Friday" is a slip of the pen for "that premiered": no adjective stands before a preposition.
        if (afterDeterminer && !(verb.Has(VerbShape.Past) && !verb.Has(VerbShape.Noun) && at + 1 < tokens.Length && tokens[at + 1].Word is "on" or "in" or "at"))
        {
            return false;
        }

        if (verb.Has(VerbShape.Past))
        {
            if (verb.Has(VerbShape.Base))
            {
                // "cast and crew", "Season 2 Cast": only right after a subject is it a verb.
                return !tokens[at].IsCapital && (isName[before] || tokens[before].IsIn(Pronouns));
            }

            return isFirstOfSegment || !verb.Has(VerbShape.Participle) || tokens[before].IsIn(Pronouns) || tokens[before].IsIn(Adverbs);
        }

        if (verb.Has(VerbShape.Third))
        {
            return IsSubjectEnd(tokens, isName, before) && (isFirstOfSegment || !verb.Has(VerbShape.Noun)) && !(verb.Has(VerbShape.Noun) && IsFollowedByVerb(tokens, at));
        }

        return verb.Has(VerbShape.Base) && !(tokens[at].IsCapital && verb.Has(VerbShape.Noun)) && IsPlural(tokens, isName, before) && (tokens[before].IsIn(Pronouns) || (isFirstOfSegment && !IsFollowedByVerb(tokens, at) && (!verb.Has(VerbShape.Noun) || IsFollowedByObject(tokens, at))) || (isName[before] && isFirstOfSegment && !IsFollowedByVerb(tokens, at)));
    }

    private static bool IsFiniteAuxiliary(ReadOnlySpan<SentenceToken> tokens, ReadOnlySpan<bool> isName, int at, int before, VerbReading verb)
    {
        if (tokens[at].Is("'s"))
        {
            return before >= 0 && (tokens[at - 1].IsIn(ClauseWords.SubjectPronouns)
                || (!isName[before] && at + 1 < tokens.Length && (tokens[at + 1].Verb is { } next && next.Has(VerbShape.Gerund | VerbShape.Participle) && !next.Has(VerbShape.Noun) || tokens[at + 1].IsIn(ClauseWords.Predicates))));
        }

        return !tokens[at].Is("be") && !tokens[at].Is("been") && !verb.Has(VerbShape.Gerund) && !(tokens[at].Is("done"));
    }

    /// <summary>A verb that no list holds, told by its ending right after a name or a pronoun ("Moss resents").</summary>
    private static bool IsUnlistedVerb(ReadOnlySpan<SentenceToken> tokens, ReadOnlySpan<bool> isName, int at)
    {
        var word = tokens[at].Word;
        return at > 0 && tokens[at].IsWord && !tokens[at].IsCapital && word.Length > 3
            && (isName[at - 1] || tokens[at - 1].Word is "he" or "she" or "it" or "who")
            && word.EndsWith('s') && word[^2] is not ('s' or 'u' or '\'') && Lexicon.Find(word) is null
            && at + 1 < tokens.Length && tokens[at + 1].IsWord;
    }

    private static VerbGroup Extend(ReadOnlySpan<SentenceToken> tokens, ReadOnlySpan<bool> isName, int first)
    {
        var lemmas = new List<string>();
        var (last, isNegated, isPassive, isModal, wasBe) = (first, first > 0 && tokens[first - 1].Is("never"), false, false, false);
        var tense = TenseOf(tokens, first);
        var at = first;
        for (; at < tokens.Length && !isName[at]; at++)
        {
            var token = tokens[at];
            if (token.Word is "not" or "n't" or "never")
            {
                isNegated = true;
                last = at;
            }
            else if (at > first && token.IsIn(Adverbs) && token.Verb is null)
            {
                // Between the verbs of a group; counted to it only once another verb follows.
            }
            else if (token.Verb is { } verb && Continues(verb, at == first, isModal, wasBe, lemmas.Count, tokens[at - (at > first ? 1 : 0)]))
            {
                if (verb.Has(VerbShape.Auxiliary))
                {
                    isModal = verb.Has(VerbShape.Modal);
                    wasBe = verb.Lemma == "be";
                }
                else
                {
                    isPassive |= wasBe && verb.Has(VerbShape.Participle) && !verb.Has(VerbShape.Gerund);
                    lemmas.Add(verb.Lemma);
                    (isModal, wasBe) = (false, false);
                }

                last = at;
            }
            else if (token.Is("to") && at + 1 < tokens.Length && IsInfinitive(tokens, at + 1))
            {
                tense = tense == Tense.Present && (tokens[last].IsIn(Forward) || tokens[last].Verb?.Lemma == "be") ? Tense.Future : tense;
                isModal = true;
            }
            else if (token.IsIn(Linking) && at > first)
            {
                last = at;
            }
            else if (at == first)
            {
                lemmas.Add(token.Word.TrimEnd('s'));
            }
            else
            {
                break;
            }
        }

        if (lemmas.Count > 0 && tokens[last].Verb is { Lemma: "be" or "have" or "do" } full)
        {
            // "is known to have powers": here it is a verb of its own.
            lemmas.Add(full.Lemma);
        }

        if (lemmas.Count == 0)
        {
            lemmas.Add(tokens[first].Verb?.Lemma is "have" or "do" ? tokens[first].Verb!.Value.Lemma : "be");
        }

        if (tense == Tense.Present && lemmas.Count > 0 && tokens[first].Verb?.Lemma == "have" && last > first && tokens[last].Verb is { } perfect && perfect.Has(VerbShape.Participle | VerbShape.Gerund))
        {
            tense = Tense.Past;
        }

        return new VerbGroup(first, last, tense, isNegated, isPassive, lemmas);
    }

    private static bool Continues(VerbReading verb, bool isFirst, bool isModal, bool wasBe, int lemmas, SentenceToken before)
    {
        if (isFirst)
        {
            return true;
        }

        if (isModal)
        {
            return verb.Has(VerbShape.Base);
        }

        if (verb.Has(VerbShape.Auxiliary))
        {
            return before.Verb?.Has(VerbShape.Auxiliary) == true || before.Word is "not" or "n't" || (lemmas == 0 && verb.Has(VerbShape.Participle | VerbShape.Gerund));
        }

        return lemmas == 0 ? verb.Has(VerbShape.Participle | VerbShape.Gerund | VerbShape.Base) : verb.Has(VerbShape.Gerund);
    }

    private static Tense TenseOf(ReadOnlySpan<SentenceToken> tokens, int first)
    {
        var token = tokens[first];
        return token.Word switch
        {
            "will" or "'ll" or "wo" or "shall" or "gonna" => Tense.Future,
            "would" or "could" or "may" or "might" or "should" or "'d" or "can" or "ca" or "must" => Tense.Conditional,
            "is" or "are" or "'s" or "'re" or "'m" or "am" when first + 1 < tokens.Length && IsGoingTo(tokens, first + 1) => Tense.Future,
            _ when token.Verb is { } verb && verb.Has(VerbShape.Past) && !verb.Has(VerbShape.Base | VerbShape.Third) => Tense.Past,
            _ when token.Verb is null && token.Word.EndsWith("ed", StringComparison.Ordinal) => Tense.Past,
            _ => Tense.Present,
        };
    }

    private static bool IsGoingTo(ReadOnlySpan<SentenceToken> tokens, int at)
    {
        while (at < tokens.Length && tokens[at].IsIn(Adverbs))
        {
            at++;
        }

        return at + 1 < tokens.Length && ((tokens[at].IsIn(Forward) && tokens[at + 1].Is("to")) || (tokens[at].Is("to") && IsInfinitive(tokens, at + 1)));
    }

    private static bool IsInfinitive(ReadOnlySpan<SentenceToken> tokens, int at) =>
        tokens[at].Verb?.Has(VerbShape.Base) == true || (at + 1 < tokens.Length && tokens[at].IsIn(Adverbs) && tokens[at + 1].Verb?.Has(VerbShape.Base) == true);

    private static int Before(ReadOnlySpan<SentenceToken> tokens, int at)
    {
        var before = at - 1;
        while (before >= 0 && tokens[before].IsIn(Adverbs))
        {
            before--;
        }

        return before;
    }

    private static bool IsModal(SentenceToken token) => token.Verb?.Has(VerbShape.Modal) == true;

    private static bool IsFollowedByVerb(ReadOnlySpan<SentenceToken> tokens, int at) =>
        at + 1 < tokens.Length && tokens[at + 1].Verb is { } next && next.Has(VerbShape.Auxiliary) && !next.Has(VerbShape.Gerund);

    /// <summary>"make him", "face a": nouns have no objects.</summary>
    private static bool IsFollowedByObject(ReadOnlySpan<SentenceToken> tokens, int at) =>
        at + 1 < tokens.Length && tokens[at + 1].Word is "him" or "her" or "them" or "it" or "us" or "me" or "a" or "an" or "the" or "his" or "their";

    private static bool IsSubjectEnd(ReadOnlySpan<SentenceToken> tokens, ReadOnlySpan<bool> isName, int at) =>
        isName[at] || tokens[at].IsIn(Pronouns) || tokens[at].IsNumber || tokens[at].Mark is MarkKind.Close or MarkKind.Comma or MarkKind.Quote
        || (tokens[at].IsWord && tokens[at].Verb is null && !tokens[at].Word.EndsWith("ly", StringComparison.Ordinal) && (tokens[at].IsCapital || !tokens[at].Word.EndsWith('s')))
        || (tokens[at].IsWord && tokens[at].Verb is { } verb && verb.Has(VerbShape.Noun | VerbShape.Gerund));

    private static bool IsPlural(ReadOnlySpan<SentenceToken> tokens, ReadOnlySpan<bool> isName, int at) =>
        isName[at] || tokens[at].IsIn(Plural) || (tokens[at].IsWord && tokens[at].Word.EndsWith('s') && !tokens[at].Word.EndsWith("ss", StringComparison.Ordinal) && !tokens[at].Is("'s"));
}
