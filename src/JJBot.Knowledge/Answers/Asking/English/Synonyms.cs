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
        release premiere air drop launch debut come_out come_to_screen hit_the_screen land arrive hit go_up go_live start_streaming hit_screen on_our_screen on_screen reach_the_screen coming_out on_the_air first_appear
        film shoot roll go_before_camera before_the_camera in_front_of_the_camera
        villain antagonist baddie enemy foe nemesis adversary archenemy big_bad bad_guy bad_one opponent
        episode ep chapter installment
        appear pop_up show_up turn_up appearance cameo guest_star guest_role feature
        play portray portrayal performance acting
        direct director helm behind_the_camera at_the_helm
        write writer pen script scriptwriter screenwriter scribe pens
        produce producer
        hire join recruit bring_in bring_on come_aboard sign_on welcome come_on_board get_on_board new_hire recruitment hiring land_the_job enlist
        pay fund finance pay_for pay_off foot foot_the_bill cover_the_bill cover pick_up_the_tab pick_up_the_bill
        treatment hospital medical clinic doctor care surgery
        bill cost expense fee tab
        recover recovery heal cure get_over get_better get_well mend move_on
        drink drunk booze alcohol alcoholic drinker drinking booze_hound boozer alcoholism sober
        mistake error blunder mess screw_up slip_up bad_idea
        worst biggest
        push press urge encourage convince persuade
        unhinge crazy mad insane snap lose_it psycho nuts lose_control go_off_the_rails go_nuts snap_out manic flip_out berserk go_mental go_crazy go_mad lose_his_mind lose_her_mind bonkers go_all_psycho insanity madness go_nuclear
        compare match outdo top surpass live_up measure_up rival equal rank_with hold_a_candle
        brief short quick
        case investigation
        supporting minor secondary side
        story plot storyline arc narrative
        character figure
        bound bent determine hell_bent
        unknown undisclosed
        rule_out deny refute shoot_down not_happening
        enlarge widen broaden expand large larger bigger build_on make_bigger grow_out open_up grow
        announce reveal unveil disclose public make_official tell_us disclosed spill let_slip leak_out let_on
        hard difficult tough challenging
        easy simple
        fight battle clash oppose face go_up_against
        save rescue free freed liberate get_out_from_under pull_out
        hurt harm injure violence violent wound abuse_physically hurtful accidentally_hurt
        strength strong super_strength
        mood tone vibe atmosphere feel style look_and_feel
        assault rape abuse
        explore delve dig look_into examine unpack tackle look_at
        child children kid baby
        job post position role
        home house
        crew team staff
        street avenue corner intersection block junction
        untested experimental trial unproven
        wait hold_back delay take_forever take_so_long take_ages take_too_long on_hold hold hold_off put_off pause on_ice stall postpone
        allude hint tease nod reference
        limit boundary restriction cap_on
        die dead death kill murder
        stop halt bring_to_a_halt
        defeat beat overcome take_down bring_down vanquish
        dispose gone_for_good out_of_the_picture get_rid_of deal_with
        accident crash car_crash road_accident car_accident car_wreck
        drug pill medication substance
        military army soldier soldiers armed_forces
        police cop officer policeman copper lawman
        lead title_role leading_role main_role
        organisation organization agency group outfit body
        before earlier previous previously prior former formerly
        start begin kick_off kick_start get_going under_way underway commence
        finish wrap complete wrap_up conclude be_done over_and_done in_the_can
        renew renewal greenlight pick_up
        bond get_along chemistry spark hit_it_off
        power ability superpower
        train training school schooled
        comic page book graphic_novel comic_book
        adapt based_on source_material adaptation
        praise acclaim applaud laud love enjoy adore hail celebrate rave compliment rate admire commend cherish
        reception reaction response review feedback verdict
        once_more return back again repeat another come_back come_again redo recreate
        identity alter_ego other_name also_go_by secret_identity superhero_name hero_name
        real_name civilian birth_name given_name
        suit_up costume suit cape mask dress_up
        procedural case_of_the_week case_by_case monster_of_the_week detective_show
        strong_willed stubborn opinionated headstrong pig_headed
        universe cinematic_universe shared_universe movie_universe fictional_world same_world
        platform stream streamer
        trauma traumatic
        fixate obsess addict hooked
        revenge vengeance avenge payback get_even
        supply supplier provide stuff feed pump equip give hand hand_over hook_up
        remove take_away haul_away drag_away take_off_with cart_off haul_off drag_off whisk_away lead_away drag haul whisk
        clandestine secret covert shady hidden mysterious shadowy secrecy under_wrap keep_quiet tight_lipped on_the_quiet under_the_radar
        family parent relative folk
        site outlet article
        magic magical mystical supernatural sorcery paranormal occult
        autumn fall
        woman women female lady
        cast actor actress gang old_gang lineup performer
        man male guy
        autumn fall
        turn_against turn_on backstab
        several multiple more_than_one bunch plural handful squad
        become turn_into transform morph evolve_into morph_into end_up_as grow_into
        direction head path trajectory heading headed where_it_go
        network channel broadcaster tv_channel tv_network
        connect link tie related intertwine cross_over
        diversity representation inclusion fairness equality equal_opportunity diverse inclusive
        off_camera behind_the_scenes
        supporting_cast supporting_character side_character secondary_character supporting_figure supporting_player sidekick minor_character
        love_interest lover date_anyone date_anybody date_someone date_somebody boyfriend girlfriend romance romantic romantically
        predict forecast foresee bet tip reckon suppose speculate
        pleased happy satisfy glad thrill delight proud
        heavy dark gritty grim mature
        theme topic subject_matter issue
        normal regular ordinary
        familiar recognise recognize
        control manipulate brainwash spell hypnotise hypnotize mind_control
        attempt effort
        abandon scrap shelve ditch
        spot sight notice photograph
        develop flesh_out deepen build_up
        earn deserve merit
        commit promise guarantee pledge
        therapy counselling counseling
        office headquarters hq workplace
        exterior facade outside front
        combat fighter kung_fu karate martial_art self_defence self_defense throw_hand fighting_skill
        quarrel argue bicker butt_head clash_with
        similar alike resemble
        sidestep avoid dodge shun
        customary usual traditional typical habitual usually normally typically traditionally
        vague cagey general_term unspecific tight_lip
        guilt guilty remorse
        lawyer attorney
        detective investigator sleuth private_eye
        solo standalone
        incredible amazing terrific fantastic exceptional extraordinary
        contract contractual legal legally obligation obligate oblige binding
        availability schedule
        hide conceal
        unintended accidental accidentally by_accident unintentional unintentionally inadvertent by_mistake not_on_purpose
        replace recast swap swap_out successor replacement
        careful cautious
        sequence order which_first
        rule principle maxim credo
        scarce sparse little_known hardly_known
        emotional move_one touching
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
