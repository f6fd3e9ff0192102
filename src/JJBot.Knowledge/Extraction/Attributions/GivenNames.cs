using System.Collections.Frozen;

namespace JJBot.Knowledge.Extraction.Attributions;

internal enum Gender
{
    Unknown,
    Female,
    Male,
}

/// <summary>Common given names, to tell people from outlets and "she" from "he".</summary>
internal static class GivenNames
{
    private static readonly FrozenDictionary<string, Gender> Names = Build();

    public static Gender GenderOf(ReadOnlySpan<char> name) =>
        Names.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var gender) ? gender : Gender.Unknown;

    private static FrozenDictionary<string, Gender> Build()
    {
        const string female = """
            mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly emily
            donna michelle carol
            amanda melissa deborah stephanie rebecca laura helen sharon cynthia kathleen amy angela shirley anna brenda pamela emma nicole
            katherine catherine
            christine samantha debra rachel carolyn janet maria heather diane ruth julie olivia joyce virginia victoria kelly lauren
            christina joan evelyn judith
            megan andrea cheryl hannah jacqueline martha gloria teresa ann anne sara madison frances kathryn janice jean abigail alice julia
            judy sophia grace
            denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori jane jenny
            jill hillary claire
            zoe ellen erin eva kate katie leslie lucy molly nina rosa ruby sally tina vanessa wendy krysten carrie kathy sofia nora stella hailey
            """;
        const string male = """
            james robert john michael david william richard joseph thomas christopher charles daniel matthew anthony mark donald steven
            andrew paul joshua kenneth
            kevin brian george timothy ronald jason edward jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon
            benjamin samuel
            gregory alexander patrick frank raymond jack dennis jerry tyler aaron jose adam nathan henry zachary douglas peter kyle noah
            ethan jeremy walter
            christian keith roger terry austin sean gerald carl harold dylan arthur lawrence jordan jesse bryan billy bruce gabriel joe
            logan alan juan albert
            willie elijah wayne randy vincent mason roy ralph bobby russell bradley philip eugene bill bob chris dan ed fred greg jim ken
            matt mike nick phil
            ray rick rob ron sam steve ted tim tom tony will finn luke charlie danny harry leo max oliver simon stuart hugh ian neil trevor
            """;
        var names = new Dictionary<string, Gender>(StringComparer.OrdinalIgnoreCase);
        Add(female, Gender.Female);
        Add(male, Gender.Male);
        return names.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

        void Add(string list, Gender gender)
        {
            foreach (var name in list.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            {
                names[name] = gender;
            }
        }
    }
}
