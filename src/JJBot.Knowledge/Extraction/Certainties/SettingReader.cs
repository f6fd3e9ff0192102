using JJBot.Knowledge.Extraction.Words;

namespace JJBot.Knowledge.Extraction.Certainties;

/// <summary>Looks around an event for what bears on its certainty: auxiliaries, negation, the predicate above it, the kind of clause.</summary>
internal sealed class SettingReader(string text, Token[] tokens)
{
    // How many predicates above each other are looked at, and how far a clause is searched.
    private const int Deepest = 4;
    private const int Farthest = 30;

    public Setting Read(int target) => Read(target, 0);

    private Setting Read(int target, int depth)
    {
        var group = VerbGroup.Around(tokens, target);
        var clauseStart = ClauseStart(group.First);
        var setting = new Setting
        {
            Form = FormOf(target, group),
            Modal = group.Modal,
            IsNegated = group.IsNegated,
            Clause = ClauseOf(clauseStart, group.First),
            IsHedged = Hedges.Between(text, tokens.AsSpan(clauseStart, Math.Min(tokens.Length, target + 3) - clauseStart)),
        };

        if (depth < Deepest && GovernorOf(target, group) is { } governor and >= 0)
        {
            var above = Read(governor, depth + 1);
            setting = setting with
            {
                Governor = GoesTo(governor, group) ? Embedding.Plans : EmbeddingAt(governor),
                IsGovernorNegated = above.IsNegated != (above.Governor == Embedding.Excludes),
                IsGovernorOpen = above.Modal is not (ModalKind.None or ModalKind.Will) || above.Clause != ClauseKind.Plain || above.Form == EventForm.Infinitive,
                Clause = setting.Clause == ClauseKind.Plain ? above.Clause : setting.Clause,
            };
        }

        setting = setting with
        {
            Own = EmbeddingAt(target),
            IsDefinite = setting.Form == EventForm.Noun && IsDefinite(group.First),
            IsKnown = !IsOpenPredicate(target),
            IsTelling = tokens[target].Class == WordClass.Verb && OpenWords.IsTelling(tokens[target].Lemma),
            HasUntil = HasUntilAfter(target),
            IsAnnounced = group.IsInfinitive && group.First > 0 && (tokens[group.First - 1].Is("be") || tokens[group.First - 1].Is("about")),
        };
        var attitude = AttitudeBefore(clauseStart) is var before and >= 0 ? before : BareAttitude(group.First);
        return attitude < 0 ? setting : setting with
        {
            Attitude = EmbeddingAt(attitude),
            IsAttitudeNegated = VerbGroup.Around(tokens, attitude).IsNegated,
            IsFirstPerson = attitude > 0 && tokens[attitude - 1].Lemma is "i" or "we",
        };
    }

    // "is going to" tells what is to come; "went to see" that it happened.
    private bool GoesTo(int governor, VerbGroup group) => group.IsInfinitive && tokens[governor].Is("go") && tokens[governor].Form == VerbForm.Gerund;

    private bool IsDefinite(int first) => tokens[first].Lemma is "the" or "this" or "these" or "those" or "his" or "her" or "its" or "their"
        || tokens[first].Class is WordClass.Possessive or WordClass.Name;

    private EventForm FormOf(int target, VerbGroup group)
    {
        var token = tokens[target];
        if (token.Class != WordClass.Verb)
        {
            return group.HasBe && !group.IsInfinitive ? EventForm.Present : group.IsInfinitive ? EventForm.Infinitive : EventForm.Noun;
        }

        return token.Form switch
        {
            _ when group.IsInfinitive => EventForm.Infinitive,
            VerbForm.Gerund when !group.HasBe => EventForm.Gerund,
            _ when group.HasHave => EventForm.Perfect,
            VerbForm.Past or VerbForm.Participle when group.HasBe => EventForm.Passive,
            VerbForm.Past or VerbForm.Participle => EventForm.Past,
            _ => EventForm.Present,
        };
    }

    // "Not until May" is no denial.
    private bool HasUntilAfter(int target)
    {
        for (var i = target + 1; i < tokens.Length && i - target < Farthest && tokens[i].Class is not (WordClass.Stop or WordClass.Semicolon); i++)
        {
            if (tokens[i].Is("until") || tokens[i].Is("till") || tokens[i].Is("before"))
            {
                return true;
            }
        }

        return false;
    }

