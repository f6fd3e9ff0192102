namespace JJBot.Knowledge.Extraction.Words;

/// <summary>The regular forms of an English verb.</summary>
internal static class EnglishForms
{
    public static string Third(string verb) => verb switch
    {
        _ when EndsInConsonantY(verb) => verb[..^1] + "ies",
        [.., 's' or 'x' or 'z' or 'o'] or [.., 'c' or 's', 'h'] => verb + "es",
        _ => verb + "s",
    };

    public static string Past(string verb) => verb switch
    {
        [.., 'e'] => verb + "d",
        _ when EndsInConsonantY(verb) => verb[..^1] + "ied",
        _ => Doubled(verb) + "ed",
    };

    public static string Gerund(string verb) => verb switch
    {
        "be" or "see" or "agree" or "flee" or "oversee" or "foresee" or "disagree" or "guarantee" => verb + "ing",
        [.., 'i', 'e'] => verb[..^2] + "ying",
        [.., 'e'] => verb[..^1] + "ing",
        _ => Doubled(verb) + "ing",
    };

    private static bool EndsInConsonantY(string verb) => verb is [.., var before, 'y'] && !IsVowel(before);

    // "plan" and "admit" double their last letter, "open", "visit" and "fail" do not.
    private static string Doubled(string verb)
    {
        var doubles = verb is [.., var before, var vowel, var last]
            && !IsVowel(before) && IsVowel(vowel) && !IsVowel(last) && last is not ('w' or 'x' or 'y')
            && (verb.Count(IsVowel) == 1 || IsStressedAtTheEnd(verb));
        return doubles || verb is "quip" or "quit" ? verb + verb[^1] : verb;
    }

    private static bool IsStressedAtTheEnd(string verb) => verb is
        "admit" or "commit" or "submit" or "permit" or "refer" or "prefer" or "transfer" or "occur" or "rebut" or "regret" or "control" or "begin" or "forget"
        or "upset" or "propel" or "defer" or "deter" or "infer" or "demur" or "incur" or "compel" or "rebel" or "expel" or "forbid" or "overrun" or "kidnap" or "pin";

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
