using JJBot.Commands.Forms;
using JJBot.Discord.Interactions;
using JJBot.Discord.Wire;

namespace JJBot.Commands.Sources;

/// <summary>Takes an article as text: where a page cannot be read, or there is none.</summary>
public sealed class PasteForm(ArticleDesk desk) : Form
{
    private const string TitleField = "title";
    private const string AboutField = "about";

    /// <summary>As many as are left of the five that a form may have.</summary>
    private static readonly string[] TextFields = ["text", "text2", "text3"];

    public override string Verb => "paste";

    public override IReadOnlyList<FormField> Fields { get; } =
    [
        new(TitleField, "Title") { MaxLength = 300, Placeholder = "The headline, as it was printed" },
        new(AboutField, "About the article", TextInputStyle.Paragraph)
        {
            Description = "Fill in what you know. Dates like 2017-03-05, March 2017 or spring 2017.",
            Required = false,
            MaxLength = 1_500,
        },
        new(TextFields[0], "Text", TextInputStyle.Paragraph) { Description = "Up to 4000 characters; more fits below. A blank line parts paragraphs." },
        new(TextFields[1], "Text, continued", TextInputStyle.Paragraph) { Required = false },
        new(TextFields[2], "Text, the rest", TextInputStyle.Paragraph) { Required = false },
    ];

    protected override string Title => "Add an article as text";

    /// <summary>The form with nothing in it but what to fill in.</summary>
    public InteractionResponse Open() => Open(PastedArticle.Lines(), "");

    /// <summary>The form with a text that was found somewhere; what of it fits.</summary>
    public InteractionResponse Open(string about, string text) => Open("", new Draft(new Dictionary<string, string>
    {
        [AboutField] = about,
        [TextFields[0]] = text,
    }));

    protected override async Task<MessageBody> TakeAsync(string about, Draft draft, Moderator moderator, CancellationToken cancellationToken)
    {
        var title = draft[TitleField].Trim();
        if (title.Length == 0)
        {
            throw new UserMistakeException("The article needs a title.");
        }

        var text = string.Join("\n\n", TextFields.Select(field => draft[field].Trim('\n')).Where(part => part.Trim().Length > 0));
        return await desk.AddAsync(PastedArticle.Read(title, draft[AboutField], text), moderator, cancellationToken);
    }
}
