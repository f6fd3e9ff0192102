using JJBot.Discord.Interactions;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Sources;
using JJBot.Replies;

namespace JJBot.Commands.Sources;

/// <summary>The option that names a source, and what it suggests while one types.</summary>
public sealed class SourceCompletion(SourceShelf shelf)
{
    public const string Name = "source";

    public static CommandOption Option { get; } = new(Name, "Its id, its link, or words of its title or outlet") { Required = true, Autocomplete = true, MaxLength = 300 };

    /// <exception cref="UserMistakeException">The server sees no such source.</exception>
    public async Task<ShelvedSource> ReadAsync(Interaction interaction, Scope server, CancellationToken cancellationToken)
    {
        var typed = interaction.String(Name)?.Trim() ?? "";
        var found = typed.Length == 0 ? [] : await shelf.FindAsync(typed, server, cancellationToken);
        return found.FirstOrDefault(source => source.Source.Id.Value == typed)
            ?? (found is [var only]
                ? only
                : throw new UserMistakeException(found.Count == 0
                    ? $"I know no source {Typed.Quoted(typed)}. Type words of its title, and choose one from the list."
                    : $"{found.Count} sources have {Typed.Quoted(typed)} in them. Choose one from the list."));
    }

    /// <summary>The source of a button.</summary>
    /// <exception cref="UserMistakeException">The server sees no such source any more.</exception>
    public async Task<ShelvedSource> FindAsync(string id, Scope server, CancellationToken cancellationToken) =>
        (SourceId.TryParse(id) is null ? [] : await shelf.FindAsync(id, server, cancellationToken)).FirstOrDefault(source => source.Source.Id.Value == id)
            ?? throw new UserMistakeException("That source is no longer here.");

    /// <summary>Suggests nothing to those who may not use the command.</summary>
    public async ValueTask<IEnumerable<Choice>> CompleteAsync(Interaction interaction, CancellationToken cancellationToken) =>
        Moderator.Is(interaction.MemberPermissions)
            ? (await shelf.FindAsync(interaction.Focused?.Text ?? "", Asker.Of(interaction), cancellationToken)).Select(source => new Choice(Label(source.Source), source.Source.Id.Value))
            : [];

    private static string Label(Source source) =>
        Shortened.To(source.Outlet is { } outlet ? $"{source.Title} · {outlet}" : source.Title, CommandLimits.ChoiceText - 3);
}
