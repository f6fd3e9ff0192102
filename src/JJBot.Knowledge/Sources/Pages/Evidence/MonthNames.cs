using System.Collections.Frozen;

namespace JJBot.Knowledge.Sources.Pages.Evidence;

/// <summary>The names of months in the languages of many pages.</summary>
internal static class MonthNames
{
    /// <summary>January to December, with spellings that people use.</summary>
    private static readonly string[] Rows =
    [
        """
        january jan januar jänner jaenner janvier janv enero ene gennaio gen janeiro januari januarie styczeń stycznia
        sty января январь leden ledna ocak januára tammikuuta január ianuarie siječnja
        """,
        """
        february feb februar feber février févr fevrier fév febrero febbraio febb fevereiro fev februari luty lutego
        lut февраля февраль únor února şubat februára helmikuuta február februarie veljače
        """,
        """
        march mar märz maerz mär mrz mars marzo março marco maart mrt mars marzec marca marzec марта март březen
        března mart maaliskuuta március martie ožujka
        """,
        """
        april apr avril avr abril abr aprile april kwiecień kwietnia kwi апреля апрель duben dubna nisan apríla
        huhtikuuta április aprilie travnja
        """,
        """
        may mai mayo maggio mag maio mei maj maja мая май květen května mayıs mája toukokuuta május svibnja
        """,
        """
        june jun juni juin junio giugno giu junho juni czerwiec czerwca cze июня июнь červen června haziran júna
        kesäkuuta június iunie lipnja
        """,
        """
        july jul juli juillet juil julio luglio lug julho juli lipiec lipca lip июля июль červenec července temmuz
        júla heinäkuuta július iulie srpnja
        """,
        """
        august aug août aout agosto ago augustus augusti sierpień sierpnia sie августа август srpen srpna ağustos
        augusta elokuuta augusztus kolovoza
        """,
        """
        september sep sept septembre septiembre settembre sett set setembro september wrzesień września wrz сентября
        сентябрь září eylül septembra syyskuuta szeptember septembrie rujna
        """,
        """
        october oct oktober okt octobre octubre ottobre ott outubro out oktober październik października paź октября
        октябрь říjen října ekim októbra lokakuuta október octombrie listopada
        """,
        """
        november nov novembre noviembre novembro november listopad listopadu ноября ноябрь listopad kasım novembra
        marraskuuta noiembrie studenoga
        """,
        """
        december dec dezember dez décembre déc decembre diciembre dic dicembre dezembro grudzień grudnia gru декабря
        декабрь prosinec prosince aralık decembra joulukuuta decembrie prosinca
        """,
    ];

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> ByName = Table().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>1 to 12, or 0 where the word is no month's name.</summary>
    public static int Of(ReadOnlySpan<char> word) => ByName.TryGetValue(word, out var month) ? month : 0;

    private static FrozenDictionary<string, int> Table()
    {
        var table = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var month = 0; month < 12; month++)
        {
            foreach (var name in Rows[month].Split([' ', '\n']))
            {
                table.TryAdd(name, month + 1);
            }
        }

        return table.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
