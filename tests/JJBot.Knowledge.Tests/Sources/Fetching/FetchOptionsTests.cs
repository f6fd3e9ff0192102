using JJBot.Knowledge.Sources.Fetching;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace JJBot.Knowledge.Tests.Sources.Fetching;

public sealed class FetchOptionsTests
{
    [Theory]
    [InlineData("AllowedHosts:0", "http://wiki.example/", "AllowedHosts holds 'http://wiki.example/'")]
    [InlineData("AllowedHosts:0", "wiki.example:0", "AllowedHosts holds 'wiki.example:0'")]
    [InlineData("AllowedHosts:0", "wiki.example:99999", "AllowedHosts holds 'wiki.example:99999'")]
    [InlineData("AllowedHosts:0", "", "AllowedHosts holds ''")]
    [InlineData("UserAgent", "", "UserAgent must name a product")]
    [InlineData("UserAgent", "JJBot/1.0", "UserAgent must name a product")]
    [InlineData("UserAgent", "(+https://example.org)", "UserAgent must name a product")]
    [InlineData("UserAgent", "JJBot/1.0 (+https://example.org)\r\nX: y", "UserAgent must name a product")]
    [InlineData("MaximumBytes", "10", "MaximumBytes is 10: allowed are 65536 to 67108864.")]
    [InlineData("HeaderTimeout", "00:00:00", "HeaderTimeout is 00:00:00: allowed are 00:00:01 to 00:01:00.")]
    [InlineData("Timeout", "01:00:00", "Timeout is 01:00:00: allowed are 00:00:01 to 00:05:00.")]
    [InlineData("PausePerHost", "-00:00:01", "PausePerHost is -00:00:01: allowed are 00:00:00 to 00:01:00.")]
    public void A_Wrong_Setting_Is_Named_With_Its_Key(string key, string value, string sentence)
    {
        using var provider = Provider((key, value));

        var refusal = Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<IStartupValidator>().Validate());

        Assert.Contains($"{FetchOptions.Section}:{sentence}", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_Needs_To_Be_Set()
    {
        using var provider = Provider();

        provider.GetRequiredService<IStartupValidator>().Validate();

        Assert.NotNull(provider.GetRequiredService<PageFetcher>());
    }

    private static ServiceProvider Provider(params (string Key, string Value)[] settings) => new ServiceCollection()
        .AddFetching(new ConfigurationBuilder().AddInMemoryCollection(
            settings.Select(setting => KeyValuePair.Create($"{FetchOptions.Section}:{setting.Key}", (string?)setting.Value))).Build())
        .BuildServiceProvider(validateScopes: true);
}
