using JJBot.Knowledge.Extraction;
using JJBot.Knowledge.Extraction.Attributions;
using Xunit;

namespace JJBot.Knowledge.Tests.Extraction.Attributions;

public sealed class AttributionReaderTests
{
    [Theory]
    [InlineData("“We start in June,” said showrunner Ann Lee.", "showrunner Ann Lee", "said", "“We start in June,”")]
    [InlineData("\"We start in June,\" she added.", "she", "added", "\"We start in June,\"")]
    [InlineData("`` We start in June , '' Ms. Lee told reporters .", "Ms. Lee", "told", "`` We start in June , ''")]
    [InlineData("Lee also said, “We start in June.”", "Lee", "also said", "“We start in June.”")]
    [InlineData("Lee revealed that filming starts in June.", "Lee", "revealed", "that filming starts in June")]
    [InlineData("Lee, a former judge, says she wants a third season.", "Lee, a former judge,", "says", "she wants a third season")]
    [InlineData("Filming starts in June, the network announced.", "the network", "announced", "Filming starts in June")]
    [InlineData("The producers plan to shoot in Lisbon.", "The producers", "plan", "to shoot in Lisbon")]
    [InlineData("Lee would not commit to a third season.", "Lee", "would not commit to", "a third season")]
    [InlineData("According to Harbour Weekly, filming has begun.", "Harbour Weekly", "According to", "filming has begun")]
    [InlineData("Lee insists, most recently in May, that filming has begun.", "Lee", "insists", "that filming has begun")]
    [InlineData("Lee was worried about the weather.", "Lee", "was worried about", "the weather")]
    [InlineData("The studio has made it clear that filming has begun.", "The studio", "has made it clear", "that filming has begun")]
    [InlineData("Critics see it as a gift.", "Critics", "see", "it as a gift")]
    [InlineData("The studio confirmed a third season, which comes in May.", "The studio", "confirmed", "a third season")]
    [InlineData("Lee's promise to return pleased the fans.", "Lee's", "promise", "to return pleased the fans")]
    [InlineData("Lee smiled and said that filming has begun.", "Lee", "said", "that filming has begun")]
    [InlineData("As first reported by Deadwater, filming has begun.", "Deadwater", "As first reported by", "filming has begun")]
    [InlineData("Filming has begun, per Deadwater.", "Deadwater", "per", "Filming has begun")]
    [InlineData("Said Lee: “We start in June.”", "Lee", "Said", "“We start in June.”")]
    [InlineData("She continued: “We start in June.”", "She", "continued", "“We start in June.”")]
    [InlineData("Lee, in a chat with Deadwater, said she is glad.", "Lee", "said", "she is glad")]
    [InlineData("People close to the show say filming has begun.", "People close to the show", "say", "filming has begun")]
    [InlineData("It was reported last month by Deadwater that filming would stop.", "Deadwater", "was reported", "that filming would stop")]
    [InlineData("LEE: We start in June.", "LEE", ":", "We start in June")]
    [InlineData("Ann Lee Says Filming Has Begun", "Ann Lee", "Says", "Filming Has Begun")]
    [InlineData("Lee told Harbour Weekly that filming has begun.", "Lee", "told", "that filming has begun")]
    public void Source_Cue_And_Content_Are_Told_Apart(string text, string source, string cue, string content)
    {
        var attribution = Assert.Single(AttributionReader.Read([text]));

        Assert.Equal(source, Text(attribution.Source!.Value, text));
        Assert.Equal(cue, Text(attribution.Cue!.Value, text));
        Assert.Equal(content, Text(Assert.Single(attribution.Content), text));
    }

    [Fact]
    public void A_Quotation_That_Goes_On_After_Its_Cue_Is_One_Attribution()
    {
        const string text = "“We start in June,” said Ann Lee. “After that we travel.”";

        var attribution = Assert.Single(AttributionReader.Read([text]));

        Assert.Equal(["“We start in June,”", "“After that we travel.”"], attribution.Content.Select(piece => Text(piece, text)));
    }

    [Fact]
    public void A_Cue_In_The_Middle_Leaves_Two_Pieces()
    {
        const string text = "The shoot, she said, begins in June.";

        Assert.Equal(["The shoot", "begins in June"], Assert.Single(AttributionReader.Read([text])).Content.Select(piece => Text(piece, text)));
    }

    [Fact]
    public void A_Cue_After_The_Content_Ends_It()
    {
        const string text = "Lee revealed that filming has begun, adding that she is glad.";

        Assert.Equal(["that filming has begun", "that she is glad"], AttributionReader.Read([text]).Select(found => Text(found.Content[0], text)));
    }

