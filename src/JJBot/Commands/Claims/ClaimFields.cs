using JJBot.Commands.Forms;
using JJBot.Discord.Wire;
using JJBot.Knowledge.Review;

namespace JJBot.Commands.Claims;

/// <summary>The parts of a claim as a form asks for them.</summary>
internal static class ClaimFields
{
    public static FormField Statement { get; } = new("statement", "Says", TextInputStyle.Paragraph)
    {
        MaxLength = 500,
        Placeholder = "One sentence in your own words",
    };

    public static FormField About { get; } = new("about", "About")
    {
        MaxLength = 150,
        Description = "The topic, then the series and season",
        Placeholder = "release: Example Show season 2",
    };

    public static FormField Value { get; } = new("value", "Value")
    {
        MaxLength = 300,
        Description = "What it is a value of, then the value: a time, a count, names, a place or words",
        Placeholder = "premiere: spring 2018",
    };

    public static FormField Standing { get; } = new("standing", "Stands as")
    {
        Description = "How firmly it was said, and how it was meant",
        Choices = Standings.All,
    };

    public static FormField SaidBy { get; } = new("saidby", "Said by")
    {
        Required = false,
        MaxLength = 300,
        Description = "Empty where the article says it itself",
        Placeholder = "Ann Maker, via The Daily Example",
    };

    public static Draft DraftOf(TypedClaim claim) => new(new Dictionary<string, string>
    {
        [Statement.Id] = claim.Statement ?? "",
        [About.Id] = claim.About ?? "",
        [Value.Id] = claim.Value ?? "",
        [Standing.Id] = claim.Standing ?? "",
        [SaidBy.Id] = claim.SaidBy ?? "",
    });
}
