using JJBot.Discord.Interactions;
using JJBot.Discord.Rest;
using JJBot.Discord.Wire;

namespace JJBot.Discord.Tests.Interactions;

public sealed class MessageLimitsTests
{
    public static TheoryData<string, Component[]> TooMuch() => new()
    {
        { "nothing", [] },
        { "empty text", [new TextDisplay("")] },
        { "4001 characters", [new TextDisplay(new string('x', 4001))] },
        { "4001 characters in two texts", [new TextDisplay(new string('x', 2001)), new Container([new TextDisplay(new string('x', 2000))])] },
        { "10,002 bytes", [new TextDisplay(new string('漢', 3334))] },
        { "41 components", [.. Enumerable.Repeat(new TextDisplay("x"), 41)] },
        { "41 components, nested", [new Container([.. Enumerable.Repeat(new TextDisplay("x"), 40)])] },
        { "an empty container", [new Container([])] },
        { "a container in a container", [new Container([new Container([new TextDisplay("x")])])] },
        { "a colour beyond white", [new Container([new TextDisplay("x")], 0x1000000)] },
        { "six buttons", [new ActionRow([.. Enumerable.Range(0, 6).Select(n => Button.Of($"{n}", "x"))])] },
        { "no buttons", [new ActionRow()] },
        { "a select beside a button", [new ActionRow(new UserSelect("a"), Button.Of("b", "x"))] },
        { "a button outside a row", [Button.Of("b", "x")] },
        { "one custom id twice", [new ActionRow(Button.Of("b", "x")), new ActionRow(Button.Of("b", "y"))] },
        { "a custom id of 101", [new ActionRow(Button.Of(new string('x', 101), "x"))] },
        { "a label of 81", [new ActionRow(Button.Of("x", new string('x', 81)))] },
        { "a button without label", [new ActionRow(new Button { Style = ButtonStyle.Primary, CustomId = "x" })] },
        { "a link with a custom id", [new ActionRow(new Button { Style = ButtonStyle.Link, CustomId = "x", Url = "https://e.org", Label = "x" })] },
        { "a link of 513", [new ActionRow(Button.Link(new Uri("https://e.org/" + new string('x', 500)), "x"))] },
        { "a section of four texts", [new Section([.. Enumerable.Repeat(new TextDisplay("x"), 4)], Button.Of("x", "x"))] },
        { "a section with a text beside it", [new Section([new TextDisplay("x")], new TextDisplay("x"))] },
        { "11 pictures", [new MediaGallery([.. Enumerable.Repeat(new MediaGalleryItem(new UnfurledMedia("https://e.org/a")), 11)])] },
        { "26 options", [new ActionRow(new StringSelect("x", [.. Enumerable.Range(0, 26).Select(n => new SelectOption("x", $"{n}"))]))] },
        { "two roles chosen of one", [new ActionRow(new RoleSelect("x") { DefaultValues = [SelectDefaultValue.Role(new Snowflake(1)), SelectDefaultValue.Role(new Snowflake(2))] })] },
        { "one option twice", [new ActionRow(new StringSelect("x", [new SelectOption("x", "1"), new SelectOption("y", "1")]))] },
        { "a file that does not travel along", [new FileComponent(new UnfurledMedia("attachment://a.txt"))] },
        { "a file from elsewhere", [new FileComponent(new UnfurledMedia("https://e.org/a.txt"))] },
        { "a text input in a message", [new TextInput("x", TextInputStyle.Short)] },
    };

    [Theory]
    [MemberData(nameof(TooMuch))]
    public void What_Discord_Would_Refuse_Is_Refused_Before_It_Is_Sent(string what, Component[] components)
    {
        var exception = Assert.Throws<ArgumentException>(() => new MessageBody(components));

        Assert.True(exception.Message.EndsWith('.'), what);
    }

    [Fact]
    public void The_Greatest_Message_Is_Taken() =>
        Assert.NotNull(new MessageBody([new Container([.. Enumerable.Repeat(new TextDisplay(new string('x', 102)), 39)])]));

    [Fact]
    public void Files_Are_Limited_In_Number_Size_And_Name()
    {
        static OutgoingFile File(string name, int size = 1) => new(name, new byte[size]);
        static void Refused(params OutgoingFile[] files) => Assert.Throws<ArgumentException>(() => new MessageBody([new TextDisplay("x")], files));

        Refused([.. Enumerable.Range(0, 11).Select(n => File($"{n}.txt"))]);
        Refused(File("a.txt", 13_000_000), File("b.txt", 13_300_000));
        Refused(File("a.txt"), File("a.txt"));
        Refused(File("../a.txt"));
        Refused(File(""));
        Refused(File("a.txt") with { Description = new string('x', 1025) });
    }

    public static TheoryData<string, Component[]> WrongModals() => new()
    {
        { "nothing", [] },
        { "six", [.. Enumerable.Range(0, 6).Select(n => new Label("x", new TextInput($"{n}", TextInputStyle.Short)))] },
        { "a label of 46", [new Label(new string('x', 46), new TextInput("x", TextInputStyle.Short))] },
        { "one id twice", [new Label("x", new TextInput("x", TextInputStyle.Short)), new Label("x", new TextInput("x", TextInputStyle.Short))] },
        { "a bare input", [new TextInput("x", TextInputStyle.Short)] },
        { "a button", [new Label("x", Button.Of("x", "x"))] },
        { "a disabled select", [new Label("x", new UserSelect("x") { Disabled = true })] },
        { "an empty select that is required", [new Label("x", new UserSelect("x") { MinValues = 0 })] },
        { "an empty upload that is required", [new Label("x", new FileUpload("x") { MinValues = 0 })] },
        { "eleven files", [new Label("x", new FileUpload("x") { MaxValues = 11 })] },
        { "a text beyond 4000", [new Label("x", new TextInput("x", TextInputStyle.Short) { MaxLength = 4001 })] },
        { "a value beyond its length", [new Label("x", new TextInput("x", TextInputStyle.Short) { MaxLength = 3, Value = "four" })] },
        { "one radio button", [new Label("x", new RadioGroup("x", [new GroupOption("x", "x")]))] },
    };

    [Theory]
    [MemberData(nameof(WrongModals))]
    public void A_Modal_That_Discord_Would_Refuse_Is_Refused(string what, Component[] components) =>
        Assert.True(Assert.Throws<ArgumentException>(() => InteractionResponse.Modal("x", "x", components)).Message.Length > 0, what);

    [Fact]
    public void A_Modals_Title_Has_At_Most_45_Characters() =>
        Assert.Throws<ArgumentException>(() => InteractionResponse.Modal("x", new string('x', 46), new TextDisplay("x")));
}
