using JJBot.Knowledge.Answers.Asking.Reading.Framing;

namespace JJBot.Knowledge.Answers.Asking.Reading;

/// <summary>Tells what kind of answer a question wants, and which part of it is the statement asked about.</summary>
/// <param name="names">The show's.</param>
internal sealed class FormReader(ShowNames names)
{
    private static readonly string[] Sites = ["site", "source", "outlet", "article", "report", "blog", "page", "paper"];
    private static readonly string[] Same = ["same", "one", "1", "two", "2", "separate", "different", "independent", "both", "single", "once", "twice", "several", "multiple", "times"];
    private static readonly string[] Agreeing = ["agree", "disagree", "consensus", "differ", "conflict", "contradict"];
    private static readonly string[] Comparing = ["agree", "disagree", "consensus", "differ", "conflict", "contradict", "once", "several", "site", "source", "outlet", "article", "interview", "quote", "origin", "report", "same", "independent", "change", "first", "original", "break", "supposed", "meant"];
    private static readonly string[] Asking = ["who", "whom", "whose", "what", "which", "when", "where", "why", "how"];

    private readonly StatementFrame frame = new(names);

    /// <summary>The form, the statement, and the words that belong to it; the words of the frame are taken.</summary>
    public (QuestionForm Form, string Statement, Range Words) Take(QuestionLine line)
    {
        if (line.Count == 0)
        {
            return (QuestionForm.Open, line.Text, ..);
        }

        if (Comparison(line) is { } comparison)
        {
            TakeComparing(line);
            return (comparison, line.Text, ..);
        }

        if (frame.Find(line) is var (first, end))
        {
            line.Take(0, first);
            line.Take(end, line.Count - end);
            return (QuestionForm.Check, line.Typed(first, end - 1), first..end);
        }

        var begin = Enumerable.Range(0, line.Count).FirstOrDefault(at => !IsFiller(line.WordAt(at)));
        var isYesNo = frame.IsAuxiliary(line, begin) && !line.Tokens.Any(token => Asking.Contains(token.Word));
        return (isYesNo ? QuestionForm.YesNo : QuestionForm.Open, line.Text, ..);
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

    private static bool IsFiller(string word) => word is "so" or "and" or "but" or "ok" or "hey" or "wait" or "um" or "well" or "yo" or "also" or "like" or "bot" or "hi" or "please";
}
