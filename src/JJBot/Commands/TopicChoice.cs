using JJBot.Discord.Interactions;
using JJBot.Knowledge.Shows;

namespace JJBot.Commands;

/// <summary>An option that takes one of the show's topics.</summary>
internal static class TopicChoice
{
    /// <summary>Discord takes so many choices; beyond that, what is typed is completed.</summary>
    public static CommandOption Option(Show show, string name, string description) => new(name, description)
    {
        Choices = show.Topics.Count <= CommandLimits.Choices ? [.. Complete(show, "")] : [],
        Autocomplete = show.Topics.Count > CommandLimits.Choices,
    };

    /// <exception cref="UserMistakeException">It is none of them.</exception>
    public static Topic Read(Show show, string? name) => show.FindTopic(name?.Trim() ?? "")
        ?? throw new UserMistakeException($"Choose a topic: {string.Join(", ", show.Topics.Take(CommandLimits.Choices).Select(topic => topic.Name))}.");

    public static IEnumerable<Choice> Complete(Show show, string typed) => show.Topics
        .Where(topic => topic.Name.Contains(typed, StringComparison.OrdinalIgnoreCase))
        .Select(topic => new Choice(topic.Name, topic.Name));
}
