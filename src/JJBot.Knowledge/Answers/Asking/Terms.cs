namespace JJBot.Knowledge.Answers.Asking;

/// <summary>What claims are looked up by beside plain words; none of these can be a word.</summary>
internal static class Terms
{
    private const char NameMark = '@';

    public static string OfName(string name) => $"{NameMark}{name}";

    public static bool IsName(string term) => term[0] == NameMark;

    public static string OfTopic(string topic) => $"#{topic}";

    public static bool IsTopic(string term) => term[0] == '#' && !IsAspect(term);

    public static bool IsAspect(string term) => term[0] == '#' && term.Contains('/', StringComparison.Ordinal);

    public static string OfAspect(string topic, string aspect) => $"#{topic}/{aspect}";

    public static string OfSpeaker(string name) => $">{name}";

    public static string OfOutlet(string name) => $"<{name}";
}
