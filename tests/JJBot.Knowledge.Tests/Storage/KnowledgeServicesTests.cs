using JJBot.Knowledge.Shows;
using JJBot.Knowledge.Sources;
using JJBot.Knowledge.Sources.Feeds;
using JJBot.Knowledge.Sources.Refreshing;
using JJBot.Knowledge.Storage;
using JJBot.Knowledge.Tests.Support;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace JJBot.Knowledge.Tests.Storage;

public sealed class KnowledgeServicesTests
{
    [Fact]
    public async Task Everything_Is_Registered_And_Starts()
    {
        using var folder = new KnowledgeFolder();
        await using var provider = Provider(("Knowledge:DatabasePath", folder.Options.DatabasePath), ("Knowledge:SeedsPath", KnowledgeFolder.ShippedSeeds));
        var knowledge = provider.GetRequiredService<KnowledgeBase>();

        await knowledge.StartAsync(CancellationToken.None);

        Assert.NotEmpty(provider.GetRequiredService<Show>().Topics);
        Assert.True(knowledge.Current.ClaimCount > 0);
        Assert.NotNull(provider.GetRequiredService<TextAttacher>());
        Assert.NotNull(provider.GetRequiredService<Backup>());
        Assert.NotNull(provider.GetRequiredService<LinkReader>());
        Assert.NotNull(provider.GetRequiredService<WatchList>());
        Assert.NotNull(provider.GetRequiredService<FeedWatcher>());
        Assert.NotNull(provider.GetRequiredService<SourceRefresher>());
    }

    [Theory]
    [InlineData("Knowledge:DatabasePath", " ", "Knowledge:DatabasePath is empty")]
    [InlineData("Knowledge:SeedsPath", "", "Knowledge:SeedsPath is empty")]
    [InlineData("Sources:Feeds:Interval", "00:01:00", "Sources:Feeds:Interval is 00:01:00: allowed are 00:05:00 to 1.00:00:00.")]
    [InlineData("Sources:Refreshing:Age", "01:00:00", "Sources:Refreshing:Age is 01:00:00: allowed are 1.00:00:00 to 366.00:00:00.")]
    [InlineData("Knowledge:BusyTimeout", "00:02:00", "Knowledge:BusyTimeout is 00:02:00: allowed are 00:00:01 to 00:01:00.")]
    public void A_Wrong_Option_Is_Named_With_Its_Key(string key, string value, string sentence)
    {
        using var provider = Provider((key, value));

        var refusal = Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<IStartupValidator>().Validate());

        Assert.Contains(sentence, refusal.Message, StringComparison.Ordinal);
    }

    private static ServiceProvider Provider(params (string Key, string Value)[] settings) =>
        new ServiceCollection()
            .AddLogging()
            .AddKnowledge(new ConfigurationBuilder().AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value))).Build())
            .BuildServiceProvider(validateScopes: true);
}
