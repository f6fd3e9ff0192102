using System.Collections.Frozen;
using JJBot.Knowledge.Answers.Asking.Reading;

namespace JJBot.Knowledge.Answers.Asking.English;

/// <summary>
/// What people say around a question: how eager they are, why they ask, that they do not know. Single words that say nothing are
/// <see cref="PlainWords"/>; these are expressions of words that may say something elsewhere.
/// </summary>
internal static class Chatter
{
    /// <summary>Stands for whichever word: "my sister wants to know".</summary>
    private const string AnyWord = "*";

    /// <summary>Said before a question: "wait, is it out", "look who is in it".</summary>
    private static readonly string[] Openers = ["wait", "look", "listen", "hang"];

    private const string Expressions = """
        can not wait|can hardly wait|can barely wait|so excited|so hyped|so pumped|so ready|so stoked|been waiting so long|been waiting forever|been waiting for ages|been waiting
        im dying|i am dying|lol wait|ok wait|oh wait|omg wait|wait what|wait a minute|wait a sec|hold up|hold on
        sorry if * was asked already|sorry if * was asked before|sorry if * has been asked|if * was asked already|if * was asked before|if * has been asked before|not to be that guy|i know * gets asked a lot|gets asked a lot|been asked a million times|serious q|quick q
        my * wants to know|my * needs to know|my * is asking|my * keeps asking|my * asked|my * asked me|asking for my *|for my *|catching up now|catching up|been away|out of the loop|under a rock|in the dark|still in the dark
        where are they at with|where are we at with|where do things stand with|where do things stand on|where do we stand on|where do we stand with
        the wait is killing me|this wait is killing me|the suspense is killing me|it is killing me|is killing me|killing me|dying to know|dying to see|dying here
        say yes|say it is|tell me|pretty please|i need to know|need to know|i have to know|have to know|i must know|fingers crossed|i beg you|i am begging|begging you
        asking before i watch|before i watch|before i start|before i binge|before watching|before starting|asking for a friend|for a friend|out of curiosity|quick question|quick one|serious question|dumb question|stupid question|silly question|random question|honest question|genuine question|noob question|settle a bet|settle an argument|settle this
        if you would be so kind|would you be so kind|be so kind|if i may ask|if i may|may i ask|i would like to know|i would love to know|could you tell me|can you tell me|could somebody tell me|can somebody tell me|can someone tell me|could someone tell me
        anyone remember|anyone remembers|anybody remember|does anyone remember|do you remember|who remembers|anyone recall|does anyone recall|do you recall
        where were they with it|where are they with it|where they were with it|where are we with it|where were they at|where were they with|where are they with
        no spoilers|without spoilers|without spoiling|without spoiling anything|spoiler free|spoiler alert|spoilers ok|spoilers are ok|spoilers are fine|spoil me|spoil it|do not spoil|not to spoil
        i do not know if|i do not know|do not know if|not sure if|not sure|no idea if|no idea|i forgot|i forget|can not remember|do not remember|i missed it|did i miss|lost track|so confused|i am confused|i am so confused|i am lost|can not keep up|can not find|google is useless|could not find
        seeing both|seeing different things|hearing different things|hearing both|mixed reports|mixed signals|keep seeing|keep hearing
        do we know|does anyone know|does anybody know|anyone know|anybody know|do you know|any of you know|do we have any idea|do we not know|is it known|is anything known|is there anything known|has anyone heard
        the deal with|what is up with|what is going on with|what is happening with|any word on|any news on|any update on|any updates on|where are we on|what about|how about|whats good with
        good morning|good evening|good afternoon|good day|hey team|hi team|hello team|hey all|hi all|hello all|hey gang|new here|first time here|long time fan|big fan|huge fan|new fan|just binged|just rewatched|finally watched
        thanks in advance|thank you|much appreciated|appreciate it|let me know|love you|love you all|help me out|help me|help a girl out|help a fan out
        i love|i loved|we love|we loved|loved it|love it|love this show|loved this show|best show ever|favourite show|favorite show|my favourite|my favorite|i hate|hated it
        oh my god|what the hell|what the heck|what the fuck|the hell|the heck|for real|for the love of god|come on|no way|no joke|not gonna lie|not going to lie|i swear|bless|thank god
        at the moment|right now|so far|these days|as of now|by now|at this point|up to now|to date|at all|at some point|any time soon|anytime soon|any day now|some day|in the end|after all|for sure|for certain|in general|right away|straight away|off the top of your head|as before|like before|as last time
        is it settled that|is it settled whether|is it settled if|is it settled|is it certain that|is it certain whether|is it decided that|is it decided whether|is it decided if|is it clear whether|is it clear if|is it known whether|is it known if|is it agreed that|is it definite that|is it a given that|is it guaranteed that|has it been said whether|has it been said that|has it been confirmed that|have they said whether|have they said if|did they say whether|did they say if
        could you tell me|can you tell me|could you please tell me|would you kindly tell me|kindly tell me|would you happen to know|would anyone happen to know|i would like to know|i want to know|may i ask|might i ask|i would love to know|would love to know|i need|we need|need|please list|list please|list the|list all|give me|get me|name me|show me|remind me|enlighten me|fill me in|refresh my memory|jog my memory|help me remember|for the record|all of a sudden|on our screens|to our screens|on your screens|of the bunch|the title of the comic|the name of the comic|the title of the book|the name of the book|the title of the source|with all * heroes|with all * characters|with all * leads|with all * of them|for once|in your opinion|in other words
        what is he called|what is she called|what are they called|what is his name|what is her name|whats his face
        sorry to bother you all|sorry to bother you|sorry to bother|sorry for asking|sorry for the dumb question|forgive my ignorance|excuse me|pardon me|just to be certain|just to be sure|just to be clear|to be certain|to be sure|to be clear|just checking|double checking|for my notes|for reference|my * asks|my * wonders|my * is wondering|we were wondering|we are wondering|i am wondering
        or something like that|or something|or whatever|or anything|or what|or nah|or not|or no|and stuff|and all that|and so on|you know|i mean|i guess|i wonder|i was wondering|by the way|in fact|as well|of course|at least|turns out|it turns out
        a whole bunch of|whole bunch of|a bunch of|a ton of|tons of|loads of|a couple of|all sorts of
        """;

