using JJBot.Knowledge.Answers.Asking.Reading.Phrases;

namespace JJBot.Knowledge.Answers.Asking.Reading;

/// <summary>
/// What is asked of somebody by words that say so only together, with the name among them: "what else is Ann called", "what can Ann do", "where does
/// Ann come from".
/// </summary>
internal static class AskedOfSomebody
{
    /// <summary>What claims on other names have.</summary>
    public const string Identity = "identity";

    private const string Appear = "appear";

    private const string Origin = "origin";

    private const string Praise = "praise";

    private static readonly PhraseTable OtherNames = PhraseTable.Of("""
        what/which else ... call/=known/=named
        what other .. name/title/alias/handle
        by/under what/which other? .. name/alias
        another/other/different/second/additional name/alias/moniker ~for/of/does/do
        go by .. else/other/another
        also know/call as what
        """);

    private static readonly PhraseTable Abilities = PhraseTable.Of("""
        what ... =can/=could ... do !to/about/with/for/next/in
        what be ... able to do !to/about/with/for/next/in
        what be ... capable of
        """);

    private static readonly PhraseTable Beginnings = PhraseTable.Of("""
        where =is/=was/=are/=were ... from
        where do ... =come/originate from
        where do ... originate
        """);

    private static readonly PhraseTable Sightings = PhraseTable.Of("""
        where/anywhere ... can/could i/we/you/fan/people .. see/watch/catch/find !how/what/why
        where/anywhere ... i/we/you can/could .. see/watch/catch/find !how/what/why
        can/could i/we/you .. see/watch/catch ... anywhere/somewhere/elsewhere
        in? what/which show/series/programme/program/else ... can/could i/we/you/fan/people .. see/watch/catch
        in? what/which show/series/programme/program/else ... i/we/you can/could .. see/watch/catch
        """);

    private static readonly PhraseTable Opinions = PhraseTable.Of("""
        be ... any good
        do ... do a? good job
        """);

    /// <summary>The phrases, by what they ask for; of characters beside the hero alone where it may be asked of others in another sense.</summary>
    private static readonly (PhraseTable Phrases, string[] Terms, bool IsOfCharacters)[] All =
    [
        (OtherNames, [Identity], false),
        (Abilities, ["power", "control"], true),
        (Sightings, [Appear], false),
        (Opinions, [Praise], false),
        (Beginnings, [Origin, "debut"], true),
    ];

    /// <summary>Whether its "where" asks for no place.</summary>
    public static bool IsNoPlace(Unit unit) => unit is { Kind: UnitKind.Word, Word: Appear or Origin };

    /// <summary>What is asked of whoever is named; the words are taken.</summary>
    /// <param name="line">The words.</param>
    /// <param name="named">Who is named.</param>
    /// <param name="hero">The name of the show's own hero.</param>
    public static IReadOnlyList<Unit> Take(QuestionLine line, NamedSubject named, string hero)
    {
        var units = new List<Unit>();
        foreach (var (phrases, terms, isOfCharacters) in All)
        {
            if (named.Names.Any(name => name.Person is { } person && (!isOfCharacters || (person.IsCharacter && person.Name != hero))) && phrases.In(line).ToList() is { Count: > 0 } found)
            {
                line.Take(found.SelectMany(places => places));
                units.Add(new Unit(UnitKind.Word, terms[0], terms, 1) { IsRequired = isOfCharacters });
            }
        }

        return units;
    }
}
