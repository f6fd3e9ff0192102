using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Extraction.Mentions;
using JJBot.Knowledge.Extraction.Reading;
using JJBot.Knowledge.Extraction.Topics;

namespace JJBot.Knowledge.Extraction.Rules;

/// <summary>Another name of a character, told in passing: "Kit (aka Nightjar)", "Nightjar, Kit's superhero alias", "Kit's alter ego Nightjar".</summary>
internal sealed class OtherNameRule : IExtractionRule
{
    private static readonly WordSet Known = new("aka a.k.a alias née born");
    private static readonly WordSet Kinds = new("alias alter-ego ego identity persona codename counterpart moniker");

    public IEnumerable<Finding> Find(SentenceReading sentence, ExtractionContext context)
    {
        var mentions = sentence.Mentions;
        for (var i = 0; i < mentions.Count; i++)
        {
            if (!mentions[i].IsCharacter)
            {
                continue;
            }

            if (Aka(sentence, mentions[i]) is { } aka)
            {
                yield return Of(sentence, mentions[i], aka.Name, mentions[i].First, aka.Last, context);
            }
            else if (i + 1 < mentions.Count && mentions[i + 1].IsCharacter && SharedLast(sentence, mentions[i], mentions[i + 1]) is { } last)
            {
                yield return Of(sentence, mentions[i], NameOf(sentence, mentions[i + 1]), mentions[i].First, last, context);
                i++;
            }
        }
    }

    /// <summary>"Kit (aka Nightjar)"</summary>
    private static (string Name, int Last)? Aka(SentenceReading sentence, Mention mention)
    {
        var at = mention.Last + 1;
        var start = sentence.Word(at) is "(" or "," ? at + 1 : at;
        if (!Known.Contains(sentence.Word(start)) && !sentence.HasPhrase("also known as", start, start + 2) && !sentence.HasPhrase("a . k . a", start, start + 6))
        {
            return null;
        }

        var name = Known.Contains(sentence.Word(start)) ? start + 1 : start + 3;
        var last = name;
        while (last + 1 < sentence.Tokens.Length && sentence.Tokens[last + 1].IsCapital)
        {
            last++;
        }

        return name < sentence.Tokens.Length && sentence.Tokens[name].IsCapital
            ? (sentence.SpanOf(name, last).Of(sentence.Text), sentence.Word(last + 1) is ")" ? last + 1 : last)
            : null;
    }

    /// <summary>Two names of which a word between or after them says that they are one's.</summary>
    private static int? SharedLast(SentenceReading sentence, Mention first, Mention second)
    {
        var gap = second.First - first.Last;
        if (gap > 6)
        {
            return null;
        }

        for (var at = first.Last + 1; at < sentence.Tokens.Length && at <= second.Last + 4; at++)
        {
            if (sentence.Tokens[at].IsIn(Kinds))
            {
                return int.Max(at, second.Last);
            }
        }

        return null;
    }

    private static string NameOf(SentenceReading sentence, Mention mention) => sentence.SpanOf(mention.First, mention.Last).Of(sentence.Text);

    private static Finding Of(SentenceReading sentence, Mention character, string other, int first, int last, ExtractionContext context) => new()
    {
        Topic = TopicNames.Characters,
        Value = new Text($"other name of {character.Person!.Name}", other),
        Subjects = [new Subject(context.Show.Series[0].Name, null)],
        First = first,
        Last = last,
        IsAside = true,
    };
}