    private static readonly FrozenDictionary<string, string[][]> ByFirstWord = Expressions
        .Split(['|', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(WordsOf)
        .GroupBy(words => words[0])
        .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(words => words.Length).ToArray(), StringComparer.Ordinal);

    /// <summary>The words that belong to no question are taken.</summary>
    public static void Take(QuestionLine line)
    {
        for (var at = 0; at < line.Count; at++)
        {
            if (LengthAt(line, at) is > 0 and var length)
            {
                line.Take(at, length);
                at += length - 1;
            }
        }
    }

    private static int LengthAt(QuestionLine line, int at) =>
        line.Tokens[at].BeginsClause && Openers.Contains(line.WordAt(at)) && line.WordAt(at + 1) is not ("for" or "until") ? 1 : Longest(line, at);

    private static int Longest(QuestionLine line, int at) =>
        ByFirstWord.GetValueOrDefault(line.WordAt(at), []).FirstOrDefault(words => Stands(line, at, words))?.Length ?? 0;

    private static bool Stands(QuestionLine line, int first, string[] words)
    {
        for (var at = 0; at < words.Length; at++)
        {
            if (words[at] == AnyWord ? first + at >= line.Count : line.WordAt(first + at) != words[at])
            {
                return false;
            }
        }

        return true;
    }

    private static string[] WordsOf(string expression) =>
        [.. expression.Split(' ').SelectMany(word => word == AnyWord ? [AnyWord] : QuestionTokens.Of(word).Select(token => token.Word))];
}
