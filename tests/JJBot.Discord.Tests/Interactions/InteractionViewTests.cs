using System.Text.Json;
using JJBot.Discord.Interactions;
using JJBot.Discord.Tests.Infrastructure;
using JJBot.Discord.Wire;

namespace JJBot.Discord.Tests.Interactions;

public sealed class InteractionViewTests
{
    /// <summary>A modal with a field of every kind.</summary>
    internal static InteractionResponse EveryField => InteractionResponse.Modal(
        "add",
        "Add a source",
        new TextDisplay("Paste the article."),
        new Label("Text", new TextInput("text", TextInputStyle.Paragraph) { MinLength = 1, MaxLength = 4000, Placeholder = "Once upon a time", Value = "x", Required = true }, "All of it"),
        new Label("File", new FileUpload("file") { MinValues = 0, MaxValues = 3, Required = false, FileTypes = [".txt"] }),
        new Label("Kind", new RadioGroup("kind", [new GroupOption("Interview", "i", "Somebody asked", Default: true), new GroupOption("News", "n")])),
        new Label("Topics", new CheckboxGroup("topics", [new GroupOption("Release", "r")]) { MinValues = 0, MaxValues = 1, Required = false }));

    internal static Interaction Parse(string json) => new(JsonSerializer.Deserialize(json, DiscordJson.Wire.InteractionCreate)!, Some.Now);

