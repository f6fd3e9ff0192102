using System.Collections.Frozen;
using JJBot.Knowledge.Answers.Asking.English;

namespace JJBot.Knowledge.Answers.Asking.Reading;

/// <summary>What a message is that asks for nothing a source could tell.</summary>
internal enum Outside
{
    None,

    /// <summary>A greeting, thanks, praise.</summary>
    SmallTalk,

    /// <summary>What somebody should do or watch, or how something is done.</summary>
    Advice,

    /// <summary>An attempt to tell the bot what to be or to forget.</summary>
    Instruction,

    /// <summary>A matter of the day that no show's news tells.</summary>
    Elsewhere,
}

/// <summary>Recognises small talk, requests for advice, and attempts to instruct the bot.</summary>
internal static class OutsideReader
{
    private static readonly FrozenSet<string> Chat = Set(
        "hey hi hello hiya yo sup heya howdy morning evening night gm gn afternoon welcome thanks thank cheers good bad best great nice cool awesome bot botty love ily you your cute smart sweet hows how is it going goin doing goes are feeling fine ok "
        + "lol lmao haha bye cya later goodbye goodnight congrats well done job work xd uwu hug heart <3 the a my friend pal buddy so very much this that i we all there what up whats happening who sorry help helping earlier again for yesterday please pls yes no yeah nah joke thx ty tysm kindly bestie mate tell me sing dance help helping earlier again for everyone everybody all appreciate appreciated today tonight to from by");

    private static readonly FrozenSet<string> Marks = Set("thx ty tysm hey hi hello hiya yo sup heya howdy morning gm gn thanks thank cheers appreciate appreciated bot love ily bye cya goodbye goodnight congrats joke cute lol lmao haha xd uwu");

    private static readonly FrozenSet<string> Daily = Set("weather forecast temperature traffic homework recipe lottery");

    private static readonly string[] Commands = ["ignore", "disregard", "forget", "override", "bypass"];
    private static readonly string[] Orders = ["instruction", "prompt", "rule", "previous", "system", "above", "guideline", "training", "programming"];

    public static Outside KindOf(QuestionLine line)
    {
        if (line.Count == 0)
        {
            return Outside.SmallTalk;
        }

        return line switch
        {
            _ when IsInstruction(line) => Outside.Instruction,
            _ when IsAdvice(line) => Outside.Advice,
            _ when line.Tokens.Any(token => Daily.Contains(token.Word)) => Outside.Elsewhere,
            _ when line.Tokens.All(token => Chat.Contains(token.Word) || char.IsAsciiDigit(token.Word[0])) && line.Tokens.Any(token => Marks.Contains(token.Word)) => Outside.SmallTalk,
            _ when line.WordAt(0) is "who" or "what" && line.WordAt(line.Count - 1) == "you" => Outside.SmallTalk,
            _ when Has(line, "are", "you") && (line.WordAt(0) == "how" || line.Has(stem => stem is "bot" or "human" or "real" or "ai" or "robot")) => Outside.SmallTalk,
            _ => Outside.None,
        };
    }

    private static bool IsInstruction(QuestionLine line) =>
        (line.Tokens.Any(token => Commands.Contains(token.Word)) && line.Has(stem => Orders.Contains(stem)))
        || Has(line, "pretend", "you") || Has(line, "pretend", "to") || Has(line, "act", "as") || Has(line, "you", "are", "now") || Has(line, "system", "prompt") || Has(line, "from", "now", "on")
        || Has(line, "roleplay") || Has(line, "jailbreak") || line.WordAt(0) is "say" or "write" or "repeat" or "translate" or "sing";

    private static bool IsAdvice(QuestionLine line) =>
        (!IsOfTrust(line) && (Has(line, "should", "i") || Has(line, "should", "we"))) || Has(line, "recommend") || Has(line, "recommendation") || Has(line, "recommendations") || Has(line, "worth", "it") || Has(line, "worth", "watching") || Has(line, "worth", "a")
        || Has(line, "do", "you", "like") || Has(line, "your", "favourite") || Has(line, "your", "favorite") || Has(line, "your", "opinion")
        || ((Has(line, "how", "do", "i") || Has(line, "how", "can", "i") || Has(line, "how", "to")) && !line.Has(stem => stem is "watch" or "stream" or "see"));

    /// <summary>Whether to believe what somebody says is no advice on what to do.</summary>
    private static bool IsOfTrust(QuestionLine line) => line.Has(stem => stem is "believe" or "trust" or "buy");

    private static bool Has(QuestionLine line, params ReadOnlySpan<string> words)
    {
        for (var first = 0; first + words.Length <= line.Count; first++)
        {
            var at = 0;
            while (at < words.Length && line.WordAt(first + at) == words[at])
            {
                at++;
            }

            if (at == words.Length)
            {
                return true;
            }
        }

        return false;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
