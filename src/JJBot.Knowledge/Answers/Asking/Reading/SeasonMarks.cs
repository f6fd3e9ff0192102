using System.Globalization;

namespace JJBot.Knowledge.Answers.Asking.Reading;

/// <param name="Number">The season; null where only "the next one" or "the last one" was said.</param>
/// <param name="Step">1 for the season to come, 0 for the one before it, where no number was said.</param>
/// <param name="At">The place of its first word.</param>
/// <param name="Length">How many words name it.</param>
internal readonly record struct SeasonMark(int? Number, int Step, int At, int Length);

/// <summary>Finds where a question names a season: "s2", "season two", "2nd season", "the next season", "this time".</summary>
internal static class SeasonMarks
{
    /// <summary>Said for a season behind its number's ordinal: "the first run".</summary>
    private static readonly string[] Nouns = ["run", "round", "outing", "instalment", "installment", "volume", "batch"];

    /// <summary>The same before "of episodes".</summary>
    private static readonly string[] Batches = ["run", "round", "batch", "set", "lot", "bunch", "load", "volume"];

    /// <summary>Said for a season before its number: "part two".</summary>
    private static readonly string[] Parts = ["part", "round", "run", "volume", "vol", "book", "chapter", "instalment", "installment"];

    /// <summary>The one that is said most exactly, or null. All of them are taken.</summary>
    public static SeasonMark? Take(QuestionLine line)
    {
        SeasonMark? best = null;
        for (var at = 0; at < line.Count; at++)
        {
            if (!line.IsFree(at) || At(line, at) is not { } mark || (best is { Number: not null } && mark.Number is null))
            {
                continue;
            }

            line.Take(mark.At, mark.Length);
            if (FoundName.PrepositionBefore(line, mark.At) == "before" && line.Has(stem => stem is "see" or "catch" or "watch"))
            {
                // Whatever can be seen before it is something else.
                line.Take(mark.At - 1, 1);
                continue;
            }

            if (line.WordAt(mark.At - 1) is "after" or "since")
            {
                // "after the second season" tells which one is meant, too.
                line.Take(mark.At - 1, 1);
            }

            best = best is { Number: not null } ? best : mark;
            at += mark.Length - 1;
        }

        return best;
    }

    /// <summary>How many words at a place name a season; 0 where none does.</summary>
    public static int LengthAt(QuestionLine line, int at) => At(line, at)?.Length ?? 0;

    private static SeasonMark? At(QuestionLine line, int at)
    {
        var (word, next) = (line.WordAt(at), line.WordAt(at + 1));
        if (Short(word) is { } number)
        {
            return new SeasonMark(number, 0, at, 1);
        }

        return (NounAt(line, at), NounAt(line, at + 1)) switch
        {
            ("season", _) when SmallNumbers.Cardinal(next.TrimEnd('s')) is { } cardinal => new SeasonMark(cardinal, 0, at, 2),
            ("s", _) when char.IsAsciiDigit(next.FirstOrDefault()) && SmallNumbers.Cardinal(next) is { } digits => new SeasonMark(digits, 0, at, 2),
            _ when Parts.Contains(word) && SmallNumbers.Cardinal(next) is { } part => new SeasonMark(part, 0, at, 2),
            (_, "season") when OrdinalOf(word) is { } ordinal => new SeasonMark(ordinal, 0, at, 2 + OfEpisodes(line, at + 2)),
            (_, "season") when word is "next" or "new" or "upcoming" or "coming" or "this" or "another" or "further" or "additional" => new SeasonMark(null, 1, at, 2 + OfEpisodes(line, at + 2)),
            (_, "season") when word is "last" or "previous" or "earlier" or "prior" => new SeasonMark(null, 0, at, 2 + OfEpisodes(line, at + 2)),
            ("this", "time") => new SeasonMark(null, 1, at, 2),
            (_, "one") when word is "next" or "new" or "upcoming" => new SeasonMark(null, 1, at, 2),
            (_, "episode") when word is "new" or "next" or "more" or "upcoming" => new SeasonMark(null, 1, at, 1),
            _ => null,
        };
    }

    /// <summary>Where another noun is said for "season", it is one: "the second run", "round two", "a new batch of episodes".</summary>
    private static string NounAt(QuestionLine line, int at) => line.WordAt(at) is "series" || (Nouns.Contains(line.WordAt(at)) && OrdinalOf(line.WordAt(at - 1)) is not null) || IsBatch(line, at) || (line.WordAt(at) == "round" && SmallNumbers.Cardinal(line.WordAt(at + 1)) is not null) ? "season" : line.StemAt(at);

    private static int? OrdinalOf(string word) => word switch
    {
        "debut" or "freshman" or "inaugural" or "initial" => 1,
        "sophomore" => 2,
        _ => SmallNumbers.Ordinal(word),
    };

    /// <summary>"batch of episodes".</summary>
    private static bool IsBatch(QuestionLine line, int at) => Batches.Contains(line.WordAt(at)) && OfEpisodes(line, at + 1) > 0;

    /// <summary>How many words "of episodes" has; 0 where it does not stand there.</summary>
    private static int OfEpisodes(QuestionLine line, int at) => line.WordAt(at) == "of" && line.StemAt(at + 1) == "episode" ? 2 : 0;

    /// <summary>"s2", "s02"; what follows an "e" names an episode.</summary>
    private static int? Short(string typed) =>
        typed.TrimEnd('s') is var word && word is ['s', ..] && int.TryParse(word[1..].Split('e')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 99 ? number : null;
}
