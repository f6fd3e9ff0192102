using JJBot.Knowledge.Shows;
using JJBot.Knowledge.Sources;
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
    }

    [Theory]
    [InlineData("Knowledge:DatabasePath", " ", "Knowledge:DatabasePath is empty")]
    [InlineData("Knowledge:SeedsPath", "", "Knowledge:SeedsPath is empty")]
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
