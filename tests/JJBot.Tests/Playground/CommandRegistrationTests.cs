using System.Globalization;
using System.Text.Json.Nodes;

namespace JJBot.Tests.Playground;

/// <summary>https://docs.discord.com/developers/interactions/application-commands</summary>
public sealed class CommandRegistrationTests
{
    [Theory]
    [InlineData("""{"description":"d"}""", "name:BASE_TYPE_REQUIRED")]
    [InlineData("""{"name":"do"}""", "description:BASE_TYPE_REQUIRED")]
    [InlineData("""{"name":"Do","description":"d"}""", "name:APPLICATION_COMMAND_INVALID_NAME")]
    [InlineData("""{"name":"d o","description":"d"}""", "name:APPLICATION_COMMAND_INVALID_NAME")]
    [InlineData("""{"name":"do","description":"d","type":9}""", "type:BASE_TYPE_CHOICES")]
    [InlineData("""{"name":"Do","type":3,"description":"d"}""", "description:APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION_CANNOT_BE_SET")]
    [InlineData("""{"name":"do","description":"d","contexts":[5]}""", "contexts.0:BASE_TYPE_CHOICES")]
    [InlineData("""{"name":"do","description":"d","name_localizations":{"xx":"do"}}""", "name_localizations.xx:ENUM_TYPE_COERCE")]
    [InlineData("""{"name":"do","description":"d","name_localizations":{"de":"TU"}}""", "name_localizations.de:APPLICATION_COMMAND_INVALID_NAME")]
    [InlineData("""{"name":"do","description":"d","default_member_permissions":"many"}""", "default_member_permissions:NUMBER_TYPE_COERCE")]
    [InlineData("""{"name":"do","description":"d","options":[{"type":3,"name":"a","description":"d"},{"type":3,"name":"b","description":"d","required":true}]}""", "options.1:APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID")]
    [InlineData("""{"name":"do","description":"d","options":[{"type":3,"name":"a","description":"d"},{"type":3,"name":"a","description":"d"}]}""", "options.1.name:APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS")]
    [InlineData("""{"name":"do","description":"d","options":[{"type":1,"name":"a","description":"d"},{"type":3,"name":"b","description":"d"}]}""", "options:APPLICATION_COMMAND_OPTIONS_TYPE_INVALID")]
    [InlineData("""{"name":"do","description":"d","options":[{"type":1,"name":"a","description":"d","options":[{"type":1,"name":"b","description":"d"}]}]}""", "options.0.options.0.type:APPLICATION_COMMAND_OPTIONS_TYPE_INVALID")]
    [InlineData("""{"name":"do","description":"d","options":[{"type":3,"name":"a","description":"d","autocomplete":true,"choices":[{"name":"a","value":"a"}]}]}""", "options.0.autocomplete:APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_INVALID")]
    [InlineData("""{"name":"do","description":"d","options":[{"type":4,"name":"a","description":"d","choices":[{"name":"a","value":"a"}]}]}""", "options.0.choices.0.value:NUMBER_TYPE_COERCE")]
    [InlineData("""{"name":"do","description":"d","options":[{"type":99,"name":"a","description":"d"}]}""", "options.0.type:BASE_TYPE_CHOICES")]
    public async Task A_Wrong_Definition_Is_Refused(string definition, string mistake)
    {
        await using var playground = await Stage.PlaygroundAsync(TimeProvider.System);
        await using var bot = new RawBot(playground);
        var created = await bot.PostAsync($"/applications/{playground.ApplicationId}/commands", JsonNode.Parse(definition)!);
        Assert.Equal(mistake, string.Join(' ', created.Mistakes));
        var replaced = await bot.RegisterAsync(JsonNode.Parse(definition)!.AsObject());
        Assert.Equal("0." + mistake, string.Join(' ', replaced.Mistakes));
    }

    [Fact]
    public async Task More_Than_8000_Characters_Are_Refused()
    {
        await using var playground = await Stage.PlaygroundAsync(TimeProvider.System);
        await using var bot = new RawBot(playground);
        var options = Enumerable.Range(0, 25).Select(number =>
        {
            var option = Stage.Option(3, "o" + number.ToString(CultureInfo.InvariantCulture));
            option["description"] = new string('d', 100);
            option["choices"] = new JsonArray([.. Enumerable.Range(0, 3).Select(choice => new JsonObject { ["name"] = $"{choice}{new string('n', 80)}", ["value"] = "v" })]);
            return option;
        });
        Assert.Equal([":APPLICATION_COMMAND_TOO_LARGE"], (await bot.PostAsync($"/applications/{playground.ApplicationId}/commands", Stage.Command("do", [.. options]))).Mistakes);
    }

