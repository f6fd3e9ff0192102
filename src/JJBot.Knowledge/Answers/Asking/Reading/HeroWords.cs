using JJBot.Knowledge.Answers.Asking.Reading.Phrases;
using JJBot.Knowledge.Shows;

namespace JJBot.Knowledge.Answers.Asking.Reading;

/// <summary>Finds where a question means the show's own hero without the name: "our girl", "the lead actress", "the main character".</summary>
internal sealed class HeroWords(Show show)
{
    /// <summary>Whoever says so means the hero of his show, whatever other series he speaks of.</summary>
    private static readonly PhraseTable Ours = PhraseTable.AsTyped("""
        our girl/guy/gal/boy/hero/heroine/lady/man/woman/lead/protagonist/star
        """);

    /// <summary>The hero of whichever series is meant: of another, whoever it is named for.</summary>
    private static readonly PhraseTable Leads = PhraseTable.AsTyped("""
        the? protagonist/heroine
        the? main/title/titular/lead/leading/central/eponymous character/role/part/heroine/hero
        the? main/lead/leading/star/title ~actor/actress/star
        the female/male? lead ~in/on/of/for/role/part/actor/actress/played
        ~play/plays/playing/played the female/male? lead
        """);

    private readonly Person? hero = show.People.FirstOrDefault(person => person.IsCharacter && person.Name == show.Name);

    /// <summary>Beside the names that were found; the words are taken.</summary>
    /// <param name="line">The words.</param>
    /// <param name="found">All that is named.</param>
    /// <returns>Null where the hero is not meant, is named as well, or does not bear the show's name.</returns>
    public FoundName? Take(QuestionLine line, IReadOnlyList<FoundName> found)
    {
        if (hero is null || found.Any(name => name.Name.Person == hero))
        {
            return null;
        }

        var ours = Ours.In(line).FirstOrDefault(places => places.All(line.IsFree));
        if ((ours ?? Leads.In(line).FirstOrDefault(places => places.All(line.IsFree))) is not { } places)
        {
            return null;
        }

        line.Take(places);
        var elsewhere = ours is null ? found.Select(name => name.Name.Series).FirstOrDefault(series => series is not null && series != show.Series[0]) : null;
        var meant = elsewhere is null ? hero : new Person(elsewhere.Name, [], [], IsCharacter: true);
        return new FoundName(new ShowName(QuestionTokens.StemsOf(meant.Name), null, meant), places.Min(), places.Count);
    }
}
