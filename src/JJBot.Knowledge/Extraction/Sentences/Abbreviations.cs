using System.Collections.Frozen;

namespace JJBot.Knowledge.Extraction.Sentences;

/// <summary>The abbreviations that are written with a dot, by what the dot tells. Those with inner dots ("U.S.") need no list.</summary>
internal static class Abbreviations
{
    private static readonly FrozenDictionary<string, AbbreviationKind>.AlternateLookup<ReadOnlySpan<char>> Kinds = Table().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <param name="core">The word without its dot.</param>
    public static AbbreviationKind KindOf(ReadOnlySpan<char> core)
    {
        if (!Kinds.TryGetValue(core, out var kind) || char.IsUpper(core[0]))
        {
            return kind;
        }

        return kind switch
        {
            // "On 5th st.", "the third col.": no title, and no name behind it.
            AbbreviationKind.BeforeName => AbbreviationKind.Closing,
            AbbreviationKind.Calendar => AbbreviationKind.None,
            _ => kind,
        };
    }

    private static FrozenDictionary<string, AbbreviationKind> Table()
    {
        var kinds = new Dictionary<string, AbbreviationKind>(StringComparer.OrdinalIgnoreCase);
        Add(AbbreviationKind.BeforeName, """
            Mr Mrs Ms Mx Messrs Mme Mlle Dr Drs Prof Profs Rev Revs Fr Hon Msgr St Ste Sts Mt Mts Ft Sen Sens Rep Reps Gov Govs Pres Supt Amb Atty Dir
            Gen Lt Col Cpt Capt Cmdr Cdr Maj Sgt Cpl Pvt Pfc Adm Brig Ens Insp Det Dep Asst Assoc Sec'y Ald Comr Comdr Pt Vice-Pres
            """);
        Add(AbbreviationKind.BeforeNumber, """
            No Nos N° Nº Nr Num p pp vol vols ch chap sec sect fig figs art arts ep eps ser pt ver v ext tel ph para paras app eq eqn
            col cols ed eds rm ste bldg apt flt rte rt hwy lot op pl
            """);
        Add(AbbreviationKind.Calendar, "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Weds Thu Thur Thurs Fri Sat Sun");
        Add(AbbreviationKind.Inner, """
            vs PS cf viz approx ca c incl excl esp est eg ie aka w wrt resp btw med max min avg orig abbr trans usu temp tech feat ft
            dept depts assn assoc asst gov govt natl intl int'l nat'l gen'l mgmt mfg mfr mtg msg pkg qty
            """);
        Add(AbbreviationKind.Closing, """
            Inc Ltd Co Cos Corp Corps LLC LLP LP Plc Pty Pvt Bros Mfrs Assn Intl Jr Sr Esq PhD MD al st ave blvd rd sq hts pkwy plz
            univ inst acad lib labs hosp intro bldg Bld Ph Dist Div Est Grp Hldgs
            Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Mass Md Mich Minn Miss Mo Mont Neb Nebr Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo
            Alta Ont Que Sask hr hrs min mins sec secs lb lbs oz yd yds mph km kg mi gal qt tsp tbsp cu vols wk wks yr yrs mo mos
            """);
        Add(AbbreviationKind.Final, "etc ect");
        return kinds.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

        void Add(AbbreviationKind kind, string abbreviations)
        {
            foreach (var abbreviation in abbreviations.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            {
                kinds.TryAdd(abbreviation, kind);
            }
        }
    }
}
