using JJBot.Discord.Interactions;
using JJBot.Discord.Wire;
using JJBot.Knowledge;
using JJBot.Knowledge.Sources;
using JJBot.Replies;

namespace JJBot.Commands;

/// <summary><c>/sources</c>: every source that is answered from, in pages, and the buttons that turn them.</summary>
public sealed class SourcesCommand(KnowledgeBase knowledge, QuestionOptions options) : ICompletingCommand, IButton
{
    private const string Filter = "filter";
    private const int FilterLength = 60;

    public string Verb => "list";

    public CommandDefinition Definition { get; } = new SlashCommand(
        "sources",
        "Which sources I answer from",
        new CommandOption(Filter, "Only those with this in the title, the outlet or the author") { Autocomplete = true, MaxLength = FilterLength },
        QuestionOptions.AsOfOption,
        new CommandOption(QuestionOptions.Private, "Show the list to you alone", ApplicationCommandOptionType.Boolean))
    {
        Contexts = [InteractionContextType.Guild, InteractionContextType.BotDM],
    };

    Deferral ICommand.DeferralFor(Interaction interaction) => QuestionOptions.DeferralFor(interaction);

    Deferral IButton.DeferralFor(Interaction interaction) => Deferral.Update;

    public Task<InteractionResponse> HandleAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        var filter = interaction.String(Filter)?.Trim() ?? "";
        if (filter.Length > FilterLength)
        {
            throw new UserMistakeException($"A filter has at most {FilterLength} characters.");
        }

        return Task.FromResult(InteractionResponse.Message(Page(interaction, filter, options.ReadDay(interaction.String(QuestionOptions.AsOf)), 1), QuestionOptions.IsPrivate(interaction)));
    }

    public Task<InteractionResponse> PressAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        var parts = interaction.CustomId.Split(':', 3);
        return Task.FromResult(parts is [_, var page, var filter] && filter.Length <= FilterLength && ReadPage(page) is var (number, asOf)
            ? InteractionResponse.Update(Page(interaction, filter, asOf, number))
            : Problem.OldButton("Please use /sources again."));
    }

    public ValueTask<IEnumerable<Choice>> CompleteAsync(Interaction interaction, CancellationToken cancellationToken) =>
        ValueTask.FromResult(interaction.Focused is (Filter, _) ? Complete(interaction) : options.Complete(interaction));

    private IEnumerable<Choice> Complete(Interaction interaction)
    {
        var typed = interaction.Focused?.Text ?? "";
        return knowledge.Current.Sources(Asker.Of(interaction))
            .SelectMany(source => new[] { source.Outlet, source.Author, source.Title })
            .OfType<string>()
            .Where(words => words.Length <= FilterLength && words.Contains(typed, StringComparison.OrdinalIgnoreCase))
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Select(words => new Choice(words, words));
    }

    /// <summary>"2", or "2@20161231" where the list looks back.</summary>
    private static (int Page, DateOnly? AsOf)? ReadPage(string text) => text.Split('@') switch
    {
        [var page] when CustomId.PageIn(page) is { } number => (number, null),
        [var page, var day] when CustomId.PageIn(page) is { } number && CustomId.DayIn(day) is { } asOf => (number, asOf),
        _ => null,
    };

    private MessageBody Page(Interaction interaction, string filter, DateOnly? asOf, int page)
    {
        var index = knowledge.Current;
        var asker = Asker.Of(interaction);
        Source[] sources = [.. index.Sources(asker).Where(source => Matches(source, filter) && (asOf is null || source.Published.Latest <= asOf))];
        var back = asOf is { } day ? $"@{CustomId.Of(day)}" : "";
        return SourcesReply.From(sources, source => index.From(source.Id, asker).Count, index.HasText, filter, asOf, page, number => $"{Verb}:{number}{back}:{filter}");
    }

    private static bool Matches(Source source, string filter) =>
        filter.Length == 0 || new[] { source.Title, source.Outlet, source.Author, source.Id.Value }
            .Any(words => words?.Contains(filter, StringComparison.OrdinalIgnoreCase) ?? false);
}
