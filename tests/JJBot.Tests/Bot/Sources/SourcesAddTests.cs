using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using JJBot.Tests.Playground;

namespace JJBot.Tests.Bot.Sources;

public sealed class SourcesAddTests : IAsyncLifetime
{
    private ModeratedBot world = null!;
    private Person moderator = null!;
    private string channel = null!;

    public async Task InitializeAsync()
    {
        world = await ModeratedBot.StartAsync();
        moderator = await world.Bot.ArriveAsync("Moderator");
        channel = await moderator.ChannelIdAsync("general");
    }

    public async Task DisposeAsync()
    {
        await moderator.DisposeAsync();
        await world.DisposeAsync();
    }

    [Fact]
    public async Task A_Link_Becomes_A_Source_With_Its_First_Claim_To_Review()
    {
        var answer = await world.AddAsync(moderator, channel);

        Assert.True(answer.IsEphemeral());
        Assert.Contains(Newspaper.Headline, answer.TextOf(), StringComparison.Ordinal);
        Assert.Contains(Newspaper.Outlet, answer.TextOf(), StringComparison.Ordinal);
        Assert.Contains("5 March 2030", answer.TextOf(), StringComparison.Ordinal);
        Assert.Contains("Claim 1 of ", answer.TextOf(), StringComparison.Ordinal);
        Assert.Contains("Accept", answer.ButtonsOf());
    }

