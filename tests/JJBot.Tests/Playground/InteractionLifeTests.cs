using System.Text.Json;
using System.Text.Json.Nodes;

namespace JJBot.Tests.Playground;

/// <summary>How long an interaction lives, and which answers it takes. https://docs.discord.com/developers/interactions/receiving-and-responding</summary>
public sealed class InteractionLifeTests
{
    [Fact]
    public async Task The_Bot_Gets_All_That_Discord_Says_About_An_Interaction()
    {
        await using var stage = await Stage.OpenAsync(Stage.Command("do"));
        var used = await stage.UsedAsync();
        Assert.Equal(2, used.GetProperty("type").GetInt32());
        Assert.Equal(stage.Person.Id, used.GetProperty("member").GetProperty("user").GetProperty("id").GetString());
        Assert.NotEqual("0", used.GetProperty("member").GetProperty("permissions").GetString());
        Assert.NotEqual("0", used.GetProperty("app_permissions").GetString());
        Assert.Equal("en-US", used.GetProperty("locale").GetString());
        Assert.Equal("en-US", used.GetProperty("guild_locale").GetString());
        Assert.Equal(0, used.GetProperty("context").GetInt32());
        Assert.Equal(used.GetProperty("guild_id").GetString(), used.GetProperty("authorizing_integration_owners").GetProperty("0").GetString());
        Assert.Equal(10 * 1024 * 1024, used.GetProperty("attachment_size_limit").GetInt32());
        Assert.Equal(0, used.GetProperty("entitlements").GetArrayLength());
        Assert.Equal(stage.Channel, used.GetProperty("channel").GetProperty("id").GetString());
    }

    [Fact]
    public async Task In_A_Direct_Message_There_Is_A_User_And_No_Server()
    {
        await using var stage = await Stage.OpenAsync(Stage.Command("do"));
        var channel = (await stage.Person.ChannelAsync("dm")).GetProperty("id").GetString();
        var used = await stage.UsedAsync(channel: channel);
        Assert.Equal(stage.Person.Id, used.GetProperty("user").GetProperty("id").GetString());
        Assert.False(used.TryGetProperty("member", out _));
        Assert.False(used.TryGetProperty("guild_id", out _));
        Assert.Equal(1, used.GetProperty("context").GetInt32());
        Assert.Equal("0", used.GetProperty("authorizing_integration_owners").GetProperty("0").GetString());
    }

    [Fact]
    public async Task After_Three_Seconds_The_Person_Sees_A_Failure_And_The_Bot_Is_Unknown()
    {
        await using var stage = await Stage.OpenAsync(Stage.Command("do"));
        var used = await stage.UsedAsync();
        stage.Clock.Advance(TimeSpan.FromSeconds(3));
        var failure = await stage.Person.SeesAsync("INTERACTION_FAILURE");
        Assert.Equal(used.GetProperty("id").GetString(), failure.GetProperty("id").GetString());

        var late = await stage.Bot.AnswerAsync(used, 4, new JsonObject { ["content"] = "late" });
        Assert.Equal((404, 10062), (late.Status, late.Code));
        Assert.Equal(10015, (await stage.Bot.PostAsync(stage.Bot.Webhook(used), new JsonObject { ["content"] = "later" })).Code);
    }

    [Fact]
    public async Task An_Answer_Just_In_Time_Counts()
    {
        await using var stage = await Stage.OpenAsync(Stage.Command("do"));
        var used = await stage.UsedAsync();
        stage.Clock.Advance(TimeSpan.FromSeconds(2.9));
        Assert.Equal(204, (await stage.Bot.AnswerAsync(used, 5)).Status);
        stage.Clock.Advance(TimeSpan.FromSeconds(1));
        await stage.Person.SeesAsync("INTERACTION_SUCCESS");
        Assert.Equal(200, (await stage.Bot.PatchAsync(stage.Bot.Webhook(used) + "/messages/@original", new JsonObject { ["content"] = "there" })).Status);
    }

    [Fact]
    public async Task Each_Of_Several_Interactions_Has_Its_Own_Three_Seconds()
    {
        await using var stage = await Stage.OpenAsync(Stage.Command("do"));
        var first = await stage.UsedAsync();
        stage.Clock.Advance(TimeSpan.FromSeconds(2));
        var second = await stage.UsedAsync();
        stage.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(first.GetProperty("id").GetString(), (await stage.Person.SeesAsync("INTERACTION_FAILURE")).GetProperty("id").GetString());
        Assert.Equal(204, (await stage.Bot.AnswerAsync(second, 4, new JsonObject { ["content"] = "here" })).Status);
        var third = await stage.UsedAsync();
        stage.Clock.Advance(TimeSpan.FromSeconds(3));
        Assert.Equal(third.GetProperty("id").GetString(), (await stage.Person.SeesAsync("INTERACTION_FAILURE")).GetProperty("id").GetString());
    }

