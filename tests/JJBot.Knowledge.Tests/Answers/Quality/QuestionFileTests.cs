using JJBot.Knowledge.Answers.Quality;
using JJBot.Knowledge.Tests.Support;

namespace JJBot.Knowledge.Tests.Answers.Quality;

public sealed class QuestionFileTests : IDisposable
{
    private const string Sound = """
        "id": "q1", "set": "dev", "category": "single", "question": "when is it out", "gist": "In 2018.", "unanswerable": true
        """;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("jjbot-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void A_Question_Is_Read_With_The_Phrases_That_It_Names()
    {
        var question = Assert.Single(Read($$"""
            { "id": "q1", "set": "held-out", "category": "factcheck", "question": "is it out", "gist": "Perhaps.", "must_cite": [["one p1", "one p2"], ["one p3"]], "may_cite": ["one p12"], "must_say": [["2018", "<hedged>"]], "verdict": "only-speculation" }
            """));

        Assert.Equal(["one p1", "one p2"], question.MustCite[0].Select(place => place.ToString()));
        Assert.Equal([new CitedPlace("one", 3)], question.MustCite[1]);
        Assert.Equal(["2018", "perhaps", "may "], Assert.Single(question.MustSay));
        Assert.True(question.Allows(new CitedPlace("one", 12)));
        Assert.False(question.Allows(new CitedPlace("one", 4)));
        Assert.Equal("only-speculation", question.Verdict);
    }

    [Theory]
    [InlineData(""" "must_cite": [["two p1"]] """, "questions.json, q1: \"two p1\" is no place")]
    [InlineData(""" "may_cite": ["one p0"] """, "\"one p0\" is no place")]
    [InlineData(""" "may_cite": ["one 1"] """, "\"one 1\" is no place")]
    [InlineData(""" "must_cite": ["one p1"] """, "\"must_cite\" takes a list of at most 100 texts.")]
    [InlineData(""" "must_cite": "one p1" """, "\"must_cite\" takes a list of at most 100 lists.")]
    [InlineData(""" "verdict": "maybe" """, "\"verdict\" is \"maybe\"; allowed are supported, contradicted, only-speculation, unknown.")]
    [InlineData(""" "must_say": [["<maybe>"]] """, "\"<maybe>\" is none of the phrases; they are <hedged>.")]
    [InlineData(""" "answer": "2018" """, "\"answer\" is not known")]
    public void A_Mistake_Is_Told_With_Its_Place(string property, string expected)
    {
        var mistake = Assert.Throws<KnowledgeException>(() => Read($$"""{ {{Sound}}, {{property}} }"""));

        Assert.Contains(expected, mistake.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_Question_That_Can_Be_Answered_Says_What_Is_To_Be_Cited()
    {
        var mistake = Assert.Throws<KnowledgeException>(() => Read(
            """{ "id": "q1", "set": "dev", "category": "single", "question": "when is it out", "gist": "In 2018.", "must_say": [["2018"]] }"""));

        Assert.Contains("questions.json, q1: \"must_cite\" is missing", mistake.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_Id_That_Is_Given_Twice_Is_A_Mistake()
    {
        var mistake = Assert.Throws<KnowledgeException>(() => Read($$"""{ {{Sound}} }, { {{Sound}} }"""));

        Assert.Contains("the id \"q1\" is given twice", mistake.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_Folder_Without_Questions_Says_So()
    {
        var mistake = Assert.Throws<KnowledgeException>(() => QuestionFile.Read(folder.FullName, Some.Seeds()));

        Assert.Contains("questions.json: the file is missing", mistake.Message, StringComparison.Ordinal);
    }

    private IReadOnlyList<TestQuestion> Read(string questions)
    {
        File.WriteAllText(
            Path.Combine(folder.FullName, "questions.json"),
            $$"""{ "phrases": [{ "name": "hedged", "any": ["perhaps", "may "] }], "questions": [{{questions}}] }""");
        return QuestionFile.Read(folder.FullName, Some.Seeds(Some.SeedSource("one", 1)));
    }
}
