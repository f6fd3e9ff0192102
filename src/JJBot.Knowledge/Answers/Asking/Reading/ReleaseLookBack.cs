using JJBot.Knowledge.Answers.Asking.Reading.Phrases;
using JJBot.Knowledge.Shows;

namespace JJBot.Knowledge.Answers.Asking.Reading;

/// <summary>Finds the release, or the article, that a question looks back from: "back when Other was not out yet, what ...", "before Other came out, was ...".</summary>
internal static class ReleaseLookBack
{
    private const string Out = "out/release/premiere/air/drop/launch/here/on";

    private static readonly Phrase Opening = Phrase.Of("^ back? =when/=while/=before the?");

    private static readonly PhraseTable NotYet = PhraseTable.Of($"""
        be not even? {Out} yet?
        have not even? come? {Out} yet?
        be still? to come
        be still? ahead/upcoming/coming
        """);

    private static readonly PhraseTable Came = PhraseTable.Of("=came/=was/=had/=premiered/=aired/=dropped/=launched/=hit come? out/released?");

    private static readonly Phrase Oldest = Phrase.Of("at? the? time? of/in? the oldest/earliest/older article/post/report/piece/text/source/one");

    private static readonly Phrase JustAfter = Phrase.Of("^ just/right/shortly/soon/straight/directly =after the?");

    /// <summary>"Just after the first season she said ...": when it was said, and not what it is about; the words are taken.</summary>
    public static void TakeJustAfter(QuestionLine line)
    {
        if (JustAfter.In(line) is { } places && SeasonMarks.LengthAt(line, places.Max() + 1) is > 0 and var length)
        {
            line.Take(places.Min(), places.Max() + 1 + length - places.Min());
        }
    }

    /// <summary>Whether it looks back from the oldest article; the words that say so are taken.</summary>
    public static bool TakeOldest(QuestionLine line)
    {
        var places = Oldest.In(line);
        line.Take(places ?? []);
        return places is not null;
    }

    /// <summary>The series whose release is meant, or null; the words that say so are taken.</summary>
    public static Series? Take(QuestionLine line, ShowNames names)
    {
        if (Opening.In(line) is not { } opening || opening.Max() + 1 is var at && at >= line.Count || names.At(line.Stems.AsSpan(at)) is not { Series: { } series } name)
        {
            return null;
        }

        var rest = at + name.Stems.Length;
        var phrases = line.WordAt(opening.Max()) == "before" || line.WordAt(opening.Max() - 1) == "before" ? Came : NotYet;
        if (phrases.In(line).FirstOrDefault(places => places.Count > 0 && places.Min() == rest) is not { } told)
        {
            return null;
        }

        line.Take(opening.Min(), told.Max() + 1 - opening.Min());
        return series;
    }
}
