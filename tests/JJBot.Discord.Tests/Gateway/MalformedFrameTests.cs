using System.Text;
using JJBot.Discord.Tests.Infrastructure;

namespace JJBot.Discord.Tests.Gateway;

public sealed class MalformedFrameTests
{
    [Theory]
    [InlineData("this is not JSON")]
    [InlineData("""{"op":0,"t":"X","s":2,"d":{"cut":""")]
    [InlineData("""["op",0]""")]
    [InlineData("""{"op":"zero","t":"X","s":2,"d":{}}""")]
    [InlineData("""{"op":99999999999,"t":"X","s":2,"d":{}}""")]
    [InlineData("""{"op":0,"t":5,"s":2,"d":{}}""")]
    [InlineData("""{"op":0,"t":"X","s":"two","d":{}}""")]
    [InlineData("""{"t":"X","s":2,"d":{}}""")]
    [InlineData("null")]
    [InlineData(" ")]
    public async Task A_Message_That_Is_No_Payload_Is_Logged_And_Left_Out(string json)
    {
        var (bot, gateway) = await TestBot.ConnectAsync();
        await using var both = bot;

        await gateway.SendAsync(json);
        await gateway.SendEventAsync("INTERACTION_CREATE", 3, Some.Interaction());

        await bot.Discord.NextCallAsync("POST interactions/");
        Assert.Contains(bot.Log.Lines, line => line.StartsWith("Warning: A gateway message is left out", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("INTERACTION_CREATE", "null")]
    [InlineData("INTERACTION_CREATE", "[]")]
    [InlineData("INTERACTION_CREATE", "{}")]
    [InlineData("INTERACTION_CREATE", """{"id":"many","token":"t"}""")]
    [InlineData("INTERACTION_CREATE", """{"id":"1","token":"t","type":2}""")]
    [InlineData("INTERACTION_CREATE", """{"id":{"deep":1},"token":"t","type":2}""")]
    [InlineData("INTERACTION_CREATE", """{"id":"1","token":"t","type":"two"}""")]
    [InlineData("READY", """{"session_id":7}""")]
    public async Task An_Event_Of_The_Wrong_Shape_Is_Logged_And_Left_Out(string name, string data)
    {
        var (bot, gateway) = await TestBot.ConnectAsync();
        await using var both = bot;

        await gateway.SendEventAsync(name, 2, data);
        await gateway.SendEventAsync("INTERACTION_CREATE", 3, Some.Interaction());

        await bot.Discord.NextCallAsync("POST interactions/");
        Assert.Contains(bot.Log.Lines, line => line.StartsWith($"Warning: The gateway event {name} is left out", StringComparison.Ordinal));
        Assert.Single(bot.Handler.Handled);
    }

    [Fact]
    public async Task Unknown_Opcodes_Events_Fields_And_Flags_Are_Passed_Over()
    {
        var (bot, gateway) = await TestBot.ConnectAsync();
        await using var both = bot;

        await gateway.SendAsync("""{"op":42,"d":{"new":true},"extra":[1,{"d":2}]}""");
        await gateway.SendEventAsync("SOMETHING_NEW", 2, """{"x":1}""");
        await gateway.SendEventAsync("INTERACTION_CREATE", 3, Some.Interaction());

        await bot.Discord.NextCallAsync("POST interactions/");
        Assert.DoesNotContain(bot.Log.Lines, line => line.StartsWith("Warning", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_Damaged_Stream_Is_Left_And_The_Session_Resumed()
    {
        var (bot, gateway) = await TestBot.ConnectAsync();
        await using var both = bot;

        await gateway.SendRawAsync([.. Encoding.UTF8.GetBytes("this is not zlib"), 0, 0, 0xFF, 0xFF]);

        Assert.Equal(4000, await gateway.ClosedAsync());
        Assert.Equal(6, (await (await bot.Discord.NextConnectionAsync()).GreetAsync()).GetProperty("op").GetInt32());
    }

    [Fact]
    public async Task A_Message_That_Inflates_Beyond_All_Bounds_Is_Not_Inflated_Whole()
    {
        var (bot, gateway) = await TestBot.ConnectAsync();
        await using var both = bot;

        await gateway.SendAsync($$"""{"op":0,"t":"BOMB","s":2,"d":"{{new string('a', 20 * 1024 * 1024)}}"}""");

        Assert.Equal(4000, await gateway.ClosedAsync());
        Assert.Contains(bot.Log.Lines, line => line.Contains("inflates to more than", StringComparison.Ordinal));
        Assert.Equal(6, (await (await bot.Discord.NextConnectionAsync()).GreetAsync()).GetProperty("op").GetInt32());
    }

    [Fact]
    public async Task Messages_Far_Larger_Than_The_First_Buffers_Are_Read()
    {
        var (bot, gateway) = await TestBot.ConnectAsync();
        await using var both = bot;
        var noise = string.Concat(Enumerable.Range(0, 60_000).Select(i => $"{i * 7919 % 104729:x}"));

        await gateway.SendEventAsync("INTERACTION_CREATE", 2, Some.Interaction($$"""{"id":"9","name":"release","type":1,"noise":"{{noise}}"}"""));
        await gateway.SendEventAsync("INTERACTION_CREATE", 3, Some.Interaction(n: 2));

        await bot.Discord.NextCallAsync("POST interactions/");
        await bot.Discord.NextCallAsync("POST interactions/");
    }
}
