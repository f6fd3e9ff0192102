using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using JJBot.Discord.Interactions;
using JJBot.Discord.Tests.Infrastructure;
using JJBot.Discord.Wire;
using Microsoft.Extensions.DependencyInjection;

namespace JJBot.Discord.Tests.Interactions;

public sealed class CommandRegistrarTests
{
    private const string Put = "PUT applications/42/commands";

    private static IReadOnlyList<CommandDefinition> Commands(string releaseDescription = "When is it out?") =>
    [
        new SlashCommand(
            "release",
            releaseDescription,
            new CommandOption("season", "Which season", ApplicationCommandOptionType.Integer) { MinValue = 1, MaxValue = 9 },
            new CommandOption("series", "Which series") { Autocomplete = true, MinLength = 1, MaxLength = 100 },
            new CommandOption("lang", "Language") { Choices = [new Choice("English", "en"), new Choice("German", "de") { NameLocalizations = Texts("deutsch") }] },
            new CommandOption("times", "How often", ApplicationCommandOptionType.Number) { Choices = [new Choice("half", 0.5), new Choice("one", 1d)] },
            new CommandOption("private", "Only for you", ApplicationCommandOptionType.Boolean))
        {
            NameLocalizations = Texts("erscheinen"),
            DescriptionLocalizations = Texts("Wann erscheint es?"),
            Contexts = [InteractionContextType.Guild, InteractionContextType.BotDM],
        },
        new SlashCommand(
            "source",
            "Sources",
            [
                new Subcommand("list", "All of them"),
                new SubcommandGroup("add", "Add one", new Subcommand("file", "From a file", new CommandOption("file", "The file", ApplicationCommandOptionType.Attachment) { Required = true })),
            ])
        {
            DefaultMemberPermissions = Permissions.ManageMessages,
        },
        new SlashCommand("alerts", "Alerts", new CommandOption("channel", "Where", ApplicationCommandOptionType.Channel) { ChannelTypes = [ChannelType.GuildAnnouncement, ChannelType.GuildText] }),
        new MessageCommand("Fact-check") { DefaultMemberPermissions = Permissions.None },
        new UserCommand("Who is this?"),
    ];

    [Fact]
    public async Task New_Commands_Are_Registered_And_Come_Back_With_Their_Ids()
    {
        await using var bot = await TestBot.CreateAsync();
        bot.Discord.Script(Put, HttpStatusCode.OK, """[{"id":"900","name":"release","type":1,"description":"x","version":"1"}]""");

        var registered = await RegisterAsync(bot, Commands());

        Assert.Equal("</release:900>", Markdown.CommandMention(registered[0].Name, registered[0].Id!.Value));
        Assert.Equal("?with_localizations=true", bot.Discord.Calls.Single(call => call.Line == "GET applications/42/commands").Query);
        var sent = JsonNode.Parse(bot.Discord.Calls.Single(call => call.Line == Put).Json)!.AsArray();
        Assert.Equal(["release", "source", "alerts", "Fact-check", "Who is this?"], sent.Select(command => command!["name"]!.GetValue<string>()));
        Assert.All(sent, command => Assert.NotEmpty(command!["contexts"]!.AsArray()));
        Assert.All(sent, command => Assert.Equal("[0]", command!["integration_types"]!.ToJsonString()));
        Assert.Equal([null, "8192", null, "0", null], sent.Select(command => command!["default_member_permissions"]?.ToJsonString()));
    }

