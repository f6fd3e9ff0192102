using JJBot.Discord.Gateway;
using JJBot.Knowledge;
using JJBot.Workers.Alerts;

namespace JJBot.Http;

/// <summary><c>/healthz</c>: the process lives. <c>/readyz</c>: it is connected and would answer, and a line more where alerts are late.</summary>
internal static class HealthEndpoints
{
    public static void MapHealth(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/healthz", () => Results.Text("alive\n"));
        endpoints.MapGet("/readyz", (GatewayStatus gateway, KnowledgeBase knowledge, AlertBacklog alerts) => gateway.Current switch
        {
            { ReadySince: not null } => Results.Text($"{Ready(knowledge)}{(alerts.Trouble is { } late ? $"{late}\n" : "")}"),
            var state => Results.Text($"not ready: {state.LastError ?? "the connection to Discord is being made."}\n", statusCode: StatusCodes.Status503ServiceUnavailable),
        });
    }

    private static string Ready(KnowledgeBase knowledge) =>
        knowledge.SeedTrouble is { } trouble ? $"ready, with what the seeds said before: {trouble}\n" : "ready\n";
}
