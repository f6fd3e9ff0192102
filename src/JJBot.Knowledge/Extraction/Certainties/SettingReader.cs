using JJBot.Knowledge.Extraction.Words;

namespace JJBot.Knowledge.Extraction.Certainties;

/// <summary>Looks around an event for what bears on its certainty: auxiliaries, negation, the predicates above it, the kind of clause.</summary>
internal sealed class SettingReader(string text, Token[] tokens)
{
    // How many predicates above each other are looked at.
    private const int Deepest = 4;

    private readonly PredicateFinder predicates = new(text, tokens);
    private readonly ClauseBounds clauses = new(text, tokens);

    public Setting Read(int target) => Read(target, 0);

    private Setting Read(int target, int depth)
    {
        var group = VerbGroup.Around(tokens, target);
        var start = clauses.Start(group.First);
        var setting = new Setting
        {
            Form = FormOf(tokens[target], group),
            Modal = group.Modal,
            IsNegated = group.IsNegated,
            Clause = clauses.Kind(start, group.First),
            IsHedged = Hedges.Between(text, tokens.AsSpan(start, Math.Min(tokens.Length, target + 3) - start)),
            Own = predicates.EmbeddingAt(target),
            IsDefinite = tokens[target].Class != WordClass.Verb && IsDefinite(tokens[group.First]),
            IsKnown = !IsOpenPredicate(target),
            IsTelling = tokens[target].Class == WordClass.Verb && OpenWords.IsTelling(tokens[target].Lemma) && !IsReputed(target),
            IsLimited = clauses.IsLimitedAfter(target),
            IsAnnounced = group.IsInfinitive && group.First > 0 && tokens[group.First - 1].Is("be"),
            IsScheduled = Schedule.Has(tokens, target, group),
            IsGeneric = group.First > 0 && tokens[group.First - 1].Is("you"),
        };
        return WithAttitude(depth < Deepest ? WithGovernor(setting, target, group, depth) : setting, start, group.First);
    }

    private Setting WithGovernor(Setting setting, int target, VerbGroup group, int depth)
    {
        var governor = predicates.Governor(target, group);
        if (governor < 0)
        {
            return setting;
        }

        var above = Read(governor, depth + 1);
        return setting with
        {
            Governor = predicates.EmbeddingAt(governor),
            IsGovernorNegated = above.IsNegated != (above.Governor == Embedding.Excludes),
            IsGovernorOpen = above.Modal is not (ModalKind.None or ModalKind.Will) || above.Clause != ClauseKind.Plain || above.Form == EventForm.Infinitive,
            Clause = setting.Clause == ClauseKind.Plain ? above.Clause : setting.Clause,
        };
    }

    private Setting WithAttitude(Setting setting, int start, int verb)
    {
        var attitude = predicates.Attitude(start, verb);
        if (attitude < 0)
        {
            return setting;
        }

        var group = VerbGroup.Around(tokens, attitude);
        return setting with
        {
            Attitude = predicates.EmbeddingAt(attitude),
            IsAttitudeNegated = group.IsNegated,
            IsFirstPerson = group.First > 0 && tokens[group.First - 1].Lemma is "i" or "we",
        };
    }

    private static bool IsDefinite(Token first) => first.Lemma is "the" or "this" or "these" or "those" or "his" or "her" or "its" or "their"
        || first.Class is WordClass.Possessive or WordClass.Name;

    private static EventForm FormOf(Token token, VerbGroup group) => token.Form switch
    {
        _ when group.IsInfinitive => EventForm.Infinitive,
        _ when token.Class != WordClass.Verb => group.HasBe ? EventForm.Present : EventForm.Noun,
        VerbForm.Gerund when !group.HasBe => EventForm.Gerund,
        _ when group.HasHave => EventForm.Perfect,
        VerbForm.Past or VerbForm.Participle when group.HasBe => EventForm.Passive,
        VerbForm.Past or VerbForm.Participle => EventForm.Past,
        _ => EventForm.Present,
    };

    // "is not known to" denies.
    private bool IsReputed(int target) => tokens[target].Is("know") && target + 1 < tokens.Length && tokens[target + 1].Class == WordClass.To;

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
}
