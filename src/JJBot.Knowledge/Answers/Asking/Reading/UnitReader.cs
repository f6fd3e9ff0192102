using JJBot.Knowledge.Answers.Asking.English;
using JJBot.Knowledge.Answers.Asking.Reading.Phrases;
using JJBot.Knowledge.Shows;

namespace JJBot.Knowledge.Answers.Asking.Reading;

/// <summary>Turns what is left of a question into what an answer has to meet.</summary>
internal sealed class UnitReader(Show show, TopicCues cues)
{
    /// <summary>Of what need not be told again.</summary>
    private const double AsideWeight = 0.2;

    private const string Platform = "platform";

    private const string Announce = "announce";

    private const string Play = "play";

    /// <summary>Of an actor: "which character is she".</summary>
    private static readonly PhraseTable AsksRole = PhraseTable.Of("what/which character/role/part be/do/have");

    /// <summary>What is announced is named, or made public.</summary>
    private static readonly string[] Announced = [Announce, "name", "public"];

    private readonly UnitMaker maker = new(show, cues);
    private readonly WordUnits words = new(new UnitMaker(show, cues), cues);

    /// <summary>The names, then the cues and words in the order of the question.</summary>
    /// <param name="line">The words; all are taken.</param>
    /// <param name="named">What the question is about, and the names that it holds beside that.</param>
    /// <param name="whose">Whose word it asks for.</param>
    /// <param name="asked">What its form tells.</param>
    public IReadOnlyList<Unit> Take(QuestionLine line, NamedSubject named, WhoseWord whose, Asked asked)
    {
        var (units, weak) = WordsOf(line, named);

        // Whose view "on Netflix" is asked for, it is the matter.
        var platforms = whose == default ? named.Platforms : [];

        // "on Netflix" says where it is shown, which is what is asked only where nothing else is.
        var mayBePlace = units.Count == 0 && asked.Focus is not (QuestionFocus.When or QuestionFocus.Day);
        if (mayBePlace && platforms.Count > 0 && named.Names.All(platforms.Contains) && cues.At([Platform]) is { Count: > 0 } platform)
        {
            (units, mayBePlace) = ([maker.OfCue(Platform, platform)], false);
        }

        var names = named.Names
            .Where(name => (mayBePlace || !platforms.Contains(name)) && (name.Person is not { } person || person.Name != whose.Speaker))
            .Select(maker.OfName)
            .DistinctBy(unit => unit.Word)
            .ToList();
        units = AsAsked(units, names, asked, IsOfAnybody(line));
        if (named.LeftOut.Count > 0 && cues.At([UnsaidTopic.Cast]) is [var cast, ..])
        {
            // The others are whoever the topic tells of, in whichever of its aspects.
            units.RemoveAll(unit => unit.Points.Any(point => point.Topic == cast.Topic));
        }

        AddUnsaid(units, line, named, asked, names.Exists(IsOther));

        // "out" and "when" point somewhere only where nothing else does; "about" asks for the story in "what is it about" alone.
        var isAbout = line.Has(stem => stem == "what") && line.WordAt(line.Count - 1) == "about" && whose == default;
        return [.. names, .. UnitMaker.OfWhose(whose), .. units, .. weak.Where(cue => names.Count + units.Count == 0 && (cue.Word != "about" || isAbout))];
    }

    /// <summary>The cues and words in the order of the question, with what its words ask of somebody only together; apart from them the cues that any question may have.</summary>
    private (List<Unit> Units, List<Unit> Weak) WordsOf(QuestionLine line, NamedSubject named)
    {
        var ofSomebody = AskedOfSomebody.Take(line, named, show.Name);
        var (units, weak) = words.Read(line);
        units.AddRange(ofSomebody.Where(unit => !units.Exists(other => other.Terms.Contains(unit.Terms[0]))));
        if (units.Count == 0 && AsksRole.IsIn(line) && named.Names.Any(name => name.Person is { IsCharacter: false, HasAuthority: false }) && cues.At([Play]) is { Count: > 0 } play)
        {
            units.Add(maker.OfCue(Play, play));
        }

        return (units, weak);
    }

