using JJBot.Discord.Interactions;
using JJBot.Knowledge;
using JJBot.Knowledge.Claims;
using JJBot.Replies;

namespace JJBot.Commands.Claims;

/// <summary>The option that names an accepted claim, and what it suggests while one types.</summary>
public sealed class ClaimCompletion(KnowledgeBase knowledge)
{
    private const string Claim = "claim";

    public static CommandOption Option { get; } = new(Claim, "Its id, or words of it") { Required = true, Autocomplete = true, MaxLength = 100 };

    public static string TypedIn(Interaction interaction) => interaction.String(Claim)?.Trim() ?? "";

    public static UserMistakeException Unknown(string typed) =>
        new($"I know no claim {Typed.Quoted(typed)}. Type words of it, and choose one from the list.");

    /// <param name="interaction">Who types what.</param>
    /// <param name="where">Which of the claims that they see.</param>
    public IEnumerable<Choice> Of(Interaction interaction, Func<Claim, bool> where)
    {
        var words = (interaction.Focused?.Text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var index = knowledge.Current;
        var scope = Asker.Of(interaction);
        return index.Sources(scope)
            .SelectMany(source => index.From(source.Id, scope))
            .Where(claim => where(claim) && words.All(word => Matches(claim, word)))
            .Take(CommandLimits.Choices)
            .Select(claim => new Choice(Shortened(claim), claim.Id.Value));
    }

    private static bool Matches(Claim claim, string word) =>
        claim.Id.Value.Contains(word, StringComparison.OrdinalIgnoreCase)
        || (!claim.Spoiler && claim.Statement.Contains(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>A suggestion is seen without wanting to: what spoils shows its id and topic alone.</summary>
    private static string Shortened(Claim claim)
    {
        var text = claim.Spoiler ? $"{claim.Id}: a spoiler about {claim.Topic}" : $"{claim.Id}: {claim.Statement}";
        return Replies.Shortened.To(text, CommandLimits.ChoiceText - 3);
    }
}
