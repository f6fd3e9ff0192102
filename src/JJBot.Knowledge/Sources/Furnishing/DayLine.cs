using System.Collections.Frozen;
using JJBot.Knowledge.Sources.Pages.Evidence;

namespace JJBot.Knowledge.Sources.Furnishing;

/// <summary>Lines that hold a day and nothing else that could be a statement: "Published: March 5, 2017, 10:30 am".</summary>
internal static class DayLine
{
    private const int Longest = 80;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words =
        """
        published posted updated date on at the of last est edt gmt utc pst pdt cet cest ist by monday tuesday
        wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun veröffentlicht
        publiziert aktualisiert erstellt gepostet datum stand uhr vom und montag dienstag mittwoch donnerstag freitag
        samstag sonnabend sonntag publié mis jour lundi mardi mercredi jeudi vendredi samedi dimanche publicado
        actualizado fecha lunes martes miércoles jueves viernes sábado domingo hrs pubblicato lunedì martedì mercoledì
        giovedì venerdì sabato domenica segunda terça quarta quinta sexta feira horas opublikowano gepubliceerd
        """
        .Split([' ', '\n']).Distinct().ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The day, or null where the line holds none, or anything else.</summary>
    public static DateOnly? Read(string line)
    {
        if (line.Length > Longest || !line.AsSpan().ContainsAnyInRange('0', '9'))
        {
            return null;
        }

        var at = 0;
        while (at < line.Length)
        {
            var start = at;
            while (at < line.Length && char.IsLetter(line[at]))
            {
                at++;
            }

            var word = line.AsSpan(start, at - start);
            if (word.Length > 2 && MonthNames.Of(word) == 0 && !Words.Contains(word))
            {
                return null;
            }

            at += at == start ? 1 : 0;
        }

        return DayText.Read(line);
    }
}
