using System.Text.Json;
using System.Text.Json.Nodes;
using JJBot.Commands;
using JJBot.Commands.Claims;
using JJBot.Commands.Review;
using JJBot.Commands.Sources;
using JJBot.Tests.Bot;
using JJBot.Tests.Bot.Sources;
using JJBot.Tests.Playground;

namespace JJBot.Tests.Hardship;

/// <summary>What Discord shows to moderators alone is used by others all the same, and by the moderators of other servers.</summary>
public sealed class ForgedModerationTests : IAsyncLifetime
{
    private const int Message = 4;
    private const string ManageMessages = "8192";
    private WebSite site = null!;
    private TriedBot bot = null!;
    private Person moderator = null!;
    private string channel = null!;

    public async Task InitializeAsync()
    {
        site = await WebSite.StartAsync();
        bot = await TriedBot.StartAsync(settings: ("Sources:Fetching:AllowedHosts:0", site.Host));
        moderator = await bot.ArriveAsync("Moderator");
        channel = await moderator.ChannelIdAsync("general");
    }

    public async Task DisposeAsync()
    {
        await moderator.DisposeAsync();
        await bot.DisposeAsync();
        await site.DisposeAsync();
    }

    [Fact]
    public async Task Whoever_Is_No_Moderator_Is_Refused_By_Every_Command()
    {
        var forger = new Forger(bot);
        foreach (var (name, data) in Commands())
        {
            var answer = await forger.AnswerAsync(2, data);
            AssertRefused(answer, name);
        }
    }

    [Fact]
    public async Task Whoever_Is_No_Moderator_Is_Refused_By_Every_Button_And_Form()
    {
        var added = await AddAsync();
        var forger = new Forger(bot);
        foreach (var customId in CustomIds(added))
        {
            AssertRefused(await forger.PressAsync(customId, "0"), customId);
        }

        foreach (var verb in bot.Get<CommandList>().Modals.Select(modal => modal.Verb))
        {
            var answer = await forger.AnswerAsync(5, new JsonObject { ["custom_id"] = $"{verb}:x", ["components"] = Filled() });
            Assert.Contains("Only moderators can do that", answer.GetProperty("data").TextOf(), StringComparison.Ordinal);
        }

        Assert.Contains("Claim 1 of", (await moderator.AsksAsync(channel, "source review")).TextOf(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_Moderators_Of_Another_Server_Change_Nothing_With_Ids_Of_This_One()
    {
        var added = await AddAsync();
        var before = (await moderator.AsksAsync(channel, "source review")).TextOf();
        var forger = new Forger(bot) { Permissions = ManageMessages };
        foreach (var customId in CustomIds(added))
        {
            var answer = (await forger.PressAsync(customId, "0")).GetProperty("data").TextOf();
            Assert.DoesNotContain(Newspaper.Quote, answer, StringComparison.Ordinal);
            Assert.DoesNotContain(Newspaper.Headline, answer, StringComparison.Ordinal);
            Assert.DoesNotContain("Accepted", answer, StringComparison.Ordinal);
        }

        Assert.Equal(before, (await moderator.AsksAsync(channel, "source review")).TextOf());
        Assert.DoesNotContain("forger", (await moderator.AsksAsync(channel, "audit")).TextOf(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_Shared_Claim_Is_Changed_By_No_Server()
    {
        var forger = new Forger(bot) { Permissions = ManageMessages };
        foreach (var verb in new[] { "accept", "reject", "edit", "skip", "remove", "removesure", "all", "allsure" })
        {
            foreach (var id in new[] { "jj-003-04", "jj-003" })
            {
                var answer = await forger.PressAsync($"{verb}:{id}");
                Assert.NotEqual(9, answer.GetProperty("type").GetInt32());
                Assert.DoesNotContain("Rejected", answer.GetProperty("data").TextOf(), StringComparison.Ordinal);
            }
        }

        Assert.Contains("On Location Vacations", (await moderator.AsksAsync(channel, "claim show", ("claim", "jj-003-04"))).TextOf(), StringComparison.Ordinal);
    }

    private async Task<JsonElement> AddAsync() => await moderator.AsksAsync(channel, "source add", ("link", site.Put("/season-4", Newspaper.Page())));

    /// <summary>Every verb there is on the ids of what was added, and what the card itself carries.</summary>
    private IEnumerable<string> CustomIds(JsonElement added)
    {
        var claim = added.CustomIdOf("Accept").Split(':')[1];
        var source = claim[..claim.LastIndexOf('-')];
        var verbs = bot.Get<ReviewButtons>().All.Concat(bot.Get<SourceCommands>().Buttons).Select(button => button.Verb).Append("audit");
        return verbs.SelectMany(verb => new[] { $"{verb}:{claim}", $"{verb}:{source}" });
    }

    private IEnumerable<(string Name, JsonObject Data)> Commands()
    {
        foreach (var path in bot.Get<SourceCommands>().Family.PathsForModerators.Concat(bot.Get<ClaimCommands>().Family.PathsForModerators))
        {
            JsonArray options = [Option("source", "jj-003"), Option("claim", "jj-003-04")];
            yield return (path, Data(path.Split(' ')[0], new JsonObject { ["name"] = path.Split(' ')[1], ["type"] = 1, ["options"] = options }));
        }

        yield return ("audit", Data("audit"));
        yield return ("Add as source", Data("Add as source"));
    }

    private static JsonObject Data(string name, params JsonNode?[] options) => new() { ["id"] = "1", ["type"] = 1, ["name"] = name, ["options"] = new JsonArray(options) };

    private static JsonObject Option(string name, string value) => new() { ["name"] = name, ["type"] = 3, ["value"] = value };

    private static JsonArray Filled() =>
        [new JsonObject { ["type"] = 18, ["component"] = new JsonObject { ["type"] = 4, ["custom_id"] = "title", ["value"] = "A title" } }];

    private static void AssertRefused(JsonElement answer, string what)
    {
        Assert.True(answer.GetProperty("type").GetInt32() == Message, $"{what}: {answer}");
        Assert.True(answer.GetProperty("data").TextOf().StartsWith("Only moderators can do that", StringComparison.Ordinal), $"{what}: {answer}");
    }
}