    [Fact]
    public async Task Without_A_Bot_It_Fails_At_Once()
    {
        await using var stage = await Stage.OpenAsync(Stage.Command("do"));
        await stage.Bot.CloseAsync(1000);
        await stage.Person.SeesAsync("PRESENCE_UPDATE");
        await stage.Person.UseAsync(stage.Channel, "do");
        await stage.Person.SeesAsync("INTERACTION_FAILURE");
    }

    [Fact]
    public async Task A_Second_Answer_Is_Refused()
    {
        await using var stage = await Stage.OpenAsync(Stage.Command("do"));
        var used = await stage.UsedAsync();
        await stage.Bot.AnswerAsync(used, 4, new JsonObject { ["content"] = "one" });
        var second = await stage.Bot.AnswerAsync(used, 4, new JsonObject { ["content"] = "two" });
        Assert.Equal((400, 40060), (second.Status, second.Code));
        Assert.Single(await stage.Person.MessagesAsync(stage.Channel));
    }

    [Fact]
    public async Task A_Refused_Form_Uses_Nothing_Up()
    {
        await using var stage = await Stage.OpenAsync(Stage.Command("do"));
        var used = await stage.UsedAsync();
        var wrong = await stage.Bot.AnswerAsync(used, 4, new JsonObject { ["content"] = new string('x', 2001) });
        Assert.Equal(["data.content:BASE_TYPE_BAD_LENGTH"], wrong.Mistakes);
        Assert.Equal(50006, (await stage.Bot.AnswerAsync(used, 4, [])).Code);
        Assert.Equal(204, (await stage.Bot.AnswerAsync(used, 4, new JsonObject { ["content"] = "short" })).Status);
    }

    [Fact]
    public async Task A_Wrong_Token_Is_Unknown()
    {
        await using var stage = await Stage.OpenAsync(Stage.Command("do"));
        var used = await stage.UsedAsync();
        var id = used.GetProperty("id").GetString();
        Assert.Equal(10062, (await stage.Bot.PostAsync($"/interactions/{id}/guessed/callback", new JsonObject { ["type"] = 5 })).Code);
        Assert.Equal((401, 50027), (await stage.Bot.GetAsync($"/webhooks/{stage.Playground.ApplicationId}/guessed/messages/@original")) is var answer ? (answer.Status, answer.Code) : default);
    }

    [Fact]
    public async Task The_Token_Dies_After_Fifteen_Minutes()
    {
        await using var stage = await Stage.OpenAsync(Stage.Command("do"));
        var used = await stage.UsedAsync();
        await stage.Bot.AnswerAsync(used, 5);
        stage.Clock.Advance(TimeSpan.FromMinutes(15) - TimeSpan.FromSeconds(1));
        Assert.Equal(200, (await stage.Bot.GetAsync(stage.Bot.Webhook(used) + "/messages/@original")).Status);
        stage.Clock.Advance(TimeSpan.FromSeconds(1));
        var dead = await stage.Bot.PatchAsync(stage.Bot.Webhook(used) + "/messages/@original", new JsonObject { ["content"] = "too late" });
        Assert.Equal((401, 50027), (dead.Status, dead.Code));
    }

    [Fact]
    public async Task Deferred_Is_A_Loading_Message_Until_Its_Edit()
    {
        await using var stage = await Stage.OpenAsync(Stage.Command("do"));
        var used = await stage.UsedAsync();
        await stage.Bot.AnswerAsync(used, 5, new JsonObject { ["flags"] = 64 });
        var placeholder = await stage.Person.SeesAsync("MESSAGE_CREATE");
        Assert.Equal(128 | 64, placeholder.GetProperty("flags").GetInt32());

        // The first edit cannot make it public, and is no correction.
        var edited = await stage.Bot.PatchAsync(stage.Bot.Webhook(used) + "/messages/@original", new JsonObject { ["content"] = "there", ["flags"] = 0 });
        Assert.Equal(64, edited.Body.GetProperty("flags").GetInt32());
        Assert.Equal(JsonValueKind.Null, edited.Body.GetProperty("edited_timestamp").ValueKind);
        stage.Clock.Advance(TimeSpan.FromSeconds(10));
        edited = await stage.Bot.PatchAsync(stage.Bot.Webhook(used) + "/messages/@original", new JsonObject { ["content"] = "there it is" });
        Assert.Equal(JsonValueKind.String, edited.Body.GetProperty("edited_timestamp").ValueKind);
    }

    [Fact]
    public async Task A_Deferred_Answer_Can_Become_Components_V2()
    {
        await using var stage = await Stage.OpenAsync(Stage.Command("do"));
        var used = await stage.UsedAsync();
        await stage.Bot.AnswerAsync(used, 5);
        var edited = await stage.Bot.PatchAsync(stage.Bot.Webhook(used) + "/messages/@original", new JsonObject
        {
            ["flags"] = 1 << 15,
            ["components"] = new JsonArray(new JsonObject { ["type"] = 10, ["content"] = "there" }),
        });
        Assert.Equal(200, edited.Status);
        Assert.Equal(1 << 15, edited.Body.GetProperty("flags").GetInt32());
        Assert.Equal(1, edited.Body.GetProperty("components")[0].GetProperty("id").GetInt32());
    }