    [Theory]
    [InlineData("article.txt")]
    [InlineData("article.md")]
    [InlineData("article.html")]
    public async Task A_File_Becomes_A_Source(string fileName)
    {
        var content = Path.GetExtension(fileName) switch
        {
            ".html" => Newspaper.Page(),
            ".md" => $"# {Newspaper.Text}",
            _ => Newspaper.Text,
        };
        await moderator.AttachAsync(channel, "source", "add", "file", fileName, Encoding.UTF8.GetBytes(content));

        var answer = await moderator.IsAnsweredAsync();

        Assert.Contains($"Added: {Newspaper.Headline}", answer.TextOf(), StringComparison.Ordinal);
        Assert.Contains("Claim 1 of ", answer.TextOf(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("article.pdf", "I read .txt, .md, .html")]
    [InlineData("empty.txt", "holds no text")]
    public async Task A_File_That_Is_No_Article_Gets_One_Sentence(string fileName, string said)
    {
        await moderator.AttachAsync(channel, "source", "add", "file", fileName, fileName == "empty.txt" ? " "u8.ToArray() : "%PDF"u8.ToArray());

        AssertOneSentence(await moderator.IsAnsweredAsync(), said);
    }

    [Fact]
    public async Task A_File_Larger_Than_The_Server_May_Add_Is_Not_Even_Fetched()
    {
        await moderator.AttachAsync(channel, "source", "add", "file", "article.txt", new byte[6 * 1024 * 1024]);

        AssertOneSentence(await moderator.IsAnsweredAsync(), "may have at most");
    }

    [Fact]
    public async Task Without_A_Link_Or_File_A_Form_Takes_The_Text()
    {
        var modal = await OpenFormAsync();
        var half = Newspaper.Paragraphs.Length / 2;

        await moderator.SubmitAsync(
            modal,
            ("title", Newspaper.Headline),
            ("about", $"Outlet: {Newspaper.Outlet}\nAuthor: Ann Maker\nDate: March 2030\nLink: https://example.org/season-4"),
            ("text", string.Join("\n\n", Newspaper.Paragraphs[..half])),
            ("text2", string.Join("\n\n", Newspaper.Paragraphs[half..])));
        var answer = await moderator.IsAnsweredAsync();

        Assert.Contains($"[{Newspaper.Headline}](<https://example.org/season-4>)", answer.TextOf(), StringComparison.Ordinal);
        Assert.Contains($"{Newspaper.Outlet} · Ann Maker · March 2030", answer.TextOf(), StringComparison.Ordinal);
        Assert.Contains("Claim 1 of ", answer.TextOf(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_Mistake_In_The_Form_Loses_Nothing_Of_What_Was_Typed()
    {
        var modal = await OpenFormAsync();
        await moderator.SubmitAsync(modal, ("title", Newspaper.Headline), ("about", "Date: the 32nd of May"), ("text", Newspaper.Quote), ("text2", "[Title]\nAn odd line."));
        var answer = await moderator.IsAnsweredAsync();
        Assert.Contains("date cannot be read", answer.TextOf(), StringComparison.Ordinal);

        var again = await moderator.OpensAsync(answer, "Open the form again");

        Assert.Equal(Newspaper.Headline, FieldOf(again, "title"));
        Assert.Equal("Date: the 32nd of May", FieldOf(again, "about"));
        Assert.Equal(Newspaper.Quote, FieldOf(again, "text"));
        Assert.Equal("[Title]\nAn odd line.", FieldOf(again, "text2"));
        await moderator.SubmitAsync(again, ("title", Newspaper.Headline), ("about", "Date: 5 May 2030"), ("text", Newspaper.Quote));
        Assert.Contains("5 May 2030", (await moderator.IsAnsweredAsync()).TextOf(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_Menu_Of_A_Message_Takes_The_Link_In_It()
    {
        var message = await SayAsync($"Have you seen this? ({world.Site.Put("/season-4", Newspaper.Page())}).");

        await moderator.UseAsync(channel, "Add as source", target: message);

        Assert.Contains("Added: ", (await moderator.IsAnsweredAsync()).TextOf(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_Several_Links_In_A_Message_One_Is_Chosen()
    {
        var first = world.Site.Put("/other", Newspaper.Page("Another headline about Jessica Jones", "Nothing is said here."));
        var message = await SayAsync($"<{first}> or **{world.Site.Put("/season-4", Newspaper.Page())}**");
        await moderator.UseAsync(channel, "Add as source", target: message);
        var question = await moderator.IsAnsweredAsync();
        Assert.Contains("Which of these", question.TextOf(), StringComparison.Ordinal);

        await moderator.PressAsync(question, "pick:", componentType: 3, "1");

        Assert.Contains($"Added: [{Newspaper.Headline}]", (await moderator.IsAnsweredAsync()).TextOf(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_Message_Without_A_Link_Is_Itself_The_Text()
    {
        var message = await SayAsync(Newspaper.Quote);

        await moderator.UseAsync(channel, "Add as source", target: message);
        var modal = await moderator.SeesAsync("INTERACTION_MODAL_CREATE");

        Assert.Equal(Newspaper.Quote, FieldOf(modal, "text"));
        Assert.Matches(new Regex(@"^Outlet: \nAuthor: Robin\nDate: \d{4}-\d\d-\d\d\nLink: $", RegexOptions.CultureInvariant), FieldOf(modal, "about"));
    }

    [Fact]
    public async Task The_Same_Article_Is_Known_The_Second_Time()
    {
        await world.AddAsync(moderator, channel);

        var answer = await world.AddAsync(moderator, channel);

        Assert.Contains("Here already", answer.TextOf(), StringComparison.Ordinal);
        Assert.Contains("Nothing was added", answer.TextOf(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://127.0.0.1:1/secret")]
    [InlineData("http://169.254.169.254/latest/meta-data")]
    [InlineData("ftp://example.org/article")]
    [InlineData("not a link")]
    public async Task A_Link_That_May_Not_Be_Read_Gets_One_Sentence(string link) =>
        AssertOneSentence(await moderator.AsksAsync(channel, "source add", ("link", link)), "/source add");

    [Fact]
    public async Task A_Page_That_Is_Not_There_Gets_One_Sentence() =>
        AssertOneSentence(await moderator.AsksAsync(channel, "source add", ("link", $"http://{world.Site.Host}/nothing")), "/source add");

    [Fact]
    public async Task Limits_Of_The_Server_Are_Said_In_One_Sentence()
    {
        await using var strict = await ModeratedBot.StartAsync(("Limits:SourcesPerDay", "1"));
        await using var robin = await strict.Bot.ArriveAsync("Moderator");
        await strict.AddAsync(robin, channel);

        var answer = await robin.AsksAsync(channel, "source add", ("link", strict.Site.Put("/more", Newspaper.Page("One more headline about Jessica Jones", "Season 5 is not planned."))));

        AssertOneSentence(answer, "day");
    }

    private async Task<JsonElement> OpenFormAsync()
    {
        await moderator.UsesAsync(channel, "source add", ("text", true));
        return await moderator.SeesAsync("INTERACTION_MODAL_CREATE");
    }

    private async Task<string> SayAsync(string text)
    {
        using var response = await moderator.SayAsync(channel, text);
        return JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement.GetProperty("id").GetString()!;
    }

    private static string FieldOf(JsonElement modal, string customId) => modal.GetProperty("components").EnumerateArray()
        .Select(label => label.GetProperty("component"))
        .First(field => field.GetProperty("custom_id").GetString() == customId)
        .GetProperty("value").GetString()!;

    private static void AssertOneSentence(JsonElement answer, string said)
    {
        Assert.True(answer.IsEphemeral());
        Assert.Contains(said, answer.TextOf(), StringComparison.Ordinal);
        Assert.DoesNotContain('\n', answer.TextOf());
        Assert.Empty(answer.ButtonsOf());
    }
}