    [Fact]
    public void What_Stands_In_A_Quotation_Holds_No_Attribution_Of_Its_Own()
    {
        const string text = "“I told them that we start in June,” said Ann Lee.";

        Assert.Equal("Ann Lee", Assert.Single(AttributionReader.Read([text])).Speaker);
    }

    [Fact]
    public void An_Announced_Paragraph_Is_A_Quotation()
    {
        string[] paragraphs = ["Ann Lee said the following last year (via Harbour Weekly):", "No more sharks. We did that."];

        var attribution = Assert.Single(AttributionReader.Read(paragraphs));

        Assert.Equal(AttributionKind.Direct, attribution.Kind);
        Assert.Equal("Ann Lee", attribution.Speaker);
        Assert.Equal(["Harbour Weekly"], attribution.Via);
        Assert.Equal(new Passage(2, new TextSpan(0, paragraphs[1].Length)), Assert.Single(attribution.Content));
    }

    [Fact]
    public void A_Quotation_Without_A_Cue_Goes_On_With_The_Last_Speaker()
    {
        string[] paragraphs = ["Ann Lee gave Harbour Weekly a few hints, and said she wants to travel.", "“The world is large, and we can go anywhere.”"];

        var attribution = AttributionReader.Read(paragraphs)[^1];

        Assert.Equal("Ann Lee", attribution.Speaker);
        Assert.Equal(["Harbour Weekly"], attribution.Via);
        Assert.Null(attribution.Cue);
    }

    [Theory]
    [InlineData("Showrunner Ann Lee spoke about the cast. She said that Bo Stone returns.", "Ann Lee")]
    [InlineData("Ann Lee created it. Lee said that filming has begun.", "Ann Lee")]
    [InlineData("Ann Lee created it. Ms. Lee said that filming has begun.", "Ann Lee")]
    [InlineData("Work goes on, as showrunner Ann Lee knows. The showrunner said that filming has begun.", "Ann Lee")]
    [InlineData("Northlight and Harbour Films have confirmed that filming has begun.", "Northlight and Harbour Films")]
    [InlineData("“The Harbour showrunner” Ann Lee laughed. She also said, “Filming has begun.”", "Ann Lee")]
    [InlineData("“We start in June,” said star Ian Holt. The actor also hinted at a romance.", "Ian Holt")]
    [InlineData("Ian Holt said that it was hard. Ann Lee agreed that it was. “We shot at night,” he said.", "Ian Holt")]
    [InlineData("According to showrunner Ann Lee, filming has begun.", "Ann Lee")]
    [InlineData("According to Deadwater, filming has begun.", null)]
    [InlineData("Sources say that filming has begun.", null)]
    public void A_Speaker_Is_The_Fullest_Name_In_The_Article(string text, string? speaker)
    {
        Assert.Equal(speaker, AttributionReader.Read([text])[^1].Speaker);
    }

    [Theory]
    [InlineData("“We start in June,” said Ann Lee (via Deadwater).", "Deadwater")]
    [InlineData("Ann Lee told Deadwater that filming has begun.", "Deadwater")]
    [InlineData("Speaking with Deadwater, Ann Lee said that filming has begun.", "Deadwater")]
    [InlineData("“We start in June,” Ann Lee said in an interview with Deadwater.", "Deadwater")]
    [InlineData("Ann Lee revealed to Deadwater that filming has begun.", "Deadwater")]
    [InlineData("Deadwater was able to catch up with Ann Lee and she revealed that filming has begun.", "Deadwater")]
    [InlineData("According to On Deck Weekly (via Deadwater), filming has begun.", "On Deck Weekly, Deadwater")]
    [InlineData("Filming has begun, according to reports from numerous attendees.", "unnamed event attendees")]
    [InlineData("Asked by Deadwater about a film, Ann Lee said it was possible.", "Deadwater")]
    [InlineData("HarbourWire has confirmed that filming has begun. The site also notes that it rains.", "HarbourWire")]
    [InlineData("Filming has begun, sources tell Deadwater.", "unnamed sources, Deadwater")]
    [InlineData("Bo Stone spoke with Ann Lee about the show. Ann Lee said that filming has begun.", "")]
    [InlineData("Ann Lee gave Deadwater a few hints, and said she wants to travel.", "Deadwater")]
    [InlineData("On the Harbour Press Tour in 2031 we found out that filming has begun.", "Harbour Press Tour 2031")]
    [InlineData("“We start in June,” Ann Lee said in an interview.", "")]
    public void Outlets_Are_Read_From_The_Nearest_To_The_Farthest(string text, string via)
    {
        Assert.Equal(via, string.Join(", ", AttributionReader.Read([text])[^1].Via));
    }

    private static string Text(Passage passage, string text) => passage.Span.Of(text);
}
