using JJBot.Knowledge.Sources;

namespace JJBot.Knowledge.Answers.Asking;

/// <summary>Numbers the sources of several answers as one list, so that a number means the same source in each of them.</summary>
public static class AnswerNumbers
{
    public static IReadOnlyList<Answer> Renumber(IReadOnlyList<Answer> answers)
    {
        var numbers = new Dictionary<SourceId, int>();
        return [.. answers.Select(answer => Renumber(answer, numbers))];
    }

    private static Answer Renumber(Answer answer, Dictionary<SourceId, int> numbers)
    {
        var renumbered = new Dictionary<int, int>();
        foreach (var citation in answer.Citations)
        {
            numbers.TryAdd(citation.Source.Id, numbers.Count + 1);
            renumbered[citation.Number] = numbers[citation.Source.Id];
        }

        return answer with
        {
            Citations = [.. answer.Citations.Select(citation => citation with { Number = renumbered[citation.Number] }).OrderBy(citation => citation.Number)],
            Lines = [.. answer.Lines.Select(line => line with
            {
                Citations = Renumber(line.Citations, renumbered),
                Parts = [.. line.Parts.Select(part => part with { Citations = Renumber(part.Citations, renumbered) })],
            })],
            NotKnown = [.. answer.NotKnown.Select(item => item with { Citations = Renumber(item.Citations, renumbered) })],
        };
    }

    private static IReadOnlyList<int> Renumber(IReadOnlyList<int> citations, Dictionary<int, int> renumbered) =>
        [.. citations.Select(number => renumbered[number]).Order()];
}
