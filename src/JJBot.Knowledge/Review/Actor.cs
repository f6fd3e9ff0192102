namespace JJBot.Knowledge.Review;

/// <summary>Who acts.</summary>
/// <param name="Id">Discord's user id, or a word for whoever has none.</param>
/// <param name="Name">As it was then.</param>
public sealed record Actor(string Id, string Name)
{
    /// <summary>Whoever sits at the terminal of the machine that the bot runs on.</summary>
    public static Actor Operator { get; } = new("operator", "the operator");

    /// <summary>The bot itself, where it acts without being asked.</summary>
    public static Actor Bot { get; } = new("bot", "the bot");
}
