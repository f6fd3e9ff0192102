using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Extraction.Clauses;
using JJBot.Knowledge.Extraction.Mentions;
using JJBot.Knowledge.Extraction.Reading;
using JJBot.Knowledge.Extraction.Topics;

namespace JJBot.Knowledge.Extraction.Rules;

/// <summary>Who plays whom: "stars Ann Lee as Kit and Bo Ray as Max", "Ann Lee plays Kit".</summary>
internal sealed class CastRule : IExtractionRule
{
    private static readonly WordSet Playing = new("play portray");
    private static readonly WordSet Quoting = new("describe see know serve act work name treat");
    private static readonly WordSet Articles = new("the a an");
    private static readonly WordSet Titles = new("showrunner writer producer executive director creator editor head showrunners producers");

    public IEnumerable<Finding> Find(SentenceReading sentence, ExtractionContext context)
    {
        foreach (var clause in sentence.Clauses)
        {
            if (sentence.SayingOf(sentence.SpanOf(clause.First, clause.Last)) is { Attribution.Kind: Attributions.AttributionKind.Direct })
            {
                continue;
            }

            var part = 0;
            foreach (var (actor, role, last) in Pairs(sentence, clause))
            {
                // The first of a list takes the words before it along ("The show also stars ...").
                var first = part++ == 0 && IsCasting(clause, actor) ? clause.First : actor.First;
                yield return Of(sentence, clause, actor, role, first, part == 1 && IsLastPair(sentence, clause, last) ? clause.Last : last, context);
            }
        }
    }

    private static bool IsLastPair(SentenceReading sentence, Clause clause, int last) => !sentence.HasPhrase("as", last + 1, clause.Last);

    private static IEnumerable<(ProperName Actor, string Role, int Last)> Pairs(SentenceReading sentence, Clause clause)
    {
        var names = ProperNameReader.Read(sentence, clause.First, clause.Last);
        foreach (var pair in Respectively(sentence, clause, names))
        {
            yield return pair;
        }

        foreach (var actor in names)
        {
            if (actor.Person is { IsCharacter: true })
            {
                continue;
            }

            var after = actor.Last + 1;
            if (sentence.Word(after) is "as" && RoleAt(sentence, after + 1, clause.Last) is { } plain)
            {
                yield return (actor, plain.Role, plain.Last);
            }
            else if (clause.Verb is { } verb && actor.Last < verb.First && clause.Subject.Contains(actor.Last) && names.Count(name => name.Last < verb.First && name.Person is not { IsCharacter: true }) == 1 && RoleOfVerb(sentence, clause, verb) is { } told)
            {
                yield return (actor, told.Role, told.Last);
            }
        }
    }

    /// <summary>"Ann Lee and Bo Ray play Kit and Max"</summary>
    private static IEnumerable<(ProperName Actor, string Role, int Last)> Respectively(SentenceReading sentence, Clause clause, List<ProperName> names)
    {
        if (clause.Verb is not { } verb || !Playing.Contains(verb.Final) || verb.IsPassive)
        {
            yield break;
        }

        var actors = names.FindAll(name => name.Last < verb.First && name.Person is not { IsCharacter: true });
        var roles = names.FindAll(name => name.First > verb.Last && name.Person is null or { IsCharacter: true });
        if (actors.Count < 2 || actors.Count != roles.Count)
        {
            yield break;
        }

        for (var i = 0; i < actors.Count; i++)
        {
            yield return (actors[i], roles[i].Name, roles[i].Last);
        }
    }

    /// <summary>Whom the subject of the clause plays: after "plays", or after "as" where no verb of another meaning stands before it.</summary>
    private static (string Role, int Last)? RoleOfVerb(SentenceReading sentence, Clause clause, VerbGroup verb)
    {
        if (Playing.Contains(verb.Final) && !verb.IsPassive)
        {
            return RoleAt(sentence, verb.Last + 1, clause.Last);
        }

        if (Quoting.Contains(verb.Final))
        {
            return null;
        }

        for (var at = verb.Last + 1; at < clause.Last; at++)
        {
            if (ProperNameReader.At(sentence, at, clause.Last) is not null)
            {
                return null;
            }

            if (sentence.Word(at) is "as")
            {
                return RoleAt(sentence, at + 1, clause.Last);
            }
        }

        return null;
    }

    /// <summary>A character's name, with another one after a slash.</summary>
    private static (string Role, int Last)? RoleAt(SentenceReading sentence, int at, int last)
    {
        var start = at;
        while (start <= last && sentence.Tokens[start].IsIn(Articles))
        {
            start++;
        }

        if (start > last || sentence.Tokens[start].IsIn(Titles) || NameAt(sentence, start, last) is not { } name)
        {
            return null;
        }

        return sentence.Word(name.Last + 1) is "/" && name.Last + 2 <= last && NameAt(sentence, name.Last + 2, last) is { } other
            ? ($"{name.Role} ({other.Role})", other.Last)
            : name;
    }

    private static (string Role, int Last)? NameAt(SentenceReading sentence, int at, int last)
    {
        if (sentence.MentionAt(at) is { Season: null } mention && mention.First == at && mention.Last <= last)
        {
            return mention.Person is { IsCharacter: false } ? null : (mention.Person?.Name ?? mention.Series!.Name, mention.Last);
        }

        if (ProperNameReader.At(sentence, at, last) is { } name)
        {
            return (name.Name, name.Last);
        }

        return sentence.Tokens[at] is { IsWord: true, IsCapital: true } && !sentence.IsHeadline ? (sentence.Tokens[at].Span.Of(sentence.Text), at) : null;
    }

    private static bool IsCasting(Clause clause, ProperName actor) =>
        clause.Verb is { } verb && (verb.Has("star") || verb.Has("feature") || verb.Has("include") || verb.Has("cast") || verb.Has("see")) && actor.First > verb.Last;

    private static Finding Of(SentenceReading sentence, Clause clause, ProperName actor, string role, int first, int last, ExtractionContext context) => new()
    {
        Topic = TopicNames.Cast,
        Value = new People(role, new NameList([actor.Name])),
        Subjects = SubjectsOf(sentence, clause, role, context),
        First = first,
        Last = last,
    };

    private static Seasons? Coming(SentenceReading sentence, ExtractionContext context) =>
        context.IsMainSeries(sentence.Focus.Home) ? new Seasons(context.Show.UpcomingSeason, context.Show.UpcomingSeason) : null;

    /// <summary>The series in which the role is played: named after "in" or "on", or as the one that stars the cast.</summary>
    private static IReadOnlyList<Subject> SubjectsOf(SentenceReading sentence, Clause clause, string role, ExtractionContext context)
    {
        var named = sentence.Subjects.FirstOrDefault(subject => sentence.Word(subject.First - 1) is "in" or "on" && subject.First > clause.First && subject.First <= clause.Last + 1)
            ?? sentence.Subjects.FirstOrDefault(subject => clause.Subject.Overlaps(subject.First, subject.Last) && !subject.IsAnchor);
        var seasons = context.Show.People.FirstOrDefault(person => person.IsCharacter && person.Name == role) is { } character ? RoleSeason.Of(character) : null;
        return [named is null ? new Subject(sentence.Focus.Home.Name, clause.Verb is { Tense: Tense.Future } ? Coming(sentence, context) : seasons) : SubjectResolver.With(named, context.IsMainSeries(named.Series) ? SeasonSense.Whole : SeasonSense.Coming, sentence, context.Show)];
    }
}
