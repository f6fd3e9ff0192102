namespace JJBot.Knowledge.Answers.Asking.Reading;

/// <summary>Tells what kind of answer a question wants, and which part of it is the statement asked about.</summary>
internal static class FormReader
{
    private const int LongestFrame = 9;

    private static readonly string[] Anybody = ["someone", "somebody", "people", "person", "anyone", "everyone", "everybody", "guy", "dude", "friend", "they", "he", "she", "fan", "bro", "user", "post", "tweet", "reddit", "twitter", "tiktok", "facebook", "internet", "rumor", "rumour", "mate", "buddy"];
    private static readonly string[] Telling = ["say", "swear", "claim", "post", "tell", "think", "insist", "tweet", "write", "reckon", "believe", "argue", "go", "mention", "state"];
    private static readonly string[] Hearing = ["hear", "read", "see"];
    private static readonly string[] Tags = ["true", "real", "right", "correct", "legit", "fake", "false", "cap", "accurate", "thoughts", "facts", "fact", "bs", "legitimate", "rlly", "yeah", "no", "confirmed", "official", "rumor", "rumour", "fiction", "yes"];
    private static readonly string[] Auxiliaries = ["is", "are", "was", "were", "do", "does", "did", "has", "have", "had", "will", "can", "could", "would", "should"];
    private static readonly string[] Sites = ["site", "source", "outlet", "article", "report", "blog", "page", "paper"];
    private static readonly string[] Same = ["same", "one", "1", "two", "2", "separate", "different", "independent", "both", "single", "once", "twice", "several", "multiple", "times"];
    private static readonly string[] Agreeing = ["agree", "disagree", "consensus", "differ", "conflict", "contradict"];
    private static readonly string[] Comparing = ["agree", "disagree", "consensus", "differ", "conflict", "contradict", "once", "several", "site", "source", "outlet", "article", "interview", "quote", "origin", "report", "same", "independent", "change", "first", "original", "break", "supposed", "meant"];
    private static readonly string[] Asking = ["who", "whom", "whose", "what", "which", "when", "where", "why", "how"];

    /// <summary>The form, and the statement; the words of the frame are taken.</summary>
    public static (QuestionForm Form, string Statement) Take(QuestionLine line)
    {
        if (line.Count == 0)
        {
            return (QuestionForm.Open, line.Text);
        }

        if (Comparison(line) is { } comparison)
        {
            TakeComparing(line);
            return (comparison, line.Text);
        }

        var first = FrameBefore(line);
        var last = TagBehind(line, first > 0);
        if (first > 0 || last < line.Count)
        {
            line.Take(0, first);
            line.Take(last, line.Count - last);
            return first < last ? (QuestionForm.Check, line.Typed(first, last - 1)) : (QuestionForm.Open, line.Text);
        }

        var begin = Enumerable.Range(0, line.Count).FirstOrDefault(at => !IsFiller(line.WordAt(at)));
        var isYesNo = Auxiliaries.Contains(line.WordAt(begin)) && !line.Tokens.Any(token => Asking.Contains(token.Word));
        return (isYesNo ? QuestionForm.YesNo : QuestionForm.Open, line.Text);
    }

    private static QuestionForm? Comparison(QuestionLine line) => line switch
    {
        _ when line.Has(stem => Agreeing.Contains(stem)) && line.Has(IsSite) => QuestionForm.Agreement,
        _ when line.Has(stem => stem is "interview" or "quote" or "source" or "origin" or "report") && IsOneOrTwo(line) => QuestionForm.Origins,
        _ when IsWhoFirst(line) => QuestionForm.WhoFirst,
        _ when IsWhatChanged(line) => QuestionForm.WhatChanged,
        _ => null,
    };

    /// <summary>What says that reports are compared has been understood.</summary>
    private static void TakeComparing(QuestionLine line)
    {
        for (var at = 0; at < line.Count; at++)
        {
            if (Comparing.Contains(line.StemAt(at)))
            {
                line.Take(at, 1);
            }
        }
    }

    private static bool IsSite(string stem) => Sites.Contains(stem) || stem is "they" or "everyone" or "all";

    /// <summary>"one interview or two", "the same quote", "two separate sources".</summary>
    private static bool IsOneOrTwo(QuestionLine line)
    {
        var (isEither, same) = (line.Has(stem => stem == "or"), line.Tokens.Count(token => Same.Contains(token.Word)));
        return (isEither && same >= 2) || line.Tokens.Any(token => token.Word is "same" or "independent" or "independently");
    }

