using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Extraction;
using JJBot.Knowledge.Extraction.Statements;

namespace JJBot.Knowledge.Tests.Extraction.Statements;

public sealed class StatementWriterTests
{
    [Theory]
    [InlineData("Ann Maker", Modality.Fact, "Ann Maker says: ")]
    [InlineData("Ann Maker and Bo Writer", Modality.Fact, "Ann Maker and Bo Writer say: ")]
    [InlineData("Ann Maker and Bo Writer", Modality.Open, "Ann Maker and Bo Writer leave open: ")]
    [InlineData("Ann Maker and Bo Writer", Modality.Wish, "Ann Maker and Bo Writer would like: ")]
    public void One_Says_And_Several_Say(string speaker, Modality modality, string lead)
    {
        var draft = new DraftClaim
        {
            Topic = "production",
            Subject = Subject.Of("The Undertow", 3),
            Statement = "",
            Value = new Count("episodes", 10),
            Status = Status.Confirmed,
            Modality = modality,
            Speaker = speaker,
            Passage = new Passage(1, new TextSpan(0, 10)),
            Rule = "EpisodeCountRule",
        };

        Assert.StartsWith(lead, StatementWriter.Write(draft), StringComparison.Ordinal);
    }
}
