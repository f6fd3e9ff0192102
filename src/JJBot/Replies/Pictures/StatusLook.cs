using JJBot.Knowledge.Answers;
using JJBot.Knowledge.Claims;

namespace JJBot.Replies.Pictures;

/// <summary>How a status looks: a colour, and a pattern that tells it apart without the colour.</summary>
/// <param name="Name">As the legend has it.</param>
/// <param name="Color">Light enough to be told from the dark card.</param>
/// <param name="Pattern">How a bar is filled.</param>
internal sealed record StatusLook(string Name, string Color, BarPattern Pattern)
{
    private static readonly StatusLook Confirmed = new("confirmed", "#4fc27a", BarPattern.Solid);
    private static readonly StatusLook Reported = new("reported", "#8b96ff", BarPattern.Stripes);
    private static readonly StatusLook Speculated = new("a guess", "#f5c04a", BarPattern.Dashes);
    private static readonly StatusLook Denied = new("denied", "#f4717b", BarPattern.Crosses);
    private static readonly StatusLook Wished = new("a wish", "#b9bdc7", BarPattern.Dots);
    private static readonly StatusLook LeftOpen = Wished with { Name = "left open" };
    private static readonly StatusLook Opinion = Wished with { Name = "an opinion" };

    /// <summary>The firmest first.</summary>
    public static IReadOnlyList<StatusLook> All { get; } = [Confirmed, Reported, Speculated, Denied, Wished, LeftOpen, Opinion];

    /// <summary>Of a wish, an open question or an opinion it does not matter here how firmly it is on record: it is not what will happen.</summary>
    public static StatusLook Of(TimelineProposition proposition) => (proposition.Status, proposition.Modality) switch
    {
        (Status.Denied, _) => Denied,
        (_, Modality.Wish) => Wished,
        (_, Modality.Open) => LeftOpen,
        (_, Modality.Opinion) => Opinion,
        (Status.Confirmed, _) => Confirmed,
        (Status.Reported, _) => Reported,
        _ => Speculated,
    };
}

internal enum BarPattern
{
    Solid,
    Stripes,
    Dashes,
    Crosses,
    Dots,
}
