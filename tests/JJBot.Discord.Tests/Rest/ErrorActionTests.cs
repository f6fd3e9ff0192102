using JJBot.Discord.Rest;

namespace JJBot.Discord.Tests.Rest;

public sealed class ErrorActionTests
{
    [Theory]
    [InlineData(404, 10062, ErrorAction.Drop)]
    [InlineData(400, 40060, ErrorAction.Drop)]
    [InlineData(400, 40094, ErrorAction.Drop)]
    [InlineData(404, 10003, ErrorAction.ForgetTarget)]
    [InlineData(404, 10004, ErrorAction.ForgetTarget)]
    [InlineData(404, 10008, ErrorAction.ForgetTarget)]
    [InlineData(404, 10015, ErrorAction.ForgetTarget)]
    [InlineData(401, 50027, ErrorAction.ForgetTarget)]
    [InlineData(404, 0, ErrorAction.ForgetTarget)]
    [InlineData(403, 50001, ErrorAction.SuspendTarget)]
    [InlineData(403, 50013, ErrorAction.SuspendTarget)]
    [InlineData(403, 50007, ErrorAction.SuspendTarget)]
    [InlineData(403, 50278, ErrorAction.SuspendTarget)]
    [InlineData(400, 50083, ErrorAction.SuspendTarget)]
    [InlineData(403, 160005, ErrorAction.SuspendTarget)]
    [InlineData(403, 0, ErrorAction.SuspendTarget)]
    [InlineData(429, 0, ErrorAction.BackOff)]
    [InlineData(429, 30046, ErrorAction.BackOff)]
    [InlineData(400, 20022, ErrorAction.BackOff)]
    [InlineData(400, 20028, ErrorAction.BackOff)]
    [InlineData(400, 20029, ErrorAction.BackOff)]
    [InlineData(400, 40033, ErrorAction.AlreadyDone)]
    [InlineData(503, 130000, ErrorAction.Retry)]
    [InlineData(500, 0, ErrorAction.Retry)]
    [InlineData(502, 0, ErrorAction.Retry)]
    [InlineData(401, 0, ErrorAction.StopAllCalls)]
    [InlineData(400, 50035, ErrorAction.FixRequest)]
    [InlineData(413, 40005, ErrorAction.FixRequest)]
    [InlineData(400, 50045, ErrorAction.FixRequest)]
    [InlineData(400, 200000, ErrorAction.FixRequest)]
    [InlineData(400, 0, ErrorAction.FixRequest)]
    public void An_Error_Says_What_Is_To_Be_Done(int status, int code, ErrorAction expected) =>
        Assert.Equal(expected, DiscordErrors.ActionFor(status, code, RouteAuth.BotToken));

    [Theory]
    [InlineData(401, 50027)]
    [InlineData(404, 10015)]
    [InlineData(404, 10062)]
    [InlineData(400, 40060)]
    [InlineData(401, 0)]
    public void An_Interaction_That_Is_Over_Is_Dropped(int status, int code) =>
        Assert.Equal(ErrorAction.Drop, DiscordErrors.ActionFor(status, code, RouteAuth.InteractionToken));
}
