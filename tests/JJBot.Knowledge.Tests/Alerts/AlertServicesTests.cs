using JJBot.Knowledge.Alerts;
using JJBot.Knowledge.Answers;
using JJBot.Knowledge.Tests.Support;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace JJBot.Knowledge.Tests.Alerts;

public sealed class AlertServicesTests
{
    [Fact]
    public async Task Everything_Is_Registered()
    {
        using var folder = new KnowledgeFolder();
        await using var provider = Provider(("Knowledge:DatabasePath", folder.Options.DatabasePath), ("Knowledge:SeedsPath", KnowledgeFolder.ShippedSeeds));
        await provider.GetRequiredService<KnowledgeBase>().StartAsync(CancellationToken.None);

        Assert.NotNull(provider.GetRequiredService<SubscriptionDesk>());
        Assert.NotNull(provider.GetRequiredService<WatchDesk>());
        Assert.NotNull(provider.GetRequiredService<Suspensions>());
        Assert.NotNull(provider.GetRequiredService<AlertExplainer>());
        Assert.Null(await provider.GetRequiredService<AlertDesk>().BeatAsync(CancellationToken.None));
        Assert.Equal(new Taken(0, 0, 0, IsMore: false), await provider.GetRequiredService<AlertDesk>().TakeAsync(CancellationToken.None));
        Assert.Empty(await provider.GetRequiredService<DeliveryLedger>().DueAsync(10, CancellationToken.None));
    }

    [Theory]
    [InlineData("Alerts:CatchUpAfter", "00:00:10", "Alerts:CatchUpAfter is 00:00:10: allowed are 00:01:00 to 7.00:00:00.")]
    [InlineData("Alerts:Retention", "1.00:00:00", "Alerts:Retention is 1.00:00:00: allowed are 30.00:00:00 to 3650.00:00:00.")]
    [InlineData("Alerts:MostAtOnce", "0", "Alerts:MostAtOnce is 0: allowed are 1 to 50.")]
    [InlineData("Alerts:DigestHour", "24", "Alerts:DigestHour is 24: allowed are 0 to 23.")]
    [InlineData("Alerts:DigestWeekday", "9", "Alerts:DigestWeekday is 9: name a day of the week, for example Friday.")]
    [InlineData("Alerts:SubscriptionsPerServer", "0", "Alerts:SubscriptionsPerServer is 0: allowed are 1 to 500.")]
    [InlineData("Alerts:WatchesPerPerson", "501", "Alerts:WatchesPerPerson is 501: allowed are 1 to 500.")]
    public void A_Wrong_Option_Is_Named_With_Its_Key(string key, string value, string sentence)
    {
        using var provider = Provider((key, value));

        var refusal = Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<IStartupValidator>().Validate());

        Assert.Contains(sentence, refusal.Message, StringComparison.Ordinal);
    }

    private static ServiceProvider Provider(params (string Key, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value))).Build();
        return new ServiceCollection()
            .AddLogging()
            .AddKnowledge(configuration)
            .AddAnswers(configuration)
            .AddAlerts(configuration)
            .BuildServiceProvider(validateScopes: true);
    }
}
