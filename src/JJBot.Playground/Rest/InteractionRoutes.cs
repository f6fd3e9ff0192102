using JJBot.Playground.Interactions;
using JJBot.Playground.RateLimits;

namespace JJBot.Playground.Rest;

/// <summary>https://docs.discord.com/developers/interactions/receiving-and-responding#endpoints</summary>
internal sealed class InteractionRoutes(InteractionAnswers answers, InteractionFollowups followups)
{
    private const string Webhook = "/webhooks/{application}/{token}";
    private const string Message = Webhook + "/messages/{message}";

    public IEnumerable<ApiRoute> All =>
    [
        new("POST", "/interactions/{interaction}/{token}/callback", Caller.Interaction, null, null, answers.AnswerAsync),
        new("POST", Webhook, Caller.Interaction, RateLimitRule.Webhook, "token", followups.CreateAsync),
        new("GET", Message, Caller.Interaction, RateLimitRule.Webhook, "token", followups.GetAsync),
        new("PATCH", Message, Caller.Interaction, RateLimitRule.Webhook, "token", followups.EditAsync),
        new("DELETE", Message, Caller.Interaction, RateLimitRule.Webhook, "token", followups.DeleteAsync),
    ];
}
