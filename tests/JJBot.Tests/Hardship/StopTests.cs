using System.Runtime.Versioning;
using JJBot.Playground;
using JJBot.Tests.Bot;
using JJBot.Tests.Playground;

namespace JJBot.Tests.Hardship;

/// <summary>Somebody updates the bot in the middle of the evening.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class StopTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Answers_In_Flight_Arrive_And_The_Session_Can_Be_Resumed()
    {
        await using var playground = await PlaygroundServer.StartAsync(new PlaygroundOptions { Port = 0, BotName = "JJBot" }, TimeProvider.System);
        await using var tap = await Wiretap.StartAsync(playground);
        using var program = ProgramProcess.Start(folder.Path, mayWrite: true, ["--discord"], ("DOTNET_RUNNING_IN_CONTAINER", "true"), ("Discord__Token", playground.BotToken), ("Discord__ApiBase", tap.ApiBase));
        while (await program.LineAsync() is { } line && line != "JJBot is connected to Discord.")
        {
        }

        await using var fan = await Person.ArriveAsync(playground);
        await using var moderator = await Person.ArriveAsync(playground, "Moderator");
        var channel = await fan.ChannelIdAsync("general");
        tap.Hold();
        var nonces = (await fan.UseAsync(channel, "release"), await moderator.UseAsync(channel, "villain"));
        await tap.Held.ReadAsync();
        await tap.Held.ReadAsync();

        program.SendTerminate();
        while (await program.LineAsync() is { } line && !line.Contains("Stopping as soon as 2 interactions are answered", StringComparison.Ordinal))
        {
        }

        tap.Release();

        Assert.True((await fan.LearnsAsync(nonces.Item1)).Answered);
        Assert.True((await moderator.LearnsAsync(nonces.Item2)).Answered);
        var (status, _, error) = await program.EndAsync();
        Assert.Equal((0, ""), (status, error));
        Assert.NotInRange(await tap.Closes.ReadAsync() ?? throw new InvalidOperationException("The socket just broke."), 1000, 1001);
        Assert.Equal(2, (await fan.MessagesAsync(channel)).Length);
    }

    [Fact]
    public async Task A_Stop_Before_The_First_Session_Is_A_Stop()
    {
        await using var playground = await PlaygroundServer.StartAsync(new PlaygroundOptions { Port = 0, BotName = "JJBot" }, TimeProvider.System);
        await using var tap = await Wiretap.StartAsync(playground);
        tap.HoldConnections();
        using var program = ProgramProcess.Start(folder.Path, mayWrite: true, ["--discord"], ("Discord__Token", playground.BotToken), ("Discord__ApiBase", tap.ApiBase));
        await tap.Knocks.ReadAsync();

        program.SendTerminate();

        Assert.Equal(0, (await program.EndAsync()).Status);
    }

    [Theory]
    [InlineData("Health__Url", "ftp://here", "Health:Url must be an http address")]
    [InlineData("Discord__Token", "Bot abc", "Discord:Token must be the bare token")]
    [InlineData("Answers__CachedAnswers", "0", "Answers:CachedAnswers")]
    public async Task A_Wrong_Setting_Is_Told_In_Our_Own_Words_And_Without_A_Stack(string variable, string value, string sentence)
    {
        using var program = ProgramProcess.Start(folder.Path, mayWrite: true, ["--port", "0"], (variable, value));

        var (status, output, error) = await program.EndAsync();

        Assert.Equal((1, ""), (status, output));
        Assert.StartsWith(sentence, error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path));
    }

    [Fact]
    public async Task A_Token_That_Discord_Refuses_Ends_The_Program_With_One_Sentence()
    {
        await using var playground = await PlaygroundServer.StartAsync(new PlaygroundOptions { Port = 0, BotName = "JJBot" }, TimeProvider.System);
        using var program = ProgramProcess.Start(folder.Path, mayWrite: true, ["--discord"], ("Discord__Token", "not.the.one"), ("Discord__ApiBase", playground.ApiBase));

        var (status, output, error) = await program.EndAsync();

        Assert.Equal(1, status);
        Assert.Contains("token", output + error, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("not.the.one", output + error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", output + error, StringComparison.Ordinal);
    }
}
