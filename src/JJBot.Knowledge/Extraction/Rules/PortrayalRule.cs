using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Extraction.Attributions;
using JJBot.Knowledge.Extraction.Mentions;
using JJBot.Knowledge.Extraction.Reading;
using JJBot.Knowledge.Extraction.Topics;

namespace JJBot.Knowledge.Extraction.Rules;

/// <summary>A role told in passing: "Ann Lee's Kit", "Ann Lee's portrayal of Kit", "Kit (Ann Lee)".</summary>
internal sealed class PortrayalRule : IExtractionRule
{
    private static readonly WordSet Portrayals = new("portrayal performance turn version role work take rendition");
    private static readonly WordSet Links = new("of as");

    public IEnumerable<Finding> Find(SentenceReading sentence, ExtractionContext context)
    {
        foreach (var mention in sentence.Mentions)
        {
            if (sentence.SayingOf(sentence.SpanOf(mention.First, mention.Last)) is { Attribution.Kind: AttributionKind.Direct })
            {
                continue;
            }

            if (mention.IsPerson && RoleOf(sentence, mention) is { } role)
            {
                yield return Of(sentence, mention.Person!.Name, role, mention.First, role.Last, context);
            }
            else if (mention.IsCharacter && ActorOf(sentence, mention) is { } actor)
            {
                yield return Of(sentence, actor.Name, mention, mention.First, actor.Last + 1, context);
            }
        }
    }

    private static Mention? RoleOf(SentenceReading sentence, Mention actor)
    {
        if (sentence.Word(actor.Last + 1) is not ("'s" or "'"))
        {
            return null;
        }

        var at = actor.Last + 2;
        for (var skipped = 0; skipped < 3 && at < sentence.Tokens.Length && sentence.MentionAt(at) is null && !sentence.Tokens[at].IsIn(Portrayals); skipped++)
        {
            at++;
        }

        if (at < sentence.Tokens.Length && sentence.Tokens[at].IsIn(Portrayals) && Links.Contains(sentence.Word(at + 1)))
        {
            at += sentence.Word(at + 2) is "the" ? 3 : 2;
        }

        return sentence.MentionAt(at) is { IsCharacter: true } role && role.First == at ? role : null;
    }

    private static ProperName? ActorOf(SentenceReading sentence, Mention character)
    {
        var open = character.Last + 1;
        return sentence.Word(open) is "(" && ProperNameReader.At(sentence, sentence.Word(open + 1) is "played" ? open + 3 : open + 1, sentence.Tokens.Length - 1) is { Person: not { IsCharacter: true } } name
            && sentence.Word(name.Last + 1) is ")"
            ? name
            : null;
    }

    private static Finding Of(SentenceReading sentence, string actor, Mention role, int first, int last, ExtractionContext context) => new()
    {
        Topic = TopicNames.Cast,
        Value = new Claims.People(role.Person!.Name, new NameList([actor])),
        Subjects = [SubjectOf(role, context)],
        First = first,
        Last = last,
        IsAside = true,
    };

    /// <summary>The season that the show's data gives the role ("villain of season 1"), else the series as a whole.</summary>
    private static Subject SubjectOf(Mention role, ExtractionContext context) => new(context.Show.Series[0].Name, RoleSeason.Of(role.Person!));
}