    /// <summary>What is asked for without a word for it.</summary>
    private void AddUnsaid(List<Unit> units, QuestionLine line, NamedSubject named, Asked asked, bool namesOther)
    {
        if (asked.Focus == QuestionFocus.Announcement && units.Count > 0 && !units.Exists(unit => unit.Terms.Contains(UnsaidTopic.Renew)))
        {
            // What is told is asked for by its topic; whatever else is said of it need not be told again.
            for (var at = 0; at < units.Count; at++)
            {
                units[at] = units[at].Kind == UnitKind.Word ? units[at] with { Weight = AsideWeight } : AsTopic(units[at]);
            }

            units.Add(new Unit(UnitKind.Word, Announce, Announced, 1) { IsRequired = true });
        }
        else if (units.TrueForAll(unit => TimeWords.Has(unit.Word)) && UnsaidTopic.Of(line, named, namesOther, asked) is { } unsaid && cues.At([Stems.Of(unsaid)]) is { Count: > 0 } meant)
        {
            // The topic is meant, not the word.
            units.Add(maker.OfCue(unsaid, meant) with { Terms = [.. meant.Select(cue => Terms.OfTopic(cue.Topic.Name)).Distinct()] });
        }

        if (IsSamePersonTwice(named) && !IsToBecome(line) && !units.Exists(unit => unit.Terms.Contains(AskedOfSomebody.Identity)))
        {
            units.Add(new Unit(UnitKind.Word, AskedOfSomebody.Identity, [AskedOfSomebody.Identity], 1));
        }
    }

    /// <summary>The words as they are meant in a question of this form, beside these names.</summary>
    private static List<Unit> AsAsked(List<Unit> units, List<Unit> names, Asked asked, bool isOfAnybody)
    {
        units = CueChoice.Of(units, asked, isOfAnybody || names.Exists(IsOther));
        if (asked.Whether || asked.Focus == QuestionFocus.When)
        {
            // A time is a guess at the answer: whatever tells the time answers.
            units = units.ConvertAll(unit => TimeWords.Has(unit.Word) ? unit with { Weight = AsideWeight } : unit);
        }

        if (asked.Focus == QuestionFocus.Who && names.Count > 0)
        {
            // Who plays somebody is told by the topic alone, not by whoever mentions the cast.
            units = units.ConvertAll(unit => unit.Points is [{ Aspect: null, Topic: var topic }] && unit.Terms[0] == Synonyms.ConceptOf(topic.Name) ? unit with { Terms = [Terms.OfTopic(topic.Name)] } : unit);
        }

        // How things end is asked of somebody.
        return names.Count == 0 ? units.FindAll(unit => !FateWords.IsFate(unit)) : units;
    }

    /// <summary>"is everybody back".</summary>
    private static bool IsOfAnybody(QuestionLine line) =>
        Enumerable.Range(0, line.Count).Any(at => line.IsFree(at) && line.WordAt(at) is "everyone" or "everybody" or "anyone" or "anybody" or "nobody");

    /// <summary>A cue that its topic is enough for, whichever aspect it points to.</summary>
    private static Unit AsTopic(Unit cue) => cue.Points.Select(point => point.Topic.Name).Distinct().ToList() is [var topic] ? cue with { Terms = [Terms.OfTopic(topic)] } : cue;

    /// <summary>Whether it is somebody else than the show's own hero.</summary>
    private static bool IsOther(Unit name) => name.Weight > UnitMaker.LeadWeight;

    /// <summary>"Ann is going to be Owlgirl" asks for more than what her names are.</summary>
    private static bool IsToBecome(QuestionLine line) => line.Has(stem => stem is "become" or "turn") || FutureWords.Stand(line.Tokens);

    /// <summary>"is Ann the Falcon" asks whether two names are one person's.</summary>
    private static bool IsSamePersonTwice(NamedSubject named) =>
        named.Names.Where(name => name.Person is not null).GroupBy(name => name.Person).Any(group => group.Select(name => string.Join(' ', name.Stems)).Distinct().Count() > 1);
}
