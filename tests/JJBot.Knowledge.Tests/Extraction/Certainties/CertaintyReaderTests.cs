using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Extraction;
using JJBot.Knowledge.Extraction.Certainties;
using Xunit;

namespace JJBot.Knowledge.Tests.Extraction.Certainties;

public sealed class CertaintyReaderTests
{
    [Theory]
    [InlineData("The crew has begun filming in Lisbon.", "has begun filming", Modality.Fact)]
    [InlineData("Ann Lee directed the first episode.", "directed", Modality.Fact)]
    [InlineData("The second season will premiere in May.", "will premiere", Modality.Plan)]
    [InlineData("The second season is going to premiere in May.", "premiere", Modality.Plan)]
    [InlineData("The shoot is scheduled to start in May.", "start", Modality.Plan)]
    [InlineData("The shoot is about to start.", "start", Modality.Plan)]
    [InlineData("Each of the episodes is to have a female director.", "have", Modality.Plan)]
    [InlineData("I would love to explore that next year.", "explore", Modality.Wish)]
    [InlineData("We hope some of them will return.", "will return", Modality.Wish)]
    [InlineData("She'd like to expand on the cast.", "expand", Modality.Wish)]
    [InlineData("Maybe the season will end up in the spring slot.", "will end up", Modality.Guess)]
    [InlineData("A new villain is expected in the second season.", "is expected", Modality.Guess)]
    [InlineData("We can expect the season to air in May.", "can expect", Modality.Guess)]
    [InlineData("One possibility would seem to be a second villain.", "would seem", Modality.Guess)]
    [InlineData("Finding another villain may prove difficult.", "may prove", Modality.Guess)]
    [InlineData("The series will likely arrive in May.", "will likely arrive", Modality.Guess)]
    [InlineData("I think the cast is a gift.", "is a gift", Modality.Opinion)]
    [InlineData("You should earn such a story.", "should earn", Modality.Opinion)]
    [InlineData("The villain is unknown.", "is unknown", Modality.Open)]
    [InlineData("We don't know who directs it.", "don't know", Modality.Open)]
    [InlineData("No date has been announced.", "has been announced", Modality.Open)]
    [InlineData("Will it be before the other series?", "Will it be", Modality.Open)]
    [InlineData("Lee would not commit to a third season.", "would not commit", Modality.Open)]
    public void A_Clause_Is_Meant_As_Its_Verbs_Say(string sentence, string target, Modality expected)
    {
        Assert.Equal(expected, Read(sentence, target).Modality);
    }

    [Theory]
    [InlineData("The series isn't going to make it this year.", "isn't going to make", true)]
    [InlineData("We're not doing that.", "doing", true)]
    [InlineData("The studio refused to make a third season.", "make", true)]
    [InlineData("Nobody returns.", "returns", true)]
    [InlineData("We won't see it until the summer.", "won't see", false)]
    [InlineData("She has not announced a date.", "has not announced", false)]
    [InlineData("She returns.", "returns", false)]
    public void A_Denial_Says_That_It_Is_Not_So(string sentence, string target, bool expected)
    {
        Assert.Equal(expected, Read(sentence, target).IsDenied);
    }

    [Theory]
    [InlineData("It will likely arrive in May.", "arrive", true)]
    [InlineData("Hopefully it arrives in May.", "arrives", true)]
    [InlineData("It arrives in May.", "arrives", false)]
    public void Words_Of_Doubt_Or_Hope_Hedge(string sentence, string target, bool expected)
    {
        Assert.Equal(expected, Read(sentence, target).IsHedged);
    }

    [Theory]
    [InlineData("She managed to return.", "She tried to return.")]
    [InlineData("She will return.", "She might return.")]
    [InlineData("She might return.", "She did not return.")]
    [InlineData("She plans to return.", "She failed to return.")]
    [InlineData("She returned.", "If she returned, it would be news.")]
    public void The_Firmer_Clause_Stands_Higher_On_The_Scale(string firm, string weak)
    {
        Assert.True(Read(firm, "return").Factuality > Read(weak, "return").Factuality);
    }

    private static Certainty Read(string sentence, string target)
    {
        var start = sentence.IndexOf(target, StringComparison.Ordinal);
        return CertaintyReader.Read(sentence, new TextSpan(start, start + target.Length));
    }
}
