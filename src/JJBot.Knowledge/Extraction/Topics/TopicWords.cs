using JJBot.Knowledge.Extraction.Reading;

namespace JJBot.Knowledge.Extraction.Topics;

/// <summary>English words that point a statement to one of the usual topics.</summary>
internal static class TopicWords
{
    public static readonly WordSet Villain = new("villain villains antagonist antagonists baddie baddies nemesis nemeses adversary adversaries villainous villainy archenemy foe foes");

    public static readonly WordSet Directors = new("director directors directed directs directing direct directorial helmed helms helming helm camera");

    public static readonly WordSet Cast = new(
        "cast newcomer newcomers castmate castmates casting actor actors actress actresses star stars starred starring co-star co-stars costar costars role roles reprise reprises reprised reprising recast recasting cameo cameos portrayal performance performances guest");

    public static readonly WordSet Ensemble = new("ensemble");

    public static readonly WordSet Reception = new(
        "response reception received review reviews reviewed critic critics critical praise praised acclaim acclaimed acclamation applauded lauded hailed popular popularity beloved rating ratings rated hit award awards awarded emmy emmys nominated "
        + "nomination nominations peabody success successful audiences audience viewership fan-favorite disappointing panned");

    public static readonly WordSet Production = new(
        "production filming film filmed films shoot shoots shooting shot filmmakers renewed renewal renew episodes episode scripts script wrap wrapped location locations budget pilot greenlit greenlight cancelled canceled cancellation "
        + "cancel develop developed development developing attempt ordered order orders reshoots delay post-production pre-production sets studio editing underway crew");

    public static readonly WordSet Release = new(
        "release trailer teaser released releases releasing premiere premieres premiered premiering air airs aired airing airdate stream streams streaming streamed launch launches launched debut debuts debuted debuting drop drops dropped arrive arrives arrived "
        + "arriving date broadcast schedule scheduled timeslot binge");

    public static readonly WordSet Crew = new("showrunner showrunners writer writers producer producers creator creators writing composer composers editor staff co-creator co-showrunner screenwriter cinematographer");

    public static readonly WordSet Story = new(
        "story stories storyline storylines plot plots plotline plotlines arc arcs tone theme themes set setting based adapt adapts adapted adaptation world universe direction case cases finale cliffhanger flashback flashbacks mystery narrative "
        + "premise twist twists adventure adventures timeline chapter chapters journey ending conflict conflicts struggle follows explores deals picks origin origins approach format saga subplot subplots");

    /// <summary>Of the story as such, even where a character is its hero.</summary>
    public static readonly WordSet Stories = new("story stories storyline storylines plot plots plotline arc arcs subplot subplots narrative");

    public static readonly WordSet Characters = new("character characters personality powers power trauma relationship relationships friendship romance alias abilities ability protagonist heroine hero heroes superhero superheroine");

    public static readonly WordSet Comics = new("comics comic comic-book novels novel books manga");
}