    [Fact]
    public void A_Command_Tells_Who_Where_And_With_Which_Permissions()
    {
        var interaction = Parse(Some.Interaction());

        Assert.Equal(Some.Id(), interaction.Id);
        Assert.Equal(new Snowflake(3), interaction.GuildId);
        Assert.Equal(new Snowflake(5), interaction.ChannelId);
        Assert.Equal("A Fan", interaction.User.DisplayName);
        Assert.Equal((Permissions)9007199254740993, interaction.MemberPermissions);
        Assert.Equal(Permissions.SendMessages, interaction.AppPermissions);
        Assert.Equal("de", interaction.Locale);
        Assert.Equal(InteractionContextType.Guild, interaction.Context);
        Assert.Equal(5_000_000, interaction.AttachmentSizeLimit);
        Assert.Equal("release", interaction.CommandPath);
        Assert.DoesNotContain(Some.InteractionToken, interaction.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void In_A_Direct_Message_There_Is_A_User_And_No_Member()
    {
        var interaction = Parse("""{"id":"1","application_id":"42","type":2,"token":"t","user":{"id":"11","username":"fan"},"context":1,"guild_id":null,"data":{"name":"release"}}""");

        Assert.Equal("fan", interaction.User.DisplayName);
        Assert.Null(interaction.GuildId);
        Assert.Equal(Permissions.None, interaction.MemberPermissions);
        Assert.Equal("en-US", interaction.Locale);
    }

    [Fact]
    public void Options_Are_Read_By_Name_And_Type()
    {
        var interaction = Parse(Some.Interaction("""
            {"name":"all","type":1,"options":[{"name":"text","type":3,"value":"hi"},{"name":"whole","type":4,"value":9007199254740991},{"name":"yes","type":5,"value":true},
            {"name":"half","type":10,"value":0.5},{"name":"who","type":6,"value":"11"},{"name":"where","type":7,"value":"5"},{"name":"role","type":8,"value":"7"},{"name":"file","type":11,"value":"8"},
            {"name":"missing","type":11,"value":"99"}],
            "resolved":{"users":{"11":{"id":"11","username":"fan"}},"channels":{"5":{"id":"5","type":11,"app_permissions":"2048","thread_metadata":{"archived":true,"locked":true}}},"roles":{"7":{"id":"7","name":"mods","permissions":"8","mentionable":true}},
            "attachments":{"8":{"id":"8","filename":"a.txt","size":12,"url":"https://cdn.example.org/a.txt","content_type":null,"flags":0}}}}
            """));

        Assert.Equal("hi", interaction.String("text"));
        Assert.Equal(9007199254740991, interaction.Integer("whole"));
        Assert.True(interaction.Boolean("yes"));
        Assert.Equal(0.5, interaction.Number("half"));
        Assert.Equal("fan", interaction.UserOption("who")?.Username);
        Assert.Equal(Permissions.SendMessages, interaction.ChannelOption("where")?.AppPermissions);
        Assert.Equal(new ThreadMetadata(Archived: true, Locked: true), interaction.ChannelOption("where")?.ThreadMetadata);
        Assert.Equal(("mods", true), (interaction.RoleOption("role")?.Name, interaction.RoleOption("role")?.Mentionable));
        Assert.Equal(12, interaction.AttachmentOption("file")?.Size);
        Assert.Null(interaction.AttachmentOption("missing"));
        Assert.Null(interaction.String("nothing"));
        Assert.Null(interaction.Integer("text"));
        Assert.False(interaction.HasOption("nothing"));
    }

    [Fact]
    public void A_Subcommand_In_A_Group_Is_Found_By_Its_Path()
    {
        var interaction = Parse(Some.Interaction(
            """{"name":"source","type":1,"options":[{"name":"file","type":2,"options":[{"name":"add","type":1,"options":[{"name":"title","type":3,"value":"x"}]}]}]}"""));

        Assert.Equal("source", interaction.CommandName);
        Assert.Equal("source file add", interaction.CommandPath);
        Assert.Equal("x", interaction.String("title"));
    }

    [Fact]
    public void Autocompletion_Tells_Which_Option_Is_Being_Typed()
    {
        var interaction = Parse(Some.Interaction(
            """{"name":"release","type":1,"options":[{"name":"season","type":4,"value":"tw","focused":true},{"name":"series","type":3,"value":"x"}]}""", type: 4));

        Assert.Equal(("season", "tw"), interaction.Focused);
        Assert.Null(interaction.Integer("season"));
    }

    [Fact]
    public void A_Select_Tells_What_Was_Chosen_And_On_Which_Message()
    {
        var json = Some.Interaction("""{"custom_id":"pick:1","component_type":3,"values":["a","b"]}""", type: 3);

        var interaction = Parse(json.Insert(1, """
            "message":{"id":"77","channel_id":"5","flags":32768,"components":[{"type":17,"id":1,"accent_color":null,"components":[{"type":10,"content":"text"}],"spoiler":false}]},
            """));

        Assert.Equal("pick:1", interaction.CustomId);
        Assert.Equal(["a", "b"], interaction.Values);
        Assert.Equal("text", interaction.Message?.Components?[0].Components?[0].Content);
    }

    [Fact]
    public void A_Message_Command_Tells_The_Message()
    {
        var interaction = Parse(Some.Interaction("""
            {"name":"Fact-check","type":3,"target_id":"77","resolved":{"messages":{"77":{"id":"77","channel_id":"5","content":"It is out!","author":{"id":"12","username":"x"},
            "timestamp":"2026-01-01T00:00:00.000000+00:00","embeds":[{"title":"T","description":"D","type":"rich"}],"attachments":[]}}}}
            """));

        Assert.Equal("It is out!", interaction.TargetMessage?.Content);
        Assert.Equal("D", interaction.TargetMessage?.Embeds?[0].Description);
    }

    [Fact]
    public void A_Submitted_Modal_Is_Read_By_Field()
    {
        var interaction = Parse(Some.Interaction("""
            {"custom_id":"add","components":[{"type":10,"id":1},{"type":18,"id":2,"component":{"type":4,"id":3,"custom_id":"text","value":"Once"}},
            {"type":18,"id":4,"component":{"type":19,"id":5,"custom_id":"file","values":["8","404"]}},{"type":18,"component":{"type":21,"custom_id":"kind","value":"i"}},
            {"type":18,"component":{"type":21,"custom_id":"none","value":null}},{"type":18,"component":{"type":23,"custom_id":"sure","value":true}},
            {"type":18,"component":{"type":99,"custom_id":"new","value":{"deep":1}}},{"type":1,"components":[{"type":4,"custom_id":"old","value":"way"}]}],
            "resolved":{"attachments":{"8":{"id":"8","filename":"a.txt","size":12,"url":"https://cdn.example.org/a.txt"}}}}
            """, type: 5));

        Assert.Equal("Once", interaction.FieldText("text"));
        Assert.Equal("a.txt", Assert.Single(interaction.FieldFiles("file")).Filename);
        Assert.Equal("i", interaction.FieldText("kind"));
        Assert.Null(interaction.FieldText("none"));
        Assert.True(interaction.FieldChecked("sure"));
        Assert.Null(interaction.FieldText("new"));
        Assert.Equal("way", interaction.FieldText("old"));
        Assert.Empty(interaction.FieldFiles("nothing"));
    }
}
