using JJBot.Knowledge.Answers.Asking;
using JJBot.Knowledge.Answers.Asking.Reading;
using JJBot.Knowledge.Shows;

namespace JJBot.Knowledge.Tests.Answers.Asking.Reading;

/// <summary>Whom and what a question names, however it does, with an invented show.</summary>
public sealed class NamedTests
{
    private static readonly Show Harbour = new(
        "Mara Voss",
        [],
        2,
        [new Series("Mara Voss", [], 2), new Series("Tidewatch", []), new Series("Heron", [], 2)],
        [
            new Person("Ines Quill", ["Quill"], ["showrunner"], HasAuthority: true),
            new Person("Dora Lane", [], ["Mara Voss"]),
            new Person("Piet Bram", [], ["Heron"]),
            new Person("Mara Voss", ["Mara"], [], IsCharacter: true),
            new Person("Corvin", ["the Grey Man"], [], IsCharacter: true),
            new Person("Anna Voss", [], [], IsCharacter: true),
        ],
        [
            new Topic("release", "When does it come out?", ["release", "date", "out"], false, []),
            new Topic("cast", "Who is in it?", ["cast", "actor", "actress", "star", "play", "appear"], false, []),
            new Topic("crew", "Who makes it?", ["crew", "writer"], false, []),
        ]);

    private static readonly Understanding Understanding = new(Harbour);

    [Theory]
    [InlineData("who else is in tidewatch besides dora lane")]
    [InlineData("the tidewatch actors minus dora lane")]
    [InlineData("who is in tidewatch apart from dora lane")]
    [InlineData("who stars in tidewatch with dora lane")]
    [InlineData("who else is in tidewatch with dora lane")]
    [InlineData("list please all the stars who stand beside dora lane in tidewatch")]
    [InlineData("who teams up with dora lane in tidewatch")]
    [InlineData("who shares the screen with dora lane in tidewatch")]
    [InlineData("name the other leads of tidewatch, not counting dora lane")]
    [InlineData("who are dora lanes co-stars in tidewatch")]
    [InlineData("tidewatch cast w/o dora lane")]
    public void Whoever_Is_Left_Out_Is_Not_Asked_For_But_The_Others_Are(string text)
    {
        var read = Read(text);

        Assert.Equal(["Dora Lane"], read.LeftOut);
        Assert.Empty(read.People);
        Assert.Equal(("cast", "Tidewatch"), (read.Topics[0].Name, read.Subject.ToString()));
        Assert.All(read.Units, unit => Assert.Equal(UnitKind.Cue, unit.Kind));
    }

    [Theory]
    [InlineData("who fights with corvin")]
    [InlineData("who works with ines quill on tidewatch")]
    [InlineData("is dora lane in tidewatch")]
    public void Whoever_Is_Asked_About_Is_Not_Left_Out(string text) => Assert.Empty(Read(text).LeftOut);

    [Fact]
    public void Who_Plays_A_Character_Is_Left_Out_With_It() => Assert.Equal(["Mara Voss", "Dora Lane"], Read("who is in tidewatch besides mara").LeftOut);

    [Theory]
    [InlineData("who plays the grey man", "Corvin")]
    [InlineData("who was that grey creep", "Corvin")]
    [InlineData("the actor behind the grey dude?", "Corvin")]
    [InlineData("what was that quill lady on before", "Ines Quill")]
    [InlineData("lead actress name plsss", "Mara Voss")]
    [InlineData("who has the title role", "Mara Voss")]
    [InlineData("whos playing the main character", "Mara Voss")]
    [InlineData("is our girl in tidewatch", "Mara Voss")]
    [InlineData("who plays the lead in heron", "Heron")]
    [InlineData("who is the guy that does heron", "Heron")]
    [InlineData("who plays heron in tidewatch", "Heron")]
    [InlineData("who is heron played by in tidewatch", "Heron")]
    [InlineData("which actor said heron is out", "")]
    [InlineData("what is herons actor called, the heron actor", "Heron")]
    [InlineData("when does heron return", "")]
    [InlineData("what happened to the voss family", "Mara Voss")]
    public void People_Are_Known_By_What_They_Are_Called(string text, string people) =>
        Assert.Equal(people, string.Join(", ", Read(text).People.Select(person => person.Name)));

