using JJBot.Discord.Interactions;
using JJBot.Replies;

namespace JJBot.Commands.Alerts;

/// <summary>An option that takes several names with commas between: "release, villain".</summary>
/// <param name="noun">What the names are names of: "topic".</param>
/// <param name="names">All that there are, in order.</param>
/// <param name="find">The name that is meant by what was typed; null where none is.</param>
public sealed class CommaList(string noun, IReadOnlyList<string> names, Func<string, string?> find)
{
    /// <summary>Takes back what was chosen: every one of them.</summary>
    public const string All = "all";

    private const int Most = 25;
    private const int Named = 12;

    /// <summary>What was named, each once; null for all of them.</summary>
    /// <exception cref="UserMistakeException">One of them is not known.</exception>
    public IReadOnlyList<string>? Read(string typed)
    {
        var parts = Parts(typed);
        if (parts.Length > Most)
        {
            throw new UserMistakeException($"Name at most {Most} of them, or {All}.");
        }

        return parts.Contains(All, StringComparer.OrdinalIgnoreCase) || parts.Length == 0
            ? null
            : [.. parts.Select(part => find(part) ?? throw Unknown(part)).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>What was typed so far, completed by each name that may follow.</summary>
    public IEnumerable<Choice> Complete(string typed)
    {
        var comma = typed.LastIndexOf(',');
        string[] before = comma < 0
            ? []
            : [.. Parts(typed[..comma]).Select(part => find(part) ?? part).Distinct(StringComparer.Ordinal)];
        var begun = typed[(comma + 1)..].Trim();
        var following = names
            .Where(name => !before.Contains(name, StringComparer.Ordinal) && name.Contains(begun, StringComparison.OrdinalIgnoreCase))
            .OrderBy(name => name.StartsWith(begun, StringComparison.OrdinalIgnoreCase) ? 0 : 1)
            .Select(name => string.Join(", ", before.Append(name)));
        return (before.Length == 0 && All.StartsWith(begun, StringComparison.OrdinalIgnoreCase) ? following.Prepend(All) : following)
            .Where(words => words.Length <= CommandLimits.ChoiceText)
            .Select(words => new Choice(words, words));
    }

    private static string[] Parts(string typed) => typed.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private UserMistakeException Unknown(string part)
    {
        var known = string.Join(", ", names.Take(Named).Select(Markdown.EscapeLine));
        return new UserMistakeException($"I know no {noun} {Typed.Quoted(part)}. I know {known}{(names.Count > Named ? " and others" : "")}.");
    }
}
