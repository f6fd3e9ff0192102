using System.Collections.Frozen;

namespace JJBot.Knowledge.Answers.Asking.English;

/// <summary>
/// Words that fans and articles use for the same thing about any show. A word stands in one group alone, and only where a claim with
/// the one word answers a question with the other.
/// </summary>
internal static class Synonyms
{
    /// <summary>A group to a line; its first word stands for it. Several words joined by "_" are one expression.</summary>
    private const string Groups = """
        release premiere air drop launch debut come_out come_to_screen hit_the_screen land arrive hit go_up go_live start_streaming
        film shoot roll
        villain antagonist baddie enemy foe nemesis adversary archenemy big_bad bad_guy bad_one
        episode ep chapter installment
        appear pop_up show_up turn_up appearance cameo
        play portray portrayal performance acting
        direct director helm behind_the_camera at_the_helm
        write writer pen script scriptwriter screenwriter
        produce producer
        hire join recruit bring_in bring_on come_aboard sign_on welcome
        pay fund finance pay_for pay_off
        treatment hospital medical clinic doctor
        bill cost expense fee
        recover recovery heal cure better get_over get_better get_well
        drink drunk booze alcohol alcoholic
        mistake error blunder mess screw_up
        worst biggest
        push press urge encourage convince persuade
        unhinge crazy mad insane snap lose_it psycho nuts
        compare match outdo top surpass live_up measure_up rival equal
        brief short quick
        case investigation
        supporting minor secondary side
        story plot storyline arc narrative
        character figure
        bound bent determine
        unknown undisclosed
        rule_out deny refute
        enlarge widen broaden expand large larger bigger
        announce reveal unveil disclose public
        hard difficult tough
        easy simple
        fight battle clash oppose face go_up_against
        save rescue free liberate
        hurt harm injure violence violent
        strength strong super_strength
        mood tone vibe atmosphere feel
        assault rape abuse
        explore delve dig look_into
        child children kid baby
        job post position role
        home house
        crew team staff
        street avenue corner
        untested experimental
        wait hold_back delay take_forever take_so_long take_ages take_too_long
        allude hint tease
        limit boundary
        die dead death kill murder
        stop halt bring_to_a_halt
        defeat beat overcome
        dispose gone_for_good out_of_the_picture get_rid_of
        accident crash car_crash road_accident car_accident car_wreck
        drug pill medication
        military army soldier
        police cop officer
        lead title_role leading_role main_role
        organisation organization agency
        before earlier previous previously prior former formerly
        start begin kick_off kick_start get_going under_way underway commence
        finish wrap complete wrap_up conclude
        renew renewal greenlight pick_up
        bond get_along chemistry spark hit_it_off
        power ability superpower
        train training school
        comic page
        adapt based_on source_material adaptation
        praise acclaim applaud laud
        reception reaction response review
        once_more return back again repeat another come_back
        identity alter_ego other_name real_name also_go_by civilian secret_identity superhero_name hero_name
        procedural case_of_the_week case_by_case monster_of_the_week detective_show
        strong_willed stubborn opinionated headstrong
        universe mcu cinematic_universe
        platform stream streamer
        trauma traumatic
        fixate obsess addict
        revenge vengeance avenge
        supply supplier provide stuff feed pump equip give hand
        remove take_away
        clandestine secret covert
        family parent relative
        site outlet article
        magic magical mystical supernatural sorcery
        woman women female lady
        cast ensemble actor actress
        man male guy
        several multiple more_than_one
        become turn_into
        direction head path trajectory
        """;

    private static readonly FrozenDictionary<string, string> ByWord = Lines()
        .SelectMany(group => group.Select(word => (Word: KeyOf(word.Split('_')), Concept: group[0])))
        .DistinctBy(pair => pair.Word)
        .ToFrozenDictionary(pair => pair.Word, pair => pair.Concept, StringComparer.Ordinal);

    /// <summary>The expressions of several words, by the stem that they begin with; the longest first.</summary>
    private static readonly FrozenDictionary<string, Expression[]> Expressions = Lines()
        .SelectMany(group => group.Where(word => word.Contains('_', StringComparison.Ordinal)).Select(word => new Expression(StemsOf(word.Split('_')), group[0])))
        .GroupBy(expression => expression.Stems[0])
        .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(expression => expression.Stems.Length).ToArray(), StringComparer.Ordinal);

    /// <summary>What a stem stands for: the first word of its group, or itself.</summary>
    public static string ConceptOf(string stem) => ByWord.GetValueOrDefault(stem, stem);

    /// <summary>The expression of several words that begins at a place, or null.</summary>
    public static Expression? ExpressionAt(ReadOnlySpan<string> stems)
    {
        if (stems.IsEmpty || !Expressions.TryGetValue(stems[0], out var expressions))
        {
            return null;
        }

        foreach (var expression in expressions)
        {
            if (stems.Length >= expression.Stems.Length && stems[..expression.Stems.Length].SequenceEqual(expression.Stems))
            {
                return expression;
            }
        }

        return null;
    }

    private static IEnumerable<string[]> Lines() =>
        Groups.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    private static string[] StemsOf(string[] words) => Array.ConvertAll(words, Stems.Of);

    private static string KeyOf(string[] words) => string.Join(' ', StemsOf(words));

    /// <param name="Stems">Two or more.</param>
    /// <param name="Concept">What they stand for together.</param>
    internal sealed record Expression(string[] Stems, string Concept);
}
