using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Extraction.Times.Calendars;

namespace JJBot.Knowledge.Extraction.Times.Words;

/// <summary>Lists what each word can do. A word that is listed twice does what it was listed for first.</summary>
internal sealed class TermTable
{
    private readonly Dictionary<string, (Term Term, int Value)> terms = new(StringComparer.OrdinalIgnoreCase);

    public static IReadOnlyDictionary<string, (Term Term, int Value)> Build()
    {
        var table = new TermTable();
        table.AddCalendar();
        table.AddNumbers();
        table.AddDays();
        table.AddPlaces();
        table.AddLinks();
        table.AddTenses();
        return table.terms;
    }

    private void AddCalendar()
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
        Add(Term.Periodic, (int)CalendarUnit.Hour, "hourly");
        Add(Term.Periodic, (int)CalendarUnit.Day, "daily nightly");
        Add(Term.Periodic, (int)CalendarUnit.Week, "weekly");
        Add(Term.Periodic, (int)CalendarUnit.Month, "monthly");
        Add(Term.Periodic, (int)CalendarUnit.Year, "yearly annually");
    }

    private void AddNumbers()
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

    private void AddDays()
    {
        Count(Term.NamedDay, -1, "yesterday today tomorrow");
        Add(Term.Tonight, 0, "tonight");
        Count(Term.DayPart, 0, "morning afternoon evening night");
        Count(Term.DayPart, 0, "mornings afternoons evenings nights");
        Add(Term.NamedHour, 12, "noon midday");
        Add(Term.NamedHour, 24, "midnight");
        Add(Term.MorningHalf, 0, "am");
        Add(Term.AfternoonHalf, 0, "pm");
    }

    /// <summary>Where a time lies, and which part of it.</summary>
    private void AddPlaces()
    {
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

    private void AddLinks()
    {
        Add(Term.The, 0, "the");
        Add(Term.A, 0, "a an");
        Add(Term.Of, 0, "of");
        Add(Term.In, 0, "in");
        Add(Term.On, 0, "on");
        Add(Term.At, 0, "at");
        Add(Term.By, 0, "by");
        Add(Term.To, 0, "to");
        Add(Term.And, 0, "and");
        Add(Term.Or, 0, "or");
        Add(Term.So, 0, "so");
        Add(Term.As, 0, "as");
        Add(Term.Until, 0, "until till");
        Add(Term.Through, 0, "through thru");
        Add(Term.Before, 0, "before");
        Add(Term.After, 0, "after");
        Add(Term.Since, 0, "since");
        Add(Term.From, 0, "from");
        Add(Term.For, 0, "for");
        Add(Term.Within, 0, "within");
        Add(Term.During, 0, "during");
        Add(Term.Come, 0, "come");
        Add(Term.Back, 0, "back");
        Add(Term.Not, 0, "not never t");
    }

    /// <summary>"T" above is what is left of "isn’t", as "ll" here of "she’ll".</summary>
    private void AddTenses()
    {
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

    /// <summary>Words that all carry one value.</summary>
    private void Add(Term term, int value, string words)
    {
        foreach (var word in Words(words))
        {
            terms.TryAdd(word, (term, value));
        }
    }

    /// <summary>Words that carry one number after the other.</summary>
    private void Count(Term term, int first, string words)
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

    private static string[] Words(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
