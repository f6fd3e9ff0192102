using JJBot.Discord.Interactions;
using JJBot.Discord.Wire;

namespace JJBot.Commands.Sources;

/// <summary><c>/source add</c>: by a link, by a file, or, with neither, by a form for the text.</summary>
public sealed class AddSourceCommand(LinkedArticle links, AttachedArticle files, PasteForm form, ArticleDesk desk) : ISubcommand
{
    private const string Link = "link";
    private const string File = "file";
    private const string Text = "text";

    public Subcommand Definition { get; } = new(
        "add",
        "Add an article: a link, a file, or its text",
        new CommandOption(Link, "The article's address") { MaxLength = 1_000 },
        new CommandOption(File, "A .txt, .md or .html file", ApplicationCommandOptionType.Attachment),
        new CommandOption(Text, "Paste the text into a form", ApplicationCommandOptionType.Boolean));

    /// <summary>What is fetched takes a while; a form must come at once.</summary>
    public Deferral DeferralFor(Interaction interaction) => OpensForm(interaction) ? Deferral.None : Deferral.Ephemeral;

    public async Task<InteractionResponse> HandleAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        var moderator = Moderator.Of(interaction);
        var link = interaction.String(Link);
        var file = interaction.AttachmentOption(File);
        if ((link is null ? 0 : 1) + (file is null ? 0 : 1) + (interaction.Boolean(Text) == true ? 1 : 0) > 1)
        {
            throw new UserMistakeException("Give one of link, file and text at a time.");
        }

        if (OpensForm(interaction))
        {
            return form.Open();
        }

        var article = link is not null
            ? await links.ReadAsync(link, cancellationToken)
            : await files.ReadAsync(file ?? throw new UserMistakeException("The file did not arrive. Please attach it again."), moderator.Server, cancellationToken);
        return InteractionResponse.Message(await desk.AddAsync(article, moderator, cancellationToken), ephemeral: true);
    }

    private static bool OpensForm(Interaction interaction) => !interaction.HasOption(Link) && !interaction.HasOption(File);
}
