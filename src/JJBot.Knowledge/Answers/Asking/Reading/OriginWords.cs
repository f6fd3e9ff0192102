namespace JJBot.Knowledge.Answers.Asking.Reading;

/// <summary>Tells whether a question asks where a report comes from: "which site spotted them", "how did they find out that", "where does that come from".</summary>
internal static class OriginWords
{
    /// <summary>One to a line; words joined by "/" stand for each other, and a word stands for all its forms.</summary>
    private const string Frames = """
        which/what site/website/outlet/source/article/blog/page say/report/spot/claim/publish/post/mention/notice/find/get/break
        which/what site/website/outlet/source/article/blog/page is/was/have/has
        which/what site/website/outlet/source/article/blog/page
        who spot/notice/report/leak
        who be spot/notice/report/leak by
        how do they/we/people/fans/anyone/you find out that
        how do they/we/people/fans/anyone/you find out
        how do they/we/people/fans/anyone/you know/learn/hear that
        where do they/we/people/fans/anyone/you hear/get/read/see that/this
        thing/claim/rumor/rumour/news/info/information/idea/story/report/that/this/it come from
        what be the source for/of/on
        where be the source for/of/on
        who be the source for/of/on
        """;

    private static readonly string[][][] Patterns = [.. Frames
        .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(frame => frame.Split(' ').Select(word => word.Split('/')).ToArray())];

    /// <summary>The words that ask for it are taken.</summary>
    public static bool Take(QuestionLine line)
    {
        for (var at = 0; at < line.Count; at++)
        {
            if (Array.Find(Patterns, pattern => Stands(line, at, pattern)) is { } found)
            {
                line.Take(at, found.Length);
                TakeWhere(line, at);
                return true;
            }
        }

        return false;
    }

    /// <summary>"where does the second part come from" asks for no place.</summary>
    private static void TakeWhere(QuestionLine line, int end)
    {
        for (var at = 0; at < end; at++)
        {
            if (line.WordAt(at) == "where")
            {
                line.Take(at, 1);
            }
        }
    }

    private static bool Stands(QuestionLine line, int first, string[][] pattern)
    {
        for (var at = 0; at < pattern.Length; at++)
        {
            if (!line.AreFree(first + at, 1) || !(pattern[at].Contains(line.WordAt(first + at)) || pattern[at].Contains(line.StemAt(first + at))))
            {
                return false;
            }
        }

        return true;
    }
}