    // Left to the mark or the conjunction that begins the clause.
    private int ClauseStart(int from)
    {
        for (var i = from - 1; i >= 0 && from - i <= Farthest; i--)
        {
            if (tokens[i].Class is WordClass.Stop or WordClass.Semicolon or WordClass.Quote or WordClass.Colon
                || tokens[i].Class == WordClass.Subordinator || tokens[i].Class == WordClass.Comma && !IsAside(i, from)
                || tokens[i].Class == WordClass.Coordinator && tokens[i].Is("but"))
            {
                return i + 1;
            }
        }

        return Math.Max(0, from - Farthest);
    }

    // A comma right before the verb closes what stands between.
    private static bool IsAside(int comma, int from) => from - comma == 1;

    private ClauseKind ClauseOf(int start, int verb)
    {
        if (start > 0)
        {
            var before = tokens[start - 1];
            if (before.Is("if") || before.Is("unless") || before.Is("whether"))
            {
                return ClauseKind.Conditional;
            }

            if (before.Is("until") || before.Is("once") || before.Is("before") || before.Is("till"))
            {
                return ClauseKind.Until;
            }
        }

        for (var i = start; i < verb; i++)
        {
            if (tokens[i].Is("until") || tokens[i].Is("unless"))
            {
                return ClauseKind.Until;
            }
        }

        for (var i = verb; i < tokens.Length && i - verb < Farthest; i++)
        {
            if (tokens[i].Class == WordClass.Stop)
            {
                return text[tokens[i].Span.Start] == '?' ? ClauseKind.Question : ClauseKind.Plain;
            }
        }

        return ClauseKind.Plain;
    }

    private int GovernorOf(int target, VerbGroup group)
    {
        if (group.IsInfinitive)
        {
            return PredicateBefore(group.First, 6);
        }

        if (tokens[target].Class != WordClass.Verb && !group.HasBe || tokens[target].Form == VerbForm.Gerund && !group.HasBe)
        {
            return PredicateBefore(group.First, 8);
        }

        return -1;
    }

    /// <summary>The nearest verb, or noun or adjective that tells how certain what hangs on it is.</summary>
    private int PredicateBefore(int at, int reach)
    {
        for (var i = at - 1; i >= 0 && at - i <= reach; i--)
        {
            var token = tokens[i];
            if (token.Class is WordClass.Stop or WordClass.Semicolon or WordClass.Colon or WordClass.Subordinator)
            {
                return -1;
            }

            if (token.Class == WordClass.Verb && !token.Is("be") && !(token.Is("have") && i + 1 < at && tokens[i + 1].Class == WordClass.Verb) || EmbeddingAt(i) != Embedding.None && token.Class is WordClass.Noun or WordClass.Adjective)
            {
                return i;
            }
        }

        return -1;
    }

    // The verb of saying or thinking whose object the clause is, or that stands behind it ("..., he said").
    private int AttitudeBefore(int clauseStart)
    {
        var at = clauseStart - 1;
        if (at >= 0 && tokens[at].Is("that") || at >= 0 && (tokens[at].Is("if") || tokens[at].Is("whether")))
        {
            at--;
        }

        for (var i = at; i >= 0 && at - i < 4; i--)
        {
            if (tokens[i].Class is WordClass.Stop or WordClass.Semicolon or WordClass.Comma)
            {
                return -1;
            }

            if (tokens[i].Class is WordClass.Verb or WordClass.Adjective or WordClass.Noun && EmbeddingAt(i) != Embedding.None)
            {
                return i;
            }
        }

        return -1;
    }

    // "We hope some of them will return": the verb before the subject, with no "that" between.
    private int BareAttitude(int verb)
    {
        var i = verb - 1;
        while (i >= 0 && verb - i < 12 && (tokens[i].IsModifier || tokens[i].Class is WordClass.Adverb || tokens[i].Is("of")))
        {
            i--;
        }

        return i >= 0 && i < verb - 1 && tokens[i].Class == WordClass.Verb && EmbeddingAt(i) is
            Embedding.Says or Embedding.Presumes or Embedding.Believes or Embedding.Wishes or Embedding.Denies or Embedding.Doubts or Embedding.Expects or Embedding.Seems
            ? i
            : -1;
    }

    // "is still unknown"
    private bool IsOpenPredicate(int target)
    {
        if (OpenWords.Contains(tokens[target].Span.In(text)))
        {
            return tokens[target].Class == WordClass.Adjective;
        }

        var next = target + 1;
        while (next < tokens.Length && tokens[next].Class == WordClass.Adverb)
        {
            next++;
        }

        return tokens[target].Is("be") && next < tokens.Length && OpenWords.Contains(tokens[next].Span.In(text));
    }

    private Embedding EmbeddingAt(int at) =>
        EmbeddingPredicates.Of(tokens[at].Lemma.Length > 0 ? tokens[at].Lemma : tokens[at].Span.In(text));
}
