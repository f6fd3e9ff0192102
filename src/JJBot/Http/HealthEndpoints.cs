using JJBot.Discord.Gateway;

namespace JJBot.Http;

/// <summary><c>/healthz</c>: the process lives. <c>/readyz</c>: it is connected and would answer.</summary>
internal static class HealthEndpoints
{
    public static void MapHealth(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/healthz", () => Results.Text("alive\n"));
        endpoints.MapGet("/readyz", (GatewayStatus gateway) => gateway.Current switch
        {
            { ReadySince: not null } => Results.Text("ready\n"),
            var state => Results.Text($"not ready: {state.LastError ?? "the connection to Discord is being made."}\n", statusCode: StatusCodes.Status503ServiceUnavailable),
        });
    }
}
