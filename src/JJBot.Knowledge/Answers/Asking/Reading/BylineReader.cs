using JJBot.Knowledge.Answers.Asking.English;
using JJBot.Knowledge.Answers.Asking.Reading.Phrases;

namespace JJBot.Knowledge.Answers.Asking.Reading;

/// <summary>Recognises a question for who wrote an article, rather than who writes the show: "who wrote that Daily piece".</summary>
internal static class BylineReader
{
    private const string Article = "=article/=post/=piece/=page/=blog/=writeup";
    private const string Author = "=author/=writer/=journalist/=reporter/=editor/=blogger";
    private const string Wrote = "=wrote/=written/=writes/=penned/=authored/=typed/=published/=posted";

    /// <summary>The aspect that tells it.</summary>
    private const string Byline = "byline";

    private static readonly PhraseTable Asking = PhraseTable.Of($"""
        ^ who actually/exactly/even? {Wrote} .. ~{Article}
        who be the {Author} of/on/for/behind/in .. ~{Article}
        who be the .. ~{Article} {Author}
        who be the .. ~{Article} {Wrote} by
        ^ the? {Author} of/on/for/behind/in .. ~{Article}
        {Article} .. {Wrote}? by =who/=whom
        name of? the {Author} of/on/for/behind/in .. ~{Article}
        what be the name of? the {Author}
        =byline
        whose {Article}/byline be
        """);

    /// <summary>What an answer has to meet; null where nobody's byline is asked for. The words that ask for it are taken.</summary>
    public static Unit? Take(QuestionLine line)
    {
        var places = Asking.In(line).SelectMany(places => places).ToList();
        if (places.Count == 0)
        {
            return null;
        }

        line.Take(places.Concat(Enumerable.Range(0, line.Count).Where(at => WhoseFrames.IsWord(line.StemAt(at)) || line.WordAt(at) is "page" or "blog" or "writeup")));
        return new Unit(UnitKind.Word, Byline, [Synonyms.ConceptOf(Stems.Of(Byline))], 1) { IsRequired = true };
    }
}
