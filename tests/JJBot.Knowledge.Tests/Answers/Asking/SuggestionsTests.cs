using JJBot.Knowledge.Answers;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Seeds;
using JJBot.Knowledge.Tests.Support;
using Microsoft.Extensions.Options;

namespace JJBot.Knowledge.Tests.Answers.Asking;

public sealed class SuggestionsTests : AnsweringTest
{
    [Fact]
    public async Task Whatever_Is_Suggested_Has_An_Answer()
    {
        var suggested = Answerer.Suggestions("", Scope.Shared, 200);

        Assert.True(suggested.Count > 20, string.Join('\n', suggested));
        foreach (var question in suggested)
        {
            var asked = await Answerer.AskAsync(question, null, Scope.Shared, CancellationToken.None);
            Assert.True(asked.Answers.Any(answer => answer.Citations.Count > 0), $"{question} {asked.Mistake} {string.Join(" ", asked.Answers.Select(answer => answer.Headline))}");
        }
    }

    [Theory]
    [InlineData("who dir", "Who directs it?")]
    [InlineData("GEEK vill", "What does GeekFeed say about the villain?")]
    [InlineData("what does geekfeed say about the vil", "What does GeekFeed say about the villain?")]
    [InlineData("melissa", "What does Melissa Rosenberg say about the story?")]
    [InlineData("premiere", "When does it come out?")]
    [InlineData("who will be directing episode nine?", "Who directs it?")]
    public void What_Is_Typed_Leads_To_A_Question(string typed, string question) =>
        Assert.Contains(question, Answerer.Suggestions(typed, Scope.Shared, 5));

    [Theory]
    [InlineData("zzzz")]
    [InlineData("\u0000\uD800'; %_ --")]
    public void What_Leads_Nowhere_Suggests_Nothing(string typed) => Assert.Empty(Answerer.Suggestions(typed, Scope.Shared, 5));
}