    [Fact]
    public async Task A_First_Follow_Up_Fills_The_Placeholder()
    {
        await using var stage = await Stage.OpenAsync(Stage.Command("do"));
        var used = await stage.UsedAsync();
        await stage.Bot.AnswerAsync(used, 5);
        var placeholder = await stage.Person.SeesAsync("MESSAGE_CREATE");
        var first = await stage.Bot.PostAsync(stage.Bot.Webhook(used), new JsonObject { ["content"] = "first" });
        var second = await stage.Bot.PostAsync(stage.Bot.Webhook(used), new JsonObject { ["content"] = "second" });
        Assert.Equal(placeholder.GetProperty("id").GetString(), first.Body.GetProperty("id").GetString());
        Assert.NotEqual(placeholder.GetProperty("id").GetString(), second.Body.GetProperty("id").GetString());
        Assert.Equal(placeholder.GetProperty("id").GetString(), second.Body.GetProperty("message_reference").GetProperty("message_id").GetString());
    }

    [Fact]
    public async Task A_Whispered_Answer_Is_Seen_By_One_Person_Only()
    {
        await using var stage = await Stage.OpenAsync(Stage.Command("do"));
        await using var owner = await Person.ArriveAsync(stage.Playground, "Owner");
        var used = await stage.UsedAsync();
        var callback = await stage.Bot.AnswerAsync(used, 4, new JsonObject { ["content"] = "psst", ["flags"] = 64 }, "?with_response=true");
        await stage.Person.SayAsync(stage.Channel, "aloud");

        Assert.Equal("psst", (await stage.Person.SeesAsync("MESSAGE_CREATE")).GetProperty("content").GetString());
        Assert.Equal("aloud", (await owner.SeesAsync("MESSAGE_CREATE")).GetProperty("content").GetString());
        Assert.Equal(2, (await stage.Person.MessagesAsync(stage.Channel)).Length);
        Assert.Single(await owner.MessagesAsync(stage.Channel));

        // Nor is it among the channel's messages for the bot, but its webhook has it.
        var id = callback.Body.GetProperty("resource").GetProperty("message").GetProperty("id").GetString();
        Assert.Equal(10008, (await stage.Bot.GetAsync($"/channels/{stage.Channel}/messages/{id}")).Code);
        Assert.Equal(200, (await stage.Bot.GetAsync(stage.Bot.Webhook(used) + "/messages/@original")).Status);
        Assert.True(callback.Body.GetProperty("interaction").GetProperty("response_message_ephemeral").GetBoolean());

        Assert.Equal(404, (int)(await owner.DeleteAsync(stage.Channel, id!)).StatusCode);
        Assert.Equal(204, (int)(await stage.Person.DeleteAsync(stage.Channel, id!)).StatusCode);
        Assert.Equal(10008, (await stage.Bot.GetAsync(stage.Bot.Webhook(used) + "/messages/@original")).Code);
    }

    [Fact]
    public async Task A_Public_Follow_Up_Does_Not_Tell_What_Was_Whispered()
    {
        await using var stage = await Stage.OpenAsync(Stage.Command("do"));
        await using var owner = await Person.ArriveAsync(stage.Playground, "Owner");
        var used = await stage.UsedAsync();
        await stage.Bot.AnswerAsync(used, 4, new JsonObject { ["content"] = "psst", ["flags"] = 64 });
        await stage.Bot.PostAsync(stage.Bot.Webhook(used), new JsonObject { ["content"] = "aloud" });
        var heard = await owner.SeesAsync("MESSAGE_CREATE");
        Assert.Equal("aloud", heard.GetProperty("content").GetString());
        Assert.DoesNotContain("psst", heard.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(10)]
    public async Task A_Command_Takes_No_Answer_Of_Another_Kind(int type)
    {
        await using var stage = await Stage.OpenAsync(Stage.Command("do"));
        var used = await stage.UsedAsync();
        var answer = await stage.Bot.AnswerAsync(used, type, new JsonObject { ["content"] = "x" });
        Assert.Equal(["type:BASE_TYPE_CHOICES"], answer.Mistakes);
    }

    [Fact]
    public async Task A_Deleted_Answer_Is_Unknown_From_Then_On()
    {
        await using var stage = await Stage.OpenAsync(Stage.Command("do"));
        var used = await stage.UsedAsync();
        await stage.Bot.AnswerAsync(used, 4, new JsonObject { ["content"] = "x" });
        Assert.Equal(204, (await stage.Bot.CallAsync(HttpMethod.Delete, stage.Bot.Webhook(used) + "/messages/@original")).Status);
        await stage.Person.SeesAsync("MESSAGE_DELETE");
        Assert.Equal(10008, (await stage.Bot.PatchAsync(stage.Bot.Webhook(used) + "/messages/@original", new JsonObject { ["content"] = "y" })).Code);
    }
}
