using JJBot.Knowledge.Extraction.Words;

namespace JJBot.Knowledge.Extraction.Certainties;

/// <summary>A verb with what stands before it and belongs to it: "would not have been", "to".</summary>
/// <param name="First">Its first word.</param>
/// <param name="Modal">Its modal; "is going to" counts as "will".</param>
/// <param name="IsNegated">Whether it is said not to be so.</param>
/// <param name="IsInfinitive">Whether "to" introduces it.</param>
/// <param name="HasBe">Whether a form of "be" is part of it.</param>
/// <param name="HasHave">Whether a form of "have" is part of it.</param>
/// <param name="HasPast">Whether an auxiliary is in the past ("was coming").</param>
internal readonly record struct VerbGroup(int First, ModalKind Modal, bool IsNegated, bool IsInfinitive, bool HasBe, bool HasHave, bool HasPast)
{
    public static VerbGroup Around(ReadOnlySpan<Token> tokens, int head)
    {
        var group = new VerbGroup(head, ModalKind.None, false, false, false, false, false);
        if (tokens[head].Class != WordClass.Verb)
        {
            var noun = AroundNoun(tokens, head);
            return noun.First > 0 && tokens[noun.First - 1].Is("be") && !noun.IsNegated && IsPredicate(tokens, head)
                ? Around(tokens, noun.First - 1) with { HasBe = true }
                : noun;
        }

        for (var i = head - 1; i >= 0 && head - i < 8; i--)
        {
            var token = tokens[i];
            switch (token.Class)
            {
                case WordClass.Adverb:
                    break;
                case WordClass.Negation:
                    group = group with { First = i, IsNegated = !group.IsNegated };
                    break;
                case WordClass.Modal:
                    return group with { First = i, Modal = KindOf(token.Lemma) };
                case WordClass.To when FutureBefore(tokens, i) is var start and >= 0:
                    group = group with { Modal = ModalKind.Will };
                    i = start + 1;
                    break;
                case WordClass.To:
                    return group with { First = i, IsInfinitive = true, IsNegated = group.IsNegated != (i > 0 && tokens[i - 1].Class == WordClass.Negation) };
                case WordClass.Verb when token.Is("be") || token.Is("have") || token.Is("do"):
                    group = group with
                    {
                        First = i,
                        HasBe = group.HasBe || token.Is("be"),
                        HasHave = group.HasHave || token.Is("have"),
                        HasPast = group.HasPast || token.Form == VerbForm.Past,
                    };
                    break;
                case WordClass.Pronoun when i > 0 && tokens[i - 1].Class is WordClass.Modal or WordClass.Verb && head - i < 4 && i + 1 == group.First:
                    break;
                default:
                    return group with { IsNegated = group.IsNegated != HasNegativeSubject(tokens, i) };
            }
        }

        return group;
    }

    // The "going" of "is going to" and the "about" of "is about to"; -1 before any other "to".
    private static int FutureBefore(ReadOnlySpan<Token> tokens, int to)
    {
        var at = to - 1;
        if (at < 1 || !tokens[at].IsVerb(VerbForm.Gerund) && !tokens[at].Is("about") || !tokens[at].Is("go") && !tokens[at].Is("about"))
        {
            return -1;
        }

        var be = at - 1;
        while (be > 0 && tokens[be].Class is WordClass.Adverb or WordClass.Negation)
        {
            be--;
        }

        return tokens[be].Is("be") ? at - 1 : -1;
    }

    // "The company would not be profitable": the adjective is what the verb says.
    private static bool IsPredicate(ReadOnlySpan<Token> tokens, int head) => tokens[head].Class is WordClass.Adjective or WordClass.Noun
        && (head + 1 == tokens.Length || !tokens[head + 1].IsNominal);

    private static VerbGroup AroundNoun(ReadOnlySpan<Token> tokens, int head)
    {
        var first = head;
        var negated = false;
        while (first > 0 && head - first < 6 && (tokens[first - 1].IsModifier || tokens[first - 1].Class == WordClass.Preposition && tokens[first - 1].Is("without")))
        {
            first--;
            negated |= tokens[first].Is("no") || tokens[first].Is("without") || tokens[first].Is("neither");
        }

        return new VerbGroup(first, ModalKind.None, negated, false, false, false, false);
    }

    // "No suspects have been identified", "nobody knows".
    private static bool HasNegativeSubject(ReadOnlySpan<Token> tokens, int last)
    {
        for (var i = last; i >= 0 && last - i < 6; i--)
        {
            if (tokens[i].Lemma is "no" or "nobody" or "none" or "nothing" or "neither" or "nor" or "few" or "little")
            {
                return i == 0 || !tokens[i - 1].Is("a");
            }

            if (!tokens[i].IsModifier)
            {
                return false;
            }
        }

        return false;
    }

    private static ModalKind KindOf(string lemma) => lemma switch
    {
        "will" or "'ll" or "wo" or "shall" or "sha" => ModalKind.Will,
        "would" or "'d" => ModalKind.Would,
        "can" or "ca" or "cannot" => ModalKind.Can,
        "could" => ModalKind.Could,
        "may" or "might" => ModalKind.May,
        _ => ModalKind.Should,
    };
}
