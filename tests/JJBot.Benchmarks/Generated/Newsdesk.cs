using System.Security.Cryptography;
using System.Text;
using JJBot.Knowledge;
using JJBot.Knowledge.Alerts;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Review;
using JJBot.Knowledge.Shows;
using JJBot.Knowledge.Sources;
using JJBot.Knowledge.Sources.Intake;
using Microsoft.Extensions.DependencyInjection;

namespace JJBot.Benchmarks.Generated;

/// <summary>The operator, who publishes claims that nobody has heard before.</summary>
internal sealed class Newsdesk
{
    private const int Sayings = 500;

    private readonly IServiceProvider services;
    private readonly SourceId source;
    private int told;

    private Newsdesk(IServiceProvider services, SourceId source) => (this.services, this.source) = (services, source);

    /// <param name="services">On a generated database.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task<Newsdesk> OpenAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        await services.GetRequiredService<KnowledgeBase>().StartAsync(cancellationToken);
        var added = await services.GetRequiredService<SourceIntake>().AddAsync(Paper(), Actor.Operator, Scope.Shared, cancellationToken);
        return new Newsdesk(services, ((IntakeResult.Added)added).Source.Id);
    }

    /// <summary>Subscribes a channel to everything.</summary>
    public Task SubscribeAsync(string server, string channel, CancellationToken cancellationToken) => services.GetRequiredService<SubscriptionDesk>().SubscribeAsync(
        new NewSubscription(channel, ChannelKind.Text, SubscriptionFilter.Everything), Actor.Operator, new Scope(server), cancellationToken);

    /// <summary>Accepts the next claim.</summary>
    public async Task TellAsync(CancellationToken cancellationToken)
    {
        var number = ++told;
        var says = new ClaimEdit(
            "production",
            Subject.Of(services.GetRequiredService<Show>().Series[0].Name, 3),
            $"Scene {number} is said to be in the can.",
            new Text($"scene {number}", "in the can"),
            Status.Reported,
            Modality.Fact,
            Speaker: null,
            Via: []);
        await services.GetRequiredService<ClaimReview>().AddAsync(
            new NewClaim(source, $"the scene of number {number} is done", says), Actor.Operator, Scope.Shared, cancellationToken);
    }

    private static Article Paper()
    {
        string[] paragraphs = ["From the set", .. Enumerable.Range(1, Sayings).Select(number => $"A runner told us that the scene of number {number} is done.")];
        return new Article
        {
            Title = "From the set",
            Outlet = "The Paper",
            Published = new DayRange(new DateOnly(2018, 2, 3), new DateOnly(2018, 2, 3)),
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', paragraphs)))),
            Paragraphs = paragraphs,
        };
    }
}
