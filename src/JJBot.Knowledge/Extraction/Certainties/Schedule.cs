using System.Collections.Frozen;
using JJBot.Knowledge.Extraction.Words;

namespace JJBot.Knowledge.Extraction.Certainties;

/// <summary>Events that are told in the present before they happen: "it premieres in May", "arriving this year", "directed by ... next".</summary>
internal static class Schedule
{
    private static readonly FrozenSet<string> Verbs = FrozenSet.ToFrozenSet(
        ["premiere", "arrive", "air", "return", "debut", "release", "launch", "drop", "come", "join", "start", "begin", "open", "hit", "resume"],
        StringComparer.Ordinal);

    /// <summary>Whether a present or progressive form of such a verb stands for what is to come.</summary>
    public static bool Has(Token[] tokens, int verb, VerbGroup group)
    {
        var token = tokens[verb];
        var present = token.Form is VerbForm.Base or VerbForm.Third && group is { Modal: ModalKind.None, HasHave: false }
            || token.Form == VerbForm.Gerund && !group.HasPast;
        return token.Class == WordClass.Verb && present && Verbs.Contains(token.Lemma) && !group.IsInfinitive && HasTimeAfter(tokens, verb);
    }

    // "in", "this", "at", "until" and their like within reach; without a time it may be a habit.
    private static bool HasTimeAfter(Token[] tokens, int verb)
    {
        for (var i = verb + 1; i < tokens.Length && i - verb < 12 && tokens[i].Class is not (WordClass.Stop or WordClass.Semicolon); i++)
        {
            if (tokens[i].Class == WordClass.Number || tokens[i].Lemma is "spring" or "summer" or "autumn" or "winter" or "year" or "month" or "week" or "soon" or "later"
                || tokens[i] is { Class: WordClass.Name, Lemma.Length: > 2 })
            {
                return true;
            }
        }

        return false;
    }
}