    /// <summary>"who said it first", "who broke the news", "which site had it first".</summary>
    private static bool IsWhoFirst(QuestionLine line)
    {
        var asks = line.Tokens.Any(token => token.Word is "who" or "which" or "where");
        return asks && ((line.Tokens.Any(token => token.Word is "first" or "original" or "originally") && line.Has(stem => stem is "say" or "report" or "mention" or "announce" or "claim" or "write" or "have" or "publish" or "post" or "reveal" or "start"))
            || (line.Has(stem => stem == "break") && line.Has(stem => stem is "news" or "new" or "story")));
    }

    /// <summary>"did anything change", "what changed", "was it ever going to be ...".</summary>
    private static bool IsWhatChanged(QuestionLine line)
    {
        for (var at = 0; at < line.Count; at++)
        {
            var isChange = line.StemAt(at) == "change" && line.WordAt(at + 1) != "in" && line.Tokens.Take(at).Any(token => token.Word is "did" or "what" or "has" or "have" or "anything");
            if (isChange || (line.WordAt(at) == "ever" && line.WordAt(at + 1) is "going" or "supposed" or "meant" or "planned"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How many words say who said it: "someone in here swears that".</summary>
    private static int FrameBefore(QuestionLine line)
    {
        if (IsItTrue(line) is > 0 and var words)
        {
            return words;
        }

        for (var at = 0; at < Math.Min(LongestFrame, line.Count - 1); at++)
        {
            var isTold = Telling.Contains(line.StemAt(at)) && line.Tokens.Take(at).Any(token => Anybody.Contains(token.Stem));
            var isHeard = Hearing.Contains(line.StemAt(at)) && line.WordAt(at - 1) is "i" or "we" or "have" or "just";
            if (isTold || isHeard)
            {
                var next = at + 1;
                while (line.WordAt(next) is "that" or "me" or "us" or "somewhere" or "online" or "how" or "like")
                {
                    next++;
                }

                return Asking.Contains(line.WordAt(0)) || Asking.Contains(line.WordAt(next)) || Auxiliaries.Contains(line.WordAt(0)) ? 0 : next;
            }
        }

        return 0;
    }

    /// <summary>"is it true that", "can anyone confirm that", "fact check".</summary>
    private static int IsItTrue(QuestionLine line) => (line.WordAt(0), line.WordAt(1), line.WordAt(2), line.WordAt(3)) switch
    {
        ("is", "it", "true" or "real" or "legit" or "correct" or "right", "that") => 4,
        ("is", "it", "true" or "real" or "legit" or "correct", _) => 3,
        ("can", "anyone" or "someone" or "you" or "u", "confirm", "that" or "if") => 4,
        ("can", "anyone" or "someone" or "you" or "u", "confirm", _) => 3,
        ("fact", "check", "that", _) => 3,
        ("fact", "check", _, _) => 2,
        ("true", "or", "false", _) => 3,
        ("apparently" or "supposedly" or "allegedly", _, _, _) => 1,
        ("rumor" or "rumour" or "word", "has", "it", "that") => 4,
        ("rumor" or "rumour" or "word", "has", "it", _) => 3,
        _ => 0,
    };

    /// <summary>Where the words begin that ask whether it is so: ", true?", ", is that real or fake".</summary>
    private static int TagBehind(QuestionLine line, bool isFramed)
    {
        var at = line.Count;
        while (at > 1 && (Tags.Contains(line.WordAt(at - 1)) || (at < line.Count && line.WordAt(at - 1) is "or" or "is" or "that" or "this" or "it" or "not" or "any")))
        {
            at--;
        }

        var isAsked = line.Text.TrimEnd().EndsWith('?') && line.WordAt(line.Count - 1) is "right" or "true" or "correct";
        var isSetApart = at < line.Count && (isAsked || line.Tokens[at].BeginsClause || isFramed || line.Count - at > 1);
        var asksOtherwise = Asking.Contains(line.WordAt(0)) || (!isFramed && Auxiliaries.Contains(line.WordAt(0)));
        return isSetApart && !asksOtherwise && Tags.Contains(line.WordAt(line.Count - 1)) ? at : line.Count;
    }

    private static bool IsFiller(string word) => word is "so" or "and" or "but" or "ok" or "hey" or "wait" or "um" or "well" or "yo" or "also" or "like" or "bot" or "hi" or "please";
}
