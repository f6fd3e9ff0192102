using JJBot.Knowledge.Answers.Asking.Reading.Phrases;

namespace JJBot.Knowledge.Answers.Asking.Reading;

/// <summary>Tells who is named only to be left out: "the cast minus Ann", "who stars with Ann in it" ask for the others.</summary>
internal static class LeftOut
{
    /// <summary>Right before whoever is excepted.</summary>
    private static readonly PhraseTable Exceptions = PhraseTable.AsTyped("""
        besides/except/excepting/excluding/minus/bar/barring/without
        with o
        other/different than
        apart/aside from
        except/save for
        in addition to
        not counting/including
        """);

    /// <summary>Whether whoever is named at a place is excepted: "besides Ann".</summary>
    public static bool IsExcepted(QuestionLine line, int at)
    {
        var end = line.WordAt(at - 1) == "the" ? at - 1 : at;
        return Exceptions.StartBefore(line, end) < end;
    }

    /// <summary>Right before whoever the others are with.</summary>
    private static readonly PhraseTable Company = PhraseTable.AsTyped("""
        with/beside/alongside/opposite/joins/join/joining/accompanies/accompanying
        next to
        together/along with
        costars/costar of/with
        """);

    /// <summary>Right behind whoever the others are with: "Ann's co-stars".</summary>
    private static readonly PhraseTable Others = PhraseTable.AsTyped("""
        costar/costars/castmate/castmates/teammate/teammates/colleague/colleagues
        co/fellow/screen star/stars/actor/actors/partner/partners/player/players
        """);

    /// <summary>Stems that ask for people.</summary>
    private static readonly string[] People = ["who", "whom", "cast", "actor", "actress", "star", "lead", "costar", "castmate"];

    /// <summary>What people do in one series together.</summary>
    private static readonly PhraseTable Together = PhraseTable.Of("""
        team/=teams/pair/buddy up
        star/act/appear/stand/perform/feature/join
        share .. screen/scene/stage
        be in
        be .. else/other
        else/other/rest
        actor/actress/cast/star/=leads/costar/castmate/hero
        """);

    /// <summary>What asks for nobody but the others.</summary>
    private static readonly PhraseTable Joining = PhraseTable.Of("""
        team/=teams/pair/buddy up
        stand/perform/feature/join
        share .. screen/scene/stage
        accompany
        =leads/=heroes
        lead/main/other hero/star/actor/actress
        =hero/colleague/costar/castmate
        """);

    /// <summary>Whether the others are asked for; the words that leave out are taken then.</summary>
    /// <param name="line">The words.</param>
    /// <param name="name">Who is named.</param>
    public static bool Take(QuestionLine line, FoundName name)
    {
        var end = line.WordAt(name.At - 1) is "the" or "our" or "and" ? name.At - 1 : name.At;
        var (start, behind) = (Exceptions.StartBefore(line, end), name.End);
        if (start == end && name.Name.Person is { HasAuthority: false } && line.Has(People.Contains))
        {
            start = Together.IsIn(line) ? Company.StartBefore(line, end) : end;
            behind = Others.EndAt(line, behind);
        }

        if (start == end && behind == name.End)
        {
            return false;
        }

        line.Take(start, behind - start);
        line.Take(Joining.In(line).SelectMany(places => places).Where(line.IsFree));
        return true;
    }
}