    [Fact]
    public async Task Commands_That_Discord_Knows_Are_Not_Registered_Again()
    {
        await using var bot = await TestBot.CreateAsync();
        await RegisterAsync(bot, Commands());
        bot.Discord.Commands = AsDiscordWritesThem(bot.Discord.Calls.Single(call => call.Line == Put).Json);

        var known = await RegisterAsync(bot, Commands());

        Assert.Single(bot.Discord.Calls, call => call.Method == "PUT");
        Assert.All(known, command => Assert.NotNull(command.Id));
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task Any_Change_Is_Registered(string what, IReadOnlyList<CommandDefinition> changed)
    {
        await using var bot = await TestBot.CreateAsync();
        await RegisterAsync(bot, Commands());
        bot.Discord.Commands = AsDiscordWritesThem(bot.Discord.Calls.Single(call => call.Line == Put).Json);

        await RegisterAsync(bot, changed);

        Assert.True(bot.Discord.Calls.Count(call => call.Method == "PUT") == 2, what);
    }

    public static TheoryData<string, IReadOnlyList<CommandDefinition>> Changes()
    {
        var release = (SlashCommand)Commands()[0];
        return new()
        {
            { "a description", Commands("When?") },
            { "one less", [.. Commands().Skip(1)] },
            { "one more", [.. Commands(), new SlashCommand("help", "Help")] },
            { "a translation", [release with { NameLocalizations = Texts("start") }, .. Commands().Skip(1)] },
            { "contexts", [release with { Contexts = [InteractionContextType.Guild] }, .. Commands().Skip(1)] },
            { "permissions", [release with { DefaultMemberPermissions = Permissions.None }, .. Commands().Skip(1)] },
            { "integration types", [release with { IntegrationTypes = [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall] }, .. Commands().Skip(1)] },
        };
    }

    [Fact]
    public async Task A_Wrong_Definition_Is_Refused_Before_Anything_Is_Sent()
    {
        await using var bot = await TestBot.CreateAsync();

        await Assert.ThrowsAsync<ArgumentException>(() => RegisterAsync(bot, [new SlashCommand("a", "A") { Contexts = [] }]));
        await Assert.ThrowsAsync<ArgumentException>(() => RegisterAsync(bot, [new SlashCommand("a", "A"), new SlashCommand("a", "B")]));
        await Assert.ThrowsAsync<ArgumentException>(() => RegisterAsync(bot, [.. Enumerable.Range(0, 16).Select(n => new MessageCommand($"Check {n}"))]));

        Assert.Empty(bot.Discord.Calls);
    }

    private static Task<IReadOnlyList<ApplicationCommand>> RegisterAsync(TestBot bot, IReadOnlyList<CommandDefinition> commands) =>
        bot.Host.Services.GetRequiredService<CommandRegistrar>().RegisterAsync(commands, CancellationToken.None);

    private static Dictionary<string, string> Texts(string german) => new() { ["de"] = german };

    /// <summary>With ids, versions, defaults spelled out, permissions as text, sets and commands in another order.</summary>
    private static string AsDiscordWritesThem(string sent)
    {
        var commands = JsonNode.Parse(sent)!.AsArray();
        foreach (var command in commands.Select(node => node!.AsObject()))
        {
            command["id"] = "900";
            command["application_id"] = "42";
            command["version"] = "1";
            command["nsfw"] = false;
            command["dm_permission"] = true;
            command["default_member_permissions"] = command["default_member_permissions"]?.ToJsonString();
            command["description"] ??= "";
            command["name_localizations"] ??= null;
            command["contexts"] = new JsonArray([.. command["contexts"]!.AsArray().Reverse().Select(context => context!.DeepClone())]);
            SpellOut(command["options"]?.AsArray());
        }

        return new JsonArray([.. commands.Reverse().Select(command => command!.DeepClone())]).ToJsonString();
    }

    private static void SpellOut(JsonArray? options)
    {
        foreach (var option in (options ?? []).Select(node => node!.AsObject()))
        {
            option["required"] ??= false;
            option["autocomplete"] ??= false;
            option["description_localizations"] ??= null;
            if (option["min_value"] is not null)
            {
                option["min_value"] = JsonNode.Parse("1.0");
            }

            if (option["type"]!.GetValue<int>() == 1)
            {
                option["options"] ??= new JsonArray();
            }

            SpellOut(option["options"]?.AsArray());
        }
    }
}
