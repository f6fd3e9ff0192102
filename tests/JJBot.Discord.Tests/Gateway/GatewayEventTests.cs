using System.Threading.Channels;
using JJBot.Discord.Gateway;
using JJBot.Discord.Tests.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace JJBot.Discord.Tests.Gateway;

public sealed class GatewayEventTests
{
    [Fact]
    public async Task Handlers_Are_Told_Of_Servers_And_Channels_In_Order()
    {
        var told = new Listener();
        var (bot, gateway) = await TestBot.ConnectAsync(services => services.AddSingleton<IGatewayEventHandler>(told));
        await using var both = bot;

        await gateway.SendEventAsync("GUILD_CREATE", 2, """{"id":"3","name":"Fans","channels":[{"id":"5","type":0}],"large":false}""");
        await gateway.SendEventAsync("GUILD_DELETE", 3, """{"id":"3","unavailable":true}""");
        await gateway.SendEventAsync("GUILD_DELETE", 4, """{"id":"4"}""");
        await gateway.SendEventAsync("CHANNEL_DELETE", 5, """{"id":"6","type":0,"guild_id":"3"}""");

        Assert.IsType<ReadyEvent>(await told.NextAsync());
        Assert.Equal("Fans", Assert.IsType<GuildCreateEvent>(await told.NextAsync()).Guild.Name);
        Assert.False(Assert.IsType<GuildDeleteEvent>(await told.NextAsync()).Removed);
        Assert.True(Assert.IsType<GuildDeleteEvent>(await told.NextAsync()).Removed);
        Assert.Equal(6UL, Assert.IsType<ChannelDeleteEvent>(await told.NextAsync()).Channel.Id.Value);
    }

    [Fact]
    public async Task A_Handler_That_Fails_Does_Not_Keep_The_Next_One_From_Being_Told()
    {
        var told = new Listener();
        var (bot, _) = await TestBot.ConnectAsync(services => services
            .AddSingleton<IGatewayEventHandler>(new Failing())
            .AddSingleton<IGatewayEventHandler>(told));
        await using var both = bot;

        Assert.IsType<ReadyEvent>(await told.NextAsync());
        await bot.Log.WhenLoggedAsync("Failing failed at ReadyEvent");
    }

    private sealed class Listener : IGatewayEventHandler
    {
        private readonly Channel<GatewayEvent> events = Channel.CreateUnbounded<GatewayEvent>();

        public Task<GatewayEvent> NextAsync() => events.Reader.ReadAsync().AsTask().WaitAsync(Some.Patience);

        public Task HandleAsync(GatewayEvent gatewayEvent, CancellationToken cancellationToken) => events.Writer.WriteAsync(gatewayEvent, cancellationToken).AsTask();
    }

    private sealed class Failing : IGatewayEventHandler
    {
        public Task HandleAsync(GatewayEvent gatewayEvent, CancellationToken cancellationToken) => throw new InvalidOperationException("on purpose");
    }
}
