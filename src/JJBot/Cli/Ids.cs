using JJBot.Hosting;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Review;
using JJBot.Knowledge.Sources;

namespace JJBot.Cli;

/// <summary>Ids as they are typed.</summary>
internal static class Ids
{
    public static ClaimId Claim(string typed) => ClaimId.TryParse(typed) ?? throw Mistake(typed, "claim", "jjbot review lists those that wait, jjbot claims the others");

    public static SourceId Source(string typed) => SourceId.TryParse(typed) ?? throw Mistake(typed, "source", "jjbot sources lists them");

    public static ActionId Action(string typed) => ActionId.TryParse(typed) ?? throw Mistake(typed, "action", "each command prints the id of what it did");

    private static BotException Mistake(string typed, string what, string where) => new($"'{typed}' is not the id of a {what}: {where}.");
}
