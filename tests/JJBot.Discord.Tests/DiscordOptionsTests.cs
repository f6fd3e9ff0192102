using JJBot.Discord.Tests.Infrastructure;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace JJBot.Discord.Tests;

public sealed class DiscordOptionsTests
{
    [Theory]
    [InlineData("Token", "")]
    [InlineData("Token", "Bot abc")]
    [InlineData("ApiBase", "")]
    [InlineData("ApiBase", "discord.com")]
    [InlineData("ApiBase", "ftp://discord.com/api/v10")]
    [InlineData("ApiBase", "http://discord.com/api/v10")]
    [InlineData("MaxConcurrentInteractions", "0")]
    [InlineData("RequestsPerSecond", "0")]
    [InlineData("Intents", "-1")]
    [InlineData("Homepage", "nowhere")]
    public void A_Mistake_Is_Named_With_Its_Key_And_Without_The_Token(string key, string value)
    {
        var exception = Assert.Throws<OptionsValidationException>(() => Read(key, value));

        Assert.Contains($"Discord:{key}", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Some.BotToken, exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ApiBase", "http://127.0.0.1:5005/api/v10")]
    [InlineData("ApiBase", "https://discord.com/api/v10/")]
    public void Discord_And_A_Stand_In_On_This_Machine_Are_Taken(string key, string value) => Assert.NotNull(Read(key, value));

    [Fact]
    public void The_Token_Does_Not_Show() => Assert.Equal("Discord at https://discord.com/api/v10", Read("Intents", "1").ToString());

    private static DiscordOptions Read(string key, string value)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { ["Discord:Token"] = Some.BotToken, [$"Discord:{key}"] = value })
            .Build();
        using var services = new ServiceCollection().AddDiscord(configuration.GetSection("Discord")).BuildServiceProvider();
        return services.GetRequiredService<IOptions<DiscordOptions>>().Value;
    }
}
