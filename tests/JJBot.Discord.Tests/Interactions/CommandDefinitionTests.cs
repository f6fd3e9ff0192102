using JJBot.Discord.Interactions;
using JJBot.Discord.Wire;

namespace JJBot.Discord.Tests.Interactions;

public sealed class CommandDefinitionTests
{
    [Theory]
    [InlineData("Release")]
    [InlineData("")]
    [InlineData("two words")]
    [InlineData("a/b")]
    [InlineData("a\n")]
    [InlineData("abcdefghijklmnopqrstuvwxyz0123456")]
    public void Names_That_Discord_Refuses_Are_Refused(string name)
    {
        Assert.Throws<ArgumentException>(() => new SlashCommand(name, "x"));
        Assert.Throws<ArgumentException>(() => new CommandOption(name, "x"));
        Assert.Throws<ArgumentException>(() => new Subcommand(name, "x"));
    }

    [Theory]
    [InlineData("release")]
    [InlineData("as-of")]
    [InlineData("größe_2")]
    [InlineData("リリース")]
    [InlineData("l'ami")]
    public void Names_That_Discord_Takes_Are_Taken(string name) => Assert.Equal(name, new SlashCommand(name, "x").Name);

    [Fact]
    public void Descriptions_Have_One_To_A_Hundred_Characters()
    {
        Assert.Throws<ArgumentException>(() => new SlashCommand("a", ""));
        Assert.Throws<ArgumentException>(() => new SlashCommand("a", new string('x', 101)));
        Assert.NotNull(new SlashCommand("a", new string('x', 100)));
    }

    [Fact]
    public void Required_Options_Come_First() =>
        Assert.Throws<ArgumentException>(() => new SlashCommand("a", "x", new CommandOption("b", "x"), new CommandOption("c", "x") { Required = true }));

    [Fact]
    public void An_Option_Has_Choices_Or_Autocompletion() =>
        Assert.Throws<ArgumentException>(() => new SlashCommand("a", "x", new CommandOption("b", "x") { Autocomplete = true, Choices = [new Choice("c", "c")] }));

    [Fact]
    public void Choices_Are_Of_The_Options_Type() =>
        Assert.Throws<ArgumentException>(
            () => new SlashCommand("a", "x", new CommandOption("b", "x", ApplicationCommandOptionType.Integer) { Choices = [new Choice("c", "c")] }));

    [Fact]
    public void There_Are_At_Most_25_Options_Choices_And_Subcommands()
    {
        Assert.Throws<ArgumentException>(() => new SlashCommand("a", "x", [.. Enumerable.Range(0, 26).Select(n => new CommandOption($"o{n}", "x"))]));
        Assert.Throws<ArgumentException>(() => new SlashCommand("a", "x", new CommandOption("b", "x") { Choices = [.. Enumerable.Range(0, 26).Select(n => new Choice($"{n}", $"{n}"))] }));
        Assert.Throws<ArgumentException>(() => new SlashCommand("a", "x", Enumerable.Range(0, 26).Select(n => (SubcommandOrGroup)new Subcommand($"s{n}", "x")).ToList()));
    }

    [Fact]
    public void Two_Options_Cannot_Have_One_Name() =>
        Assert.Throws<ArgumentException>(() => new SlashCommand("a", "x", new CommandOption("b", "x"), new CommandOption("b", "y")));

    [Fact]
    public void A_Definition_Has_At_Most_8000_Characters_The_Longest_Translation_Counting()
    {
        CommandOption Option(int n) => new($"o{n}", "x")
        {
            DescriptionLocalizations = new Dictionary<string, string> { ["de"] = new string('x', 100) },
            Choices = [.. Enumerable.Range(0, 25).Select(c => new Choice($"{c}-{new string('n', 90)}", new string('v', 90)))],
        };

        Assert.NotNull(new SlashCommand("a", "x", Option(1)));
        Assert.Throws<ArgumentException>(() => new SlashCommand("a", "x", Option(1), Option(2)));
    }

    [Fact]
    public void Limits_Fit_The_Type_Of_The_Option()
    {
        Assert.Throws<ArgumentException>(() => new SlashCommand("a", "x", new CommandOption("b", "x") { MinValue = 1 }));
        Assert.Throws<ArgumentException>(() => new SlashCommand("a", "x", new CommandOption("b", "x", ApplicationCommandOptionType.Integer) { MinLength = 1 }));
        Assert.Throws<ArgumentException>(() => new SlashCommand("a", "x", new CommandOption("b", "x") { MaxLength = 6001 }));
        Assert.Throws<ArgumentException>(() => new SlashCommand("a", "x", new CommandOption("b", "x") { ChannelTypes = [ChannelType.GuildText] }));
    }

    [Fact]
    public void Menu_Commands_May_Have_Spaces_And_Capitals_In_Up_To_32_Characters()
    {
        Assert.Equal("Fact-check this", new MessageCommand("Fact-check this").Name);
        Assert.Throws<ArgumentException>(() => new MessageCommand(new string('x', 33)));
        Assert.Throws<ArgumentException>(() => new UserCommand(""));
    }

    [Fact]
    public void Suggestions_Beyond_25_Are_Left_Away() =>
        Assert.Equal(25, InteractionResponse.Choices(Enumerable.Range(0, 40).Select(n => new Choice($"{n}", n))).Suggestions.Count);
}