    [Fact]
    public async Task Registering_The_Same_Again_Changes_Nothing()
    {
        await using var playground = await Stage.PlaygroundAsync(TimeProvider.System);
        await using var bot = new RawBot(playground);
        var first = (await bot.RegisterAsync(Stage.Command("one"), Stage.Command("two"))).Body;
        var second = (await bot.RegisterAsync(Stage.Command("one"), Stage.Command("two", Stage.Option(3, "new")))).Body;
        Assert.Equal(first[0].ToString(), second[0].ToString());
        Assert.Equal(first[1].GetProperty("id").GetString(), second[1].GetProperty("id").GetString());
        Assert.NotEqual(first[1].GetProperty("version").GetString(), second[1].GetProperty("version").GetString());
    }

    [Fact]
    public async Task Commands_Are_Created_Read_Edited_And_Deleted_One_By_One()
    {
        await using var stage = await Stage.OpenAsync();
        var commands = $"/applications/{stage.Playground.ApplicationId}/commands";
        var created = await stage.Bot.PostAsync(commands, Stage.Command("do"));
        Assert.Equal(201, created.Status);
        await stage.Person.SeesAsync("COMMANDS_UPDATE");
        Assert.Equal(200, (await stage.Bot.PostAsync(commands, Stage.Command("do"))).Status);

        var one = $"{commands}/{created.Body.GetProperty("id").GetString()}";
        var edited = await stage.Bot.PatchAsync(one, new JsonObject { ["description"] = "Better" });
        Assert.Equal("Better", edited.Body.GetProperty("description").GetString());
        Assert.Equal("do", (await stage.Bot.GetAsync(one)).Body.GetProperty("name").GetString());
        Assert.Equal(204, (await stage.Bot.CallAsync(HttpMethod.Delete, one)).Status);
        Assert.Equal((404, 10063), (await stage.Bot.GetAsync(one)) is var gone ? (gone.Status, gone.Code) : default);
    }

    [Fact]
    public async Task A_Servers_Own_Command_Is_In_That_Server_Only()
    {
        await using var stage = await Stage.OpenAsync(Stage.Command("everywhere"));
        var guild = stage.Bot.Ready.GetProperty("guilds")[0].GetProperty("id").GetString();
        var registered = await stage.Bot.PutAsync($"/applications/{stage.Playground.ApplicationId}/guilds/{guild}/commands", new JsonArray(Stage.Command("here")));
        Assert.Equal(guild, registered.Body[0].GetProperty("guild_id").GetString());
        Assert.Equal(2, (await stage.Person.CommandsAsync(stage.Channel)).Length);
        var elsewhere = (await stage.Person.ChannelAsync("general", server: 1)).GetProperty("id").GetString()!;
        Assert.Single(await stage.Person.CommandsAsync(elsewhere));
        var used = await stage.UsedAsync("here");
        Assert.Equal(guild, used.GetProperty("data").GetProperty("guild_id").GetString());
    }

    [Fact]
    public async Task Translations_Are_Listed_Only_On_Request()
    {
        var command = Stage.Command("do");
        command["name_localizations"] = new JsonObject { ["de"] = "tu" };
        await using var stage = await Stage.OpenAsync(command);
        var path = $"/applications/{stage.Playground.ApplicationId}/commands";
        Assert.False((await stage.Bot.GetAsync(path)).Body[0].TryGetProperty("name_localizations", out _));
        Assert.Equal("tu", (await stage.Bot.GetAsync(path + "?with_localizations=true")).Body[0].GetProperty("name_localizations").GetProperty("de").GetString());
    }

    [Fact]
    public async Task No_More_Than_200_New_Commands_A_Day()
    {
        await using var stage = await Stage.OpenAsync();
        Task<ApiAnswer> Replace(int round) => stage.Bot.RegisterAsync([.. Enumerable.Range(0, 100).Select(number => Stage.Command($"c{round}-{number}"))]);
        Assert.Equal(200, (await Replace(1)).Status);
        Assert.Equal(200, (await Replace(2)).Status);
        Assert.Equal(30034, (await Replace(3)).Code);
        stage.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(200, (await Replace(3)).Status);
        Assert.Equal(30032, (await stage.Bot.PostAsync($"/applications/{stage.Playground.ApplicationId}/commands", Stage.Command("one-too-many"))).Code);
    }
}
