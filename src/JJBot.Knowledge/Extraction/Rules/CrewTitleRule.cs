using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Extraction.Attributions;
using JJBot.Knowledge.Extraction.Mentions;
using JJBot.Knowledge.Extraction.Reading;
using JJBot.Knowledge.Extraction.Topics;

namespace JJBot.Knowledge.Extraction.Rules;

/// <summary>A post told in passing: "showrunner Ann Lee", "Ann Lee, the creator", "the first season by Ann Lee".</summary>
internal sealed class CrewTitleRule : IExtractionRule
{
    public IEnumerable<Finding> Find(SentenceReading sentence, ExtractionContext context)
    {
        for (var at = 0; at < sentence.Tokens.Length; at++)
        {
            var found = sentence.MentionAt(at) is null ? BeforeName(sentence, at) ?? AfterName(sentence, at) ?? SeasonBy(sentence, at) : null;
            if (found is { } title)
            {
                if (sentence.SayingOf(sentence.SpanOf(title.First, title.Last)) is not { Attribution.Kind: AttributionKind.Direct })
                {
                    yield return Of(sentence, title, context);
                }

                at = title.Last;
            }
        }
    }

    private readonly record struct Title(string Role, string Name, int First, int Last, NamedSubject? Series);

    /// <summary>"Show showrunner Ann Lee", "EP Ann Lee"</summary>
    private static Title? BeforeName(SentenceReading sentence, int at)
    {
        if (CrewTitles.At(sentence, at) is not { } title)
        {
            return null;
        }

        var next = sentence.Word(title.End) is "," ? title.End + 1 : title.End;
        if (next >= sentence.Tokens.Length || ProperNameReader.At(sentence, next, sentence.Tokens.Length - 1) is not { Person: not { IsCharacter: true } } name || IsStudio(name))
        {
            return null;
        }

        var series = sentence.Subjects.FirstOrDefault(subject => subject.Last == at - 1 || (subject.Last == at - 2 && sentence.Word(at - 1) is "'s"));
        return new Title(title.Role, name.Name, series?.First ?? at, name.Last, series);
    }

    /// <summary>"Ann Lee, the showrunner"; "Ann Lee, who is"</summary>
    private static Title? AfterName(SentenceReading sentence, int at)
    {
        if (sentence.Word(at) is not "," || at == 0)
        {
            return null;
        }

        var start = sentence.Word(at + 1) is "the" or "its" or "an" or "a" ? at + 2 : at + 1;
        if (CrewTitles.At(sentence, start) is not { } title || sentence.MentionAt(at - 1) is not { IsPerson: true } mention || ProperNameReader.At(sentence, title.End, sentence.Tokens.Length - 1) is not null)
        {
            return null;
        }

        var series = sentence.Subjects.FirstOrDefault(subject => sentence.Word(title.End) is "of" or "on" && subject.First >= title.End && subject.First <= title.End + 2);
        return new Title(title.Role, mention.Person!.Name, mention.First, series?.Last ?? title.End - 1, series);
    }

    /// <summary>"the first season by Ann Lee"</summary>
    private static Title? SeasonBy(SentenceReading sentence, int at)
    {
        if (sentence.Word(at) is not "by" || sentence.Subjects.FirstOrDefault(subject => subject.Last == at - 1) is not { } series || sentence.MentionAt(at + 1) is not { IsPerson: true } person)
        {
            return null;
        }

        var first = sentence.Word(series.First - 1) is "the" ? series.First - 1 : series.First;
        return new Title("maker of the season", person.Person!.Name, first, person.Last, series);
    }

    private static bool IsStudio(ProperName name) => name.Person is { } person && person.Roles.Any(role => role.Contains("studio", StringComparison.OrdinalIgnoreCase));

    private static Finding Of(SentenceReading sentence, Title title, ExtractionContext context) => new()
    {
        Topic = TopicNames.Crew,
        Value = new Claims.People(title.Role, new NameList([title.Name])),
        Subjects = [new Subject((title.Series?.Series ?? context.Show.Series[0]).Name, title.Series?.Seasons)],
        First = title.First,
        Last = title.Last,
        IsAside = true,
    };
}
