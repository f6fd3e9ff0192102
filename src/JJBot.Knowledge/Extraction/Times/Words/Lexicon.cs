using System.Collections.Frozen;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Extraction.Times.Calendars;

namespace JJBot.Knowledge.Extraction.Times.Words;

/// <summary>The words that time expressions are made of.</summary>
internal static class Lexicon
{
    /// <summary>As TimeML writes the parts of the day.</summary>
    public static readonly string[] DayParts = ["TMO", "TAF", "TEV", "TNI"];

    private const int LongestWord = 12;

    private static readonly FrozenDictionary<string, (Term Term, int Value)>.AlternateLookup<ReadOnlySpan<char>> Terms =
        Table().ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static (Term Term, int Value) Find(ReadOnlySpan<char> word) =>
        word.Length <= LongestWord && Terms.TryGetValue(word, out var found) ? found : (Term.None, 0);

    private static Dictionary<string, (Term Term, int Value)> Table()
    {
        var terms = new Dictionary<string, (Term Term, int Value)>(StringComparer.OrdinalIgnoreCase);
        AddCalendar();
        AddNumbers();
        AddDays();
        AddCues();
        return terms;

        void AddCalendar()
        {
            Count(Term.Month, 1, "January February March April May June July August September October November December");
            Count(Term.ShortMonth, 1, "Jan Feb Mar Apr - Jun Jul Aug Sep Oct Nov Dec");
            Add(Term.ShortMonth, 9, "Sept");
            Count(Term.Weekday, 0, "Sunday Monday Tuesday Wednesday Thursday Friday Saturday");
            Count(Term.Weekdays, 0, "Sundays Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays");
            Count(Term.ShortWeekday, 0, "Sun Mon Tue Wed Thu Fri Sat");
            Count(Term.ShortWeekday, 1, "- Tues Weds Thur");
            Add(Term.ShortWeekday, 4, "Thurs");
            Count(Term.Season, 0, "spring summer autumn winter");
            Add(Term.Season, (int)SeasonOfYear.Autumn, "fall");
            Add(Term.Holiday, 0, "Thanksgiving Labor Memorial Election Christmas Halloween Valentine Independence");
            Count(Term.Unit, 0, "- minute hour day weekend week month - quarter - year decade century millennium");
            Count(Term.Units, 0, "seconds minutes hours days weekends weeks months - quarters - years decades centuries millennia");
            Add(Term.Units, (int)CalendarUnit.Hour, "hrs");
            Add(Term.Units, (int)CalendarUnit.Minute, "mins min");
            Add(Term.Unit, (int)CalendarUnit.Day, "nite");
            Add(Term.Periodic, (int)CalendarUnit.Hour, "hourly");
            Add(Term.Periodic, (int)CalendarUnit.Day, "daily nightly");
            Add(Term.Periodic, (int)CalendarUnit.Week, "weekly");
            Add(Term.Periodic, (int)CalendarUnit.Month, "monthly");
            Add(Term.Periodic, (int)CalendarUnit.Year, "yearly annually");
        }

        void AddNumbers()
        {
            Count(Term.Cardinal, 0, "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen");
            var tens = 20;
            foreach (var word in Words("twenty thirty forty fifty sixty seventy eighty ninety"))
            {
                Add(Term.Cardinal, tens, word);
                tens += 10;
            }

            Add(Term.Scale, 12, "dozen");
            Add(Term.Scale, 100, "hundred");
            Add(Term.Scale, 1000, "thousand");
            Count(Term.Ordinal, 1, "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth");
            Count(Term.Ordinal, 16, "sixteenth seventeenth eighteenth nineteenth twentieth");
            Add(Term.Few, 0, "few several many");
            Add(Term.Couple, 2, "couple");
            Add(Term.Half, 0, "half");
            Add(Term.Roughly, 0, "nearly almost about around approximately roughly over under some exactly barely");
            Add(Term.More, 0, "more less least most than another additional straight full whole consecutive");
        }

        void AddDays()
        {
            Count(Term.NamedDay, -1, "yesterday today tomorrow");
            Add(Term.Tonight, 0, "tonight");
            Count(Term.DayPart, 0, "morning afternoon evening night");
            Count(Term.DayPart, 0, "mornings afternoons evenings nights");
            Add(Term.NamedHour, 12, "noon midday");
            Add(Term.NamedHour, 24, "midnight");
            Add(Term.MorningHalf, 0, "am");
            Add(Term.AfternoonHalf, 0, "pm");
            Add(Term.Last, -1, "last previous");
            Add(Term.This, 0, "this");
            Add(Term.That, 0, "that");
            Add(Term.Next, 1, "next coming upcoming following");
            Add(Term.Past, -1, "past");
            Add(Term.Recent, 0, "recent");
            Add(Term.Each, 0, "each every");
            Add(Term.Early, 0, "early");
            Add(Term.Mid, 0, "mid");
            Add(Term.Late, 0, "late");
            Add(Term.Start, 0, "start beginning");
            Add(Term.Middle, 0, "middle");
            Add(Term.End, 0, "end");
            Add(Term.Ago, 0, "ago");
            Add(Term.Earlier, 0, "earlier");
            Add(Term.Later, 0, "later");
            Add(Term.Fiscal, 0, "fiscal");
            Add(Term.PartLetter, 4, "Q");
            Add(Term.PartLetter, 2, "H");
            Add(Term.Sometime, 0, "sometime sometimes");
            Add(Term.Now, 0, "now nowadays");
            Add(Term.Recently, 0, "recently lately");
            Add(Term.Soon, 0, "soon");
            Add(Term.Current, 0, "current currently");
            Add(Term.Future, 0, "future");
        }

        void AddCues()
        {
            (Term, string)[] single =
            [
                (Term.The, "the"), (Term.A, "a"), (Term.A, "an"), (Term.Of, "of"), (Term.In, "in"), (Term.On, "on"), (Term.At, "at"), (Term.By, "by"),
                (Term.To, "to"), (Term.And, "and"), (Term.Or, "or"), (Term.So, "so"), (Term.Until, "until"), (Term.Until, "till"), (Term.Before, "before"),
                (Term.After, "after"), (Term.Since, "since"), (Term.From, "from"), (Term.For, "for"), (Term.Within, "within"), (Term.During, "during"), (Term.Come, "come"),
                (Term.Not, "not"), (Term.Through, "through"), (Term.Through, "thru"), (Term.As, "as"), (Term.Not, "never"), (Term.Not, "t"), (Term.Back, "back"),
            ];
            foreach (var (term, word) in single)
            {
                Add(term, 0, word);
            }

            Add(Term.FutureCue, 0, """
                will ll shall wo going gonna set expected scheduled slated due planned planning hope hopes hoping expects expecting would may might could can should
                upcoming eventually tentative effective payable premieres airs begins starts returns arrives debuts launches hits drops comes reconvenes
                arriving premiering debuting returning launching airing
                """);
            Add(Term.PastCue, 0, """
                was were had did been has have began came went took made saw got gave found left kept held met ran won wrote became broke chose fell grew hit
                knew lost paid put said says told announced reported read rose sent shot showed spoke stood taught thought told wore built bought brought
                """);
        }

        void Add(Term term, int value, string words)
        {
            foreach (var word in Words(words))
            {
                terms.TryAdd(word, (term, value));
            }
        }

        void Count(Term term, int first, string words)
        {
            foreach (var word in Words(words))
            {
                // A dash keeps the place of a number that has no word.
                if (word != "-")
                {
                    Add(term, first, word);
                }

                first++;
            }
        }

        static string[] Words(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
    }
}
