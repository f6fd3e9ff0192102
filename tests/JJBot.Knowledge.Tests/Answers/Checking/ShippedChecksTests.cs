using JJBot.Knowledge.Answers;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Tests.Support;
using Microsoft.Extensions.Options;

namespace JJBot.Knowledge.Tests.Answers.Checking;

/// <summary>Messages as fans write them, held against the shipped seeds.</summary>
public sealed class ShippedChecksTests : AnsweringTest
{
    [Theory]
    [InlineData("season 2 drops after the defenders", Verdict.Supported, "jj-004-06")]
    [InlineData("s2 wont be out in 2017", Verdict.Supported, "jj-003-23")]
    [InlineData("jj s1 came out in november 2015", Verdict.Supported, "jj-002-03")]
    [InlineData("david tennant played kilgrave", Verdict.Supported, "jj-003-13")]
    [InlineData("raelle tucker joined as a writer", Verdict.Supported, "jj-000-08")]
    [InlineData("the defenders finished filming", Verdict.Supported, "jj-003-02")]
    [InlineData("rosenberg wants a bigger ensemble", Verdict.Supported, "jj-000-30")]
    [InlineData("they shoot season 2 in nyc", Verdict.Supported, "jj-004-38")]
    [InlineData("nobody knows who directs season 2", Verdict.Supported, "jj-002-13")]
    [InlineData("season 2 has at least 10 episodes", Verdict.Supported, "jj-002-12")]
    [InlineData("charlie cox plays daredevil", Verdict.Supported, "jj-002-26")]
    [InlineData("apparently rosenberg used to work on dexter", Verdict.Supported, "jj-000-37")]
    [InlineData("season 2 starts filming in 2017", Verdict.Supported, "jj-001-10")]
    [InlineData("filming hasnt started yet", Verdict.Contradicted, "jj-004-05")]
    [InlineData("mike colter is kilgrave", Verdict.Contradicted, "jj-003-13")]
    [InlineData("half the directors are men", Verdict.Contradicted, "jj-002-11")]
    [InlineData("half of the episodes are directed by women", Verdict.Contradicted, "jj-002-11")]
    [InlineData("jessica quits drinking next season", Verdict.Contradicted, "jj-000-34")]
    [InlineData("season 2 has more than 20 episodes", Verdict.Contradicted, "jj-002-12")]
    [InlineData("season 2 was renewed in 2015", Verdict.Contradicted, "jj-004-03")]
    [InlineData("daredevil is back in 2017", Verdict.Contradicted, "jj-003-24")]
    [InlineData("season 2 comes before the defenders", Verdict.Contradicted, "jj-004-06")]
    [InlineData("season 2 has 10 episodes", Verdict.Contradicted, "jj-002-12")]
    [InlineData("mike colter plays kilgrave", Verdict.Contradicted, "jj-003-13")]
    [InlineData("vince gilligan is the showrunner", Verdict.Contradicted, "jj-002-14")]
    [InlineData("jessica is the one who stopped simpson", Verdict.Contradicted, "jj-001-40")]
    [InlineData("will simpson is the villain of season 2", Verdict.OnlySpeculation, "jj-001-28")]
    [InlineData("trish becomes hellcat in season 2", Verdict.OnlySpeculation, "jj-001-19")]
    [InlineData("season 2 comes out in summer 2018", Verdict.Unknown, "jj-003-23")]
    [InlineData("filming of season 2 has wrapped", Verdict.Unknown, "jj-004-05")]
    [InlineData("season 2 is filmed in atlanta", Verdict.Contradicted, "jj-004-38")]
    public async Task A_Message_Is_Judged_By_The_Claims_That_Bear_On_It(string message, Verdict verdict, string cited)
    {
        var check = await Answerer.CheckAsync(message, null, Scope.Shared, CancellationToken.None);

        Assert.Equal(verdict, check.Verdict);
        Assert.Contains(cited, check.Citations.Select(citation => citation.Claim.Id.Value));
        Assert.All(check.Lines, line => Assert.NotEmpty(line.Citations));
    }

    [Theory]
    [InlineData("trish stopped kilgrave in s1")]
    [InlineData("simpson freed jessica from mind control")]
    [InlineData("season 2 comes out in 2018 on hulu")]
    [InlineData("season 3 has 13 episodes")]
    [InlineData("luke cage season 2 comes out in 2018")]
    [InlineData("luke cage appears in season 2")]
    [InlineData("rosenberg left the show")]
    [InlineData("season 2 is closer to a detective procedural")]
    [InlineData("trish leaves jessica")]
    [InlineData("rosenberg said that simpson is the villain")]
    public async Task A_Near_Miss_Is_Never_Supported(string message) =>
        Assert.Equal(Verdict.Unknown, (await Answerer.CheckAsync(message, null, Scope.Shared, CancellationToken.None)).Verdict);

    [Fact]
    public async Task A_Day_To_Look_Back_From_Leaves_Out_What_Was_Said_Later()
    {
        var before = await Answerer.CheckAsync("season 2 has 13 episodes", "2016", Scope.Shared, CancellationToken.None);

        Assert.Equal((Verdict.Unknown, 0), (before.Verdict, before.Citations.Count));
        Assert.StartsWith("As of 31 December 2016: ", before.Headline, StringComparison.Ordinal);
    }

    [RepeatableProperty]
    public void Any_Message_Is_Judged_Without_A_Word_Of_Complaint(string? message)
    {
        var check = Answerer.CheckAsync(message ?? "", null, Scope.Shared, CancellationToken.None).GetAwaiter().GetResult();

        Assert.True(check.Verdict is not null || check.Kind == AnswerKind.OutOfScope);
    }
}
