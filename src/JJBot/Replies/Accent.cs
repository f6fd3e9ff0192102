using JJBot.Knowledge.Answers;
using JJBot.Knowledge.Claims;

namespace JJBot.Replies;

/// <summary>The colour of a reply's edge. It repeats what the words say, and never says anything alone.</summary>
internal static class Accent
{
    public const int Neutral = 0x80848E;
    public const int Problem = 0xDA373C;
    public const int Done = 0x3BA55D;

    public static int Of(Answer answer) => answer.Verdict is { } verdict ? Of(verdict)
        : answer.Kind is AnswerKind.Answer or AnswerKind.Stale ? Of(answer.Status)
        : answer.Kind == AnswerKind.SpeculationOnly ? Of(Status.Speculated) : Neutral;

    public static int Of(Verdict verdict) => verdict switch
    {
        Verdict.Supported => Of(Status.Confirmed),
        Verdict.Contradicted => Of(Status.Denied),
        Verdict.OnlySpeculation => Of(Status.Speculated),
        _ => Neutral,
    };

    public static int Of(Status? status) => status switch
    {
        Status.Confirmed => 0x3BA55D,
        Status.Reported => 0x5865F2,
        Status.Speculated => 0xF0B232,
        Status.Denied => 0xDA373C,
        _ => Neutral,
    };
}
