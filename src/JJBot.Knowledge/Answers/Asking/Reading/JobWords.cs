using JJBot.Knowledge.Answers.Asking.Reading.Phrases;

namespace JJBot.Knowledge.Answers.Asking.Reading;

/// <summary>Finds where a question asks what somebody who makes the show does there: "what is Ann's job title". That is who she is.</summary>
internal static class JobWords
{
    private static readonly PhraseTable Jobs = PhraseTable.AsTyped("""
        job title/position/description?
        jobs/occupation/profession
        position/role/function/post/part on/in/with/at this/that/it/here
        position/role/function/post/part on/in/with/at the? show/crew/team/series/production
        what position/role/function/post
        which position/role/function/post
        what does/did/is/was ~he/she/they do/doing on/in/for/at
        """);

    /// <returns>Whether it asks so; the words are taken then.</returns>
    public static bool Take(QuestionLine line, NamedSubject named)
    {
        var places = named.Names.Any(name => name.Person is { HasAuthority: true }) ? Jobs.In(line).SelectMany(places => places).Distinct().ToList() : [];
        line.Take(places);
        return places.Count > 0;
    }
}