    [Theory]
    [InlineData("whats quills job title", true)]
    [InlineData("what position does ines quill have", true)]
    [InlineData("remind me who ines quill is, like whats her job on this", true)]
    [InlineData("what is dora lanes job", false)]
    [InlineData("what did quill do to the ending", false)]
    public void What_Somebody_Does_Who_Makes_The_Show_Is_Who_He_Is(string text, bool isWho) => Assert.Equal(isWho, Read(text).Focus == QuestionFocus.Who);

    [Theory]
    [InlineData("what did the showrunner say about corvin", "Ines Quill")]
    [InlineData("according to the showrunner, is it out", "Ines Quill")]
    [InlineData("who is the showrunner", null)]
    public void Whoever_Has_A_Job_Alone_May_Be_Named_By_It(string text, string? speaker) => Assert.Equal(speaker, Read(text).Speaker);

    [Theory]
    [InlineData("i skipped a few nights, who is corvin", "Corvin")]
    [InlineData("who is corvin i keep bumping into that name", "Corvin")]
    [InlineData("need the exact day tidewatch was out its for a quiz", "release")]
    [InlineData("never watched the ballroom bit, is corvin in it", "Corvin cast")]
    [InlineData("where is corvin hiding the lantern i forgot", "Corvin hiding lantern")]
    [InlineData("where can i find the lantern", "lantern")]
    public void What_Is_Told_Of_Oneself_Need_Not_Be_Met(string text, string asked) =>
        Assert.Equal(asked.Split(' '), Read(text).Units.Select(unit => unit.Points is [var (topic, _), ..] ? topic.Name : unit.Word));

    [Theory]
    [InlineData("what else is corvin called", "identity")]
    [InlineData("another name for corvin?", "identity")]
    [InlineData("under what other name is corvin known", "identity")]
    [InlineData("what can corvin do", "power")]
    [InlineData("remind me what corvin could do", "power")]
    [InlineData("where does corvin come from", "origin")]
    [InlineData("anywhere i can see dora lane before s2", "appear")]
    [InlineData("in which show can we watch piet bram next", "appear")]
    [InlineData("what is corvin called out for", null)]
    [InlineData("what can corvin do about the flood", null)]
    [InlineData("what is the name of corvins ship", null)]
    [InlineData("where does dora lane come from", null)]
    public void Words_That_Stand_Apart_Are_Read_Together(string text, string? asked) =>
        Assert.Equal(asked, Read(text).Units.FirstOrDefault(unit => unit.Terms[0] is "identity" or "power" or "origin" or "appear")?.Terms[0]);

    [Theory]
    [InlineData("which character is piet bram", true)]
    [InlineData("what part does piet bram have", true)]
    [InlineData("which character is corvin afraid of", false)]
    public void Whom_An_Actor_Plays_Is_Asked_By_The_Role(string text, bool isAsked) => Assert.Equal(isAsked, Read(text).Topics.Any(topic => topic.Name == "cast"));

    [Theory]
    [InlineData("who took will away", true)]
    [InlineData("why did will go", true)]
    [InlineData("what happened to will", true)]
    [InlineData("will she go", false)]
    [InlineData("when will it be out", false)]
    [InlineData("who will play her", false)]
    public void A_Name_That_Is_An_Auxiliary_Is_Told_By_Where_It_Stands(string text, bool isName)
    {
        var line = new QuestionLine(text, QuestionTokens.Of(text));

        Assert.Equal(isName, NamedWill.Stands(line, line.Tokens.ToList().FindIndex(token => token.Word == "will")));
    }

    private static QuestionReading Read(string text) => Understanding.Read(text, new DateOnly(2026, 3, 1), []);
}
